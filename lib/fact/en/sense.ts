import type { FactMaterial } from '@/lib/fact/material'
import { UNCHANGED } from '@/lib/language/en/verb'

/** What makes a statement say something else than its sentence, or less than one thing; null where nothing does. */
export function faultOfSense({ clause, key }: FactMaterial): string | null {
  const { sentence, verb, parts, subject } = clause
  const { words } = sentence
  const finite = words[verb.finiteWord]
  // Of several, *they put* may be either.
  if (
    finite &&
    verb.tense === 'present' &&
    subject.number === 'Plur' &&
    UNCHANGED.test(finite.form)
  )
    return 'unclear-tense'
  // What was done by 1944 was done by 1945 as well.
  if (parts.some(({ time, preposition }) => time && preposition === 'by')) return 'by-then'
  // *in June*, unless the day of the report says of which year
  if (key.time?.precision === 'month' && !/\d{4}/u.test(key.text) && (key.time.from === undefined || verb.tense !== 'past')) return 'month-alone' // prettier-ignore
  // *defended his title, but came sixth*
  const last = Math.max(...subject.words, ...verb.words, ...parts.flatMap((part) => part.words))
  const [next, second] = [words[last + 1]?.form, words[last + 2]?.form]
  // What happened in a year of its own did so, whatever came of it.
  const told = verb.tense === 'past' && verb.finiteWord >= 0 && !/^(?:audition|suggest|propose|announce|sentence|promise)$/u.test(verb.lemma) && parts.some(({ time }) => time?.from !== undefined) // prettier-ignore
  return !told && (next === 'but' || (next === ',' && second === 'but')) ? 'taken-back' : null
}
