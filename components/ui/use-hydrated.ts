import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/** Whether the page lives yet: false on the server and for the first drawing in the browser, then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
