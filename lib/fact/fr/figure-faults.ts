import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'

/** Faults of a French statement that its figures and words show without its tree. */

/** A list that breaks off, money as another language writes it, what points to something beside it. */
const UNFINISHED = /…|\.\.\./u
const FOREIGN = /(?<!\p{L})(?:billions?|trillions?|USD|EUR|GBP)(?!\p{L})/u
const BESIDE =
  /(?<!\p{L})(?:ainsi(?! qu)|finalement|entre-temps|supplémentaires?|une? (?:telle?|tel)|de tel(?:le)?s|en train d[e'’]|(?:avec|pour|chez|contre|envers) (?:elles?|lui|eux))(?!\p{L}|-)/iu
/** Figures that hold for a year: which year it was nobody keeps. */
const STATISTIC =
  /%|(?<!\p{L})(?:sur (?:dix|cent|\d+)|millions?|milliards?|pour cent)(?!\p{L})|\d habitants(?!\p{L})/iu

/** *une baisse de 40 %*: of what? */
const SHARE_OF_NOTHING =
  /(?<!\p{L})(?:baisse|hausse|augmentation|diminution|réduction|recul|chute|progression) (?:de |d[’']environ )(?:près de |plus de )?\d[\d\s.,]*%(?!\s(?:du|de|des)\s|\sd[’'])/u

/** What a statement’s words have wrong whatever its clause: it breaks off, points beside itself, or dates a statistic. */
export function faultOfWords({ fact: { statement }, key }: FactMaterial): string | null {
  if (SHARE_OF_NOTHING.test(statement)) return 'share-of-nothing'
  if (UNFINISHED.test(statement)) return 'unfinished'
  if (FOREIGN.test(statement)) return 'foreign'
  if (BESIDE.test(statement)) return 'beside'
  return key.form === 'date' && STATISTIC.test(statement) ? 'statistic' : null
}

/** Verbs that count: when it was counted nobody keeps. */
const COUNTING =
  /^(?:compter|comporter|totaliser|dénombrer|recenser|accueillir|recevoir|atteindre|regrouper|réunir|employer|posséder|attirer|avoir|être|estimer|évaluer|chiffrer)$/u
/** *mort en 1951, à 92 ans*: whose age is no count. */
const AT_AGE = /(?:^|\s)(?:à|l['’]âge de) \d+ ans$/u
/** Fewer than this is no count but something that happened. */
const LEAST_COUNTED = 10

/** *En quelle année le club compte-t-il 3 500 adhérents ?*: the figure is the fact, and the year its label. */
export function isYearOfCount({ text, quantities }: Document, material: FactMaterial): boolean {
  const { clause, key, fact } = material
  const { lemma, words } = clause.verb
  const verbs = [lemma, ...words.map((index) => clause.sentence.words[index]?.lemma ?? '')]
  if (key.form !== 'date' || !verbs.some((one) => COUNTING.test(one))) return false
  const counted = quantities.some(({ sentence, start, end, kind, value }) => sentence === clause.sentence.index && kind !== 'ordinal' && value >= LEAST_COUNTED && !AT_AGE.test(text.slice(Math.max(0, start - 12), end)) && fact.statement.includes(text.slice(start, end))) // prettier-ignore
  return counted || verbs.some((one) => /^(?:estimer|évaluer|chiffrer)$/u.test(one))
}
