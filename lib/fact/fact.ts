import type { Span } from '@/lib/language/document'

/** What a fact answers; decides the question word and what its distractors are made of. */
export const FACT_KINDS = [
  'person', // who
  'organisation', // which agency, party, …
  'place', // where, in which city
  'time', // when
  'quantity', // how many, how much
  'thing', // what, which …
  'definition', // what X is
  'role', // what X is the head of, as what
  'quotation', // who said, what was said
  'cause', // why
  'purpose', // what for
  'manner', // how, by what means
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** One thing worth knowing, said by one sentence. Offsets: UTF-16 code units into the article version's text. */
export interface Fact extends Span {
  /** Stable for the same text: derived from the spans and the kind. */
  id: string
  kind: FactKind
  /** A self-contained sentence that states it. */
  statement: string
  /** The words of the text that answer it, exactly as they stand there. */
  answer: string
  answerStart: number
  answerEnd: number
  /** The line shown above all its questions: what we are talking about (see the rubric). */
  context: string
  /** 0–1: how worth asking and how surely read; facts are given in falling order of it. */
  score: number
}
