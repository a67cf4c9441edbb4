import type { Language, SentenceKind, Span, Token } from '../document'
import { tokenRules as en } from '../en/tokens'
import { tokenRules as fr } from '../fr/tokens'
import { findBlocks } from './blocks'
import type { RawToken, RawWord, TokenRules } from './rules'
import { scan } from './scan'
import { sentenceEnds } from './sentences'

const RULES: Record<Language, TokenRules> = { fr, en }

/** A sentence cut into tokens and words, before they are tagged. */
export interface TokenisedSentence extends Span {
  paragraph: number
  kind: SentenceKind
  tokens: Token[]
  /** The words' forms, and their spans in UTF-16 code units of the text. */
  words: RawWord[]
}

/**
 * Cuts a text into sentences, tokens and words as Universal Dependencies does.
 * Any string is accepted. Spans rise and never overlap, and only white space lies between tokens, so that the text
 * can be put together again from them. Takes time in line with the text's length.
 */
export function tokenise(text: string, language: Language): TokenisedSentence[] {
  const rules = RULES[language]
  const sentences: TokenisedSentence[] = []
  for (const block of findBlocks(text)) {
    const tokens = scan(text, block.start, block.end, rules)
    let from = 0
    for (const end of sentenceEnds(text, tokens, rules)) {
      const own = tokens.slice(from, end)
      rules.contract?.(own)
      sentences.push({ paragraph: block.paragraph, kind: block.kind, ...gather(own) })
      from = end
    }
  }
  return sentences
}

function gather(raw: RawToken[]): Span & { tokens: Token[]; words: RawWord[] } {
  const tokens: Token[] = []
  const words: RawWord[] = []
  for (const { start, end, words: own } of raw) {
    tokens.push({ start, end, firstWord: words.length, lastWord: words.length + own.length - 1 })
    words.push(...own)
  }
  return { start: raw[0]!.start, end: raw.at(-1)!.end, tokens, words }
}
