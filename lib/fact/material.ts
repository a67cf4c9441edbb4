import type { Doubt } from '@/lib/fact/doubts/doubt'
import type { Fact, FactKind } from '@/lib/fact/fact'
import type { Relation } from '@/lib/fact/relation'
import type {
  Entity,
  Quantity,
  Sentence,
  Span,
  TimeExpression,
  Language,
} from '@/lib/language/document'

/**
 * What a fact was made from: one simple statement (a clause taken out of its sentence) and which of its parts is asked
 * for. Facts and questions are made from the same material, so that the wording never has to parse again.
 */

/** What a part does in its clause. `modifier` could also be left out; `attribution` (*selon …*) never. */
export type Role =
  | 'subject'
  | 'object'
  | 'attribute'
  | 'agent'
  | 'complement'
  | 'modifier'
  | 'predicative'
  | 'attribution'

/** What the name of a place or an organisation stands for, where it is known: decides *Quelle ville*, *Quel pays*. */
export type PlaceType =
  'country' | 'city' | 'region' | 'continent' | 'river' | 'sea' | 'mountain' | 'island'

/** A part of a clause, cleaned: asides and footnote marks taken out, references resolved. */
export interface Part {
  role: Role
  /** Indices of the words of the sentence that it kept, in order, preposition included. */
  words: number[]
  /** Index of its head word. */
  head: number
  /** As it reads in the statement, preposition included: *au Japon*, *en juin 2024*, *les soldats*. */
  text: string
  /** The preposition's lemma(s), when it starts with one: *à*, *en*, *grâce à*. Contractions are undone (*au* → *à*). */
  preposition?: string
  /** The same without the preposition, contraction undone: *le Japon*, *juin 2024*. */
  bare: string
  /** A whole clause or an infinitive rather than a noun phrase. */
  clausal: boolean
  /** Stood before its verb in the sentence (and is not the subject). */
  fronted: boolean
  /** Has everything that its own words refer to (no *il*, *ce pays* left). */
  selfContained: boolean
  /** Stands before the subject, and no comma behind it. */
  unpaused?: boolean
  /** Needs no other words, though it is not sure that whoever has only the context line knows which is meant. */
  vague?: boolean
  /** How it is to be named when it is asked for; absent for parts that have no good answer. */
  entity?: Entity
  placeType?: PlaceType
  time?: TimeExpression
  quantity?: Quantity
  human: boolean
  gender?: 'Masc' | 'Fem'
  number: 'Sing' | 'Plur'
  /** All of its bare words answer, as this: a pattern knows what it has found; `span` where that is half of a word (*1733-1813*). */
  answers?: { kind: FactKind; form: Key['form']; span?: Span }
}

/** The verb of a clause with all that clings to it, as it reads. */
export interface VerbGroup {
  /** Particles and clitics before the finite verb: *s'*, *n'*, *lui*. Joined, with their space or apostrophe. */
  clitics: string
  /** The finite word: *a*, *sera*, *condamne*. */
  finite: string
  /** What follows it: *été signé*, *pas*, *pu entrer*. May be empty. */
  rest: string
  /** Index of the finite word; -1 where it was supplied (*signé en 2024* → *a été* signé). */
  finiteWord: number
  /** Indices of its words in the sentence, with those that it leaves out on purpose (*also*). */
  words: number[]
  /** The finite word is an auxiliary, copula or modal, so that English can invert it. */
  auxiliary: boolean
  /** Lemma of the lexical verb, or of the copula. */
  lemma: string
  /** The lexical verb carries an auxiliary's participle that agrees (*ont été signés*). */
  tense: 'past' | 'present' | 'future'
  person: '1' | '2' | '3'
  number: 'Sing' | 'Plur'
  negated: boolean
}

/** A simple statement taken out of a sentence. Its parts are in the order in which they read after the verb. */
export interface Clause {
  sentence: Sentence
  /** Index of the predicate's word: lexical verb, or the attribute of a copula. */
  predicate: number
  /**
   * How it was said: by a whole clause, a relative clause, a participle, an apposition (with the copula supplied), or by words
   * side by side whatever the tree makes of them (`plain`: a whole clause read off their order), or the sentence as it stands (`whole`).
   */
  origin:
    | 'main'
    | 'coordinated'
    | 'relative'
    | 'participle'
    | 'apposition'
    | 'reported'
    | 'pattern'
    | 'plain'
    | 'whole'
  voice: 'active' | 'passive' | 'copular'
  subject: Part
  verb: VerbGroup
  parts: Part[]
  /** 0–1: the least sure of the words that it rests on. */
  confidence: number
  /** What a pattern has read, where its questions have a wording of their own. */
  relation?: Relation
  /** The only parts that are asked for; all of them where nothing is said. */
  asks?: readonly Part[]
}

/** Words with a gap where the answer stands: `before + text + after` is the statement. */
export interface Slot {
  before: string
  text: string
  after: string
}

/** A fact with what it was made from. */
export interface FactMaterial {
  fact: Fact
  language: Language
  clause: Clause
  /** The part of the clause that is asked for, or that holds what is asked for. */
  asked: Part
  key: Key
  /** What keeps it from being published unedited; none for a fact that may be. */
  doubts: Doubt[]
  /** The statement around the answer; a swapped detail goes here (true/false), or a gap (cloze). */
  slot: Slot
}

/** The answer of a fact: what it is, so that distractors can be of the same kind and the same form. */
export interface Key {
  /** Where it stands in the document's text. */
  span: Span
  /** As it is shown: `text.slice(span)` with footnote marks and line breaks taken out, a contraction undone. */
  text: string
  /** `name`: a proper name alone; `nominal`: a noun phrase with its determiner; `clause`: an infinitive or a clause. */
  form: 'name' | 'nominal' | 'date' | 'number' | 'adjective' | 'clause' | 'quotation'
  entity?: Entity
  placeType?: PlaceType
  time?: TimeExpression
  quantity?: Quantity
  /** Lemma of the noun that says what kind of thing it is, when the question names it: *ville*, *agence*, *film*. */
  category?: string
  human: boolean
  gender?: 'Masc' | 'Fem'
  number: 'Sing' | 'Plur'
  /** Stands inside the part that holds it (*le maire de Paris*): it can be a gap, but no question word asks for it. */
  nested?: boolean
  /** Lemma of its head word. */
  lemma: string
}
