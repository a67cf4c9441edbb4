import type { Language } from '@/lib/language/document'
import { fold } from '../grade/fold'
import { meaningful, type Rule, type Subject } from './rule'
import { shapeOf } from './shape'

type Asked = 'time' | 'year' | 'month' | 'century' | 'number' | 'being' | 'place'

/** What a question word asks for; the first that matches. */
const ASKED: Record<Language, [Asked, RegExp][]> = {
  fr: [
    ['year', /^(?:en|depuis|vers|à partir de)?\s*quelles? années?(?![\p{L}])/iu],
    ['century', /^(?:au|à quel|en quel|dans quel)?\s*(?:quel )?siècle(?![\p{L}])/iu],
    ['month', /^(?:en|au cours de)?\s*quel mois(?![\p{L}])/iu],
    [
      'time',
      /^(?:depuis |jusqu[’']à )?(?:quand|(?:à |en )?quelle (?:date|époque)|quel jour)(?![\p{L}])/iu,
    ],
    ['number', /^(?:de |en |à )?combien(?![\p{L}])/iu],
    ['being', /^(?:(?:à|de|par|pour|avec|chez|contre|selon) )?qui(?![\p{L}])/iu],
    ['place', /^(?:d[’'])?où(?![\p{L}])/iu],
  ],
  en: [
    ['year', /^(?:(?:in|since|during|by) )?(?:what|which) year\b/i],
    ['century', /^(?:in )?(?:what|which) century\b/i],
    ['month', /^(?:in )?(?:what|which) month\b/i],
    ['time', /^(?:since )?(?:when|(?:on )?(?:what|which) (?:date|day))\b/i],
    ['number', /^how (?:many|much|old|long|far|tall|high)\b/i],
    ['being', /^(?:(?:by|to|with|for|from) )?(?:who|whom|whose)\b/i],
    ['place', /^where\b/i],
  ],
}

const RELATIVE_TIME =
  /(?:après|avant|depuis|pendant|lors|dès|jusqu|début|fin|milieu|époque|ère|nuit|matin|soir|midi|heure|jour|mois|semaine|année|ans?|siècle|saison|guerre|âge|vacances|noël|pâques|after|before|during|since|until|early|late|mid|age|night|morning|evening|noon|o’clock|hour|day|week|month|year|century|season|war|christmas|easter|moment|règne|reign)/i // prettier-ignore
const NUMERAL = /\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|million|milliard|dizaine|douzaine|centaine|moitié|tiers|quart|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|dozen|half|third|quarter|several|plusieurs|année|ans|double|triple)/i // prettier-ignore

/** *début 2012* is more than the year. */
const PART_OF_YEAR = /^(?:(?:le|la|au|à la|the) )?(?:début|fin|milieu|mi-|early|late|mid)/i
const MONTH = /(?:janv|févr|mars|avril|mai|juin|juil|août|sept|octo|nov|déc|Jan|Feb|Mar|Apr|May|June|July|Aug|Oct|Dec)/ // prettier-ignore

function askedFor({ prompt, language }: Subject): Asked | undefined {
  return ASKED[language].find(([, pattern]) => pattern.test(prompt))?.[0]
}

function misfit(subject: Subject): boolean {
  const asked = askedFor(subject)
  const { question, language } = subject
  if (!asked || question.kind === 'cloze' || question.kind === 'true-false') return false
  return subject.keys.some((key) => {
    const shape = shapeOf(key, language)
    switch (asked) {
      case 'year':
        return (
          !/\d{3,4}|^\d{1,2} (?:av|bc)/i.test(fold(key)) ||
          /month|day/.test(shape.detail) ||
          PART_OF_YEAR.test(key)
        )
      case 'month':
        return shape.kind !== 'date' || !shape.detail.includes('month')
      case 'century':
        return !/si[èe]cle|century|[ivx]+e|\d/i.test(key)
      case 'time':
        // A year alone looks like any number.
        return shape.kind !== 'date' && shape.kind !== 'period' && !RELATIVE_TIME.test(key) && !/^\d{3,4}$/u.test(key) // prettier-ignore
      case 'number':
        return !NUMERAL.test(fold(key))
      case 'being':
        return (
          shape.kind === 'date' ||
          shape.kind === 'period' ||
          (shape.kind === 'number' && shape.detail === '')
        )
      case 'place':
        return shape.kind === 'date' || shape.kind === 'number'
    }
  })
}

/** Whether a key is only part of a name in the article: *Empress* of *Empress of Ireland*, *Loire* of *Loire-Atlantique*. */
function cutFromName({ keys, question, language }: Subject): boolean {
  const goes =
    language === 'fr'
      ? /^(?:-\p{Lu}|\s(?:of|von|van)\s\p{Lu})/u
      : /^(?:-\p{Lu}|\s(?:of|de|von|van)\s\p{Lu})/u
  return keys.some((key) => {
    const at = /^\p{Lu}[\p{L}.]+$/u.test(key) ? question.source.text.indexOf(key) : -1
    return at !== -1 && goes.test(question.source.text.slice(at + key.length))
  })
}

/** *signé en juin 2024* where *juin 2024* is asked: a preposition, a verb or a full stop that belongs to the sentence. */
function overlong({ keys, prompt, language }: Subject): boolean {
  return keys.some((key) => {
    if (
      /[.;]$/.test(key.trim()) &&
      !/\p{L}\.\p{L}|(?:\b\p{Lu}|\b(?:J\.-C|etc|Jr|Sr|Inc|Co|Ltd))\.$/u.test(key)
    )
      return true
    const timed = /^(?:quand|when)/i.test(prompt)
    return (
      timed &&
      (language === 'fr'
        ? /^(?:signé|née?|fondée?|ouverte?|le jour où) /i
        : /^(?:signed|born|founded|opened) /i
      ).test(key)
    )
  })
}

/**
 * Bounds, in characters: beyond the first an editor is told, beyond the second it is not published. A cloze may be a short passage, as
 * much as is read without losing the thread.
 */
const PROMPT = { short: 8, long: 160, most: 260, passage: 460 }
const ANSWER = { long: 70, most: 120 }

/** The key answers just what is asked, and both are of a length that can be read at a glance. */
export const FIT_RULES: Rule[] = [
  {
    code: 'answer-misfit',
    severity: 'error',
    fr: 'La réponse n’est pas du genre que le mot interrogatif demande (un temps, un nombre, quelqu’un).',
    en: 'The answer is not what the question word asks for (a time, a number, somebody).',
    broken: misfit,
  },
  {
    code: 'answer-overlong',
    severity: 'error',
    fr: 'La réponse en dit plus qu’on ne demande.',
    en: 'The answer says more than is asked.',
    broken: overlong,
  },
  {
    code: 'many-answers',
    severity: 'error',
    fr: 'La question a trop de réponses possibles (« Qui est un acteur ? »).',
    en: 'The question has too many answers (“Who is an actor?”).',
    broken: ({ prompt, question }) =>
      question.kind !== 'true-false' &&
      /^(?:(?:qui|qu[’']est-ce qui) (?:est|était|fut|a été) (?:une?|des) |(?:who|what) (?:is|was|are|were) an? )/i.test(
        prompt,
      ),
  },
  {
    code: 'answer-cut',
    severity: 'error',
    fr: 'La réponse n’est qu’un morceau d’un nom plus long.',
    en: 'The answer is only part of a longer name.',
    broken: cutFromName,
  },
  {
    code: 'date-cut-short',
    severity: 'error',
    fr: 'L’article dit aussi l’année, qui manque dans la réponse.',
    en: 'The article says the year as well, which the answer lacks.',
    broken: ({ question, keys }) =>
      keys.some((key) => {
        const at = question.source.text.indexOf(key)
        const after = at === -1 ? '' : question.source.text.slice(at + key.length)
        return !/\d{3,4}/.test(key) && MONTH.test(key) && /^,? \d{4}(?!\d)/.test(after)
      }),
  },
  {
    code: 'answer-possessive',
    severity: 'error',
    fr: 'La réponse est au cas possessif anglais (« Rossi’s »).',
    en: 'The answer is a possessive (“Rossi’s”).',
    broken: ({ language, keys, distractors }) =>
      language === 'en' && [...keys, ...distractors].some((key) => /[’']s?$/.test(key.trim())),
  },
  {
    code: 'answer-empty',
    severity: 'error',
    fr: 'Il n’y a pas de réponse.',
    en: 'There is no answer.',
    broken: ({ keys }) => keys.some((key) => meaningful(key).length === 0),
  },
  {
    code: 'context-missing',
    severity: 'warning',
    fr: 'Aucune ligne ne dit de quoi il est question.',
    en: 'No line says what this is about.',
    broken: ({ question }) => question.context.trim() === '',
  },
  {
    code: 'prompt-short',
    severity: 'error',
    fr: 'La question est trop courte pour être comprise.',
    en: 'The question is too short to be understood.',
    broken: ({ prompt }) => prompt.trim().length < PROMPT.short,
  },
  {
    code: 'prompt-long',
    severity: 'warning',
    fr: 'La question est longue.',
    en: 'The question is long.',
    broken: ({ prompt }) => prompt.length > PROMPT.long && prompt.length <= PROMPT.most,
  },
  {
    code: 'prompt-too-long',
    severity: 'error',
    fr: 'La question est trop longue.',
    en: 'The question is too long.',
    broken: ({ prompt, question }) =>
      prompt.length > (question.kind === 'cloze' ? PROMPT.passage : PROMPT.most),
  },
  {
    code: 'answer-long',
    severity: 'warning',
    fr: 'La réponse est longue.',
    en: 'The answer is long.',
    broken: ({ keys }) => keys.some(({ length }) => length > ANSWER.long && length <= ANSWER.most),
  },
  {
    code: 'answer-too-long',
    severity: 'error',
    fr: 'La réponse est trop longue pour être retenue.',
    en: 'The answer is too long to be remembered.',
    broken: ({ keys }) => keys.some(({ length }) => length > ANSWER.most),
  },
]
