import { endsLine } from './lines'
import type { RawToken, TokenRules } from './rules'

const STOP = /^(?:[.!?…]+|[.!?]*[。！？])$/u
const CLOSER = /^(?:["'”’»)\]}]|''|’’)$/u
const OPENER = /^(?:["'“‘«([{¿¡–—-]|``)$/u
const FULL_WORD = /^\p{Ll}{4,}$/u
/** No sentence is longer than this: reading one takes time that grows faster than its length. */
const LONGEST = 180
/** How many signs are looked at after a stop, so that a text of nothing but stops takes no longer than another. */
const FARTHEST = 60

/**
 * Where the sentences of a block end, as indices into its tokens (exclusive).
 * A full stop ends one unless what follows goes on in lower case; quotation marks and brackets that close after it
 * belong to it.
 */
export function sentenceEnds(text: string, tokens: RawToken[], rules: TokenRules): number[] {
  const ends: number[] = []
  const closing = closingQuotes(text, tokens)
  const formOf = (index: number) => formAt(text, tokens, index)
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const form = text.slice(token.start, token.end)
    if (index + 1 - from >= LONGEST) {
      from = softBreak(text, tokens, from, index + 1)
      ends.push(from)
      continue
    }
    if (!STOP.test(form) && !isFinalAbbreviation(form, rules)) {
      if (index + 1 < tokens.length && endsLine(formOf, from, index + 1, rules)) {
        from = index + 1
        ends.push(from)
      }
      continue
    }
    const after = closersAfter(text, tokens, index + 1, closing)
    if (after >= tokens.length || !beginsSentence(text, tokens, index, after, rules)) continue
    ends.push(after)
    from = after
    index = after - 1
  }
  if (from < tokens.length) ends.push(tokens.length)
  return ends
}

function isFinalAbbreviation(form: string, rules: TokenRules): boolean {
  return (
    form.endsWith('.') &&
    (rules.finalAbbreviations.has(form.toLowerCase()) || /^(?:\p{Lu}\.-?){2,}$/u.test(form))
  )
}

/** The straight quotation marks that close: by the space around them, or every second one where it does not tell. */
function closingQuotes(text: string, tokens: RawToken[]): ReadonlySet<number> {
  const closing = new Set<number>()
  let open = false
  for (let index = 0; index < tokens.length; index++) {
    if (formAt(text, tokens, index) !== '"') continue
    const { start, end } = tokens[index]!
    const before = index > 0 && tokens[index - 1]!.end === start
    const after = index + 1 < tokens.length && tokens[index + 1]!.start === end
    if (before === after ? open : before) closing.add(index)
    open = !closing.has(index)
  }
  return closing
}

/** The index after the marks that close what the stop ended. */
function closersAfter(
  text: string,
  tokens: RawToken[],
  index: number,
  closing: ReadonlySet<number>,
): number {
  const last = Math.min(tokens.length, index + FARTHEST)
  for (; index < last; index++) {
    const token = tokens[index]!
    const form = text.slice(token.start, token.end)
    if (STOP.test(form)) continue
    if (!CLOSER.test(form)) break
    const spaced = tokens[index - 1]!.end < token.start
    if (form === '"') {
      if (!closing.has(index)) break
    } else if (spaced && form !== '»') break
  }
  return index
}

/** Whether a sentence begins at `next`, after the stop at `stop`. */
function beginsSentence(
  text: string,
  tokens: RawToken[],
  stop: number,
  next: number,
  rules: TokenRules,
): boolean {
  const stopToken = tokens[stop]!
  const mark = text.slice(stopToken.start, stopToken.end)
  let first = next
  const last = Math.min(tokens.length, next + FARTHEST)
  while (first < last && OPENER.test(formAt(text, tokens, first))) first++
  const form = first < tokens.length ? formAt(text, tokens, first) : formAt(text, tokens, next)
  const glued = tokens[next - 1]!.end === tokens[next]!.start
  const opened = first > next
  if (/^[,;:)\]%/]/u.test(form)) return false
  if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(form)) {
    if (mark.length > 1 && mark.startsWith('.') === false && /\p{L}/u.test(mark)) {
      return rules.starters.has(form.toLowerCase().replace(/['’]$/u, ''))
    }
    return true
  }
  if (/\p{L}/u.test(mark)) return false
  if (/^\p{Nd}/u.test(form)) return !glued && mark !== '…' && mark !== '...'
  if (/^\p{Ll}/u.test(form)) {
    // Lower case goes on with the sentence (« Vraiment ! » dit-il), unless the writer does without capitals, or a
    // full word stands before the stop: abbreviations are shorter.
    if (glued || opened || mark === '…' || mark === '...') return false
    const word = formAt(text, tokens, stop - 1)
    const whole = mark !== '.' || FULL_WORD.test(word)
    if (whole && next === stop + 1 && rules.endsBeforeLower.test(mark)) return true
    return isLowerCaseStyle(text, tokens, stop, next)
  }
  return !glued || opened
}

/** The sentence before the stop began in lower case too: this writer does without capitals. */
function isLowerCaseStyle(text: string, tokens: RawToken[], stop: number, next: number): boolean {
  if (tokens[next - 1] !== tokens[stop]) return false
  let index = stop - 1
  for (let seen = 0; index > 0 && seen < 60; index--, seen++) {
    if (STOP.test(formAt(text, tokens, index - 1))) break
  }
  return stop - index >= 4 && /^\p{Ll}/u.test(formAt(text, tokens, Math.max(0, index)))
}

/** After a comma or semicolon in the last third, where there is one. */
function softBreak(text: string, tokens: RawToken[], from: number, to: number): number {
  for (const mark of [/^[;:]$/u, /^,$/u]) {
    for (let index = to - 1; index > from + (2 * (to - from)) / 3; index--) {
      if (mark.test(formAt(text, tokens, index))) return index + 1
    }
  }
  return to
}

function formAt(text: string, tokens: RawToken[], index: number): string {
  const token = tokens[index]
  return token ? text.slice(token.start, token.end) : ''
}
