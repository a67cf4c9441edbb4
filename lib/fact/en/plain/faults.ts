import type { Word } from '@/lib/language/document'
import { keptWords } from '@/lib/fact/en/whole'
import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { heldOf, isGround, isKin, isOfficeOfATime } from '@/lib/fact/en/held'
import { ownNoun } from '@/lib/fact/en/own-noun'
import { EVASIVE, SAYING } from '@/lib/fact/en/words'
import { isAfloat, isToll } from './afloat'

/** Verbs of which the statement says little: how things stand, or what somebody felt. */
const EMPTY = /^(?:seem|appear|feel|want|wish|try|know|like|love|hate|think|mean|happen|occur|continue|remain|do|get|let|need|face|concern|regard|look|help)$/u // prettier-ignore
const MOVES = /^(?:arrive|leave|go|come|travel|return|move|sail|flee|depart|emigrate|send|bring)$/u
/** What happens but once to somebody or something. */
const ONCE = /^(?:bear|die|kill|drown|sink|execute|assassinate|crown|ordain|knight|bury|baptise|incorporate|disband|demolish|marry|found|premiere|debut|design|write|direct|compose|paint|produce|name|establish|create|build|open|complete|inaugurate|abolish|collapse|dissolve|launch|publish|release|retire|discover|invent)$/u // prettier-ignore
/** What a thing is measured by: its subject alone says of what. */
const MEASURES =
  /^(?:weigh|cost|cover|measure|have|carry|hold|house|employ|contain|span|stand|be|last)$/u

/** Why a plain statement is not to be published, by what it says; null where it may be. */
export function faultOfPlain(material: FactMaterial): string | null {
  const { clause, asked, key } = material
  const { verb, voice } = clause
  const others = [clause.subject, ...clause.parts].filter((part) => part !== asked)
  const things = clause.parts.filter(({ role }) => role === 'object')
  if (others.some((part) => !part.selfContained)) return 'lost'
  if (verb.tense === 'future') return 'future'
  // *left Barstool Sports*, *were left without a home*, *have been sent to prison*
  const gone =
    verb.lemma === 'leave' && asked !== clause.subject && things.some(({ entity }) => entity)
  const brought = voice === 'passive' && /^(?:leave|send|bring)$/u.test(verb.lemma) && clause.parts.some(({ preposition }) => preposition) // prettier-ignore
  // *Her first novel came out in 1970*
  const out = verb.lemma === 'come' && clause.parts[0]?.text === 'out'
  if (MOVES.test(verb.lemma) && !gone && !out && !brought && !clause.parts.some(({ entity, preposition }) => entity && preposition)) return 'moves-nowhere' // prettier-ignore
  // *appeared in Cry Wolf*
  const shown = verb.lemma === 'appear' && clause.parts.some(({ time }) => time?.from !== undefined) && clause.parts[0]?.preposition === 'in' // prettier-ignore
  if ((SAYING.has(verb.lemma) && voice === 'active' && things.length === 0) || (EVASIVE.has(verb.lemma) && !shown)) return `says:${verb.lemma}` // prettier-ignore
  // *remained a senator until 1943*, but not *until his death in 1991*
  const stayed = verb.lemma === 'remain' && key.form === 'date' && asked.preposition === 'until' && things.length > 0 // prettier-ignore
  if (voice === 'active' && EMPTY.test(verb.lemma) && !shown && !stayed)
    return `empty:${verb.lemma}`
  const dated = clause.parts.some(({ time }) => time?.from !== undefined)
  if (/^had$/iu.test(clause.sentence.words[verb.finiteWord]?.form ?? '') && voice !== 'copular' && verb.lemma !== 'have' && !dated) return 'pluperfect' // prettier-ignore
  // *was playing*, *was living*: what went on around what the text tells.
  if (voice === 'active' && /^(?:was|were)$/u.test(verb.finite) && /(?:^|\s)\p{Ll}+ing$/u.test(verb.rest)) return 'progressive' // prettier-ignore
  if (isHalfCredit(clause)) return 'half-credit'
  if (isUnsaid(clause)) return 'left-open'
  if (verb.lemma === 'bear' && key.form === 'date' && clause.parts.some(({ preposition }) => preposition === 'into')) return 'elsewhere' // prettier-ignore
  if (breaksBeforeVerb(clause)) return 'cut-behind'
  if (isFarSource(clause)) return 'far-source'
  if (isLeftOpen(clause)) return 'left-open'
  if (key.nested && key.form !== 'number' && !heldOf(material)) return 'nested'
  return faultOfKey(material) ?? (isThin(material) ? 'thin' : null) ?? (isAfloat(material) && !isToll(material) ? 'afloat' : null) // prettier-ignore
}

