/**
 * What `analyse` gives: a text read as Universal Dependencies (v2), with everything that the facts are made from.
 * All offsets are UTF-16 code units into `Document.text`, `end` exclusive; `text.slice(start, end)` is the quoted text.
 */

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export interface Span {
  start: number
  end: number
}

/** Universal part-of-speech tags, universaldependencies.org/u/pos. */
export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' // prettier-ignore

/** Universal features (`{ Gender: 'Fem', Number: 'Sing' }`), universaldependencies.org/u/feat. */
export type Features = Readonly<Record<string, string>>

/** A syntactic word. `du` is one token with two words (`de`, `le`), which then share the token's span. */
export interface Word extends Span {
  /** Place in `Sentence.words`. */
  index: number
  form: string
  lemma: string
  upos: Upos
  feats: Features
  /** Index of the head in the same sentence; -1 for the root. */
  head: number
  /** Relation to the head, with its subtype where there is one: `nsubj`, `nsubj:pass`, `obl:agent`, … */
  deprel: string
  /** 0–1: how sure the reading of this word is (tag, head and relation): the models' agreement. */
  confidence: number
  /** Most likely a slip of the writer's pen: not a word, but one letter away from one. */
  misspelt?: true
}

/** An orthographic token: one word, or a contraction that holds several. */
export interface Token extends Span {
  /** The words `firstWord` … `lastWord` (inclusive). */
  firstWord: number
  lastWord: number
}

/** `prose` states something; a heading or list item need not be a whole clause. */
export type SentenceKind = 'prose' | 'heading' | 'item'

export interface Sentence extends Span {
  /** Place in `Document.sentences`. */
  index: number
  /** Index of the paragraph (a run of lines without a blank one between) it stands in. */
  paragraph: number
  kind: SentenceKind
  tokens: Token[]
  words: Word[]
  /** Index of the root word. */
  root: number
  /** 0–1: how sure the tree as a whole is. */
  confidence: number
  /** True when the independent readings agree on the root verb and its whole subject: questions are made from these. */
  trusted: boolean
}

export type EntityKind =
  'person' | 'place' | 'organisation' | 'work' | 'event' | 'nationality' | 'other'

export interface Mention extends Span {
  sentence: number
  /** Words of the sentence, first and last inclusive. */
  firstWord: number
  lastWord: number
  /** Index of its head word. */
  head: number
  /** `name`: a proper name; `nominal`: *le dirigeant nord-coréen*. Pronouns are not mentions. */
  form: 'name' | 'nominal'
}

/** Somebody or something named, with all its mentions in the article joined. */
export interface Entity {
  id: number
  kind: EntityKind
  /** The fullest name found (*Kim Jong Un*). */
  name: string
  /** For a person when it is known (from a title, a first name, an agreement). */
  gender?: 'Masc' | 'Fem'
  mentions: Mention[]
  confidence: number
}

export type TimePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** A point of the calendar: a year before Christ is zero or negative (astronomical: 753 BC is -752). */
export interface CalendarPoint {
  year: number
  /** 1–12 */
  month?: number
  /** 1–31 */
  day?: number
}

/** A date or a period named in the text. */
export interface TimeExpression extends Span {
  sentence: number
  firstWord: number
  lastWord: number
  kind: 'date' | 'period' | 'relative'
  precision: TimePrecision
  /**
   * Normalised: `2024-06`, `2025-04-28`, `-0752`, `18C` (century), `1960s` (decade), `2022-SU` (season: WI SP SU AU),
   * `1914/1918` (period), `XXXX-07-14` (day without its year), `XXXX-WXX-1` (a Monday), `-5C` (5th century BC);
   * relative: `P2D>` (two days after), `<P3Y` (three years before), `<P1D` (yesterday, the day before), `P0D` (today),
   * `PXD>` (some days after).
   */
  value: string
  /** Where the value has a year. For a period, its first point. */
  from?: CalendarPoint
  to?: CalendarPoint
  /** *début 2024*, *à la fin du XIXe siècle*, *mid-June*: which part of it is meant. */
  part?: 'start' | 'middle' | 'end'
}

/** A number with what it counts: *14,2 milliards d'euros*, *12 %*, *300 soldats*. */
export interface Quantity extends Span {
  sentence: number
  firstWord: number
  lastWord: number
  kind: 'cardinal' | 'ordinal' | 'money' | 'percent' | 'measure'
  value: number
  /** Currency (ISO 4217), unit symbol (`km`, `kg`, `°C`), or the lemma of the noun counted. */
  unit?: string
  /** *environ*, *plus de*, *about* … */
  approximate: boolean
}

/** Words given as somebody's. */
export interface Quotation extends Span {
  /** The inside of the quotation marks. */
  content: Span
  /** Who says it, where the text names one: an `Entity.id`, and the words that say so. */
  speaker?: { entity?: number; span: Span }
  /** The verb of saying. */
  cue?: Span
}

export interface Document {
  text: string
  language: Language
  sentences: Sentence[]
  entities: Entity[]
  times: TimeExpression[]
  quantities: Quantity[]
  quotations: Quotation[]
}
