import type { Clause } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { nameAsSubject, supplied } from '@/lib/fact/supplied'
import { DATE, datePart } from './date-part'

const BORN = new RegExp(`^\\s*\\((?:born|b\\.)(?: on| in)? (?<born>${DATE})\\)`, 'u')
const LIVED = new RegExp(
  `^\\s*\\((?:born )?(?<born>(?:c\\. ?|circa )?${DATE})\\s*[–—-]\\s*(?:died )?(?<died>(?:c\\. ?|circa )?${DATE})\\)`,
  'u',
)

/** *Ada Lunt (3 April 1901 – 1978)*: when somebody was born and died, from the bracket behind their name. */
export function readLifespans(reading: Reading, tree: Tree): Clause[] {
  const { text } = tree.document
  const clauses: Clause[] = []
  for (const { mention, entity } of reading.mentions.get(tree.sentence.index) ?? []) {
    if (entity.kind !== 'person' || mention.form !== 'name') continue
    // Of whom the sentence is about, not of a father named in passing.
    if (entity !== reading.topic.person && mention.firstWord > 1) continue
    const name = text.slice(mention.start, mention.end)
    if (!/^\p{Lu}\S+(?: \S+)+$/u.test(name)) continue
    const behind = text.slice(mention.end, tree.sentence.end)
    const match = BORN.exec(behind) ?? LIVED.exec(behind)
    if (!match?.groups) continue
    const subject = nameAsSubject(reading, tree, mention.firstWord, mention.lastWord)
    for (const [what, date] of Object.entries(match.groups)) {
      if (!date || /^c/u.test(date)) continue
      const from = mention.end + (what === 'died' ? match[0].lastIndexOf(date) : match[0].indexOf(date)) // prettier-ignore
      const part = datePart(tree, from, from + date.length, date)
      if (!part) continue
      const verb = what === 'born' ? { finite: 'was', rest: 'born', lemma: 'bear' } : { finite: 'died', rest: '', lemma: 'die' } // prettier-ignore
      clauses.push(supplied(tree, part.head, subject, part, verb))
    }
  }
  return clauses
}