/** *in an attempt(, paid for by her firm, to …)*: to do what, went. */
function isUnsaid(clause: Clause): boolean {
  // *was inspired by her sighting of 1610*: to do what?
  if (clause.voice === 'passive' && /^(?:inspire|prompt|encourage|motivate)$/u.test(clause.verb.lemma)) return !clause.parts.some(({ role }) => role === 'predicative') // prettier-ignore
  const last = clause.sentence.words[lastSaid(clause)]
  return /^(?:attempt|effort|bid|ability|decision|failure|willingness)$/u.test(last?.lemma ?? '')
}

/** The place of the last word that the verb and what follows it take. */
function lastSaid({ verb, parts }: Clause): number {
  const behind = parts.filter(({ fronted, role }) => !fronted && role !== 'attribution')
  return Math.max(...verb.words, ...behind.flatMap(({ words }) => words))
}

/** *portrayed Ann Lee in 2017*: in which film or series, went. */
const isHalfCredit = ({ verb, subject, parts }: Clause): boolean =>
  subject.human && /^(?:portray|voice)$/u.test(verb.lemma) && !parts.some(({ preposition, time }) => preposition === 'in' && !time) // prettier-ignore

/** *after the balloon {struck a pole}*: the last phrase kept is the subject of what was left out. */
function breaksBeforeVerb(clause: Clause): boolean {
  const next = clause.sentence.words[lastSaid(clause) + 1]
  return next !== undefined && (next.upos === 'AUX' || (next.upos === 'VERB' && next.feats.VerbForm === 'Fin')) // prettier-ignore
}

/** *… , with 30,000 extras according to UFA*: whoever vouches for what was left out does not vouch for the rest. */
function isFarSource(clause: Clause): boolean {
  const kept = keptWords(clause)
  return clause.parts.some(({ role, words }) => {
    const [first = 0] = words
    const before = clause.sentence.words
      .slice(0, first)
      .filter(({ upos }) => upos !== 'PUNCT')
      .at(-1)
    // *According to tradition, …* opens its sentence.
    const opens = clause.sentence.words.slice(0, first).every(({ form }) => /^(?:according|to)$/iu.test(form)) // prettier-ignore
    return role === 'attribution' && !opens && !isOfAll(clause, words) && before !== undefined && !kept.has(before.index) // prettier-ignore
  })
}

/** *…, police said.*, *…, according to Ann Lee.*: behind its comma the end of a sentence vouches for all of it. */
function isOfAll({ sentence }: Clause, source: readonly number[]): boolean {
  const { words } = sentence
  const first = source[0] ?? 0
  const opening = words.slice(0, first).findLast(({ form }) => !/^(?:according|to|said|says|noted|added|announced|reported)$/iu.test(form)) // prettier-ignore
  const rest = words.slice((source[source.length - 1] ?? first) + 1).filter(({ upos }) => upos !== 'PUNCT') // prettier-ignore
  return opening?.form === ',' && rest.length <= 3 && rest.every(({ form }, place) => place > 0 || /^(?:said|says|noted|added|announced|reported|confirmed|estimated|on|late|early)$/iu.test(form)) // prettier-ignore
}

