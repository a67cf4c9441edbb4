import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import { typeset } from '@/lib/language/typography'
import type { Random } from '@/lib/random'
import type { Wording } from '../ask/wording'
import type { Question, QuestionKind, Source } from '../question'

/** All that the forms of one fact are made from. */
export interface Draft {
  document: Document
  material: FactMaterial
  wording: Wording
  apostrophe: '’' | "'"
  random: Random
}

/** An answer of this many characters at most can be asked to be typed. */
export const TYPED = 32

/** The words of the article that a fact rests on: its sentence, and the one that holds the answer where that is another. */
export function sourceOf({ document, material }: Pick<Draft, 'document' | 'material'>): Source {
  const { fact } = material
  const holding = document.sentences.find(
    ({ start, end }) => start <= fact.answerStart && fact.answerEnd <= end,
  )
  const start = Math.min(fact.start, holding?.start ?? fact.answerStart)
  const end = Math.max(fact.end, holding?.end ?? fact.answerEnd)
  return { start, end, text: document.text.slice(start, end) }
}

/** A text of ours, in the article's typography. */
export function set(draft: Draft, text: string): string {
  return typeset(text, draft.document.language, draft.apostrophe)
}

/** What every form of a fact has in common. */
export function baseOf<K extends QuestionKind>(
  draft: Draft,
  kind: K,
  prompt: string,
): Pick<Question, 'id' | 'factId' | 'context' | 'prompt' | 'source' | 'language'> & { kind: K } {
  const { fact } = draft.material
  return {
    id: `${fact.id}-${kind}`,
    factId: fact.id,
    kind,
    context: set(draft, fact.context),
    prompt: set(draft, prompt),
    source: sourceOf(draft),
    language: draft.document.language,
  }
}

/** Other right wordings of the key that grading cannot know of: the full name, a surname. */
export function acceptedFor({ material, wording }: Draft): string[] {
  const { entity, form, text } = material.key
  // *la ville d’Agadez*, as the article has it.
  if (form !== 'name') return form === 'nominal' && text !== wording.answer ? [text] : []
  if (!entity) return []
  const accepted = new Set([entity.name])
  const names = entity.name.split(' ')
  const last = names.at(-1)
  if (entity.kind === 'person' && names.length > 1 && last && last.length > 2) accepted.add(last)
  accepted.delete(wording.answer)
  return [...accepted]
}
