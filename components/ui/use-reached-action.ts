import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'
import { useHydrated } from './use-hydrated'

type Action<State> = (before: State, form: FormData) => Promise<State>

/**
 * `useActionState` for a form that must not lose what was typed: where the server is not reached, or says no to all of
 * it, `failed` is the answer instead of an error page. Before the page lives it is the action itself, so that the form
 * works without scripts.
 * @param refuse an answer that needs no server, if there is one
 */
export function useReachedAction<State>(
  action: Action<State>,
  initial: Awaited<State>,
  failed: (form: FormData) => State,
  refuse: (form: FormData) => State | undefined = () => undefined,
): [Awaited<State>, (form: FormData) => void] {
  const isLive = useHydrated()
  const reached = async (before: State, form: FormData): Promise<State> => {
    try {
      return refuse(form) ?? (await action(before, form))
    } catch (error) {
      // A redirect comes as an error too.
      unstable_rethrow(error)
      return failed(form)
    }
  }
  const [state, send] = useActionState(isLive ? reached : action, initial)
  return [state, send]
}