/** *was picked, in spite of his knee, to run*: behind an aside the verb goes on. */
export function isLeftOpen(clause: Clause): boolean {
  const kept = keptWords(clause)
  const { words } = clause.sentence
  // *was picked, in spite of his knee, to run*
  const [comma, to, aim] = words.slice(Math.max(...kept) + 1)
  if (comma?.form === ',' && to?.form === 'to' && aim?.feats.VerbForm === 'Inf') return true
  // *presented the runner, who …, with a medal*
  if (WITH.test(clause.verb.lemma) && words.some(({ form, index }) => form === 'with' && index > clause.predicate && !kept.has(index))) return true // prettier-ignore
  return words.some(({ head, deprel, index }) => head === clause.predicate && /^(?:xcomp|obj|iobj)/u.test(deprel) && index > clause.verb.finiteWord && !kept.has(index)) // prettier-ignore
}

/** Verbs that say next to nothing without what follows *with*. */
const WITH = /^(?:present|provide|supply|entrust|credit|equip|reward)$/u

function faultOfKey(material: FactMaterial): string | null {
  const { clause, asked, key, fact } = material
  if (key.form === 'number') {
    // *Nearly 400 firefighters had the fire half contained.*
    if (asked === clause.subject && clause.verb.lemma === 'have') return 'empty:have'
    return (key.quantity?.value ?? 0) < 2 ? 'few' : null
  }
  if (key.form === 'date') return asked.role === 'modifier' ? null : 'date-as-thing'
  if (key.form === 'nominal') return isTellingPhrase(material) ? null : 'not-pointed'
  if (key.form === 'clause') return fact.kind === 'purpose' ? null : 'not-pointed'
  if (key.form !== 'name') return 'not-pointed'
  if (!key.entity || isJoined(asked)) return 'no-entity'
  // *the longest bridge in Europe*: where says nothing of it.
  const body = key.entity.kind !== 'person' && ownNoun(key.text) !== undefined
  const dated = clause.parts.some(({ time }) => time?.from !== undefined)
  if (clause.voice === 'copular' && asked.role === 'modifier' && !(body && dated)) return 'quality'
  if (isCut(clause.sentence.words, key.span, key.entity.kind === 'person')) return 'half-key'
  // *received her degree from the University of Leeds*
  const aside = asked.role === 'modifier' && fact.kind !== 'place' && asked.preposition !== 'at' && !body // prettier-ignore
  const last = clause.parts[clause.parts.length - 1] === asked
  // *together with Finland*
  if (clause.sentence.words[(asked.words[0] ?? 0) - 1]?.upos === 'ADV') return 'stranded'
  const away = clause.parts.some(({ role }) => role === 'predicative')
  return aside && (!last || away) ? 'stranded' : null
}

/** Verbs of which *for …* says on what ground: *was fined for speeding*. */
const ON_GROUND = /^(?:fine|jail|imprison|arrest|convict|sentence|sue|suspend|ban|expel|execute|try|prosecute|censure|blame)$/u // prettier-ignore

