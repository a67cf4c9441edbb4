import type { Language } from '@/lib/language/document'
import { plain } from '../grade/fold'
import { meaningful, sameWord, type Rule, type Subject } from './rule'

/** End of a word, before a space, punctuation or the end. */
const END = '(?![\\p{L}\\p{N}])'
const START = '(?<![\\p{L}\\p{N}-])'
const words = (list: string): RegExp => new RegExp(`${START}(?:${list})${END}`, 'iu')

const PRONOUNS: Record<Language, RegExp> = {
  fr: words(
    'il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|ceux-là|cela|ceci|lui-même|elle-même',
  ),
  en: words('he|she|it|they|him|them|himself|herself|itself|themselves'),
}
const POSSESSIVES: Record<Language, RegExp> = {
  fr: words('son|sa|ses|leurs?'),
  en: words('his|her|its|their|hers|theirs'),
}
const DEMONSTRATIVES: Record<Language, RegExp> = {
  fr: new RegExp(`${START}(?:cet|cette|ces)\\s|${START}ce\\s(?!que|qui|dont|à quoi|sont|sera|fut|jour-là)|${START}(?:ce dernier|cette dernière|ces derniers|ces dernières|le premier cité|la première citée)${END}`, 'iu'), // prettier-ignore
  en: /\b(?:this|these|those)\b|\bthat (?:country|city|year|day|time|month|agreement|man|woman|group|company|report|decision|place|team)\b|\bthe (?:former|latter)\b|\bsuch an? /i,
}
const DEICTIC: Record<Language, RegExp> = {
  fr: words('hier|avant-hier|aujourd[’\']hui|demain|ce matin|ce soir|cette nuit|(?:la semaine|l[’\']année|la saison) (?:dernière|prochaine|passée)|(?:le mois|l[’\']an|le week-end|l[’\']été|l[’\']hiver) (?:dernier|prochain|passé)|récemment|dernièrement|actuellement|à ce jour|ci-dessus|ci-dessous|cette année|ce mois|ces dernières? (?:années|semaines|mois)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)|il y a (?:\\S+ ){1,3}(?:ans?|jours?|mois|semaines?|heures?)|pour l[’\']heure|jusqu[’\']ici'), // prettier-ignore
  en: words("yesterday|today|tomorrow|tonight|this (?:morning|week|month|year|evening)|(?:last|next) (?:week|month|year|night|season|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|recently|currently|nowadays|so far|to date|(?:\\S+ ){1,2}ago|above|below|earlier (?:this|that)|later (?:this|that)|here"), // prettier-ignore
}
/** Times counted from what was told before. */
const FROM_BEFORE: Record<Language, RegExp> = {
  fr: words("la veille|le lendemain|à l[’']époque(?! d)|alors(?! que)"),
  en: words('the (?:previous|following|next) (?:day|week|month|year)|at the time'),
}
const WEEKDAY: Record<Language, RegExp> = {
  fr: /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \d)(?! saint)/i,
  en: /\b(?:on )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!,? (?:\d|[A-Z][a-z]+ \d))/,
}
/** Nouns that say too little by themselves, followed by nothing that says which. */
const VAGUE: Record<Language, RegExp> = {
  fr: new RegExp(`${START}(?:le (?:pays|groupe|village|film|livre|texte|club|parti|site|projet|communiqué|document|gouvernement|ministre|président|couple|navire|bâtiment|tournoi|match)|la (?:compétition|ville|région|commune|société|loi|réunion|cérémonie|rencontre|mesure|famille|compagnie|conférence)|l[’']\\s?(?:entreprise|île|appareil|organisation|équipe|auteur|accord|annonce|événement|édifice|enquête|opération|organisme|homme)|les (?:autorités|soldats|troupes|forces|deux pays|deux parties|deux hommes|deux nations|élections))(?=\\s*(?:[?.,;:]|(?:a|ont|est|sont|était|étaient|sera|seront|avait|avaient|fut)(?:-t)?[\\s-]|$))`, 'iu'), // prettier-ignore
  en: /\bthe (?:country|city|town|region|village|company|group|film|book|team|party|government|president|minister|couple|agreement|deal|announcement|event|meeting|ceremony|statement|report|two (?:countries|men|sides|leaders)|authorities|troops|soldiers|law|project|site|organi[sz]ation)(?=\s*(?:[?.,;:]|(?:has|have|had|is|are|was|were|will|would|did|does|do|sign|make|take|win|lose|say|announce|become|begin|start|end|open|plan|want)\b|$))/i, // prettier-ignore
}
const IMPERSONAL = /(?<!\p{L})il (?:ne |n[’'])?(?:en est|rest\p{L}+ (?:plus|encore)|suffi\p{L}+|fall\p{L}+|faudr\p{L}+|pleu\p{L}+)|(?:y a-t-|s[’']agit-|faut-|-t-)?\bil (?:y a|s[’']agit|faut|est (?:possible|prévu|interdit|question))|y a-t-il|s[’']agi[rt]-il|faut-il|fait-il|existe-t-il|it (?:is|was) (?:possible|necessary|said)/iu // prettier-ignore
/** Question word, verb, clitic subject: nothing else says of whom. */
const BARE_INVERSION =
  /^(?:(?:à|de|par|pour|en|dans|sur|avec)\s)?(?:quand|où|comment|pourquoi|que|qu[’']|combien|qui|quoi|quel(?:le)?s?(?:\s\p{L}+)?)\s*(?:[nsl][’']|ne |se |les? |la )?\p{L}+-(?:t-)?(?:il|elle|ils|elles)(?![\p{L}])/iu

/** Words that may open a statement without naming anything. */
const OPENERS =
  /^(?:Les?|La|Une?|Des|En|Dans|Sur|Par|Pour|Avec|Selon|Après|Avant|Depuis|Dès|Lors|Pendant|Quand|Comme|Si|À|Au|Aux|De|Du|Il|Elle|Ils|Elles|On|The|An?|In|On|At|By|For|With|After|Before|Since|During|When|While|As|If|He|She|It|They|Despite|Although|Following|From|To|Of)(?![\p{L}])/u

/** Whether something that a pronoun can mean stands before place `at`: a name or a noun with its article. */
function namedBefore(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const statement = !text.includes('?')
  if (statement && /____/.test(before)) return true
  if (statement && /^\p{Lu}\p{Ll}+/u.test(before) && !OPENERS.test(before)) return true
  const rest = before.replace(/^\P{L}*\p{L}+/u, '')
  if (/\p{Lu}\p{Ll}/u.test(rest) || /^(?:\p{Lu}[\p{L}’'-]+\s){2}/u.test(before)) return true
  return /(?<![\p{L}])(?:le|la|les|un|une|des|du|aux?|the|an?|chaque|every|two|deux|trois|three)\s+\p{Ll}{3,}|(?<![\p{L}])l[’']\p{L}{3,}/iu.test(
    before,
  )
}

function unresolved(pattern: RegExp, { prompt, language }: Subject): boolean {
  const match = pattern.exec(prompt)
  if (!match || (language === 'fr' && IMPERSONAL.test(prompt))) return false
  return !namedBefore(prompt, match.index)
}

/** Where the second sentence of a statement begins; its length where there is but one. */
function firstSentence(prompt: string): number {
  const end = /(?<=\p{Ll}[»”")]?\s?)\.\s+(?=[«“"]?\s?(?:\p{Lu}|____))/u.exec(prompt)
  return end ? end.index : prompt.length
}

/** Whether a statement points to what neither itself, nor a sentence that stands before it, has named. */
function pointsOut(pattern: RegExp, subject: Subject): boolean {
  const match = pattern.exec(subject.prompt)
  if (!match) return false
  if (!/^(?:cloze|true-false)$/u.test(subject.question.kind)) return true
  const after = match.index > firstSentence(subject.prompt)
  return !after && (match.index < 20 || !namedBefore(subject.prompt, match.index))
}

/** `Qui a perdu son poste ?`: the possessive means whoever is asked for. */
const ASKS_SUBJECT =
  /^(?:qui|who|(?:which|what|quel(?:le)?s?) (?!est |sont |était|étaient|fut |sera |a |ont |is |are |was |were )\p{L}{3,}|lequel|laquelle|how many|combien d)(?![\p{L}])/iu

function isStatement({ question }: Subject): boolean {
  return question.kind !== 'matching' && question.kind !== 'ordering'
}

/** A day of the calendar. */
const DAY =
  /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)/iu

/** Verbs and nouns that say next to nothing. */
const LIGHT =
  /^(?:est|sont|etait|etaient|fut|furent|sera|seront|ete|etre|ont|avait|avoir|fait|faire|eu|is|are|was|were|been|be|has|have|had|did|does|do|made|make|qui|que|quoi|quel|quelle|quels|quelles|quand|ou|combien|comment|who|whom|whose|what|which|when|where|how|many|much|il|elle|ils|elles|t|se|ne|y|pas|plus|aussi|annee|year|date)$/

/** What happens but once to somebody or something. */
const ONCE =
  /(?<![\p{L}])(?:née?s?|naît|naquit|mort(?:e|s|es)?|meurt|mourut|décédée?s?|fondée?s?|fonda|créée?s?|inventée?s?|découverte?s?|construite?s?|bâtie?s?|inaugurée?s?|born|die[sd]?|founded|established|incorporated|disbanded|rehabilitated|beg[iau]n|created|invented|discovered|built|opened|capitale?|fondateur|founder|décapitée?|guillotinée?|exécutée?|assassinée?|abattue?|élue?|couronnée?|promulguée?|marr(?:y|ied)|épousa?|épousée?|signée?s?|signed|completed|designed|inaugurated|abolished|launched|(?:first|last) held|weighs?|metres|meters)(?![\p{L}])|^how (?:long|tall|high|deep|wide|much) /iu

/** *Who was Chile’s coach?*: an office that one person holds, and of what. */
const OFFICE =
  /^(?:who|____|\p{Lu}\p{L}+(?: \S+)+?) (?:is|was) .*\b(?:president|minister|director|leader|head|chief|captain|coach|mayor|governor|secretary|chancellor|ambassador|speaker|editor|commander|founder|co-founder|spokes(?:man|woman|person)|chair(?:man|woman)?|manager|author|inventor|designer|owner)\b/iu
/** What or who it is that the line above the question names. */
const DEFINING = /^(?:qu[’']est-ce qu(?:e |[’'])|qui (?:est|était) (?=\p{Lu}\S+ .*\p{Lu})|what is |who (?:is|was) (?=\p{Lu}\S+ .*\p{Lu}))/iu // prettier-ignore
/** Words of a context line that tells of an event. */
const TELLING = 5

/** *Que signifie le sigle DGX ?*: letters are told by themselves. */
const LETTERS = /^(?:Que signifie le sigle \p{Lu}{3,7}|What does \p{Lu}{3,7} stand for)\s?\?$/u

const WHAT =
  /^(?:De quelle nationalité (?:est|était) |What nationality (?:is|was) |Dans quel pays se trouve |In which country is )/u

/** *De quelle nationalité est Jeanne Roy ?* under her name. */
const isOfTitle = (prompt: string, context: string): boolean =>
  WHAT.test(prompt) && meaningful(prompt.replace(WHAT, '')).some((word) => meaningful(context).includes(word)) // prettier-ignore

/** Too little is said for one answer: *Qui est l'indianiste ?*, *Qui trame une ruse ?* */
function isThin({ question, prompt, keys }: Subject): boolean {
  if (question.kind === 'ordering' || question.kind === 'matching') return false
  // A name of several words counts once.
  const once = prompt.replace(
    /(\p{Lu}[\p{L}’'.-]*)(?:[\s-](?:(?:de|du|des|of|the|la|le|von|van) )*\p{Lu}[\p{L}’'.-]*)+/gu,
    '$1',
  )
  const words = meaningful(once).filter((word) => !LIGHT.test(word))
  const above = meaningful(question.context)
  // *En quelle année a été créée la réserve naturelle ?*, under the reserve's name.
  const isAbove = (word: string): boolean => above.some((one) => sameWord(one, word))
  const named = words.some(isAbove)
  const anchored = named || /(?<=[\s’'«(])\p{Lu}|\d/u.test(prompt)
  if ((anchored && OFFICE.test(prompt)) || LETTERS.test(prompt)) return false
  if (isOfTitle(prompt, question.context)) return false
  const statement = question.kind === 'cloze' || question.kind === 'true-false'
  // A title with its date says of what the question speaks.
  const told = /\d{4}/u.test(question.context) && above.length >= TELLING
  const defined = keys.some((key) => /^(?:une?|an?) /iu.test(key))
  if (named && defined && words.every(isAbove) && DEFINING.test(prompt)) return false
  const claim = question.kind === 'true-false' && !/\d/u.test(prompt)
  const least = claim ? 4 : told ? 2 : anchored ? (ONCE.test(prompt) ? 2 : 3) : statement ? 5 : 4
  return words.length < least
}

/** Whoever has only the context line and the question knows what is meant. */
export const STANDING_RULES: Rule[] = [
  {
    code: 'too-little-said',
    severity: 'error',
    fr: 'La question en dit trop peu pour n’avoir qu’une réponse.',
    en: 'The question says too little to have one answer.',
    broken: isThin,
  },
  {
    code: 'pronoun-without-name',
    severity: 'error',
    fr: 'Un pronom ne renvoie à rien de nommé dans la question.',
    en: 'A pronoun means nothing that the question names.',
    broken: (subject) =>
      isStatement(subject) &&
      (unresolved(PRONOUNS[subject.language], subject) ||
        (subject.language === 'fr' &&
          BARE_INVERSION.test(subject.prompt) &&
          !IMPERSONAL.test(subject.prompt))),
  },
  {
    code: 'possessive-without-name',
    severity: 'error',
    fr: 'Un possessif (son, leur…) ne renvoie à personne de nommé dans la question.',
    en: 'A possessive (his, their …) means nobody that the question names.',
    broken: (subject) =>
      isStatement(subject) &&
      !ASKS_SUBJECT.test(subject.prompt) &&
      unresolved(POSSESSIVES[subject.language], subject) &&
      // *Despite his origins, L'Enfant …*: named right after.
      !/^\p{Lu}\p{L}+ (?:son|sa|ses|leurs?|his|her|its|their) [^,]{3,40}, \p{Lu}/u.test(
        subject.prompt,
      ),
  },
  {
    code: 'demonstrative',
    severity: 'error',
    fr: 'La question montre (« cette annonce », « ce pays ») au lieu de nommer.',
    en: 'The question points (“this announcement”, “the latter”) instead of naming.',
    broken: (subject) =>
      isStatement(subject) && pointsOut(DEMONSTRATIVES[subject.language], subject),
  },
  {
    code: 'relative-time',
    severity: 'error',
    fr: 'Un temps se compte à partir du jour de l’article (« hier », « récemment »).',
    en: 'A time counts from the day of the article (“yesterday”, “recently”).',
    broken: (subject) => {
      const { prompt, language, question } = subject
      if (question.kind === 'matching') return false
      const dated = /(?<!\d)\d{4}(?!\d)/u.test(question.context)
      if (!dated && WEEKDAY[language].test(prompt)) return true
      return DEICTIC[language].test(prompt) || pointsOut(FROM_BEFORE[language], subject)
    },
  },
  {
    code: 'vague-noun',
    severity: 'error',
    fr: 'On ne sait pas de qui ou de quoi il s’agit (« le pays », « le groupe »).',
    en: 'One cannot tell which is meant (“the country”, “the group”).',
    broken: (subject) => {
      const match = isStatement(subject) ? VAGUE[subject.language].exec(subject.prompt) : null
      if (match && match.index > firstSentence(subject.prompt)) return false
      const noun = match?.[0].split(/[\s’']/).at(-1)
      // The context line may say which.
      return noun !== undefined && !plain(subject.question.context).includes(plain(noun))
    },
  },
  {
    code: 'date-without-year',
    severity: 'error',
    fr: 'Un jour est donné sans son année.',
    en: 'A day is given without its year.',
    broken: ({ prompt, keys, question }) => {
      const text = [prompt, ...keys].join(' ')
      return DAY.test(text) && !/(?<!\d)\d{3,4}(?!\d)/.test(`${text} ${question.context}`)
    },
  },
  {
    code: 'answer-relative',
    severity: 'error',
    fr: 'La réponse ne se comprend pas seule (pronom, « ce… », « hier »).',
    en: 'The answer cannot be understood alone (a pronoun, “this …”, “yesterday”).',
    broken: ({ keys, distractors, language }) =>
      [...keys, ...distractors].some(
        (key) =>
          DEMONSTRATIVES[language].test(key) ||
          DEICTIC[language].test(key) ||
          (PRONOUNS[language].test(key.replace(/\p{Lu}\p{L}*/gu, 'X')) && key.length < 60) ||
          (POSSESSIVES[language].test(key) && !/\p{Lu}/u.test(key)),
      ),
  },
]
