import type { Part } from '@/lib/fact/material'
import { accordingAt, timeEnd, timePart } from './complements'
import { isParticiple, type Line } from './line'
import { attributionPart, plainPart } from './part'
import { hedgeEnd, phraseAt } from './phrase'
import { isLink } from './verb'

/** *Sur place*, *Par ailleurs*: they link to the sentence before and are left out. */
const LINKING = /^(?:sur place|par ailleurs|en outre|en effet|de plus|au total|dans la foulée|de son côté|pour sa part|dans le même temps|à l['’]époque|en revanche|par précaution|à ce jour|pour l['’]heure|au final|de fait|à terme|dans ce contexte)$/iu // prettier-ignore

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
    if (timed && timed.first - at <= 2) {
      const part = timePart(line, at)
      if (part) parts.push({ ...part, fronted: true })
      at = words[timed.end]?.form === ',' ? timed.end + 1 : timed.end
      continue
    }
    if (comma < 0) break
    if (word.upos === 'ADV' || word.upos === 'CCONJ') {
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
    if (word.upos === 'ADP' && hedgeEnd(line, at) === at) {
      let marks = 1
      while (words[at + marks]?.upos === 'ADP') marks++
      const phrase = phraseAt(line, at + marks, true)
      if (!phrase || words[phrase.end]?.form !== ',') break
      const text = line.reading.document.text.slice(word.start, words[phrase.end - 1]?.end)
      const part = plainPart(line, { ...phrase, start: at }, 'modifier', at + marks)
      if (!LINKING.test(text) && part.selfContained && !part.vague)
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
