import { createArticle } from '@/lib/article/data'
import type { Viewer } from '@/lib/account/viewer'
import { claimGeneration, completeGeneration } from '@/lib/generation/data'
import type { Made } from '@/lib/generation/generation'

/** A text of our own, and what a careful reader would make of it. */
export const TEXT = `Le pont de la baie a été inauguré en mars 1932. L’ingénieure Jeanne Morel a dessiné le pont de la baie.`

export const MADE: Made = (() => {
  const end = TEXT.indexOf('. ') + 1
  const first = { start: 0, end }
  const second = { start: end + 1, end: TEXT.length }
  const context = 'Le pont de la baie'
  const fact = (id: string, span: typeof first, answer: string, kind: 'time' | 'person') => ({
    ...{ id, kind, answer, context, score: 0.9, ...span },
    statement: TEXT.slice(span.start, span.end),
    answerStart: TEXT.indexOf(answer),
    answerEnd: TEXT.indexOf(answer) + answer.length,
  })
  const base = (factId: string, span: typeof first) => ({
    ...{ id: `${factId}-card`, factId, context, language: 'fr' as const },
    source: { ...span, text: TEXT.slice(span.start, span.end) },
    accepted: [],
  })
  return {
    title: context,
    facts: [
      fact('who', second, 'Jeanne Morel', 'person'),
      fact('when', first, 'mars 1932', 'time'),
      fact('unasked', first, 'baie', 'time'),
    ],
    questions: [
      {
        ...base('when', first),
        kind: 'flashcard',
        prompt: 'Quand le pont de la baie a-t-il été inauguré ?',
        answer: 'mars 1932',
      },
      {
        ...base('who', second),
        kind: 'flashcard',
        prompt: 'Qui a dessiné le pont de la baie ?',
        answer: 'Jeanne Morel',
      },
    ],
    coverage: [
      { ...first, asked: true },
      { ...second, asked: true },
    ],
  }
})()

/** An article of `viewer`'s whose set holds what was made of it. */
export async function makeSet(viewer: Viewer) {
  const pasted = await createArticle(viewer, { text: TEXT, title: '', language: 'fr' })
  if (!pasted.ok) throw new Error(pasted.reason)
  const claimed = await claimGeneration()
  if (claimed?.id !== pasted.generationId) throw new Error('Another making was claimed')
  await completeGeneration(claimed.id, MADE)
  return pasted
}
