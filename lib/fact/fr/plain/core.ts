import type { Word } from '@/lib/language/document'
import { bracketEnd, isFiniteVerb, isParticiple, type Line } from './line'

const OPENS = /^[«“"]$/u
const CLOSES = /^[»”"]$/u
const HEDGE = /^(?:environ|quelque|presque|près|plus|moins)$/iu
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?$/iu
const TENS = /^(?:vingt|trente|quarante|cinquante|soixante)$/iu
const DEGREE = /^(?:très|plus|moins|aussi|particulièrement|largement|entièrement|fortement|gravement|grièvement)$/iu // prettier-ignore

/** *de*, contracted or not. */
export const isOf = (word: Word | undefined): boolean => word?.upos === 'ADP' && word.lemma === 'de'

/** Where the words that hedge a number end; `from` where there are none. */
export function hedgeEnd({ words }: Line, from: number): number {
  const [first, second, third] = words.slice(from, from + 3)
  if (!first) return from
  if (/^(?:plus|moins|près)$/iu.test(first.form) && isOf(second) && isNumber(third)) return from + 2
  if (/^(?:à|a|au)$/iu.test(first.form) && /^(?:le|moins|plus)$/iu.test(second?.form ?? '')) {
    const end = words[from + 2]?.form === 'moins' || words[from + 2]?.form === 'plus' ? from + 3 : from + 2 // prettier-ignore
    return isNumber(words[end]) ? end : from
  }
  if (first.form === 'à' && second?.form === 'peine' && isNumber(third)) return from + 2
  return HEDGE.test(first.form) && isNumber(second) ? from + 1 : from
}

const isNumber = (word: Word | undefined): boolean =>
  word?.upos === 'NUM' || /^(?:une|la)$/u.test(word?.form ?? '')

/** A noun with its article and adjectives. */
export interface Core {
  end: number
  head: number
  left: number[]
}

/** The noun phrase that begins at `from` without what follows its noun. */
export function coreAt(line: Line, from: number): Core | undefined {
  const { words, names } = line
  let at = hedgeEnd(line, from)
  let head = -1
  let quote = false
  const left: number[] = []
  // Before the noun.
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word) return undefined
    const name = names.get(at)
    if (name !== undefined) {
      head = at
      at = name
      break
    }
    if (OPENS.test(word.form) && !quote) quote = true
    else if (word.upos === 'DET') {
      if (words.slice(from, at).some(({ upos, form }) => /^(?:DET|ADJ)$/u.test(upos) && !/^tou[st]/iu.test(form)) && !joinsNumber(words, at - 1)) return undefined // prettier-ignore
    } else if (word.upos === 'NOUN' || word.upos === 'PROPN') {
      head = at++
      break
    } else if (word.upos === 'NUM') {
      if (
        !/^(?:NOUN|ADJ|NUM|PROPN)$/u.test(words[at + 1]?.upos ?? '') &&
        !OPENS.test(words[at + 1]?.form ?? '')
      ) {
        // prettier-ignore
        head = at++
        break
      }
    } else if (/^une?$/iu.test(word.form) && word.upos === 'PRON' && isOf(words[at + 1])) {
      // *l’une des provinces*
      head = at++
      break
    } else if (word.upos === 'ADV') {
      if (!/^(?:ADJ|NUM)$/u.test(words[at + 1]?.upos ?? '') && !joinsNumber(words, at + 1)) return undefined // prettier-ignore
    } else if (word.upos !== 'ADJ' && !joinsNumber(words, at)) return undefined
  }
  if (head < 0) return undefined
  // Behind the noun.
  for (;;) {
    const word = words[at]
    const next = words[at + 1]
    if (!word) break
    const name = names.get(at)
    const close = bracketEnd(line, at)
    if (name !== undefined) at = name
    else if (close !== undefined && close - at <= 8) {
      for (let index = at; index < close; index++) left.push(index)
      at = close
    } else if (OPENS.test(word.form) && !quote && !line.quoted.has(at - 1)) {
      const end = words.findIndex(({ form, index }) => index > at && CLOSES.test(form))
      if (end < 0 || end - at > 8 || words.slice(at, end).some(isFiniteVerb)) break
      at = end + 1
    } else if (CLOSES.test(word.form) && quote) {
      quote = false
      at++
    } else if (word.upos === 'ADJ' || word.upos === 'PROPN' || (quote && isParticiple(word))) at++
    else if (
      word.upos === 'NUM' &&
      isNounLike(words[at - 1]) &&
      (!line.times.has(at) || isSeason(line, at))
    )
      at++ // prettier-ignore
    else if (word.upos === 'NOUN' && !WEEKDAY.test(word.form) && !line.times.has(at)) at++
    else if (word.upos === 'ADV' && DEGREE.test(word.form) && next?.upos === 'ADJ') at++
    // *le pays le plus peuplé*
    else if (isSuperlative(words, at)) at += 3
    // *l’architecte en chef Jean Roy*
    else if (word.form === 'en' && next?.form === 'chef') at += 2
    else if (word.form === '-' && next) at += 2
    else break
  }
  return quote ? undefined : { end: at, head, left }
}

/** *le plus compétitif* behind a noun. */
const isSuperlative = (words: Line['words'], at: number): boolean =>
  /^(?:le|la|les)$/iu.test(words[at]?.form ?? '') && /^(?:plus|moins)$/iu.test(words[at + 1]?.form ?? '') && /^(?:ADJ|VERB)$/u.test(words[at + 2]?.upos ?? '') && !isFiniteVerb(words[at + 2]) // prettier-ignore

/** *la saison 1952-1953*, *l’édition 2012*: a year that says which. */
const isSeason = ({ words, times }: Line, at: number): boolean =>
  SEASONAL.test(words[at - 1]?.lemma ?? '') && times.get(at)?.lastWord === at
const SEASONAL = /^(?:saison|édition|campagne|exercice|millésime|session|tournoi|élection)$/iu

/** *quarante et une* */
export const joinsNumber = (words: Line['words'], at: number): boolean =>
  words[at]?.form === 'et' && (words[at - 1]?.upos === 'NUM' || TENS.test(words[at - 1]?.form ?? '')) && /^(?:une?|onze)$/u.test(words[at + 1]?.form ?? '') // prettier-ignore

export const isNounLike = (word: Word | undefined): boolean =>
  word?.upos === 'NOUN' || word?.upos === 'PROPN'
