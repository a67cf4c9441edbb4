import type { Span } from '../document'

/**
 * A piece of a run of letters and digits: where it ends, counted from the start of the run, and, when it is a
 * contraction, its words. A word without a length of its own (`le` in `du`) shares the whole token's span.
 */
export interface Piece {
  end: number
  words?: readonly PieceWord[]
}

export interface PieceWord {
  form: string
  /** Offsets into the run, where the word can be pointed at in the text (`ca` and `n't` in `can't`). */
  start?: number
  end?: number
}

/** What the tokeniser has to know of a language. */
export interface TokenRules {
  /** Lower-case abbreviations, with their full stop (`m.`, `dr.`), that do not end a sentence. */
  abbreviations: ReadonlySet<string>
  /** The same, for those that often stand at the end of one (`etc.`, `inc.`). */
  finalAbbreviations: ReadonlySet<string>
  /** Abbreviations only before a figure (`p. 12`, `No. 5`); elsewhere they are words (`No.`). */
  numericAbbreviations: ReadonlySet<string>
  /** Lower-case words that so often begin a sentence that a capital on them after `U.S.` or `etc.` means a new one. */
  starters: ReadonlySet<string>
  /** The stops that end a sentence though the next word is in lower case. */
  endsBeforeLower: RegExp
  /** Lower-case words that a letter closes with before the name (`Regards, Ann`): the first or the last of the formula. */
  closings: ReadonlySet<string>
  /** A number that may hold spaces, or a minus that belongs to it; sticky. */
  number: RegExp
  /** Cuts a run of letters, digits and inner signs (`qu'aujourd'hui`, `well-known`) into tokens; must cover it all. */
  split(run: string): Piece[]
  /** Whether an apostrophe right after this run belongs to it (`l’` before a quotation mark, `bees'`). */
  takesApostrophe(run: string, quoteOpen: boolean): boolean
  /** A last look at the tokens of a sentence, when neighbours decide (French `des`). */
  contract?(tokens: RawToken[]): void
}

/** A token with its words' forms, before anything is known of their grammar. */
export interface RawToken extends Span {
  words: RawWord[]
}

export interface RawWord extends Span {
  form: string
}
