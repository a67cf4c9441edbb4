import type { Gender, GrammaticalNumber } from './conjugate'

/** *il, elle, ils, elles*. */
export function subjectPronoun(gender: Gender, number: GrammaticalNumber): string {
  const pronoun = gender === 'Fem' ? 'elle' : 'il'
  return number === 'Plur' ? `${pronoun}s` : pronoun
}

/**
 * A finite verb before its subject pronoun: *a* + *il* → *a-t-il*, *est* + *elle* → *est-elle*, *sera* → *sera-t-il*,
 * *vainc* → *vainc-t-il* (Grevisse § 796: a *t* after a vowel and after *c*).
 * @param verb the finite verb, with any clitic before it (*s'est*, *n'a*)
 */
export function invert(verb: string, pronoun: string): string {
  const needsT = /^(il|elle|on|ils|elles)$/.test(pronoun) && !/[dt]$/iu.test(verb)
  return needsT ? `${verb}-t-${pronoun}` : `${verb}-${pronoun}`
}
