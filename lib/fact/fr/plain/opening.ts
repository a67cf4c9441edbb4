import type { Part } from '@/lib/fact/material'
import { accordingAt, marksAt } from './complements'
import { timeEnd, timePart } from './time'
import { isFiniteVerb, isParticiple, type Line } from './line'
import { attributionPart, plainPart } from './part'
import { hedgeEnd } from './core'
import { phraseAt } from './phrase'
import { subjectAt } from './subject'
import { isLink, verbAt } from './verb'

/** *Sur place*, *Par ailleurs*: they link to the sentence before and are left out. */
const LINKING = /^(?:sur place|par ailleurs|en outre|en effet|de plus|au total|dans la foulée|de son côté|pour sa part|dans le même temps|à l['’]époque|en revanche|par précaution|à ce jour|pour l['’]heure|au final|de fait|à terme|dans ce contexte)$/iu // prettier-ignore

/** *Malgré ce retard*, *De Mayence*: what was done is told without it, and *de* behind the verb would be another's. */
const CONCEDING =
  /^(?:[Mm]algré|[Oo]utre|[Hh]ormis|[Ee]n dépit)(?!\p{L})|^(?:[Dd]e |[Dd]['’])\p{Lu}/u

/** What stands before the subject: times, places and sources are kept, links and participles left out. */
export function openingAt(line: Line, from: number): { end: number; parts: Part[] } | undefined {
  const { words } = line
  const parts: Part[] = []
  let at = from
  for (let count = 0; count < 3; count++) {
    const word = words[at]
    if (!word) return undefined
    const comma = words.findIndex(({ form, index }) => index > at && form === ',')
    const source = accordingAt(line, at)
    if (source !== undefined) {
      const by = phraseAt(line, source)
      if (!by || words[by.end]?.form !== ',') return undefined
      const said = plainPart(line, by, 'attribution')
      if (!said.selfContained) return undefined
      parts.push(attributionPart(line, said, word))
      at = by.end + 1
      continue
    }
    const timed = timeEnd(line, at)
    if (timed && timed.first - at <= 3) {
      const part = timePart(line, at)
      if (part) parts.push({ ...part, fronted: true })
      at = words[timed.end]?.form === ',' ? timed.end + 1 : timed.end
      continue
    }
    // *Ainsi la république …*
    if (
      word.upos === 'ADV' &&
      isLink(word) &&
      /^(?:DET|PROPN|ADP)$/u.test(words[at + 1]?.upos ?? '') &&
      marksAt(line, at) === 0
    ) {
      // prettier-ignore
      at++
      continue
    }
    if (comma < 0) break
    // *En 1236, après avoir perdu une bataille, les Frères …*
    const set = parts.some(({ time }) => time) ? setOffEnd(line, at) : undefined
    if (set !== undefined) {
      at = set
      continue
    }
    if ((word.upos === 'ADV' && marksAt(line, at) === 0) || word.upos === 'CCONJ') {
      const end = word.upos === 'CCONJ' ? at + 1 : comma
      const short = words.slice(at, end).every(({ upos }) => /^(?:ADV|CCONJ)$/u.test(upos))
      if (!short || !words.slice(at, end).every((one) => isLink(one) || /^(?:très|vite|tôt|tard)$/iu.test(one.form) || one.upos === 'CCONJ')) break // prettier-ignore
      at = words[end]?.form === ',' ? end + 1 : end
      continue
    }
    // *Jugé pour vol, …*, *En prononçant …, …*: read elsewhere.
    const gerund = word.upos === 'ADP' && words[at + 1]?.feats.VerbForm === 'Part'
    // *Professeur au lycée, …*, *Marié, …*
    const apposed = (word.upos === 'NOUN' || word.upos === 'ADJ') && !line.names.has(at)
    if (isParticiple(word) || gerund || (apposed && count === 0)) {
      at = comma + 1
      continue
    }
    const marks = hedgeEnd(line, at) === at ? marksAt(line, at) : 0
    if (marks > 0) {
      const phrase = phraseAt(line, at + marks, true)
      const dated = phrase && datedEnd(line, at, phrase.end)
      if (dated) {
        parts.push({ ...dated.part, fronted: true })
        at = dated.end + 1
        continue
      }
      if (!phrase || words[phrase.end]?.form !== ',') break
      const text = line.reading.document.text.slice(word.start, words[phrase.end - 1]?.end)
      const part = plainPart(line, { ...phrase, start: at }, 'modifier', at + marks)
      if (!LINKING.test(text) && !CONCEDING.test(text) && part.selfContained && !part.vague)
        parts.push({ ...part, fronted: true })
      at = phrase.end + 1
      continue
    }
    break
  }
  const fronted = parts.filter((part) => part.fronted)
  // One of them before the subject is enough.
  const kept = fronted.find(({ time }) => time) ?? fronted[0]
  return { end: at, parts: parts.filter((part) => !part.fronted || part === kept) }
}

/** *Lors du coup d’État de Jean Roy en 1968, …*: the date of what it happened during, which is its own, and where the comma behind it stands. */
function datedEnd(line: Line, at: number, from: number): { end: number; part: Part } | undefined {
  const { words } = line
  if (words[at]?.form.toLowerCase() !== 'lors') return undefined
  const time = timeEnd(line, from)
  const part = time && words[time.end]?.form === ',' ? timePart(line, from) : undefined
  return time && part?.time?.kind === 'date' && part.time.from ? { end: time.end, part } : undefined
}

/** Words of two that open a clause beside the main one, of which the main one says nothing less without it. */
const BESIDE = /^(?:alors|tandis|après|pendant|depuis|dès|bien)$/iu
const SUBORDINATE = /^(?:lorsqu(?:e|['’])|quand|comme|puisqu(?:e|['’]))$/iu

/** Where the main clause begins behind *alors que …,* or *après avoir …,* that stands between commas. */
function setOffEnd(line: Line, at: number): number | undefined {
  const { words } = line
  const [first, second] = words.slice(at, at + 2)
  const clause = SUBORDINATE.test(first?.form ?? '') || (BESIDE.test(first?.form ?? '') && /^qu(?:e|['’])$/iu.test(second?.form ?? '')) // prettier-ignore
  const infinitive = first?.upos === 'ADP' && words.slice(at + 1, at + 4).some(({ feats }) => feats.VerbForm === 'Inf') // prettier-ignore
  if (!clause && !infinitive) return undefined
  let verbs = 0
  for (let index = at; index < words.length; index++) {
    const word = words[index]
    if (isFiniteVerb(word) && ++verbs > (clause ? 1 : 0)) return undefined
    if (word?.form !== ',' || verbs < (clause ? 1 : 0)) continue
    const subject = subjectAt(line, index + 1)
    if (subject && verbAt(line, subject.end)) return index + 1
  }
  return undefined
}
