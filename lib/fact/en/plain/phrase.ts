import { fieldEnd } from '@/lib/fact/answer/name-words'
import type { Word } from '@/lib/language/document'

/**
 * English sentences read off the order of their words: phrases follow each other as the parts of speech tell, whatever hangs on what.
 * All indices are those of the sentence's words; `end` is exclusive.
 */

const HEDGE = /^(?:about|around|nearly|almost|over|some|roughly|approximately)$/iu
/** *more than 100*, *at least 3*, *up to 12*. */
const HEDGES = /^(?:(?:more|less|fewer) than|at (?:least|most)|up to|upwards of)$/iu

const isWord = (word: Word | undefined, pattern: RegExp): boolean => pattern.test(word?.form ?? '')

/** Where the words that hedge a number end; `from` where there are none. */
function hedgeEnd(words: readonly Word[], from: number): number {
  const [first, second, third] = words.slice(from, from + 3)
  // *as many as 300*
  if (/^as (?:many|much|few) as$/iu.test(words.slice(from, from + 3).map(({ form }) => form).join(' ')) && isNumber(words[from + 3])) return from + 3 // prettier-ignore
  if (first && second && HEDGES.test(`${first.form} ${second.form}`) && isNumber(third)) return from + 2 // prettier-ignore
  return isWord(first, HEDGE) && isNumber(second) ? from + 1 : from
}

/** Whether words that hedge a number begin here: *at least 83 people*, *around 400 events*, but not *around 1850*. */
export const opensCount = (words: readonly Word[], from: number): boolean => hedgeEnd(words, from) > from // prettier-ignore

const isNumber = (word: Word | undefined): boolean =>
  word?.upos === 'NUM' || word?.upos === 'SYM' || (isWord(word, /^(?:half|A|US|C)$/u) && word?.upos === 'DET') // prettier-ignore

const isNominal = (word: Word | undefined): boolean =>
  /^(?:NOUN|PROPN|NUM|SYM)$/u.test(word?.upos ?? '')

/** A word between two hyphens, or a hyphen before such a word. */
function isHyphenated(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]]
  if (!before || !word || !next || before.end !== word.start || word.end !== next.start) return false // prettier-ignore
  return word.form === '-' ? words[index + 2]?.form === '-' || words[index - 2]?.form === '-' : before.form === '-' && next.form === '-' // prettier-ignore
}

/** What stands before the noun: *the newly built*, *three and a half*, *Franco-German*. */
function isInside(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word) return false
  if (/^(?:DET|NUM|ADJ|NOUN|PROPN|SYM)$/u.test(word.upos)) return true
  if (word.upos === 'PART') return /^[’']s?$/u.test(word.form)
  if (word.upos === 'PRON') return word.feats.Poss === 'Yes'
  const next = words[index + 1]
  // *cost-of-living*
  if (isHyphenated(words, index)) return true
  if (
    word.upos === 'VERB' &&
    words[index - 1]?.form === '-' &&
    words[index - 1]?.end === word.start
  )
    return true
  if (word.form === '-' || word.form === '–') return isInside(words, index + 1) || next?.upos === 'VERB' // prettier-ignore
  // *the combined road and rail bridge*, *a so-called ghost flight*
  if (word.upos === 'VERB') return word.feats.VerbForm === 'Part' && (next?.form === '-' || words[index - 1]?.form === '-' || (isNominal(next) && next?.upos !== 'PROPN' && opensPhrase(words[index - 1]))) // prettier-ignore
  if (word.upos === 'ADV') return /^(?:ADJ|NUM)$/u.test(next?.upos ?? '') && opensPhrase(words[index - 1]) // prettier-ignore
  return false
}

/** *a long, narrow valley*, *a seven-story, steel-framed structure*: a comma inside a phrase that has an article. */
function isBetweenAdjectives(words: readonly Word[], start: number, index: number): boolean {
  if (words[index]?.form !== ',' || index < start + 2 || !/^(?:an?|the)$/iu.test(words[start]?.form ?? '')) return false // prettier-ignore
  const describes = (word: Word | undefined, mark: Word | undefined): boolean => word?.upos === 'ADJ' || mark?.form === '-' // prettier-ignore
  if (!describes(words[index - 1], words[index - 2]) || !describes(words[index + 1], words[index + 2])) return false // prettier-ignore
  let end = index + 1
  while (isInside(words, end) && words[end]?.upos !== 'DET') end++
  return words[end - 1]?.upos === 'NOUN' && end > index + 2 && words.slice(start, index).every(({ upos, form }) => upos !== 'NOUN' || form !== words[index - 1]?.form || words[index - 2]?.form === '-') // prettier-ignore
}

const opensPhrase = (word: Word | undefined): boolean =>
  /^(?:DET|ADJ|NUM)$/u.test(word?.upos ?? '') || word?.feats.Poss === 'Yes'

/** The end of the noun phrase that begins at `from` without what follows its noun; `from` where there is none. */
function coreEnd(words: readonly Word[], from: number): number {
  if (/^(?:most|many|some|several|half|all|none|few)$/iu.test(words[from]?.form ?? '') && isWord(words[from + 1], /^of$/u)) return from + 1 // prettier-ignore
  let end = hedgeEnd(words, from)
  const start = end
  while (isInside(words, end) || isBetweenAdjectives(words, start, end)) {
    const word = words[end]
    if (word?.form === ',') {
      end++
      continue
    }
    // A second article begins another phrase: *paid the winner a bonus*.
    if (end > start && word?.upos === 'DET' && words[end - 1]?.upos !== 'DET' && !/^[A-Z]$/u.test(word.form)) break // prettier-ignore
    end++
  }
  if (words[end - 1]?.upos === 'DET') return /^(?:each|all|both)$/u.test(words[end - 1]?.form ?? '') && end - start > 1 ? end - 1 : from // prettier-ignore
  return words.slice(start, end).some(isNominal) ? end : from
}

