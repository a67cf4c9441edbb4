import { TELLING } from '@/lib/fact/fr/words'
import type { Part } from '@/lib/fact/material'
import { isFiniteVerb, isParticiple, type Line } from './line'
import { attributionPart, plainPart, pronounPart } from './part'
import { timeEnd } from './time'
import { phraseAt, type Phrase } from './phrase'

const PRONOUN = /^-(?:t-)?(?:il|elle|ils|elles|on)$/iu

/** Somebody to whom what stands before is due, and where the words that say so begin. */
export interface Said {
  from: number
  /** What begins before this word is not meant: *X a fait A et admis que B serait, a-t-il dit, C*. */
  scope: number
  /** Nothing where it is not certain who says it; *son avocat* may be that of whom something is said. */
  source?: (subject: Part | undefined) => Part | undefined
  /** *a-t-on appris*: the text says it itself. */
  own?: true
}

/** *…, a indiqué la préfecture*, *…, a-t-il dit*: who says what stands before. */
export function incise(line: Line): Said | undefined {
  const { words } = line
  for (const { form, index } of words) {
    if (form !== ',' && form !== '»') continue
    const at = index + 1
    const finite = words[at]
    if (!isFiniteVerb(finite)) continue
    const place = { from: index, scope: scopeOf(line, index) }
    const pronoun = words[at + 1]
    if (PRONOUN.test(pronoun?.form ?? '')) {
      if (/on$/iu.test(pronoun?.form ?? '')) return { ...place, own: true }
      const known = pronounPart(line, at + 1)
      return { ...place, ...(known && { source: () => attributionPart(line, known) }) }
    }
    const verb = isParticiple(pronoun) ? at + 1 : at
    if (!isSaying(words[verb]?.lemma ?? '')) continue
    // *…, mais le maire, Jean Roy, indiquait un mois plus tôt*: its subject stands before it.
    if (timeEnd(line, verb + 1) && isFiniteBehindName(line, index)) continue
    const by = speakerAt(line, verb + 1)
    if (!by) return place
    return {
      ...place,
      source: (subject) => {
        const part = plainPart(line, by, 'attribution', by.start, subject)
        return part.selfContained ? attributionPart(line, part) : undefined
      },
    }
  }
  return undefined
}

/** Words in the middle of a sentence are about the last of its clauses; at its end, about all of it. */
function scopeOf({ words }: Line, from: number): number {
  const more = words.slice(from + 1).findIndex(({ form }) => form === ',')
  const behind = words[from + 1 + more + 1]
  const embedded = more >= 0 && more <= 4 && behind?.upos === 'ADP'
  if (!embedded) return 0
  for (let index = from - 1; index > 0; index--) {
    if (/^(?:[;:]|qu(?:e|['’])|et|mais)$/iu.test(words[index]?.form ?? '')) return index
  }
  return 0
}

const DOCUMENT = /^(?:rapport|communiqué|source|document|étude|enquête|parquet|préfecture|mairie|parent|avocat|témoin|autorité|presse|média|porte-parole|service|direction|gendarmerie|pompier|police)$/u // prettier-ignore

/** Whether the comma before a verb closes an aside, so that the verb's subject stands before it. */
function isFiniteBehindName({ words }: Line, comma: number): boolean {
  for (let at = comma - 1; at >= 0; at--) {
    if (isFiniteVerb(words[at])) return false
    if (words[at]?.form === ',') return true
  }
  return false
}

/** A name of several words that begins at a word. */
function personAt({ reading, tree }: Line, at: number): Phrase | undefined {
  const found = (reading.mentions.get(tree.sentence.index) ?? []).find(({ mention, entity }) => mention.form === 'name' && mention.firstWord === at && entity.kind === 'person' && entity.name.includes(' ')) // prettier-ignore
  if (!found) return undefined
  const { lastWord, head } = found.mention
  return { start: at, end: lastWord + 1, core: lastWord + 1, head, joined: false, left: [] }
}

/** Who says it: somebody, a body or a document; with the phrases between passed over (*a déclaré à la presse le ministre*). */
function speakerAt(line: Line, from: number): Phrase | undefined {
  let at = from
  for (let count = 0; count < 3; count++) {
    const timed = timeEnd(line, at)
    const marks = line.words[at]?.upos === 'ADP' ? 1 : 0
    const phrase = phraseAt(line, at + marks)
    if (!timed && marks === 0) {
      if (!phrase) return undefined
      // *a indiqué le ministre, Jean Roy*
      const name = line.words[phrase.end]?.form === ',' ? personAt(line, phrase.end + 1) : undefined
      if (name) return name
      const { human, entity } = plainPart(line, phrase, 'attribution')
      const { lemma = '' } = line.words[phrase.head] ?? {}
      const body = line.reading.grammar.collective.has(lemma) || DOCUMENT.test(lemma)
      const ends = /^[,.»)]$/u.test(line.words[phrase.end]?.form ?? '.')
      return human || body || entity || ends ? phrase : undefined
    }
    const end = timed?.end ?? phrase?.end
    if (end === undefined) return undefined
    at = line.words[end]?.form === ',' ? end + 1 : end
  }
  return undefined
}

const isSaying = (lemma: string): boolean =>
  TELLING.has(lemma) || /^(?:dire|lancer|lâcher|écrire|juger|prévenir|poursuivre|conclure|résumer|commenter|témoigner|raconter|détailler|confier|glisser|plaider|marteler|insister|regretter|déplorer|tweeter)$/u.test(lemma) // prettier-ignore

export const saysContent = (lemma: string): boolean => TELLING.has(lemma)

/** Who says a clause that begins here, about `subject`: an empty list where the text itself does, nothing where it is not certain. */
export function speaker(said: Said | undefined, at: number, subject: Part): Part[] | undefined {
  if (!said || said.own || at > said.from || at < said.scope) return []
  const source = said.source?.(subject)
  return source && [source]
}
