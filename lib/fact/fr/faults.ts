import { isReport } from '@/lib/fact/report-of'
import { sharesWord } from '@/lib/fact/doubts/grounded'
import { lastWordOf } from '@/lib/fact/last-word'
import type { FactMaterial, Part } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import { faultOfCut } from './cut-faults'
import { faultOfWords, isYearOfCount } from './figure-faults'
import {
  CUT_BEHIND,
  HELD_TO,
  isCutBeforeOr,
  isMisnamed,
  isUnnamed,
  lacksWhatItWants,
} from './missing-faults'
import {
  isAnyOfItsSort,
  isBirthAside,
  isListCut,
  isListTorn,
  isYearOfIdentity,
} from './phrase-faults'
import { faultOfPlace } from './place-faults'
import { faultOfPointing } from './pointing-faults'
import { ONCE, SAYING, TELLING } from './words'

/** Verbs of a state or an activity that fills a stretch of years; of others a period cannot be asked. */
const LASTING =
  /^(?:être|rester|diriger|présider|gouverner|régner|occuper|exercer|enseigner|étudier|travailler|vivre|habiter|résider|servir|siéger|jouer|entraîner|appartenir|exister|durer|militer|collaborer|tenir|détenir|séjourner)$/u
/** What is done again and again, and by which nobody is known: talk about what others did. */
const COMMENTING =
  /^(?:insister|vanter|commenter|réagir|expliquer|évoquer|estimer|décrire|réjouir|regretter|déplorer|souhaiter|espérer|rappeler|préciser|ajouter|souligner|indiquer|assurer|juger|témoigner|raconter|noter)$/u
/** What is left when something else has been taken away, which nothing here says. */
const LEFT_OVER = /^(?:reste|surplus|restant|suite|précédent|dernier|autre)$/u

/**
 * Why a fact read from a French text is not to be published, or null: what its clause leaves out, a verb in a tense or with a time
 * that it does not bear, somebody told by what others are as well.
 */
export function faultOf(document: Document, material: FactMaterial): string | null {
  const { clause } = material
  const worded = faultOfWords(material)
  if (worded) return worded
  if (isYearOfCount(document, material)) return 'year-of-a-count'
  if (clause.origin === 'whole') return isMoment(material) ? 'stretched' : isCompared(material) ? 'compared' : null // prettier-ignore
  const report = isReport(document) || /(?<!\d)\d{4}(?!\d)/u.test(material.fact.context)
  if (clause.origin === 'pattern' || clause.origin === 'reported') return null
  return (
    (isSayingNothing(material) ? 'saying' : null) ??
    faultOfPlace(report, material) ??
    (report && (isComment(material) || HELD_TO.test(material.fact.statement)) ? 'comment' : null) ??
    (report && isUnnamed(material) ? 'unnamed' : null) ??
    (isMisnamed(material) ? 'misnamed' : null) ??
    (lacksWhatItWants(material) ? 'bare-verb' : null) ??
    (isCutBeforeOr(material) ? 'or' : null) ??
    faultOfCut(document, material) ??
    (isForetold(material) ? 'foretold' : null) ??
    (report && isNarrated(material) ? 'narrated' : null) ??
    (isStretched(material) ? 'stretched' : null) ??
    (isLongPast(material) ? 'long-past' : null) ??
    (isOthers(material) ? 'owner' : null) ??
    (isOneOfMany(document, material) ? 'one-of-many' : null) ??
    (isRepeatable(report, material) ? 'again' : null) ??
    (isLeftOver(material) ? 'left-over' : null) ??
    (isListCut(document, material) || isListTorn(material) ? 'list' : null) ??
    (isFormula(document, material) ? 'formula' : null) ??
    (isCutAtComma(material) ? 'cut-complement' : null) ??
    (isSettingDate(material) ? 'date-of-date' : null) ??
    (isDateOfSaying(material) ? 'date-of-saying' : null) ??
    (isCutFromWhen(material) ? 'cut-when' : null) ??
    (isHollow(material) ? 'hollow' : null) ??
    faultOfPointing(material) ??
    (isStateOfYear(material) ? 'state-of-a-year' : null) ??
    (isYearOfIdentity(material) ? 'identity' : null) ??
    (isAnyOfItsSort(material) ? 'any-of-its-sort' : null) ??
    (isBirthAside(report, material) ? 'birth-aside' : null) ??
    (isSinceMoment(material) ? 'since-a-moment' : null) ??
    (CUT_BEHIND.test(material.fact.statement) ? 'cut-behind-noun' : null)
  )
}

