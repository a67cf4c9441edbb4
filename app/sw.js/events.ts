/** What a service worker has beyond a page's window; TypeScript knows either the one or the other. */

export interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
export interface Fetching extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
export interface Pushed extends Waiting {
  readonly data: { json(): unknown } | null
}
export interface Clicked extends Waiting {
  readonly notification: Notification
  /** Which of its buttons; empty for the notification itself. */
  readonly action: string
}
interface Tab {
  readonly url: string
  focus(): Promise<Tab>
  navigate(url: string): Promise<unknown>
}
interface Events {
  install: Waiting
  activate: Waiting
  sync: Waiting
  fetch: Fetching
  push: Pushed
  notificationclick: Clicked
}
export interface Worker {
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void
  skipWaiting(): Promise<void>
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window' }): Promise<Tab[]>
    openWindow(url: string): Promise<unknown>
  }
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
}
export const worker = globalThis as unknown as Worker
