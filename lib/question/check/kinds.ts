import { fold } from '../grade/fold'
import { meaningful, type Rule } from './rule'

/** What stands for the gap of a cloze. */
export const GAP = '____'

const NEGATION = {
  fr: /(?<![\p{L}])(?:ne |n[’'])(?:[^.?!]*?\s)?(?:pas|jamais|plus|aucune?|rien|personne|guère)(?![\p{L}])/iu,
  en: /\b(?:not|never|no longer|nobody|nothing|cannot)\b|n[’']t\b/i,
}
const DANGLING =
  /^(?:le|la|les|un|une|des|de|du|the|a|an|of|et|and|est|is|was|a été|qui|que|that)$/i

/** A date stands before a name without being part of it: *In ____, Lisbon was …* */
const DATED = /(?<!\d)(?:\d{4}|\d{1,2})(?!\d)/u

/** Whether what stands before or after a gap belongs to one name with it: *Mark ____*, *President ____*, *____, D.C.* */
export function insideName(before: string, after: string, answer = ''): boolean {
  if (
    /(?:^|\s)(?!(?:In|On|At|By|En|Le|La|Les|De|Du|À|The|From|Dès|Par|Pour|Selon|Since|For|Under|With|Avec|Of|To|Entre|Between|And|Et|When|Quand)\s)\p{Lu}[\p{L}’'.-]*\s$/u.test(
      before,
    )
  )
    return true
  const goesOn = DATED.test(answer) ? /^(?:\s|-)\p{Lu}[\p{L}.]/u : /^(?:\s|-|, )\p{Lu}[\p{L}.]/u
  return goesOn.test(after) || /^[’']s?\s/u.test(after)
}

function repeated(items: readonly string[]): boolean {
  return new Set(items.map(fold)).size < items.length
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].map(fold).sort()) === JSON.stringify([...b].map(fold).sort())
}

/** What each kind of question needs of its own. */
export const KIND_RULES: Rule[] = [
  {
    code: 'gap-count',
    severity: 'error',
    fr: 'Un texte à trou a un trou, et un seul (____).',
    en: 'A cloze has exactly one gap (____).',
    broken: ({ question, prompt }) =>
      question.kind === 'cloze' && prompt.split(/_{2,}/).length !== 2,
  },
  {
    code: 'gap-trivial',
    severity: 'error',
    fr: 'Le trou ne porte que sur un petit mot.',
    en: 'The gap holds only a small word.',
    broken: ({ question }) => question.kind === 'cloze' && DANGLING.test(question.answer),
  },
  {
    code: 'gap-inside-name',
    severity: 'error',
    fr: 'Le trou coupe un nom en deux, ou suit un titre qui trahit la réponse.',
    en: 'The gap cuts a name in two, or follows a title that tells the answer.',
    broken: ({ question, prompt }) =>
      question.kind === 'cloze' &&
      insideName(prompt.split(GAP)[0] ?? '', prompt.split(GAP)[1] ?? '', question.answer),
  },
  {
    code: 'gap-without-text',
    severity: 'error',
    fr: 'Il reste trop peu de texte autour du trou.',
    en: 'Too little text is left around the gap.',
    broken: ({ question, prompt }) =>
      question.kind === 'cloze' && meaningful(prompt.replaceAll('_', ' ')).length < 3,
  },
  {
    code: 'bare-negation',
    severity: 'error',
    fr: 'L’affirmation fausse ne doit pas l’être par une simple négation.',
    en: 'A false statement must not be false by a mere negation.',
    broken: ({ question, prompt, language }) =>
      question.kind === 'true-false' &&
      question.answer === 'false' &&
      NEGATION[language].test(prompt) &&
      !NEGATION[language].test(question.source.text),
  },
  {
    code: 'correction-missing',
    severity: 'warning',
    fr: 'Une affirmation fausse devrait dire ce qui est juste.',
    en: 'A false statement should say what is right.',
    broken: ({ question }) =>
      question.kind === 'true-false' && question.answer === 'false' && !question.correction?.trim(),
  },
  {
    code: 'correction-same',
    severity: 'error',
    fr: 'La correction dit la même chose que l’affirmation.',
    en: 'The correction says the same as the statement.',
    broken: ({ question, prompt }) =>
      question.kind === 'true-false' &&
      question.correction !== undefined &&
      fold(question.correction) === fold(prompt),
  },
  {
    code: 'few-items',
    severity: 'error',
    fr: 'Il faut au moins trois éléments.',
    en: 'At least three items are needed.',
    broken: ({ question }) =>
      (question.kind === 'ordering' || question.kind === 'matching') && question.answer.length < 3,
  },
  {
    code: 'items-repeat',
    severity: 'error',
    fr: 'Deux éléments sont les mêmes.',
    en: 'Two items are the same.',
    broken: ({ question }) =>
      (question.kind === 'ordering' && repeated(question.answer)) ||
      (question.kind === 'matching' &&
        (repeated(question.answer.map(({ left }) => left)) ||
          repeated(question.answer.map(({ right }) => right)))),
  },
  {
    code: 'items-differ',
    severity: 'error',
    fr: 'Ce qui est montré et la réponse n’ont pas les mêmes éléments.',
    en: 'What is shown and the answer do not have the same items.',
    broken: ({ question }) =>
      (question.kind === 'ordering' && !sameItems(question.choices, question.answer)) ||
      (question.kind === 'matching' &&
        !sameItems(
          question.choices,
          question.answer.map(({ right }) => right),
        )),
  },
  {
    code: 'items-shown-in-order',
    severity: 'warning',
    fr: 'Les éléments sont montrés déjà dans le bon ordre.',
    en: 'The items are shown in the right order already.',
    broken: ({ question }) =>
      question.kind === 'ordering' &&
      question.answer.length > 0 &&
      question.answer.every((item, i) => fold(item) === fold(question.choices[i] ?? '')),
  },
]
