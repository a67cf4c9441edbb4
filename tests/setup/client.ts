import { readFileSync } from 'node:fs'

interface Manifest {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>
}

/** One server action of the built app: how it is called, and a page that has it. */
interface ActionDoor {
  id: string
  /** File and export: `app/sets/actions.ts create`. */
  name: string
}

/** Every server action that the built app has. */
export function findActions(): ActionDoor[] {
  const text = readFileSync('.next/server/server-reference-manifest.json', 'utf8')
  return Object.entries((JSON.parse(text) as Manifest).node).map(([id, entry]) => ({
    id,
    name: `${entry.filename} ${entry.exportedName}`,
  }))
}

/** What came back from a door, as whoever knocks sees it. */
export interface Knocked {
  status: number
  headers: Headers
  text: string
}

/** By what it says, not by its class: the errors of fetch are none of the test's own realm. */
const isReset = (error: unknown): boolean =>
  /ECONNRESET|EPIPE|other side closed/u.test(String((error as { cause?: unknown }).cause))

/** As many connections may have been kept as were open at once. */
const KEPT = 4

/** Knocks again where a connection was kept from an answer before, behind which the server has closed it. */
async function knockAnew(knock: () => Promise<Response>): Promise<Response> {
  for (let kept = KEPT; ; kept--) {
    try {
      return await knock()
    } catch (error) {
      if (kept === 0 || !isReset(error)) throw error
    }
  }
}

/** Somebody without a browser, who keeps the cookies they are given. */
export class Client {
  private cookies = new Map<string, string>()
  private actions = new Map(findActions().map(({ name, id }) => [name, id]))

  /** The address that it says it has. */
  claim?: string

  constructor(private readonly url: string) {}

  async request(path: string, options: RequestInit = {}): Promise<Knocked> {
    const headers = new Headers(options.headers)
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (this.claim) headers.set('x-forwarded-for', this.claim)
    const knock = () => fetch(`${this.url}${path}`, { redirect: 'manual', ...options, headers })
    const answer = await knockAnew(knock)
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] // prettier-ignore
      if (/max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  /** Sends JSON, or with a string whatever it is. */
  send(path: string, body: unknown, method = 'POST', headers: Record<string, string> = {}) {
    return this.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  /**
   * Calls a server action as React's client does (`encodeReply`): arguments as JSON, forms as parts of their own.
   * @param page the address that it is called from
   */
  act(name: string, args: readonly unknown[], page = '/'): Promise<Knocked> {
    const id = this.actions.get(name)
    if (!id) throw new Error(`The app has no action ${name}`)
    const headers = { 'next-action': id, accept: 'text/x-component', origin: this.url }
    const forms = args.filter((arg) => arg instanceof FormData)
    if (forms.length === 0) {
      const body = JSON.stringify(args)
      return this.request(page, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' },
        body,
      })
    }
    const body = new FormData()
    const root = args.map((arg) => {
      if (!(arg instanceof FormData)) return arg
      const part = forms.indexOf(arg) + 1
      for (const [field, value] of arg) body.append(`_${part.toString(16)}_${field}`, value)
      return `$K${part.toString(16)}`
    })
    body.append('0', JSON.stringify(root))
    return this.request(page, { method: 'POST', headers, body })
  }
}

/** A form with these fields. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