/** *the island of Gotland*, or *a state of emergency* that somebody named brought about. */
function isTellingPhrase(material: FactMaterial): boolean {
  const { clause, asked, key, fact } = material
  const { verb, voice } = clause
  if (isJoined(asked)) return false
  if (isOfficeOfATime(material) || isGround(material)) return true
  if (verb.lemma === 'die' && /^(?:of|from)$/u.test(asked.preposition ?? '')) return clause.subject.human && /\s/u.test(key.text) // prettier-ignore
  if (isNewAndDated(material)) return true
  // *was fined for dangerous driving*
  if (voice === 'passive' && asked.preposition === 'for' && ON_GROUND.test(verb.lemma)) return !/\b(?:years?|months?|weeks?|days?|time|life|charges?|hearing)\b/u.test(key.text) && / /u.test(key.text) // prettier-ignore
  // *was born into a family of weavers*
  if (asked.preposition === 'into' && /\bfamily\b/u.test(key.text)) return !/^an? (?:large|small|big|good|middle-class) family$/u.test(key.text) // prettier-ignore
  const named = /^the \p{Ll}+ of (?:\p{Lu}[\p{L}’'-]+ ?)+$/u.test(key.text) || (fact.kind === 'place' && /\p{Lu}/u.test(key.text)) // prettier-ignore
  if (named) return key.category !== undefined && asked.role !== 'object'
  if (asked.role !== 'object' || clause.voice !== 'active' || !clause.subject.entity) return false
  return (
    /^an? (?:\S+ ){1,6}\S+$/u.test(key.text) &&
    asked.words.length > 2 &&
    asked === clause.parts.find(({ fronted }) => !fronted)
  )
}

/** *{A cargo ship} plunged into the Pacific in May 2015*: something new, by a date and by something named. */
function isNewAndDated({ clause, asked, key }: FactMaterial): boolean {
  if (asked !== clause.subject || asked.human || asked.vague || asked.number === 'Plur') return false // prettier-ignore
  if (!/^an? |\p{Lu}|\b(?:first|only|last)\b.* of /u.test(key.text) || !/\s\S+\s/u.test(key.text)) return false // prettier-ignore
  const others = clause.parts.filter((part) => !part.time)
  const { words } = clause.sentence
  const dated = clause.parts.some(
    ({ time, text }) => time?.from !== undefined && /\d{4}/u.test(text),
  )
  return dated && clause.verb.tense === 'past' && others.some((part) => part.words.some((index) => words[index]?.upos === 'PROPN')) // prettier-ignore
}

const isJoined = (part: Part): boolean => / (?:and|or) /u.test(part.bare)

/** Whether the name goes on before or behind: *Girls’ School* of *St Paul’s Girls’ School*. */
function isCut(
  words: readonly Word[],
  { start, end }: { start: number; end: number },
  person: boolean,
): boolean {
  const first = words.findIndex((word) => word.start >= start)
  const after = words.findIndex((word) => word.start >= end)
  const before = words[first - 1]
  const next = words[after]
  const behind = words[after + 1]
  if (next && (next.upos === 'PROPN' || /^[’']s?$/u.test(next.form))) return true
  if (!person && /^(?:of|and|for|&)$/u.test(next?.form ?? '') && /^\p{Lu}/u.test(behind?.form ?? '')) return true // prettier-ignore
  return !person && first > 1 && (before?.upos === 'PROPN' || /^[’']s?$/u.test(before?.form ?? ''))
}

/** Whether a question would be left with too little to have one answer. */
function isThin(material: FactMaterial): boolean {
  const { clause, asked, key } = material
  // *Of which county is Ardin the capital?*
  if (heldOf(material) || isToll(material) || isKin(material)) return false
  const { subject, voice, verb } = clause
  const { words } = clause.sentence
  const others = clause.parts.filter((part) => part !== asked)
  const own = others.flatMap((part) => part.words).flatMap((index) => words[index] ?? [])
  const telling = own.some(({ upos }) => upos === 'PROPN' || upos === 'NUM')
  const nouns = own.filter(({ upos }) => /^(?:NOUN|PROPN|NUM)$/u.test(upos)).length
  if (asked === clause.subject) return !telling && !others.some(({ role, words: { length } }) => role === 'object' && length > 2 && nouns > 1) // prettier-ignore
  if (asked.role === 'agent') return false
  if (key.form === 'number') return nouns === 0 && asked.role !== 'object' && !MEASURES.test(clause.verb.lemma) // prettier-ignore
  const out = clause.verb.lemma === 'come' && clause.parts[0]?.text === 'out'
  // *The Corvane Rising began on 1 August 1944.*
  const named = /^(?:begin|start|end|open)$/u.test(verb.lemma) && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(subject.text) // prettier-ignore
  const once = out || named || ONCE.test(clause.verb.lemma) || own.some(({ form }) => /^(?:first|last)$/iu.test(form)) || /\bfirst\b/iu.test(clause.verb.rest) // prettier-ignore
  // *Ann Lee’s skill as a painter was recognised*
  const owned = voice === 'passive' && subject.words.length > 2 && /\p{Lu}\p{L}*[’']s? \p{Ll}/u.test(subject.text) // prettier-ignore
  if (key.form === 'date') return nouns === 0 && !once && !owned
  return nouns < (once ? 0 : 1)
}
