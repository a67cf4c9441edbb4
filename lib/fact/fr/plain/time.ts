import type { Part } from '@/lib/fact/material'
import { writeWords } from '@/lib/fact/surface'
import type { Word } from '@/lib/language/document'
import type { Line } from './line'
import { plainPart } from './part'
import type { Phrase } from './phrase'
import { range } from './verb'

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu
const DAYPART = /^(?:matin|matinée|midi|après-midi|soir|soirée|nuit)$/iu

/** Where the time that begins at a word, behind its preposition and article, ends; and whether it names a day or year. */
export function timeEnd(line: Line, at: number): { end: number; first: number } | undefined {
  const { words, times } = line
  for (let first = at; first < at + 4; first++) {
    const time = times.get(first)
    if (time) {
      if (!range(at, first).every((index) => isBeforeTime(words[index]))) return undefined
      let end = time.lastWord + 1
      // *après des mois de silence*: no time by itself.
      if (time.kind === 'relative' && words[end]?.lemma === 'de' && /^(?:NOUN|DET)$/u.test(words[end + 1]?.upos ?? '')) return undefined // prettier-ignore
      // *à 19 h 30*, *mardi dans la soirée*
      while (DAYPART.test(words[end]?.form ?? '')) end++
      if (words[end]?.upos === 'ADP' && words[end + 1]?.upos === 'DET' && DAYPART.test(words[end + 2]?.form ?? '')) end += 3 // prettier-ignore
      return { end, first }
    }
    if (!isBeforeTime(words[first])) return undefined
  }
  return undefined
}

const isBeforeTime = (word: Word | undefined): boolean =>
  /^(?:ADP|DET)$/u.test(word?.upos ?? '') || /^(?:début|fin|courant|ici|partir|autour)$/iu.test(word?.form ?? '') // prettier-ignore

/** The part that a time makes; nothing for *mardi*, which the date above tells. */
export function timePart(line: Line, at: number, subject?: Part): Part | undefined {
  const found = timeEnd(line, at)
  const time = found && line.times.get(found.first)
  if (!found || !time || time.kind === 'relative') return undefined
  // *ce mardi 3 mai*
  const start = /^ce(?:t|tte)?$/iu.test(line.words[at]?.form ?? '') ? at + 1 : at
  const marks = range(start, found.first).filter((index) => line.words[index]?.upos === 'ADP').length // prettier-ignore
  const end = time.lastWord + 1
  const phrase: Phrase = { start, end, core: end, head: time.firstWord, joined: false, left: [] }
  const part = { ...plainPart(line, phrase, 'modifier', start + marks, subject), time }
  // *mardi 3 mai* → *le 3 mai*
  if (!WEEKDAY.test(line.words[time.firstWord]?.form ?? '') || time.lastWord - time.firstWord < 2) return part // prettier-ignore
  const words = part.words.filter((index) => index > time.firstWord)
  const bare = writeWords(line.tree, words, line.reading.grammar)
  const { preposition, ...rest } = part
  return { ...rest, words, bare, text: preposition === undefined || marks === 0 ? `le ${bare}` : part.text.replace(/(?:lun|mar|mercre|jeu|vendre|same)di |dimanche /iu, 'le ') } // prettier-ignore
}
