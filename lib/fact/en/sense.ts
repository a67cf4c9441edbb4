import type { FactMaterial } from '@/lib/fact/material'

/** Verbs whose past reads as their base: *the mission put* is the past, and a question would make a present of it. */
const UNCHANGED = /^(?:put|set|hit|let|cost|cut|shut|spread|cast|hurt|split|quit|burst|shed|beat)$/u

/** What makes a statement say something else than its sentence, or less than one thing; null where nothing does. */
export function faultOfSense({ clause, key }: FactMaterial): string | null {
  const { sentence, verb, parts, subject } = clause
  const { words } = sentence
  const finite = words[verb.finiteWord]
  if (finite && verb.tense === 'present' && verb.number === 'Sing' && UNCHANGED.test(finite.form))
    return 'unclear-tense'
  // What was done by 1944 was done by 1945 as well.
  if (parts.some(({ time, preposition }) => time && preposition === 'by')) return 'by-then'
  if (key.time?.precision === 'month' && !/\d{4}/u.test(key.text)) return 'month-alone'
  // *defended his title, but came sixth*
  const last = Math.max(...subject.words, ...verb.words, ...parts.flatMap((part) => part.words))
  const [next, second] = [words[last + 1]?.form, words[last + 2]?.form]
  return next === 'but' || (next === ',' && second === 'but') ? 'taken-back' : null
}
