import { plain } from '../grade/fold'
import { COUNTRIES, countryOf } from '../world/world'
import { meaningful, sameWord, type Rule, type Subject } from './rule'

const has = (words: readonly string[], word: string): boolean =>
  words.some((other) => sameWord(word, other))

/** Nouns that a question may name as the kind of thing it asks for. */
const CATEGORY =
  /^(ville|region|pays|agence|annee|mois|jour|siecle|date|president|ministre|ministere|roi|reine|parti|universite|ecole|journal|groupe|societe|entreprise|film|livre|city|region|country|agency|year|month|day|century|president|minister|ministry|king|queen|party|university|school|newspaper|group|company|film|book|prix|prize|award|million|millions|milliard|milliards|billion|percent|pour|cent|euros|dollars|ans|years|age)$/

/** Whether a text says all that tells in the key, besides the kind of thing that it is. */
function namedIn(text: string, key: string, kind?: string): boolean {
  const words = meaningful(text)
  const own = meaningful(key).filter((word) => !CATEGORY.test(word) && !isKind(word, kind))
  return own.length > 0 && own.every((word) => has(words, word))
}

const isKind = (word: string, kind: string | undefined): boolean =>
  kind !== undefined && sameWord(word, plain(kind))

/** *l’armée japonaise* under *Histoire du Japon*: of which country it is stands above. */
function countryAbove(subject: Subject): boolean {
  const kind = askedKind(subject)
  const above = ` ${plain(subject.question.context).replace(/['’]/gu, ' ')} `
  return subject.keys.some((key) => {
    const [own, ...others] = meaningful(key).filter((word) => !isKind(word, kind))
    if (kind === undefined || own === undefined || others.length > 0) return false
    const demonyms = (country: (typeof COUNTRIES)[number]): string[] => subject.language === 'fr' ? country.demonyms.fr : [country.demonyms.en] // prettier-ignore
    const country = COUNTRIES.find((one) => demonyms(one).some((word) => plain(word) === own))
    return country !== undefined && above.includes(` ${plain(country[subject.language])} `)
  })
}

/** A word of the key that tells it from every distractor and stands in the question as well. */
function hintedAt(subject: Subject): boolean {
  const { keys, distractors, prompt, question } = subject
  if (question.kind === 'true-false') return false
  const kind = askedKind(subject)
  const words = meaningful(prompt).filter((word) => !isKind(word, kind))
  return keys.some((key) =>
    meaningful(key).some(
      (word) =>
        word.length > 3 &&
        !CATEGORY.test(word) &&
        has(words, word) &&
        (distractors.length === 0 || !distractors.some((choice) => has(meaningful(choice), word))),
    ),
  )
}

const KIND = {
  fr: /(?<!\p{L})[Qq]uel(?:le)?s? (?<noun>\p{Ll}{3,})/u,
  en: /\b[Ww]hich (?<noun>\p{Ll}{3,})\b/u,
}

/** *quelle gare*, *which college*: the kind that a question asks for, where no choice is told apart by it. */
function askedKind({ prompt, distractors, language }: Subject): string | undefined {
  const noun = KIND[language].exec(prompt)?.groups?.noun
  const shared = noun !== undefined && distractors.every((choice) => has(meaningful(choice), noun))
  return shared ? noun : undefined
}

function nameShared(subject: Subject): boolean {
  const { keys, prompt } = subject
  const kind = askedKind(subject)
  const words = meaningful(prompt).filter((word) => !isKind(word, kind))
  return keys.some((key) => {
    const names = key.split(/[\s’'-]+/).filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word))
    return (
      names.length > 0 &&
      /^\p{Lu}/u.test(key) &&
      names.some((name) => meaningful(name).some((word) => has(words, word)))
    )
  })
}

/** *la colonisation française* where *France* is asked for. */
function demonymShown({ keys, prompt, language, question }: Subject): boolean {
  if (question.kind === 'true-false') return false
  const words = new Set(plain(prompt).split(/[^\p{L}]+/u))
  return keys.some((key) => {
    const demonyms = countryOf(key)?.demonyms
    const shown = demonyms === undefined ? [] : language === 'fr' ? demonyms.fr : [demonyms.en]
    return shown.some((one) => words.has(plain(one)) || words.has(`${plain(one)}s`))
  })
}

/** The question must not say, or half say, its own answer. */
export const GIVEAWAY_RULES: Rule[] = [
  {
    code: 'prompt-has-answer',
    severity: 'error',
    fr: 'La question contient sa réponse.',
    en: 'The question contains its answer.',
    broken: ({ keys, prompt }) => keys.some((key) => namedIn(prompt, key)),
  },
  {
    code: 'prompt-has-name',
    severity: 'error',
    fr: 'La question contient une partie du nom qu’elle demande.',
    en: 'The question contains part of the name it asks for.',
    broken: nameShared,
  },
  {
    code: 'prompt-has-demonym',
    severity: 'error',
    fr: 'Un mot de la question vient du nom du pays qu’elle demande.',
    en: 'A word of the question comes from the country that it asks for.',
    broken: demonymShown,
  },
  {
    code: 'context-has-answer',
    severity: 'error',
    fr: 'La ligne au-dessus de la question donne la réponse.',
    en: 'The line above the question gives the answer.',
    broken: (subject) => {
      const kind = askedKind(subject)
      const { keys, question } = subject
      return keys.some((key) => namedIn(question.context, key, kind)) || countryAbove(subject)
    },
  },
  {
    code: 'prompt-hints',
    severity: 'warning',
    fr: 'Un mot de la réponse figure dans la question et met sur la voie.',
    en: 'A word of the answer stands in the question and shows the way.',
    broken: hintedAt,
  },
]
