import type { TimeExpression, TimePrecision } from '@/lib/language/document'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { nameAsSubject, supplied } from '@/lib/fact/supplied'

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = `(?:\\d{1,2} (?:${MONTHS}) \\d{4}|(?:${MONTHS}) \\d{1,2}, \\d{4}|(?:${MONTHS}) \\d{4}|\\d{4})`
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

function datePart(tree: Tree, start: number, end: number, date: string): Part | undefined {
  const words = tree.words
    .filter((word) => word.start >= start && word.end <= end)
    .map(({ index }) => index)
  const head = words[words.length - 1]
  const year = Number(/\d{4}/u.exec(date)?.[0])
  if (head === undefined || tree.words[words[0] ?? 0]?.start !== start) return undefined
  const precision: TimePrecision = /(?<!\d)\d{1,2}(?!\d)/u.test(date) ? 'day' : /\p{L}/u.test(date) ? 'month' : 'year' // prettier-ignore
  const time: TimeExpression = {
    start,
    end,
    sentence: tree.sentence.index,
    firstWord: words[0] ?? head,
    lastWord: head,
    kind: 'date',
    precision,
    value: date,
    from: { year },
  }
  const preposition = precision === 'day' ? 'on' : 'in'
  return {
    role: 'modifier',
    words,
    head,
    text: `${preposition} ${date}`,
    preposition,
    bare: date,
    clausal: false,
    fronted: false,
    selfContained: true,
    time,
    human: false,
    number: 'Sing',
  }
}
