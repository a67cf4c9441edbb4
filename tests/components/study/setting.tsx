import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { act, type ContextType, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Question } from '@/lib/question/question'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import type { Learner, StudyFact } from '@/lib/study/fact'
import messages from '@/messages/fr.json'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

export const learner: Learner = {
  id: 'l',
  timeZone: 'UTC',
  parameters: DEFAULT_PARAMETERS,
  cardsOnly: false,
}

/** A fact about a lighthouse that is nowhere, with a question of each of these kinds. */
export function lighthouse(
  id: string,
  place: string,
  kinds: readonly ('choice' | 'short' | 'cloze')[] = ['choice', 'short'],
): StudyFact {
  const base = {
    factId: id,
    context: 'Phares imaginaires',
    prompt: `Où fut bâti le phare ${id} ?`,
    source: { start: 0, end: 10, text: `Le phare ${id} fut bâti à ${place}.` },
    language: 'fr',
    answer: place,
  } as const
  const questions: Question[] = kinds.map((kind) =>
    kind === 'choice'
      ? { ...base, id: `${id}-choice`, kind, choices: [place, 'Trégastel', 'Portsall'] }
      : ({ ...base, id: `${id}-${kind}`, kind, accepted: [] } as Question),
  )
  return {
    id,
    sibling: id,
    language: 'fr',
    context: base.context,
    statement: base.source.text,
    answer: place,
    sentence: base.source.text,
    mark: null,
    questions,
    memory: null,
    wish: null,
    editedIn: null,
    readIn: null,
  }
}

const router = { prefetch: () => undefined } as unknown as NonNullable<
  ContextType<typeof AppRouterContext>
>

/** A part of a page in French, as a reader has it before them. */
export interface Shown {
  host: HTMLElement
  /** The words of all buttons and links. */
  pressable: () => string[]
  /** Presses the button that has these words in it, or as its name. */
  press: (words: string) => void
  /** Writes into the only field. */
  write: (words: string) => void
  key: (key: string, target?: Element) => void
  close: () => void
}

export async function show(page: ReactNode): Promise<Shown> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  const host = document.createElement('div')
  document.body.append(host)
  const root: Root = createRoot(host)
  await act(async () => {
    root.render(
      <AppRouterContext value={router}>
        <NextIntlClientProvider locale="fr" timeZone="UTC" messages={messages}>
          {page}
        </NextIntlClientProvider>
      </AppRouterContext>,
    )
    await Promise.resolve()
  })
  const pressables = () => [...host.querySelectorAll<HTMLElement>('button, a')]
  const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent
  return {
    host,
    pressable: () => pressables().map(nameOf),
    press: (words) => {
      const one = pressables().find((each) => nameOf(each).includes(words))
      if (!one) throw new Error(`Nothing says « ${words} »: ${pressables().map(nameOf).join(', ')}`)
      act(() => one.click())
    },
    write: (words) => {
      const field = host.querySelector('input')
      if (!field) throw new Error('There is no field')
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      act(() => {
        set?.call(field, words)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    key: (key, target = document.body) =>
      act(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      }),
    close: () => {
      act(() => root.unmount())
      host.remove()
    },
  }
}
