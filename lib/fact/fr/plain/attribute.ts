import type { Clause, Part } from '@/lib/fact/material'
import { isParticiple, type Line } from './line'
import { passiveAt } from './passive'
import { range } from './verb'

/**
 * *Nova est un film réalisé par Jean Roy et sorti en 1995*: what participles behind the noun that says what something is tell of the thing
 * itself, each as a statement of its own. Nothing where they agree with another noun.
 */
export function attributeClauses(line: Line, subject: Part, attribute: Part): Clause[] {
  const { words } = line
  const { Gender, Number = 'Sing' } = words[attribute.head]?.feats ?? {}
  if (!/^(?:une?|des)\s/u.test(attribute.bare) || (subject.gender && subject.gender !== Gender)) return [] // prettier-ignore
  const last = attribute.words[attribute.words.length - 1] ?? -1
  return range(attribute.head + 1, last + 1).flatMap((at) => {
    const word = words[at]
    if (!word || !isParticiple(word) || word.feats.Tense === 'Pres') return []
    const before = words[at - 1]
    const behind = before?.upos === 'NOUN' || before?.upos === 'ADJ' || before?.upos === 'PROPN' || (before?.form === 'et' && isParticiple(words[at])) // prettier-ignore
    if (!behind || word.feats.Gender !== Gender || (word.feats.Number ?? 'Sing') !== Number) return [] // prettier-ignore
    return passiveAt(line, subject, at)
  })
}
