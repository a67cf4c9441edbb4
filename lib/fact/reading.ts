import type { Document, Entity, Mention, Quantity, TimeExpression } from '@/lib/language/document'
import type { Grammar } from './grammar'
import type { Head } from './head'
import type { Part, PlaceType } from './material'
import type { ReportDay } from './report-day'
import type { Replacements } from './surface'
import type { Topic } from './topic'
import type { Tree } from './tree'

/** What is known of an article beside its text. */
export interface FindOptions {
  /** The article's title, where it is not the first line of the text. */
  title?: string
  /** When the article was published, `YYYY-MM-DD`; goes before a date that the text prints. */
  date?: string
}

/** What a phrase names at its core. */
export interface Nucleus {
  entity?: Entity
  time?: TimeExpression
  quantity?: Quantity
  placeType?: PlaceType
  human: boolean
  gender?: 'Masc' | 'Fem'
  /** Words of the proper name inside the phrase, where there is one. */
  nameWords?: number[]
}

/** What a pronoun certainly stands for. */
export interface Resolution {
  /** Absent for a thing that has no name: *l’avion*. */
  entity?: Entity
  text: string
  gender?: 'Masc' | 'Fem'
}

/** A document being read for its facts: its trees, and what is named at each word. */
export interface Reading {
  document: Document
  grammar: Grammar
  trees: Tree[]
  topic: Topic
  /** What stands above the first paragraph. */
  head: Head
  /** The day of the report, where it is known. */
  report?: ReportDay
  givenTitle?: string
  /** By sentence. */
  mentions: Map<number, { mention: Mention; entity: Entity }[]>
  times: Map<number, TimeExpression[]>
  quantities: Map<number, Quantity[]>
  /** In which sentences a noun or adjective stands, by its lemma. */
  uses: Map<string, ReadonlySet<number>>
  /** Lemmas of nouns already used, with the sentence where each was first. */
  firstUse: Map<string, number>
  placeType(name: string): PlaceType | undefined
  nucleus(tree: Tree, head: number, words: readonly number[]): Nucleus
  resolve(
    tree: Tree,
    words: readonly number[],
    subject?: Part,
    owner?: Part,
  ): { replacements: Replacements; resolved: boolean }
  /** What pronouns, and nouns that are only *the town*, stand for where that is certain. Key: sentence, word. */
  resolutions: Map<string, Resolution>
  /** Sentences whose main clause is about the article's subject. */
  about: Set<number>
}
