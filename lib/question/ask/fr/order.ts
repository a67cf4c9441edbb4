import type { Clause, Part } from '@/lib/fact/material'
import { french } from '@/lib/fact/fr/grammar'
import { quel } from '@/lib/language/fr/agree'
import { countryGrammar } from '@/lib/language/fr/article'
import { agreeParticiple, withNumber } from '@/lib/language/fr/conjugate'
import { invert, subjectPronoun } from '@/lib/language/fr/invert'
import { knownGender } from '../../world/people'

export const agreed = (_: 'quel', gender: 'Masc' | 'Fem', number: 'Sing' | 'Plur') =>
  quel(gender, number)

/** What stands after verb and subject: the parts that are not asked for; dates and places that stood first come last. */
export function tailText(clause: Clause, asked: Part): string {
  const parts = clause.parts.filter((part) => part !== asked)
  const kept = [...parts.filter((part) => !part.fronted), ...parts.filter((part) => part.fronted)]
  return kept.reduce((text, part) => french.join(text, accented(part)), '')
}

/** *A Toulouse* at the head of a sentence: its preposition, with the accent that many leave out of a capital. */
const accented = ({ text, preposition }: Part): string =>
  preposition === 'à' ? text.replace(/^[Aa](?= )/u, 'à') : text

/**
 * Subject and verb after a question word. Where nothing follows the verb the subject goes behind it (*où sera érigé le
 * monument*); else it stays and its pronoun follows the verb (*quand l'accord a-t-il été signé*).
 */
export function invertedClause(clause: Clause, asked: Part, mayFollow = true): string | undefined {
  const { subject, verb } = clause
  const tail = tailText(clause, asked)
  const subjectText = subject.text
  const marked = participleGender(clause)
  // *la gare a été acquis*: one of the two was read wrongly.
  if (marked && subject.gender && marked !== subject.gender && isOne(subject)) return undefined // prettier-ignore
  if (mayFollow && tail === '' && clause.voice !== 'copular' && subject.words.length > 1) {
    return `${verb.clitics}${verb.finite} ${verb.rest} ${subjectText}`
  }
  const gender = (marked === 'Fem' ? marked : undefined) ?? subjectGender(subject) ?? marked
  if (!gender) return undefined
  const inverted = invert(`${verb.clitics}${verb.finite}`, subjectPronoun(gender, verb.number))
  return `${subjectText} ${inverted} ${verb.rest} ${tail}`
}

/** No amount, and no list of which only the first tells its gender. */
const isOne = ({ quantity, text }: Part): boolean =>
  !quantity && !/,|(?<!\p{L})et(?!\p{L})/u.test(text)

/** *18 millions de voitures ont été vendues*, *Camille Roy a été arrêté*: the gender that the participle has, where it agrees. */
function participleGender(clause: Clause): 'Masc' | 'Fem' | undefined {
  const { rest, number, clitics } = clause.verb
  const last = rest.split(' ').pop() ?? ''
  if (!isAgreeing(clause)) return undefined
  if (/(?:é|i|u|t|s)es?$/u.test(last) && agreeParticiple(last, 'Fem', number) === last) return 'Fem'
  // Of *s’est assuré la création* nothing can be told.
  return clitics === '' && /(?:é|i|u|t|s)s?$/u.test(last) && agreeParticiple(last, 'Masc', number) === last ? 'Masc' : undefined // prettier-ignore
}

function subjectGender(subject: Part): 'Masc' | 'Fem' | undefined {
  if (subject.placeType === 'country' && subject.entity)
    return countryGrammar(subject.entity.name.replace(/^(?:l['’]|la |le |les )/iu, '')).gender
  // *la Turner a-t-elle fusionné*: as its article says.
  const article = subject.number === 'Sing' ? /^(la|le) \p{Lu}/u.exec(subject.text)?.[1] : undefined
  if (article) return article === 'la' ? 'Fem' : 'Masc'
  // *les touristes*, of whatever gender: French says *ils*.
  const people = subject.human && subject.number === 'Plur' && !subject.entity
  return subject.gender ?? (people ? 'Masc' : knownGender(subject.entity?.name))
}

/** Whether the last participle agrees with the subject: after *être*, of a passive or a verb that takes it. */
function isAgreeing({ verb, voice }: Clause): boolean {
  if (verb.rest === '' || voice === 'copular') return false
  if (voice === 'passive') return true
  // *s’est assuré la création*: with an object behind it a reflexive agrees with nothing.
  return /^(?:est|sont|était|étaient|fut|furent|sera|seront)$/u.test(verb.finite)
}

/** The verb with its participle agreeing with *quelle agence*, *quel pays*: what is asked for, whatever the answer is. */
export function agreeingVerb(clause: Clause, gender: 'Masc' | 'Fem'): string {
  const { clitics, finite, rest } = clause.verb
  if (!isAgreeing(clause)) return `${clitics}${finite} ${rest}`
  const words = rest.split(' ')
  const last = words.pop() ?? ''
  const written = [...words, agreeParticiple(last, gender, 'Sing') ?? last].join(' ')
  return `${clitics}${finite} ${written}`
}

/** The participle after *être* as *qui* and *qu’est-ce qui* want it: *organisée* → *organisé*. */
const unmarked = (clause: Clause): string => agreeingVerb(clause, 'Masc')

/** The verb for *qui* and *qu’est-ce qui*: the third person singular, participles with it. */
export function singularVerb(clause: Clause): string | undefined {
  const { verb } = clause
  if (verb.number === 'Sing') return unmarked(clause)
  const lemma = verb.auxiliary ? (/^(?:s|ê|f|é)/u.test(verb.finite) ? 'être' : 'avoir') : verb.lemma
  const finite = withNumber(verb.finite, 'Sing', lemma) ?? withNumber(verb.finite, 'Sing')
  if (!finite) return undefined
  const rest = verb.rest
    .split(' ')
    .map((word) =>
      /é[e]?s$|[iu]e?s$|ites?$/u.test(word)
        ? (agreeParticiple(word, 'Masc', 'Sing') ?? word)
        : word,
    )
    .join(' ')
  return `${french.join(verb.clitics.trim(), finite)} ${rest}`
}