const partsOf = ({ clause }: FactMaterial): Part[] => [clause.subject, ...clause.parts]
const wordOf = ({ clause }: FactMaterial, index: number) => clause.sentence.words[index]

/** *X a déclaré au Conseil*: what was said is not told. */
function isSayingNothing({ clause }: FactMaterial): boolean {
  const { lemma } = clause.verb
  if (clause.voice !== 'active' || (!SAYING.has(lemma) && !TELLING.has(lemma))) return false
  // *conclut à l’absence de faute*, *annonce vouloir se retirer*
  if (lemma === 'conclure' && clause.parts.some(({ preposition }) => preposition === 'à')) return false // prettier-ignore
  if (lemma === 'annoncer' && clause.parts.some(({ clausal, preposition }) => clausal && !preposition)) return false // prettier-ignore
  return !clause.parts.some(({ role, clausal, text }) => role === 'object' || (clausal && /^qu[e’']/u.test(text))) // prettier-ignore
}

/** *plus élevé qu’en 2023*: other years may be as right. */
const isCompared = ({ slot, key }: FactMaterial): boolean =>
  key.form === 'date' && /(?<!\p{L})qu[’']en\s$/u.test(slot.before)

/** Somebody who says what they think of it. */
function isComment({ clause }: FactMaterial): boolean {
  // *s’est assuré la création du diocèse* is no talk.
  const { subject, voice, verb, parts } = clause
  const secured = verb.lemma === 'assurer' && /^s/u.test(verb.clitics)
  // *a fait état de neuf blessés*
  const reporting = verb.lemma === 'faire' && parts.some(({ role, text }) => role === 'object' && /^état(?!\p{L})/u.test(text)) // prettier-ignore
  return (
    subject.human && voice === 'active' && !secured && (reporting || COMMENTING.test(verb.lemma))
  )
}

/**
 * *Quand le procès s’ouvre-t-il ?*, of a day long past: a story’s present or imperfect, which no question about a report bears. What has
 * been going on *depuis* a day is told in the present as it should be.
 */
function isNarrated({ clause, asked, key }: FactMaterial): boolean {
  if (asked.preposition === 'depuis') return false
  const finite = clause.sentence.words[clause.verb.finiteWord]?.feats.Tense
  const told = clause.verb.rest === '' && clause.voice !== 'copular' && /^(?:Pres|Imp)$/u.test(finite ?? '') // prettier-ignore
  return told && key.form === 'date' && key.time?.kind === 'date'
}

/**
 * *En 1977, le vote jouera un rôle*, *recevra lundi le trophée*: a future that is past when the card comes up again. What names a year of
 * these decades may still be to come, and where a thing will be put up is where it stands then.
 */
function isForetold({ clause, fact }: FactMaterial): boolean {
  if (clause.verb.tense !== 'future') return false
  if (/(?<!\d)(?:1\d{3}|20[01]\d)(?!\d)/u.test(fact.statement)) return true
  return !/(?<!\d)20[2-9]\d(?!\d)/u.test(fact.statement) && !ONCE.test(clause.verb.lemma)
}

/** *De 1981 à 1988, il devient*: a stretch of time with what takes but a moment, or beside another time. */
function isStretched({ clause, asked, key }: FactMaterial): boolean {
  const period = clause.parts.find(({ time }) => time?.kind === 'period')
  if (!period) return false
  const others = clause.parts.some((part) => part !== period && part.time)
  if (others || LASTING.test(clause.verb.lemma)) return others
  // What has happened *dans les années 1960* or *entre 2004 et 2009* did so at some time in them.
  return key.form === 'date' || /^(?:de|du|depuis|jusqu)/u.test(period.text) || asked === period
}

/** The same of a sentence as it stands: *de 1981 à 1988, il devient …*. */
const isMoment = ({ clause, key }: FactMaterial): boolean =>
  key.time?.kind === 'period' && !LASTING.test(clause.verb.lemma)

/** A present of what has been so since a year farther back than this is a story's. */
const LONG_PAST = 1900

/** *est en contact avec la cour depuis 1520*: in the present, of a time long past. */
function isLongPast({ clause }: FactMaterial): boolean {
  return clause.verb.tense === 'present' && clause.parts.some(({ preposition, time }) => preposition === 'depuis' && (time?.from?.year ?? LONG_PAST) < LONG_PAST) // prettier-ignore
}

/** *l’incendie qui a détruit sa flèche*: said of a thing in a relative clause, or of a body that is asked for, *sa* may be another’s. */
function isOthers(material: FactMaterial): boolean {
  const { clause, asked } = material
  if ((clause.origin !== 'relative' && asked !== clause.subject) || clause.subject.human)
    return false
  return clause.parts.some(({ words }) => words.some((index) => /^(?:son|sa|ses|leurs?)$/iu.test(wordOf(material, index)?.form ?? ''))) // prettier-ignore
}

/** *X, journaliste à la radio Y*; *X, président du club*, of which year? Told of somebody without *le*, or beside a date of the past. */
function isOneOfMany({ text }: Document, { clause }: FactMaterial): boolean {
  if (clause.origin !== 'apposition' || !clause.subject.human) return false
  const [attribute] = clause.parts
  if (attribute && !/^(?:le|la|les|l['’])/iu.test(attribute.text)) return true
  const { start, end } = clause.sentence
  const said = text.slice(start, end)
  return /(?<!\d)(?:1\d{3}|20\d\d)(?!\d)|(?<!\p{L})(?:mort|morte|décédée?|meurt|défunte?)(?!\p{L})/u.test(said) // prettier-ignore
}

/** Words of a statement without the answer; with fewer it could be said of many people, and on many days where none is given. */
const THIN = { report: 3, other: 6 }
/** Sentences of a report in which a number counts what the report is about. */
const LEAD = 4

/** *X attaque Y*, *X est né à Lyon*: with no date, and so little said that others did the same, or X again. */
function isRepeatable(report: boolean, material: FactMaterial): boolean {
  const { clause, asked, fact, key } = material
  if (asked.role !== 'subject' && asked.role !== 'agent') return false
  const { lemma } = clause.verb
  if (lemma === 'naître' && asked.role === 'subject') return true
  if (clause.voice === 'copular' || clause.origin === 'apposition' || ONCE.test(lemma)) return false
  const others = partsOf(material).filter((part) => part !== asked)
  if (others.some(({ time, quantity }) => time?.from ?? quantity)) return false
  const said = others.map(({ text }) => text).join(' ')
  if (/[«“"]/u.test(said) || said.split(/[\s'’]+/u).length >= THIN[report ? 'report' : 'other']) return false // prettier-ignore
  if (report && key.form === 'number' && clause.sentence.index <= LEAD) return false
  return !report || !sharesWord(fact.context, `${wordOf(material, clause.predicate)?.form ?? ''} ${said}`) // prettier-ignore
}

/** *le reste du continent* */
function isLeftOver(material: FactMaterial): boolean {
  return partsOf(material).some(({ head, time, text }) => !time && !/^à la suite d/u.test(text) && LEFT_OVER.test(wordOf(material, head)?.lemma ?? '')) // prettier-ignore
}

/** *les réactions 249Bk(48Ca,3n)294Ts*, *23 000L’aviation*: signs that a sentence cannot be taken apart at. */
const isFormula = ({ text }: Document, { clause }: FactMaterial): boolean =>
  /[\p{L}\d]\(|\)[\p{L}\d]|\d\p{Lu}[\p{Ll}'’]/u.test(
    text.slice(clause.sentence.start, clause.sentence.end),
  )

/** *est engagée depuis 2018 avec Alstom, dans la mise au point …*: what the verb wants stands behind the comma. */
function isCutAtComma({ clause }: FactMaterial): boolean {
  const { words } = clause.sentence
  const last = lastWordOf(clause)
  const [comma, opening] = [words[last + 1], words[last + 2]]
  if (comma?.form !== ',' || opening?.upos !== 'ADP' || !WANTED.test(opening.form)) return false
  const noun = words[opening.head]
  return noun !== undefined && noun.head === clause.predicate && /^obl/u.test(noun.deprel) && !clause.parts.some(({ role }) => role === 'object') // prettier-ignore
}
/** Prepositions of what a verb wants, rather than of when and how. */
const WANTED = /^(?:dans|à|au|aux|de|d['’]|du|sur|vers|contre)$/iu

/** *À quelle date fixe-t-il la date …?*: the day set, or the day of setting it. */
function isSettingDate({ clause, key }: FactMaterial): boolean {
  return key.form === 'date' && clause.parts.some(({ role, text }) => role === 'object' && /^(?:la date|le jour|le calendrier)(?!\p{L})/iu.test(text)) // prettier-ignore
}

/** *Quand confie-t-il à sa famille qu’il … ?*: what was said may be worth keeping, the day of a talk is not. */
function isDateOfSaying({ clause, key }: FactMaterial): boolean {
  const talk = /^(?:confier|avouer|raconter|dire|expliquer|affirmer|estimer|penser|croire|savoir|répéter|assurer)$/u.test(clause.verb.lemma) // prettier-ignore
  return key.form === 'date' && talk && clause.parts.some(({ clausal }) => clausal)
}

/** *9 000 personnes sont mortes en 2015 lorsqu’un séisme …*: of nobody named, it is the rest that tells what happened. */
function isCutFromWhen({ clause }: FactMaterial): boolean {
  const next = clause.sentence.words[lastWordOf(clause) + 1]
  return clause.subject.entity === undefined && /^(?:lorsqu[e'’]?|quand)$/iu.test(next?.form ?? '')
}

/** *a mis en place une série de mesures*: which, is what one would ask. */
const HOLLOW =
  /^(?:(?:une (?:série|suite)|un (?:ensemble|certain nombre)) (?:de |d['’])|des |plusieurs |certain(?:e)?s |de nouvelles )?(?:mesures?|actions?|décisions?|initiatives?|propositions?|projets?|solutions?|réformes?)$/iu

const isHollow = ({ clause, asked }: FactMaterial): boolean =>
  clause.parts.some((part) => part !== asked && part.role === 'object' && HOLLOW.test(part.text))

/** *En quelle année est-il le musée le plus visité ?*: what something is goes on, and is so in other years as well. */
function isStateOfYear({ clause, key }: FactMaterial): boolean {
  const finite = clause.sentence.words[clause.verb.finiteWord]?.feats.Tense
  return key.form === 'date' && clause.voice === 'copular' && /^(?:Pres|Imp)$/u.test(finite ?? '') && key.time?.kind === 'date' // prettier-ignore
}

/** *Depuis quand le pays s’est-il doté d’une loi ?*: since then it has one, and then it got it. */
function isSinceMoment({ clause, asked, key }: FactMaterial): boolean {
  return key.form === 'date' && asked.preposition === 'depuis' && clause.verb.tense === 'past' && clause.voice === 'active' && !LASTING.test(clause.verb.lemma) // prettier-ignore
}
