import type { Span } from '../document'

/** What the tagger of names reads as one: a word, a whole French contraction, or a compound with its hyphens. */
export interface NameUnit extends Span {
  form: string
  firstWord: number
  lastWord: number
}

interface Tokenised {
  tokens: readonly { start: number; end: number; firstWord: number; lastWord: number }[]
  words: readonly Span[]
}

/** The units of a sentence: *Ann 's*, *du*, *Saint-Denis*, *El-Hassan*. */
export function nameUnits(text: string, { tokens, words }: Tokenised): NameUnit[] {
  const units: NameUnit[] = []
  let glue = false
  for (const token of tokens) {
    const own = words.slice(token.firstWord, token.lastWord + 1)
    const apart =
      own.length > 1 && own.every(({ start, end }) => end - start < token.end - token.start)
    const parts = apart
      ? own.map(({ start, end }, index) => ({
          start,
          end,
          firstWord: token.firstWord + index,
          lastWord: token.firstWord + index,
        }))
      : [token]
    for (const part of parts) {
      const last = units.at(-1)
      const hyphen = /^[-‐‑]$/u.test(text.slice(part.start, part.end))
      const touches = last?.end === part.start
      if (
        last &&
        touches &&
        (glue ||
          (hyphen &&
            /[\p{L}\p{N}]/u.test(text.charAt(part.end)) &&
            /[\p{L}\p{N}]$/u.test(last.form)))
      ) {
        last.end = part.end
        last.lastWord = part.lastWord
        last.form = text.slice(last.start, last.end)
        glue = hyphen
      } else {
        units.push({ ...part, form: text.slice(part.start, part.end) })
        glue = false
      }
    }
  }
  return units
}
