import { cleanForm } from './form'
import type { RawToken, TokenRules } from './rules'

/*
 * Every pattern is sticky, and what it may look at without consuming is bounded, so that a text of n characters
 * takes time in line with n, whatever it holds.
 */
const SPACE = /[\s\u200B\u2060\uFEFF\u0085]+/uy
const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]{2,2000}/iuy
const MAIL = /(?:mailto:)?[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/iuy
const HANDLE = /[#@][\p{L}\d_]+/uy
const DOMAIN =
  /[\p{L}\d][\p{L}\d_-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,6}\.(?:com|org|net|edu|gov|mil|int|info|biz|io|fr|uk|de|be|ch|ca|eu|us|ru|cn|jp|kp|kr|doc|docx|xls|pdf|html?|txt|jpe?g|png|gif|zip|js|py)(?![\p{L}\d])/iuy
/** `U.S.`, `J.-C.`, `R.E.M`, `Ph.D.` */
const ACRONYM =
  /(?:\p{Lu}\.-?){1,12}\p{Lu}\.?(?![\p{L}\d])|\p{L}(?:\.\p{L}){1,6}\.(?![\p{L}\d])|Ph\.D\.?/uy
const RUN = /[\p{L}\p{M}\p{N}_]+/uy
/** A sign inside a run: it joins two letters or digits. */
const JOINER =
  /[\u00AD\u200C\u200D]*(?:['’ʼ‐‑\u00AD\u200C\u200D`-]|(?<=\p{Lu})&(?=\p{Lu})|@(?=\p{Lu}))(?=[\p{L}\p{M}\p{N}])/uy
const DIGIT_JOINER = /(?<=\p{Nd})[.,:/](?=\p{Nd})/uy
const FRACTION_WORD = /(?:w\/o|b\/c|w\/|s\/he|n°|N°|°[CF](?!\p{L})|US\$|U\$|C\$)/uy
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*)/uy
const SMILEY = /[:;=]-?[)(DP](?![\p{L}\p{N}])/uy
const MARKS = /(?:[!?]+|\.{2,}|…+|([-–—=*_~#+<>$])\1+|''|``|\+\/-|->)/uy

/** The tokens of `text` from `start` to `end`, in order. Only white space lies between them. */
export function scan(text: string, start: number, end: number, rules: TokenRules): RawToken[] {
  const tokens: RawToken[] = []
  const part = end === text.length ? text : text.slice(0, end)
  let at = start
  let quoteOpen = false

  const match = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from
    return pattern.test(part) ? pattern.lastIndex : -1
  }
  const push = (from: number, to: number) => {
    tokens.push({
      start: from,
      end: to,
      words: [{ form: cleanForm(part.slice(from, to)), start: from, end: to }],
    })
  }

  while (at < end) {
    const space = match(SPACE, at)
    if (space > 0) {
      at = space
      continue
    }
    const whole = wholeToken(part, at, match, rules)
    if (whole > at) {
      push(at, whole)
      at = whole
      continue
    }
    const runEnd = run(at, match)
    if (runEnd > at) {
      at = pushRun(part, at, runEnd, rules, quoteOpen, tokens)
      continue
    }
    const marks = match(MARKS, at)
    const to = marks > at ? marks : at + codePointLength(part, at)
    const sign = part.slice(at, to)
    if (sign === '‘' || (sign === "'" && /\s|^$/u.test(part.charAt(at - 1)))) quoteOpen = true
    else if (sign === '’' || sign === "'") quoteOpen = false
    push(at, to)
    at = to
  }
  return tokens
}

/** Tokens that are known by their shape; -1 when there is none here. */
function wholeToken(
  text: string,
  at: number,
  match: (pattern: RegExp, from: number) => number,
  rules: TokenRules,
): number {
  const first = text.charCodeAt(at)
  const alphanumeric = /[\p{L}\p{N}]/u.test(text.charAt(at)) || first >= 0xd800
  if (alphanumeric || first === 0x6d || first === 0x5f) {
    const url = match(URL, at)
    if (url > 0) return trimAddress(text, at, url)
    const mail = match(MAIL, at)
    if (mail > 0) return mail
    const number = match(rules.number, at)
    if (number > 0) return number
    const domain = match(DOMAIN, at)
    if (domain > 0) return domain
    const acronym = match(ACRONYM, at)
    if (acronym > 0) return acronym
    const sign = match(FRACTION_WORD, at)
    if (sign > 0) return sign
    return abbreviation(text, at, match, rules)
  }
  for (const pattern of [rules.number, HANDLE, SMILEY, EMOJI, FRACTION_WORD]) {
    const to = match(pattern, at)
    if (to > at) return to
  }
  return -1
}

/** An address does not end in punctuation, nor in a bracket that it has not opened. */
function trimAddress(text: string, start: number, end: number): number {
  while (end > start && /[.,;:!?'’…)\]}*]/u.test(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && text.slice(start, end).includes('(')) break
    end--
  }
  return end
}

const ABBREVIATED = /[\p{L}\p{M}]{1,12}(?:-[\p{L}]{1,6})?(?=\.)/uy

function abbreviation(
  text: string,
  at: number,
  match: (pattern: RegExp, from: number) => number,
  rules: TokenRules,
): number {
  const stop = match(ABBREVIATED, at)
  if (stop < 0 || text.startsWith('...', stop)) return -1
  const form = text.slice(at, stop + 1).toLowerCase()
  if (rules.abbreviations.has(form) || rules.finalAbbreviations.has(form)) return stop + 1
  if (rules.numericAbbreviations.has(form) && /^\s?[\dIVX]/u.test(text.slice(stop + 1, stop + 3)))
    return stop + 1
  if (/^\p{Lu}\.$/u.test(text.slice(at, stop + 1)) && isInitial(text, at, stop, rules))
    return stop + 1
  return -1
}

/** `J. Edgar`, `George W. Bush`, `J.-P.`; *C. elegans*; not the letter that ends *vitamine C. Le …*. */
function isInitial(text: string, at: number, stop: number, rules: TokenRules): boolean {
  if (/^ \p{Ll}{3}/u.test(text.slice(stop + 1, stop + 5))) return true
  const next = /^[\s,]{0,2}(-?\p{Lu}[\p{L}\p{M}'’]{0,30})/u.exec(
    text.slice(stop + 1, stop + 36),
  )?.[1]
  if (!next || rules.starters.has(next.toLowerCase())) return false
  const before = /([\p{L}\p{M}.'’-]{1,30})[\s,(]{1,2}$/u.exec(
    text.slice(Math.max(0, at - 34), at),
  )?.[1]
  return (
    before === undefined ||
    /^\p{Lu}|\.$/u.test(before) ||
    !/^\p{Ll}*$/u.test(before) ||
    next.length > 1
  )
}

function run(at: number, match: (pattern: RegExp, from: number) => number): number {
  let end = match(RUN, at)
  if (end < 0) return -1
  for (;;) {
    const joiner = Math.max(match(JOINER, end), match(DIGIT_JOINER, end))
    if (joiner < 0) return end
    end = match(RUN, joiner)
  }
}

function pushRun(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  quoteOpen: boolean,
  tokens: RawToken[],
): number {
  if (/['’ʼ]/u.test(text.charAt(end)) && rules.takesApostrophe(text.slice(start, end), quoteOpen))
    end++
  let from = start
  for (const piece of rules.split(text.slice(start, end))) {
    const to = start + piece.end
    const words = piece.words?.map((word) => ({
      form: cleanForm(word.form),
      start: word.start === undefined ? from : start + word.start,
      end: word.end === undefined ? to : start + word.end,
    }))
    tokens.push({
      start: from,
      end: to,
      words: words ?? [{ form: cleanForm(text.slice(from, to)), start: from, end: to }],
    })
    from = to
  }
  return end
}

/** One code point, with the marks that stand on it; a lone surrogate counts as one. */
function codePointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