/** *Leeds, England,*: the comma of an address. */
function addressEnd(words: readonly Word[], end: number): number {
  const [comma, first] = words.slice(end, end + 2)
  if (comma?.form !== ',' || first?.upos !== 'PROPN' || words[end - 1]?.upos !== 'PROPN') return end
  let last = end + 1
  while (words[last]?.upos === 'PROPN') last++
  const after = words[last]
  return last - end <= 3 && /^[,.]$/u.test(after?.form ?? '.') && !isNominal(words[last + 1]) && words[last + 1]?.upos !== 'CCONJ' ? last : end // prettier-ignore
}

/** A noun phrase: where it ends, where the words that say its head end, and whether it joins several. */
export interface Phrase {
  start: number
  end: number
  /** End of the part before *of …*. */
  core: number
  joined: boolean
}

/** The noun phrase that begins at `from`, with *of …* and what *and* joins to it. */
export function phraseAt(words: readonly Word[], from: number): Phrase | undefined {
  const now = nowCalled(words, from)
  if (now) return now
  const quoted = quotedEnd(words, from)
  if (quoted !== undefined) return { start: from, end: quoted, core: quoted, joined: false }
  const core = coreEnd(words, from)
  if (core === from) return undefined
  let end = core
  let joined = false
  for (;;) {
    const word = words[end]
    const next = isWord(word, /^(?:of|and|or|&)$/u) ? coreEnd(words, end + 1) : end
    if (!word || next === end || next === end + 1) break
    const joins = word.upos === 'CCONJ' || word.form === '&'
    // *… and the crew left*: a new clause, not a second thing.
    if (joins && /^(?:VERB|AUX)$/u.test(words[next]?.upos ?? '') && !isSubjectStart(words, from)) break // prettier-ignore
    if (joins && end === core) joined = true
    end = next
  }
  end = fieldEnd(words, end)
  const listed = listEnd(words, end, isSubjectStart(words, from))
  if (listed !== undefined) return { start: from, end: listed, core, joined: true }
  return { start: from, end: addressEnd(words, end), core, joined }
}

/** *what is now Ardin* */
function nowCalled(words: readonly Word[], from: number): Phrase | undefined {
  if (!/^what is now$/u.test(words.slice(from, from + 3).map(({ form }) => form).join(' '))) return undefined // prettier-ignore
  const name = words[from + 3]?.upos === 'PROPN' ? phraseAt(words, from + 3) : undefined
  return name && { ...name, start: from }
}

const LONGEST_QUOTED = 8

/** *for “courage under fire”*: a few words in quotation marks. */
function quotedEnd(words: readonly Word[], from: number): number | undefined {
  if (!/^["“]$/u.test(words[from]?.form ?? '')) return undefined
  const close = words.findIndex(({ form, index }) => index > from && /^["”]$/u.test(form))
  const inside = words.slice(from + 1, close)
  return close > from + 1 && inside.length <= LONGEST_QUOTED && inside.every(({ upos }) => !/^(?:PRON|AUX|PUNCT)$/u.test(upos)) ? close + 1 : undefined // prettier-ignore
}

/** *Leeds, Cardiff and Cork*: where a list goes on to behind its first member. */
function listEnd(words: readonly Word[], first: number, opens: boolean): number | undefined {
  let end = first
  let members = 0
  for (;;) {
    const comma = words[end]?.form === ','
    const joins = /^(?:and|or)$/u.test(words[comma ? end + 1 : end]?.form ?? '')
    if (!comma && !joins) return undefined
    const next = end + Number(comma) + Number(joins)
    let member = coreEnd(words, next)
    if (member === next) return undefined
    while (/^of$/u.test(words[member]?.form ?? '') && coreEnd(words, member + 1) > member + 1) member = coreEnd(words, member + 1) // prettier-ignore
    members++
    if (joins) return members > 1 && (opens || !/^(?:VERB|AUX)$/u.test(words[member]?.upos ?? '')) ? member : undefined // prettier-ignore
    end = member
  }
}

/** Where what stands in brackets ends. */
export function bracketEnd(words: readonly Word[], from: number): number | undefined {
  const close = words.findIndex(({ form, index }) => index > from && form === ')')
  return close < 0 ? undefined : close + 1
}

/** *and carries …*, *and the crew left*: another statement begins. */
export function opensClause(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (/^(?:VERB|AUX)$/u.test(first?.upos ?? '') && first?.feats.VerbForm !== 'Inf') return true
  if (first?.upos === 'ADV' && /^(?:VERB|AUX)$/u.test(words[from + 1]?.upos ?? '')) return true
  const end = first?.upos === 'PRON' ? from + 1 : phraseAt(words, from)?.end
  return end !== undefined && /^(?:VERB|AUX)$/u.test(words[end]?.upos ?? '')
}

const isSubjectStart = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')

/** The place of a phrase's head: the last noun, name or number of its core. */
export function headOf(words: readonly Word[], { start, core }: Phrase): number {
  for (let index = core - 1; index >= start; index--) {
    if (isNominal(words[index])) return index
  }
  return core - 1
}
