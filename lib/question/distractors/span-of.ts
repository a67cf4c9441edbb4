import type { CalendarPoint, Document } from '@/lib/language/document'
import { meaningful } from '../check/rule'

const BEGUN = /^(?:fonder|créer|établir|inaugurer|construire|lancer|found|establish|create|incorporate|open|build|launch)$/u // prettier-ignore
const ENDED = /^(?:libérer|dissoudre|fermer|démolir|détruire|disparaître|supprimer|abolir|démanteler|capituler|liberate|dissolve|disband|close|demolish|destroy|abolish|dismantle|capitulate)$/u // prettier-ignore

interface Turn {
  at: CalendarPoint
  begins: boolean
  words: ReadonlySet<string>
}

/** The sentences of a document that say when something began or ended, with their words: asked of each date, looked for once. */
const turns = new WeakMap<Document, Turn[]>()

function turnsIn(document: Document): Turn[] {
  const known = turns.get(document)
  if (known) return known
  const made = document.sentences.flatMap(({ index, words, start, end }) => {
    const dates = document.times.flatMap(({ sentence, from, start: at }) => (sentence === index && from ? [{ at, from }] : [])) // prettier-ignore
    if (dates.length === 0) return []
    return words.flatMap((word): Turn[] => {
      const begins = BEGUN.test(word.lemma)
      if (!begins && !ENDED.test(word.lemma)) return []
      // The date behind its verb, or else the one before it.
      const date = dates.find(({ at }) => at > word.start) ?? dates.findLast(({ at }) => at < word.start) // prettier-ignore
      return date ? [{ at: date.from, begins, words: new Set(meaningful(document.text.slice(start, end))) }] : [] // prettier-ignore
    })
  })
  turns.set(document, made)
  return made
}

/** When began, and when ended, what the context line names, where sentences about it say so. */
export function spanOf(
  document: Document,
  context: string,
): { from?: CalendarPoint; to?: CalendarPoint } {
  // prettier-ignore
  const above = meaningful(context)
  const about = turnsIn(document).filter(({ words }) => above.some((word) => words.has(word)))
  const from = about.find(({ begins }) => begins)?.at
  const to = about.findLast(({ begins }) => !begins)?.at
  return { ...(from && { from }), ...(to && { to }) }
}
