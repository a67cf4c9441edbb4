import { feminine } from '@/lib/language/fr/agree'
import { apostropheOf, typeset } from '@/lib/language/typography'
import { readDate } from '../grade/date'
import { fold } from '../grade/fold'
import { meaningful, sameWord, type Rule, type Subject } from './rule'

function sourceText({ question, version }: Subject): string {
  const { start, end, text } = question.source
  return version ? version.text.slice(start, end) : text
}

/** Whether the source calls by a surname whom the article names in full elsewhere. */
function isCalledBy(key: string, source: string, whole: string): boolean {
  const surname = /^\p{Lu}\S+(?: \S+)* (?<surname>\p{Lu}\p{Ll}[\p{L}’'-]+)$/u.exec(key)?.groups
    ?.surname
  return surname !== undefined && fold(source).includes(fold(surname)) && fold(whole).includes(fold(key)) // prettier-ignore
}

/** Whether all that the key says is said by the words it rests on; of a date its year may be told by the line above. */
function standsIn(
  key: string,
  source: string,
  whole: string,
  { language, question }: Subject,
): boolean {
  if (fold(source).includes(fold(key))) return true
  const said = meaningful(source)
  // *de nationalité italienne* of *un peintre italien*
  const agrees = (word: string, other: string): boolean => language === 'fr' && feminine(other) === word // prettier-ignore
  const missing = meaningful(key).filter((word) => !said.some((other) => sameWord(word, other) || agrees(word, other))) // prettier-ignore
  if (missing.length === 0 || isCalledBy(key, source, whole)) return true
  // A date may be put in other words (*le 3 mai* of an article on 2024), never in other figures.
  const dated = readDate(fold(key), language === 'fr').dates.length > 0
  const above = /(?<!\d)\d{4}$/u.exec(question.context)?.[0]
  return dated && missing.every((word) => !/\d/.test(word) || word === above)
}

/** The question and the sentence that it shows belong together. */
export const SOURCE_RULES: Rule[] = [
  {
    code: 'source-missing',
    severity: 'error',
    fr: 'Aucune phrase de l’article n’appuie cette question.',
    en: 'No sentence of the article supports this question.',
    broken: ({ question, version }) =>
      version !== null && question.source.end <= question.source.start,
  },
  {
    code: 'source-not-quoted',
    severity: 'error',
    fr: 'La phrase citée n’est pas celle qui se trouve à cet endroit de l’article.',
    en: 'The quoted sentence is not what stands there in the article.',
    broken: ({ question: { source }, version }) =>
      version !== null && version.text.slice(source.start, source.end) !== source.text,
  },
  {
    code: 'answer-not-in-source',
    severity: 'error',
    fr: 'La réponse ne se trouve pas dans la phrase citée.',
    en: 'The answer does not stand in the quoted sentence.',
    broken: (subject) => {
      const source = sourceText(subject)
      if (source === '') return false
      const whole = subject.version?.text ?? ''
      // A key is set as its language wants it (*5 400*), whatever the article does (*5.400*).
      const set = typeset(source, subject.language, apostropheOf(source))
      const stands = (key: string, words: string): boolean => standsIn(key, words, whole, subject) // prettier-ignore
      return subject.keys.some((key) => !stands(key, source) && !stands(key, set))
    },
  },
]
