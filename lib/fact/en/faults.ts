import type { Document, Entity, TimeExpression } from '@/lib/language/document'
import type { FactMaterial } from '@/lib/fact/material'
import { isSaidElsewhere } from '@/lib/fact/elsewhere'
import { isKin } from './held'
import { faultOfLoose } from './loose'
import { asksPattern } from './offices'
import { faultOfPlain, isLeftOpen } from './plain/faults'
import { faultOfSense } from './sense'
import { cutAt, keptWords } from './whole'
import { ATTRIBUTIONS, EVASIVE, HEDGES, SAYING } from './words'

/** The least that the models must agree on any word of a statement, which is read off whole whatever hangs where. */
const LEAST_SURE = 0.03
/** And on its verb; on its subject, as far as the trust in the sentence does not hold for it; on what is asked for. */
const LEAST_SURE_OF = {
  verb: 0.8,
  measured: 0.4,
  subject: 0.8,
  trustedSubject: 0.3,
  date: 0.03,
  key: 0.35,
}

/** Verbs that say little of somebody, or only how things stand for now. */
const EMPTY =
  /^(?:be|have|get|give|face|feel|seem|become|remain|continue|keep|let|involve|concern|regard|consist|want|try|cause|lead|help|need|result|include|contain|allow|come|go|look|like|love|hate|know|put)$/u

const MOVES = /^(?:arrive|leave|go|come|travel|return|move|sail|flee|depart|emigrate|send|bring)$/u
/** What happens but once to somebody or something. */
const ONCE = /^(?:bear|die|bury|found|establish|create|invent|discover|build|open|assassinate|marry|inaugurate|sign|launch|publish|release|design|write|direct|compose|paint|produce)$/u // prettier-ignore

/**
 * Why a fact read from an English text is not to be published, or null. What passes says its sentence whole, names who or what
 * it is about, was read surely by all models, and has an answer that is a name, a date or a number.
 */
export function faultOf(document: Document, material: FactMaterial): string | null {
  const { clause, key, fact } = material
  if (/^(?:In|On|At|By|For|With|From|After|When|While|As|But|And)\s/u.test(clause.subject.entity?.name ?? '')) return 'no-name' // prettier-ignore
  const { sentence } = clause
  if (clause.origin === 'whole') return null
  const loose = faultOfLoose(document, material)
  if (loose) return loose
  if (clause.origin === 'reported') return faultOfSpeaker(material)
  if (clause.origin === 'pattern') return (asksPattern(material) ? null : 'aside') ?? faultOfText(fact.statement) // prettier-ignore
  const sense = faultOfSense(material)
  if (sense) return sense
  if (clause.origin === 'plain') return faultOfPlain(material) ?? (!isKin(material) && isSaidElsewhere(document, material) ? 'elsewhere' : null) ?? faultOfText(withoutSource(material)) // prettier-ignore
  if (!sentence.trusted && !isPlainlySaid(material)) return 'not-trusted'
  if (clause.origin === 'main' && isLeftOpen(clause)) return 'left-open'
  const dated = /(?<!\d)\d{4}(?!\d)/u.test(fact.context)
  const relative = document.times.filter((time) => time.sentence === sentence.index && isRelative(time)) // prettier-ignore
  const cut = clause.origin === 'apposition' ? null : cutAt(clause, dated ? relative : [])
  if (cut) return cut
  return (
    faultOfReading(material) ??
    faultOfVerb(material, dated) ??
    faultOfSubject(material) ??
    faultOfKey(material) ??
    (isThin(material) ? 'thin' : null) ??
    (isSaidElsewhere(document, material) ? 'elsewhere' : null) ??
    (key.nested && key.form === 'name' ? 'nested' : null) ??
    faultOfText(fact.statement)
  )
}

/**
 * Whether a statement's own shape vouches for it where the models do not agree on the whole sentence: it opens the sentence (or stands
 * behind one phrase and its comma), its subject is followed at once, or behind an aside, by its verb, and the tree is sure of both.
 */
function isPlainlySaid({ clause }: FactMaterial): boolean {
  const { words } = clause.sentence
  const { subject, verb } = clause
  const [first = -1] = subject.words
  const last = subject.words[subject.words.length - 1] ?? -1
  const before = words[first - 1]
  const opens = before === undefined || (before.form === ',' && words.slice(0, first - 1).every(({ form, upos }) => form !== ',' && upos !== 'VERB')) // prettier-ignore
  const begins = Math.min(...verb.words, clause.predicate)
  const aside = words[last + 1]?.form === ',' && words[begins - 1]?.form === ','
  const sure = (index: number, least: number): boolean => (words[index]?.confidence ?? 0) >= least
  return clause.origin === 'main' && opens && (begins === last + 1 || aside) && sure(clause.predicate, 0.8) && sure(subject.head, 0.5) // prettier-ignore
}

