import type { Clause } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { nameAsSubject, supplied } from '@/lib/fact/supplied'
import type { Tree } from '@/lib/fact/tree'
import { DATE, datePart } from './date-part'

/** *(né le 3 mai 1950 à Lyon, mort en 2001)*, *, née en 1950, …*, right behind the name. */
const BORN = new RegExp(`^ ?[(,] ?(?<verb>née?) (?<date>${DATE})(?=[ ,;)])`, 'u')
const DIED = new RegExp(`^ ?[(,] ?née? [^()]{4,60}?,? et (?<verb>morte?|décédée?) (?<date>${DATE})(?=[ ,;)])`, 'u') // prettier-ignore

/** When somebody was born and died, by the words behind their name. */
export function readLives(reading: Reading, tree: Tree): Clause[] {
  const { text } = tree.document
  return (reading.mentions.get(tree.sentence.index) ?? []).flatMap(({ mention, entity }) => {
    if (entity.kind !== 'person' || mention.form !== 'name') return []
    if (!/^\p{Lu}\S+(?: \S+)+$/u.test(text.slice(mention.start, mention.end))) return []
    const behind = text.slice(mention.end, tree.sentence.end)
    return [BORN, DIED].flatMap((pattern) => {
      const match = pattern.exec(behind)
      const { verb, date } = match?.groups ?? {}
      if (!match || !verb || !date) return []
      const end = mention.end + match[0].length
      const part = datePart(reading, tree, end - date.length, end, date)
      if (!part) return []
      const subject = nameAsSubject(reading, tree, mention.firstWord, mention.lastWord)
      const gender = /e$/u.test(verb) ? ('Fem' as const) : ('Masc' as const)
      const lemma = verb.startsWith('n') ? 'naître' : verb.startsWith('m') ? 'mourir' : 'décéder'
      const clause = supplied(tree, part.head, { ...subject, gender }, part, { finite: 'est', rest: verb, lemma }) // prettier-ignore
      return [
        { ...clause, voice: 'active' as const, verb: { ...clause.verb, tense: 'past' as const } },
      ]
    })
  })
}
