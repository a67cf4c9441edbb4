/** Why an answer got its verdict. `{answer}` is the right answer as the question gives it. */
export const REASONS = {
  exact: { fr: 'C’est la réponse.', en: 'That is the answer.' },
  accents: { fr: 'Juste ; avec ses accents : {answer}.', en: 'Right; with its accents: {answer}.' },
  wording: { fr: 'Juste, dit autrement : {answer}.', en: 'Right, in other words: {answer}.' },
  surname: { fr: 'Juste ; le nom entier : {answer}.', en: 'Right; the full name: {answer}.' },
  'same-date': { fr: 'C’est la bonne date : {answer}.', en: 'That is the date: {answer}.' },
  'finer-date': { fr: 'Juste ; il suffisait de dire {answer}.', en: 'Right; {answer} was enough.' },
  'same-amount': { fr: 'C’est le bon nombre : {answer}.', en: 'That is the number: {answer}.' },
  slip: {
    fr: 'Juste, à une faute de frappe près : {answer}.',
    en: 'Right but for a slip: {answer}.',
  },
  slips: { fr: 'Presque : cela s’écrit {answer}.', en: 'Nearly: it is spelled {answer}.' },
  'first-name': { fr: 'Presque : il faut aussi le nom, {answer}.', en: 'Nearly: the surname is needed, {answer}.' }, // prettier-ignore
  'coarser-date': {
    fr: 'Presque : plus précisément, {answer}.',
    en: 'Nearly: more exactly, {answer}.',
  },
  'unit-missing': {
    fr: 'Presque : il manque l’unité, {answer}.',
    en: 'Nearly: the unit is missing, {answer}.',
  },
  'part-of-it': {
    fr: 'Presque : la réponse entière est {answer}.',
    en: 'Nearly: the whole answer is {answer}.',
  },
  'more-than-it': {
    fr: 'Presque : la réponse est seulement {answer}.',
    en: 'Nearly: the answer is just {answer}.',
  },
  'nearly-all': { fr: 'Presque tout est juste.', en: 'Nearly all of it is right.' },
  empty: {
    fr: 'Rien n’a été répondu. La réponse : {answer}.',
    en: 'Nothing was answered. The answer: {answer}.',
  },
  'several-answers': { fr: 'Plusieurs réponses à la fois. La bonne : {answer}.', en: 'Several answers at once. The right one: {answer}.' }, // prettier-ignore
  'other-date': {
    fr: 'Ce n’est pas cette date, mais {answer}.',
    en: 'Not that date, but {answer}.',
  },
  'other-amount': {
    fr: 'Ce n’est pas ce nombre, mais {answer}.',
    en: 'Not that number, but {answer}.',
  },
  'other-unit': {
    fr: 'Ce n’est pas la bonne unité : {answer}.',
    en: 'Not the right unit: {answer}.',
  },
  'other-name': {
    fr: 'C’est un autre nom. La réponse : {answer}.',
    en: 'That is another name. The answer: {answer}.',
  },
  other: { fr: 'Non. La réponse : {answer}.', en: 'No. The answer: {answer}.' },
} as const satisfies Record<string, { fr: string; en: string }>

export type ReasonCode = keyof typeof REASONS
export type Verdict = 'right' | 'close' | 'wrong'

export interface Grade {
  verdict: Verdict
  why: { code: ReasonCode; message: { fr: string; en: string } }
}

/** A verdict with its reason in both languages of the screen. */
export function graded(verdict: Verdict, code: ReasonCode, answer: string): Grade {
  const { fr, en } = REASONS[code]
  const fill = (text: string): string => text.replace('{answer}', () => answer)
  return { verdict, why: { code, message: { fr: fill(fr), en: fill(en) } } }
}
