import type { Part, Role } from '@/lib/fact/material'
import type { Word } from '@/lib/language/document'
import { linkEnd } from './link'
import { bracketEnd, isFiniteVerb, isParticiple, isRelative, type Line } from './line'
import { attributionPart, plainPart } from './part'
import { hedgeEnd } from './core'
import { phraseAt, tailEnd, type Phrase } from './phrase'
import { timeEnd, timePart } from './time'
import { isLink, verbAt, type PlainVerb } from './verb'

/** What follows a verb. */
export interface Complements {
  parts: Part[]
  /** Where the clause ends. */
  end: number
  /** Where the clause begins that the verb says: behind its *que*. */
  content?: number
}

const CONDITIONAL = /^(?:si|s['’]|sauf|sinon)$/iu
const DEGREE = /^(?:seulement|uniquement|moins|plus|aussi|trop|assez|si|tant|autant|encore)$/iu
/** Prepositions before an infinitive that say why or how: the statement holds without them. */
const LOOSE = /^(?:pour|afin|sans|avant|après|en|jusqu['’]|de façon|histoire)$/iu
/** Verbs that say little without what it was for: *est choisi pour défendre le but*. */
const AIMED = /^(?:sélectionner|choisir|désigner|envoyer|inviter|appeler|utiliser|employer|servir|convoquer|mandater|recruter|engager|embaucher|réunir|habiliter)$/u // prettier-ignore
/** Verbs that tell how far what the infinitive says was carried: when, is when they did so. */
const CARRYING =
  /^(?:tenter|essayer|réussir|parvenir|échouer|commencer|entreprendre|finir|achever|cesser|arrêter|continuer|contribuer|aider)$/u

/** *tente de rétablir l’empire en 1915*: where the date begins with which the words end; their end where none does. */
function timeStart(line: Line, from: number, end: number): number {
  for (let at = from; at < end; at++) if (timeEnd(line, at)?.end === end) return at
  return end
}

/** *selon la préfecture*, *d’après un bilan*: where its phrase begins; undefined where none does. */
export function accordingAt({ words }: Line, at: number): number | undefined {
  const [first, second] = words.slice(at, at + 2)
  if (/^selon$/iu.test(first?.form ?? '')) return at + 1
  return /^d['’]$/iu.test(first?.form ?? '') && second?.form === 'après' ? at + 2 : undefined
}

/** How many words before a noun phrase are its preposition: *à*, *en raison de*, *jusqu’à*, *à l’issue de*. */
export function marksAt({ words }: Line, at: number): number {
  // *lors de*, *près de*
  let count = /^(?:lors|près|autour|loin|hors|grâce|face|quant)$/iu.test(words[at]?.form ?? '') && words[at + 1]?.upos === 'ADP' ? 1 : 0 // prettier-ignore
  while (words[at + count]?.upos === 'ADP' && count < 3) count++
  return count
}

/**
 * What follows a verb, phrase by phrase, up to the end of its clause. Nothing where something stands there that is no phrase, or
 * that the statement cannot be cut before.
 * @param inner set off by commas itself, so that the first one closes it
 */
export function complementsAt(
  line: Line,
  verb: PlainVerb,
  to: number,
  subject: Part,
  inner = false,
): Complements | undefined {
  const { words } = line
  const parts: Part[] = []
  let at = verb.end
  const done = (end: number, content?: number): Complements => ({ parts, end, ...(content !== undefined && { content }) }) // prettier-ignore
  const add = (phrase: Phrase, role: Role, bare: number): void => {
    parts.push(plainPart(line, phrase, role, bare, subject))
    at = phrase.end
  }
  while (at < to) {
    const word = words[at] as Word
    const next = words[at + 1]
    const bracket = bracketEnd(line, at)
    if (bracket !== undefined) {
      at = bracket
      continue
    }
    if (/^(?:[;:.!…—–»”)]|--)$/u.test(word.form)) return done(at)
    const link = linkEnd(line, at)
    if (link !== undefined) {
      at = link
      continue
    }
    const source = accordingAt(line, at)
    if (source !== undefined) {
      const by = phraseAt(line, source)
      if (!by) return undefined
      const said = plainPart(line, by, 'attribution', by.start, subject)
      if (!said.selfContained) return undefined
      parts.push(attributionPart(line, said, words[at]))
      at = by.end
      continue
    }
    const timed = timeEnd(line, at)
    if (timed) {
      const part = timePart(line, at, subject)
      if (part) parts.push(part)
      at = timed.end
      continue
    }
    if (word.form === ',') {
      const aside = inner ? undefined : asideAt(line, at, to, subject)
      // *est nommé, en 1822, sous la Restauration, ministre*: what was set off ends here.
      const named = !aside && words[verb.end]?.form === ',' && next?.upos === 'NOUN' && isNaming(line, verb) && parts.every(isCircumstance) // prettier-ignore
      if (named && parts.length > 0) {
        at++
        continue
      }
      if (!aside) return done(at)
      if (aside.part) parts.push(aside.part)
      at = aside.end
      continue
    }
    if (word.upos === 'CCONJ') {
      if (words[at + 1]?.upos === 'NUM' && words[at + 2]?.upos === 'ADP') return done(at)
      const marks = marksAt(line, at + 1)
      const last = parts[parts.length - 1]
      const more = marks > 0 && last?.preposition ? phraseAt(line, at + 1 + marks) : undefined
      if (!last || !more || isFiniteVerb(words[more.end]) || !/^(?:et|ou)$/u.test(word.form)) return done(at) // prettier-ignore
      // *à Dakar et à Ziguinchor*
      const start = last.words[0] ?? at
      parts[parts.length - 1] = plainPart(line, { ...more, start, head: last.head, joined: true }, last.role, start + last.preposition!.split(' ').length, subject) // prettier-ignore
      at = more.end
      continue
    }
    if (/^qu(?:e|['’])$/iu.test(word.form) && word.upos === 'SCONJ') return done(at, at + 1)
    if (word.upos === 'SCONJ' || isRelative(word)) {
      if (CONDITIONAL.test(word.form)) return undefined
      // *a ouvert une enquête qui …*: of what is new, what is said besides may be left out.
      const open =
        !isRelative(word) || /^(?:une?|des|\d)/u.test(parts[parts.length - 1]?.bare ?? '')
      return parts.length > 0 && open ? done(at) : undefined
    }
    if (word.upos === 'ADV' && marksAt(line, at) === 0) {
      if (/^(?:alors|tandis|ainsi|bien|lors)$/iu.test(word.form) && /^qu/iu.test(next?.form ?? '')) return parts.length > 0 ? done(at) : undefined // prettier-ignore
      const phrase = /^(?:NUM|DET|ADP)$/u.test(next?.upos ?? '') || word.form === 'quelque' ? phraseAt(line, at) : undefined // prettier-ignore
      if (phrase) {
        add(phrase, roleOf(parts, verb), at)
        continue
      }
      if (DEGREE.test(word.form) || /^(?:pas|jamais|point|guère|non)$/iu.test(word.form)) return undefined // prettier-ignore
      if (!isLink(word)) parts.push(plainPart(line, single(at), 'modifier', at, subject))
      at++
      continue
    }
    const infinitive = infinitiveAt(line, at)
    if (infinitive !== undefined) {
      if (LOOSE.test(word.form) && !(word.form === 'pour' && AIMED.test(words[verb.predicate]?.lemma ?? ''))) return parts.length > 0 || verb.voice === 'passive' || verb.reflexive ? done(at) : undefined // prettier-ignore
      const whole = tailEnd(line, infinitive + 1, false)
      if (whole === undefined) return undefined
      const tail = CARRYING.test(words[verb.predicate]?.lemma ?? '') ? timeStart(line, infinitive + 1, whole) : whole // prettier-ignore
      const opened = words.slice(at, infinitive).some(({ form }) => /^[«“"]$/u.test(form))
      const end = opened && /^[»”"]$/u.test(words[tail]?.form ?? '') ? tail + 1 : tail
      const phrase: Phrase = { start: at, end, core: end, head: infinitive, joined: false, left: [] } // prettier-ignore
      parts.push({ ...plainPart(line, phrase, 'predicative', infinitive, subject), clausal: true })
      at = end
      continue
    }
    // *en prononçant …*: how; the statement holds without it.
    if (word.upos === 'ADP' && next?.feats.VerbForm === 'Part' && next.feats.Tense === 'Pres') return parts.length > 0 ? done(at) : undefined // prettier-ignore
    const marks = marksAt(line, at)
    if (marks > 0 && hedgeEnd(line, at) === at) {
      const phrase = phraseAt(line, at + marks)
      if (!phrase) return undefined
      const agent = verb.voice === 'passive' && word.form === 'par'
      const compared = word.form === 'comme'
      add({ ...phrase, start: at }, agent ? 'agent' : compared ? 'complement' : 'modifier', at + marks) // prettier-ignore
      continue
    }
    if (isParticiple(word) || (word.upos === 'ADJ' && !phraseAt(line, at))) {
      // *restait indéterminée*, *a été jugé coupable*
      parts.push(plainPart(line, single(at), verb.voice === 'copular' ? 'attribute' : 'predicative', at, subject)) // prettier-ignore
      at++
      continue
    }
    const phrase = phraseAt(line, at)
    if (!phrase) return undefined
    const role = roleOf(parts, verb)
    // *est élu président*, *est nommé chef du service*
    if (
      role === 'complement' &&
      word.upos === 'NOUN' &&
      parts.every(isCircumstance) &&
      isNaming(line, verb)
    ) {
      add(phrase, 'predicative', at)
      continue
    }
    // A noun phrase behind another is one read in two.
    if (role === 'complement' && word.upos !== 'DET') return undefined
    add(phrase, role, at)
  }
  return done(to)
}

/** Verbs that say what somebody is made or called by a bare noun. */
const NAMING = /^(?:élire|réélire|nommer|promouvoir|sacrer|proclamer|couronner|faire|désigner|ordonner|consacrer|créer|déclarer|élever)$/u // prettier-ignore

const isNaming = ({ words }: Line, { voice, predicate }: PlainVerb): boolean =>
  voice === 'passive' && NAMING.test(words[predicate]?.lemma.toLowerCase() ?? '')

const isCircumstance = ({ time, role }: Part): boolean => time !== undefined || role === 'modifier'

const single = (at: number): Phrase => ({ start: at, end: at + 1, core: at + 1, head: at, joined: false, left: [] }) // prettier-ignore

function roleOf(parts: readonly Part[], { voice }: PlainVerb): Role {
  if (parts.some(({ role }) => role === 'object' || role === 'attribute')) return 'complement'
  return voice === 'copular' ? 'attribute' : voice === 'passive' ? 'complement' : 'object'
}

/** Where the infinitive stands that begins here, behind *à*, *de* and clitics. */
function infinitiveAt({ words }: Line, at: number): number | undefined {
  let index = at
  if (words[index]?.upos === 'ADP' || /^afin$/iu.test(words[index]?.form ?? '')) index++
  if (words[index]?.upos === 'ADP') index++
  if (/^[«“"]$/u.test(words[index]?.form ?? '')) index++
  while (/^(?:se|s['’]|en|y|le|la|les|l['’]|lui|leur|ne|n['’])$/iu.test(words[index]?.form ?? '') && words[index]?.upos !== 'DET') index++ // prettier-ignore
  return words[index]?.feats.VerbForm === 'Inf' ? index : undefined
}

/** What stands between two commas and is said of the clause: a time, a source, a phrase with a preposition that more follows. */
function asideAt(
  line: Line,
  comma: number,
  to: number,
  subject: Part,
): { end: number; part?: Part } | undefined {
  const { words } = line
  const from = comma + 1
  const after = (end: number): number => (words[end]?.form === ',' ? end + 1 : end)
  const source = accordingAt(line, from)
  if (source !== undefined) {
    const by = phraseAt(line, source)
    const said = by && plainPart(line, by, 'attribution', by.start, subject)
    return by && said ? { end: after(by.end), part: said.selfContained ? attributionPart(line, said, words[from]) : { ...said, text: '', role: 'attribution' } } : undefined // prettier-ignore
  }
  const timed = timeEnd(line, from)
  if (
    timed &&
    (timed.end >= to ||
      /^(?:[,.]|et)$/u.test(words[timed.end]?.form ?? '') ||
      words[timed.end]?.upos === 'ADP')
  ) {
    // prettier-ignore
    const part = timePart(line, from, subject)
    const next = words[timed.end + 1]
    const goesOn = words[timed.end]?.form === ',' && (/^(?:ADP|DET|ADJ|NUM)$/u.test(next?.upos ?? '') || isParticiple(next)) // prettier-ignore
    return { end: goesOn ? timed.end + 1 : timed.end, ...(part && { part }) }
  }
  const since = sinceEnd(line, from)
  if (since !== undefined) return since < to ? { end: since } : undefined
  const marks = marksAt(line, from)
  const phrase = marks > 0 && !/^(?:pour|sans|malgré|outre|hors|comme|dont)$/iu.test(words[from]?.form ?? '') ? phraseAt(line, from + marks) : undefined // prettier-ignore
  if (!phrase || (phrase.end < to && !/^(?:[,.]|mais)$/u.test(words[phrase.end]?.form ?? ''))) return undefined // prettier-ignore
  const part = plainPart(line, { ...phrase, start: from }, 'modifier', from + marks, subject)
  const next = words[phrase.end + 1]
  if (words[phrase.end]?.form !== ',' || phrase.end >= to) return { end: phrase.end, part }
  // *, à Lyon, un homme*: what the verb wants is still to come; *, à Lyon, Paul est parti*: another clause.
  // *, en 2019, de fermer le site*
  if (next?.upos === 'ADP' && infinitiveAt(line, phrase.end + 1) !== undefined && !LOOSE.test(next.form)) return { end: phrase.end + 1, part } // prettier-ignore
  if (next?.upos !== 'DET' && next?.upos !== 'NUM') return { end: phrase.end, part }
  const behind = phraseAt(line, phrase.end + 1)
  if (!behind || isFiniteVerb(words[behind.end]) || verbAt(line, behind.end)) return undefined
  return { end: phrase.end + 1, part }
}

const SPAN = /^(?:minute|heure|jour|semaine|mois|an|année)$/iu

/** Where *, quelques heures seulement après sa victoire,* ends: when, by what a statement tells as well without it. */
function sinceEnd(line: Line, from: number): number | undefined {
  const { words } = line
  const noun = words.slice(from, from + 3).findIndex(({ lemma }) => SPAN.test(lemma))
  if (noun < 0 || !/^(?:NUM|DET|ADV|ADJ)$/u.test(words[from]?.upos ?? '')) return undefined
  let at = from + noun + 1
  if (/^(?:seulement|à peine|tout juste)$/iu.test(words[at]?.form ?? '')) at++
  if (!/^(?:après|avant)$/iu.test(words[at]?.form ?? '')) return undefined
  const phrase = phraseAt(line, at + 1, true)
  return phrase && words[phrase.end]?.form === ',' ? phrase.end + 1 : undefined
}