/** Of what was said, who said it is asked for: somebody named in full, by a sentence that the tree is sure of. */
function faultOfSpeaker({ clause, asked, key, fact }: FactMaterial): string | null {
  const person = asked === clause.subject && key.form === 'name' && key.entity?.kind === 'person'
  if (!person || key.nested) return 'aside'
  const { words } = clause.sentence
  const sure = (words[clause.predicate]?.confidence ?? 0) >= LEAST_SURE_OF.verb && (words[clause.subject.head]?.confidence ?? 0) >= 0.5 // prettier-ignore
  if (!sure || clause.verb.rest !== '') return 'unsure'
  return /["“”].*["“”].*["“”]|[@#/;…]|https?/u.test(fact.statement) ? 'marks' : null
}

const isRelative = (time: TimeExpression): boolean => time.kind === 'relative' || time.from === undefined // prettier-ignore

function faultOfReading({ clause, asked, key }: FactMaterial): string | null {
  const { words } = clause.sentence
  const leastOf = (index: number): number => {
    if (index === clause.predicate) return LEAST_SURE_OF[key.form === 'number' && clause.voice === 'copular' ? 'measured' : 'verb'] // prettier-ignore
    if (index === clause.subject.head) return LEAST_SURE_OF[clause.origin === 'main' ? 'trustedSubject' : 'subject'] // prettier-ignore
    if (index === asked.head) return LEAST_SURE_OF[key.form === 'date' ? 'date' : 'key']
    return LEAST_SURE
  }
  for (const index of keptWords(clause)) {
    const word = words[index]
    if (!word || word.upos === 'PUNCT') continue
    if (word.confidence < leastOf(index)) return `unsure:${word.form}:${word.confidence.toFixed(2)}` // prettier-ignore
  }
  return null
}

function faultOfVerb({ clause, key }: FactMaterial, dated: boolean): string | null {
  const { verb, voice, parts } = clause
  if (MOVES.test(verb.lemma) && !parts.some(({ entity, preposition }) => entity && preposition)) return 'moves-nowhere' // prettier-ignore
  if (verb.tense === 'future') return 'future'
  // A step back inside a story: a question of its own would say it in the past.
  if (/^had$/iu.test(verb.finite) && verb.rest !== '') return 'pluperfect'
  if (/(?:^|\s)\p{Ll}+ing$/u.test(verb.rest) && voice === 'active') return 'progressive'
  const thing = parts.some(({ role, clausal }) => role === 'object' && !clausal)
  if (
    (SAYING.has(verb.lemma) && !thing && !(verb.lemma === 'add' && voice === 'passive')) ||
    EVASIVE.has(verb.lemma)
  )
    return `says:${verb.lemma}`
  if (
    voice === 'active' &&
    EMPTY.test(verb.lemma) &&
    !(key.form === 'date' && /^(?:become|go|come)$/u.test(verb.lemma)) &&
    !(key.form === 'number' && verb.lemma === 'have')
  )
    return `empty:${verb.lemma}`
  if (
    voice === 'active' &&
    verb.tense === 'present' &&
    !verb.auxiliary &&
    dated &&
    key.form !== 'number'
  )
    return 'present'
  const predicate = clause.sentence.words[clause.predicate]
  if (
    voice === 'copular' &&
    key.form !== 'number' &&
    predicate?.upos !== 'NOUN' &&
    predicate?.upos !== 'PROPN'
  )
    return 'quality'
  return null
}

function faultOfSubject({ clause, fact, key, asked }: FactMaterial): string | null {
  const { subject, sentence } = clause
  const { words } = sentence
  const head = words[subject.head]
  if (!head) return 'no-subject'
  const own = subject.words.map((index) => words[index]).filter((word) => word !== undefined)
  // *Who announced his decision …?*: whose?
  const owned = clause.parts.some((part) => part.words.some((index) => words[index]?.deprel === 'nmod:poss' && words[index]?.upos === 'PRON')) // prettier-ignore
  if (asked === subject && owned) return 'possessive'
  if (subject.entity || head.upos === 'PROPN') return null
  // A pronoun that was resolved reads as what it stands for.
  if (head.upos === 'PRON') return /^(?:the|a|an) |\p{Lu}/u.test(subject.text) ? null : 'pronoun'
  const definite = own.some(({ form, head: of }) => of === subject.head && /^the$/iu.test(form)) || own.some(({ deprel }) => deprel === 'nmod:poss') // prettier-ignore
  // Which one a definite noun means is decided by the doubts; *an explosion* is the one of the title, *68 people* are counted.
  if (definite || (key.form === 'number' && asked === subject)) return null
  // *Two managers, Ann Lee and Jo Hall*
  if (key.form === 'date' && own.some(({ upos }) => upos === 'PROPN')) return null
  const line = fact.context.toLowerCase()
  // *a flood in the tunnel*, of which the title speaks, and when.
  if (key.form === 'date' && own.some(({ upos, lemma }) => upos === 'NOUN' && line.includes(lemma.toLowerCase()))) return null // prettier-ignore
  const told = line.includes(head.lemma.toLowerCase())
  return told && head.feats.Number !== 'Plur' ? null : 'indefinite'
}

/** *the University of California* of *… at Berkeley*: what follows says which. */
function isCutFromName({ clause, key }: FactMaterial): boolean {
  const { words } = clause.sentence
  const after = words.find(({ start }) => start >= key.span.end)
  const next = after && words[after.index + 1]
  return /^(?:at|of)$/iu.test(after?.form ?? '') && /^\p{Lu}/u.test(next?.form ?? '')
}

function faultOfKey(material: FactMaterial): string | null {
  const { clause, key, fact, asked } = material
  if (key.form === 'number' && (key.quantity?.value ?? 0) <= 3 && key.quantity?.kind === 'cardinal')
    return 'few'
  // *19 million subscribers and 2.9 billion views*: how many of which?
  if (key.form === 'number' && asked.words.some((index) => clause.sentence.words[index]?.upos === 'CCONJ')) return 'listed' // prettier-ignore
  if (key.form === 'date' || key.form === 'number') return null
  if (key.form === 'name') {
    if (!key.entity) return 'no-entity'
    if (key.entity.kind === 'organisation' && isCutFromName(material)) return 'half-key'
    if (key.entity.kind === 'organisation' && asked.preposition === undefined && fact.kind === 'organisation' && !isSurelyBody(key.entity)) return 'unsure-body' // prettier-ignore
    return null
  }
  return 'not-pointed'
}

const isSurelyBody = (entity: Entity): boolean =>
  /(?:^\p{Lu}{3,}$)|(?:Party|University|College|School|Army|Navy|Council|Commission|Committee|Court|Ministry|Department|Agency|Authority|Association|Foundation|Institute|Company|Corporation|Bank|Union|League|Society|Federation|Organi[sz]ation|Church|Parliament|Senate|Congress|Assembly|Museum|Times|Post|Group|Club)\b/u.test(
    entity.name,
  )

/** Whether a question would be left with nothing but somebody and a verb, and so could be of many times: *Where was Ann Lee sent?* */
function isThin({ clause, asked, key }: FactMaterial): boolean {
  if (ONCE.test(clause.verb.lemma) || clause.voice === 'copular') return false
  const { words } = clause.sentence
  const others = clause.parts.filter((part) => part !== asked)
  if (others.some(({ time }) => time?.from !== undefined)) return false
  const said = (asked.role === 'subject' ? others : [...others, asked]).flatMap(
    (part) => part.words,
  )
  const held = said.filter((index) => {
    const word = words[index]
    return word !== undefined && /^(?:NOUN|PROPN|NUM)$/u.test(word.upos) && (word.start < key.span.start || word.start >= key.span.end) // prettier-ignore
  })
  return held.length < (key.form === 'date' || key.form === 'number' ? 1 : 2)
}

/** A plain statement without *according to …*, where who says it was read apart. */
function withoutSource({ fact, clause }: FactMaterial): string {
  const source = clause.parts.find(({ role }) => role === 'attribution')
  return source ? fact.statement.replace(source.text, '') : fact.statement
}

function faultOfText(statement: string): string | null {
  // *2:01:39* and *183km/h* are numbers.
  if (/["“”@#:/;…]|https?|[!?]./u.test(statement.replace(/\d[\d:.]*\d|\p{L}\/h\b/gu, '')))
    return 'marks'
  if (/\b(?:would|could|might|should)\b/u.test(statement)) return 'modal'
  // *under the physicist J.*: the name went on. *40 mln dlrs*: as a wire wrote it.
  if (/\p{Ll} [A-HJ-UWYZ]\.$/u.test(statement) && !/(?:vitamin|group|class|type|grade|hepatitis|section|plan|serie) \p{Lu}\.$/iu.test(statement)) return 'half-name' // prettier-ignore
  if (/\b(?:pct|dlrs?|mln|bln|bpd)\b/u.test(statement)) return 'shorthand'
  // *in Cork, Ireland to a family …*: the second comma went.
  // *In Cork, Ann Lee …* is no address.
  const behind = statement.replace(
    /^(?:(?:In|At|On|Near|From|During|After) [^,]+, )(?:(?:in|at|on|near) [^,]+, )*(?=\p{Lu})/u,
    '',
  )
  if (/\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?!and )\p{Ll}/u.test(behind)) return 'comma'
  if (/\p{Ll} (?:In|On|At|By) (?:the|a|an) /u.test(statement)) return 'half-sentence'
  if (/, (?:In|On|At|The|A|An) \p{Lu}/u.test(statement)) return 'half-sentence'
  const opening = /^(?:And|But|Or|So|Which|That|This|These|Those|It|There)\b/u.exec(statement)
  if (opening) return `opens:${opening[0]}`
  for (const hedge of [...HEDGES, ...ATTRIBUTIONS]) if (statement.toLowerCase().includes(` ${hedge} `)) return `hedge:${hedge}` // prettier-ignore
  return null
}
