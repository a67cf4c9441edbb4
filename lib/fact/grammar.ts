import type { CalendarPoint, Word } from '@/lib/language/document'
import type { VerbGroup } from './material'
import type { Tree } from './tree'

/** What a noun of an event is made from. */
export interface EventNoun {
  verbs: readonly string[]
  /** Whether it is told by who did it or by what was done: *la participation de X*, *la création de X*. */
  of: 'subject' | 'object'
}

/** What the facts need to know about a language beyond its trees. Sets hold lemmas. */
export interface Grammar {
  /** Two runs of words made one, with the elision, contraction or space that the language wants. */
  join(left: string, right: string): string
  /** *et*, *and*. */
  and: string
  /** Prepositions (lemmas) that place something in a country: *en*, *in*. */
  inside: RegExp
  /** Adverbs that link sentences or weigh words; a statement loses nothing that is asked without them. */
  connectives: ReadonlySet<string>
  /** Adverbs that only mean something at the time or place of writing. */
  deictics: ReadonlySet<string>
  /** Words left out of statements without which they say more than was said: *notamment*, *d’abord*. */
  weighing?: RegExp
  /** Adjectives that point to something said before: *autre*, *suivant*, *former*. */
  anaphoricAdjectives: ReadonlySet<string>
  /** Words that make a statement a guess or hearsay. */
  hedges: ReadonlySet<string>
  /** Negative and restricting words: a clause that has one is not asked about. */
  negations: ReadonlySet<string>
  /** Prepositions and phrases that give a statement as somebody's: *selon*, *according to*. */
  attributions: ReadonlySet<string>
  /** Subordinators under which nothing is asserted: *si*, *unless*. */
  conditionals: ReadonlySet<string>
  /** Verbs whose clause says what somebody says or thinks. */
  saying: ReadonlySet<string>
  /** Verbs that say nothing by themselves, or whose clause is not asserted (*sembler*, *vouloir*, *seem*). */
  evasive: ReadonlySet<string>
  /** Modal verbs that are written before the lexical verb and taken with it. */
  modals: ReadonlySet<string>
  /** Verbs of a state that lasts, whose participle alone is present: *situé*, *located*. */
  stative: ReadonlySet<string>
  /** Nouns that need an *of what*: *capitale*, *fils*, *début*. Bare, they point to something said before. */
  relational: ReadonlySet<string>
  /** Nouns that are understood with a bare definite article: *soleil*, *police*, *agriculture*. */
  unique: ReadonlySet<string>
  /** Nouns of ideas and fields, said with the bare article in general: *la liberté*, *le capitalisme*. */
  isAbstract(lemma: string): boolean
  /** Nouns for people. */
  human: ReadonlySet<string>
  isHumanNoun(lemma: string): boolean
  /** Nouns for offices that one person holds: *président*, *ministre*, *mayor*. */
  offices: ReadonlySet<string>
  /** Bodies of which each country or town has its own: *gouvernement*, *parliament*. */
  institutions: ReadonlySet<string>
  /** What a statement says only to those who have read the sentence before: *en revanche*, *however*, *for his part*. */
  links: RegExp
  /** Adverbs without which a statement says more than was said: *au moins*, *only*. */
  limits: RegExp
  /** Words before a number that is not exact: *au moins*. */
  hedged: RegExp
  /** Numbers written as another language does: *5.000*. */
  foreign: RegExp
  /** A verb group that tells of what is to come: *va passer*. */
  nearFuture: RegExp
  /** Adjectives of an office that is held no more or not yet. */
  formerly: RegExp
  /** Nouns that a report of one event may use with the bare article, its title saying of which: *l’enquête*, *the crew*. */
  bridging: ReadonlySet<string>
  /** *en mai 2010*, *in May 2010*. */
  inMonth(point: CalendarPoint): string | undefined
  /** Words by which a sentence that somebody said points to what they had said before, or to its day and place. */
  pointing: RegExp
  /** Verbs whose *that* clause is what somebody said, and the word that opens it. */
  telling: ReadonlySet<string>
  that: RegExp
  /** A verb of saying as it is told by itself: *a ajouté*, *expliquait* → *a déclaré*. */
  said(verb: VerbGroup): VerbGroup
  /** Quoted words as the object of a verb of saying. */
  quote(said: string): string
  /** Verbs by which somebody makes somebody do something; without the deed they say little: *inviter*, *urge*. */
  causing: ReadonlySet<string>
  /** Verbs that say little without a place: *installer*, *put*. */
  placing: ReadonlySet<string>
  /** Verbs whose passive participle is said of people: *élire*, *condamner*, *appoint*. */
  personal: ReadonlySet<string>
  /** Nouns for bodies of people: *agence*, *ministère*, *party*. */
  collective: ReadonlySet<string>
  /** Nouns for places. */
  locative: ReadonlySet<string>
  /** Nouns that are part of a preposition: *dans le cadre de*, *au sein de*. */
  framing: ReadonlySet<string>
  /** Nouns for spans of time. */
  temporal: ReadonlySet<string>
  /** Pronouns that stand for a person or thing named before. */
  isAnaphor(word: Word): boolean
  isDemonstrative(word: Word): boolean
  isPossessive(word: Word): boolean
  isDefinite(word: Word): boolean
  isIndefinite(word: Word): boolean
  /** Third-person singular subject pronouns (forms), with what they say of who they stand for. */
  personalPronouns: ReadonlyMap<string, { human?: boolean; gender?: 'Masc' | 'Fem' }>
  /** Possessives (forms) of several owners: *leur*, *their*. */
  pluralPossessives: ReadonlySet<string>
  /** Whether a possessive can be this owner's. */
  possessiveFits(word: Word, owner: { human: boolean; gender?: 'Masc' | 'Fem' }): boolean
  /**
   * A possessive with its owner said: *son père* → determiner *le*, after the noun *de X*; or, where the owner goes
   * before the noun, `before` (*X’s*).
   * @param possessive the word that stands there, where it does
   */
  withOwner(
    owner: string,
    noun: Word,
    possessive?: Word,
  ): { determiner: string; after: string; before?: string }
  /** Auxiliaries of guess and possibility: *may*, *might*, *would*. */
  hedgingAuxiliaries: ReadonlySet<string>
  /** Verbs whose past participle is active: *né*, *devenu*, *mort*. */
  intransitive: ReadonlySet<string>
  /** Verbs that need neither object nor complement: *disparaître*, *vivre*. */
  standing: ReadonlySet<string>
  perfectAuxiliary(number: 'Sing' | 'Plur'): { finite: string; rest: string }
  /** Small words that stand between subject and finite verb: *s’*, *lui*, *ne*. */
  isClitic(word: Word): boolean
  isReflexive(word: Word): boolean
  /** Particles of a phrasal verb, written with it. */
  isParticle(word: Word): boolean
  /** The words of a date without the article before it: *le 17 octobre 2016* → *17 octobre 2016*. */
  stripTime(tree: Tree, words: readonly number[]): number[]
  /** *comme*, *as*: what follows says as what somebody is seen; the statement needs it. */
  comparing: ReadonlySet<string>
  /** How a phrase or clause opens that gives a cause: *parce que*, *due to*. */
  causes: RegExp
  /** How an infinitive opens that gives a purpose: *pour*, *afin de*, *in order to*. */
  purposes: RegExp
  /** Headings (lower case) that every article has, and that say nothing of what it is about: *Biographie*, *Early life*. */
  sections: ReadonlySet<string>
  /** Adjectives (lemmas) that say little of what a text is about: *grand*, *new*. */
  plainAdjectives: ReadonlySet<string>
  /** Words (lower case) that stand before a name at the start of a sentence and are no part of it: *Unlike*. */
  openers: ReadonlySet<string>
  /** Nouns of events with the verbs that they are made from: *annonce* from *annoncer*. */
  events: ReadonlyMap<string, EventNoun>
  /** A finite form for a participle whose clause around is in `tense`: *dénonçant* → *a dénoncé*. */
  finitise(
    lemma: string,
    tense: 'past' | 'present' | 'future',
    simple: boolean,
    number: 'Sing' | 'Plur',
  ): { finite: string; rest: string; auxiliary: boolean } | undefined
  /** The auxiliary of a pluperfect as it is when nothing else is told: *avait* → *a*. */
  nearer: ReadonlyMap<string, string>
  tenseOf(finite: Word, lexical: Word): 'past' | 'present' | 'future'
  /** The copula that is supplied for an apposition. */
  copula(tense: 'past' | 'present', number: 'Sing' | 'Plur'): string
  /** The auxiliary supplied for a bare passive participle. */
  passiveAuxiliary(
    tense: 'past' | 'present',
    number: 'Sing' | 'Plur',
  ): { finite: string; rest: string }
}
