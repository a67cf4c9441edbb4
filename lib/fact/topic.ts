import type { Document, Entity, Word } from '@/lib/language/document'
import type { Grammar } from './grammar'
import type { Head } from './head'
import { findSubject, splitTitle, type Subject } from './subject'
import { definedName } from './defined'
import { isReport } from './report-of'
import { makeTitle, titlesApart, type MadeTitle } from './title'
import type { Tree } from './tree'

/** What an article is about. */
export interface Topic {
  /** Its title, where its first line is one. */
  title?: string
  /** Where there is no title: a short one made from what the text is about. */
  about: string
  /** The same for the sentences of paragraphs that are about something else. */
  abouts: Map<number, string>
  /** The person that most of a biography's sentences are about. */
  person?: Entity
  /** That person's: told by the name, or by the pronouns of a text that has but one sort. */
  gender?: 'Masc' | 'Fem'
  /** The thing that the title names, where it is no person. */
  subject?: Subject
  /** How much of the article is about each entity: mentions, subjects counted twice, over the most mentioned one's. */
  salience: Map<number, number>
  /** Lemmas (lower case) of the title's and the most frequent nouns: what may be said with *the* alone. */
  lemmas: Set<string>
  /** Whether the title says of which event: it has several words. */
  telling: boolean
}

/** Words of a title that tells of an event. */
const TELLING = 4

/**
 * Finds the title, the main person and the salience of everything named.
 * @param head what stands above the first paragraph
 * @param given the article's title, where it is known
 */
export function findTopic(
  document: Document,
  trees: readonly Tree[],
  grammar: Grammar,
  head: Head,
  given = '',
): Topic {
  const salience = new Map<number, number>()
  let top = 1
  for (const entity of document.entities) {
    let weight = 0
    for (const mention of entity.mentions) {
      const head = trees[mention.sentence]?.words[mention.head]
      weight += head?.deprel.startsWith('nsubj') ? 2 : 1
    }
    salience.set(entity.id, weight)
    if (weight > top) top = weight
  }
  for (const [id, weight] of salience) salience.set(id, weight / top)
  const topic: Topic = { about: '', abouts: new Map(), salience, lemmas: new Set(), telling: false }
  const { title, titleLine } = head
  if (title && titleLine) {
    topic.title = title
    topic.telling = title.split(/\s+/u).length >= TELLING
    const own = trees.filter(({ sentence }) => sentence.start < titleLine.end && sentence.end > titleLine.start) // prettier-ignore
    // A headline has its own grammar: its words are taken as they stand, too (*mine* is no pronoun there).
    for (const word of own.flatMap(({ words }) => words)) {
      const form = word.form.toLowerCase()
      topic.lemmas.add(word.lemma.toLowerCase()).add(form)
      if (document.language === 'en' && /[a-z]{3}s$/u.test(form))
        topic.lemmas.add(form.slice(0, -1))
    }
  }
  // The article's title may stand apart from its text.
  if (given.split(/\s+/u).length >= TELLING) topic.telling = true
  for (const word of given.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    topic.lemmas.add(word).add(word.replace(/s$/u, ''))
  const known = given === '' ? topic.title : given
  const main = titlePerson(document, known, grammar) ?? namedBy(known, topic.telling, mainPerson(document, trees, salience, grammar)) // prettier-ignore
  // *Tarnholm is a town …* is about no one, whoever came from there.
  const defined = known === undefined ? definedName(trees) : undefined
  const person = defined !== undefined && main && !defined.includes(main.name.split(' ').at(-1) ?? main.name) ? undefined : main // prettier-ignore
  const subject = known === undefined || document.language !== 'fr' ? undefined : findSubject(document, trees, grammar, known) // prettier-ignore
  // Of a building that bears somebody's name, *il* is the building.
  if (subject && person && !topic.telling) topic.subject = subject
  else if (person) {
    topic.person = person
    const gender =
      person.gender ?? (document.language === 'fr' ? pronounsGender(trees, grammar) : undefined)
    if (gender) topic.gender = gender
  } else if (subject) topic.subject = subject
  if (!topic.title) {
    const report = isReport(document) || head.dates.length > 0
    const made: MadeTitle = defined === undefined || person ? makeTitle(document, trees, grammar, person, report) : { text: defined, share: 1, lemmas: [] } // prettier-ignore
    topic.about = made.text
    for (const lemma of made.lemmas) topic.lemmas.add(lemma)
    for (const [sentence, { text }] of person ||
    defined ||
    made.event ||
    (report && document.language === 'fr')
      ? []
      : titlesApart(document, trees, grammar, made))
      topic.abouts.set(sentence, text)
  }
  return topic
}

/** The person whom a title names and nothing else: *Jeanne Roy*, *Jeanne Roy (chimiste)*, but not *Nova (groupe)*. */
function titlePerson(
  { entities, language }: Document,
  title: string | undefined,
  grammar: Grammar,
): Entity | undefined {
  if (title === undefined || language !== 'fr') return undefined
  const { name, sort } = splitTitle(title)
  const noun = sort?.split(/\s+/u)[0]?.toLowerCase() ?? ''
  const found = entities.find(
    (entity) => entity.kind === 'person' && entity.name.toLowerCase() === name.toLowerCase(),
  )
  return sort === undefined || grammar.isHumanNoun(noun) || found?.gender ? found : undefined
}

/** The main person where the title is a headline or part of that name: an article on the *Roy Building* is not about Jean Roy. */
function namedBy(
  title: string | undefined,
  telling: boolean,
  person: Entity | undefined,
): Entity | undefined {
  if (title === undefined || telling || !person) return person
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [own, titled] = [wordsOf(person.name), wordsOf(splitTitle(title).name)]
  const within = (a: readonly string[], b: readonly string[]) => a.every((word) => b.includes(word))
  return within(own, titled) || within(titled, own) ? person : undefined
}

/** Of the singular subject pronouns of a text that says both *il* and *elle*, so many are the main person's. */
const MOSTLY = 0.85
/** Fewer pronouns of one gender than this tell nothing where the text has both. */
const SEVERAL = 4

/** The gender of the singular subject pronouns of the text, where they are of one, or nearly all of those that open a sentence. */
function pronounsGender(trees: readonly Tree[], grammar: Grammar): 'Masc' | 'Fem' | undefined {
  const isPronoun = (word: Word): boolean =>
    grammar.personalPronouns.has(word.form.toLowerCase()) && word.deprel.startsWith('nsubj')
  const told = trees.flatMap(({ words }) => words).filter(isPronoun)
  const genders = new Set(told.map(({ feats }) => feats.Gender))
  const [only] = genders
  if (genders.size === 1 && (only === 'Masc' || only === 'Fem')) return only
  const opening = trees.flatMap(({ words }) => words.slice(0, 1)).filter(isPronoun)
  return (['Masc', 'Fem'] as const).find((gender) => {
    const own = opening.filter(({ feats }) => feats.Gender === gender).length
    return own >= SEVERAL && own >= opening.length * MOSTLY
  })
}

/**
 * The one person whom the subject pronouns can be taken for: named at least three times, as often as all other people
 * of that gender together.
 */
function mainPerson(
  document: Document,
  trees: readonly Tree[],
  salience: ReadonlyMap<number, number>,
  grammar: Grammar,
): Entity | undefined {
  const people = document.entities.filter((entity) => entity.kind === 'person')
  people.sort((a, b) => (salience.get(b.id) ?? 0) - (salience.get(a.id) ?? 0))
  const [first, second] = people
  if (!first || first.mentions.length < 2) return undefined
  let pronouns = 0
  let sentences = 0
  for (const tree of trees) {
    if (tree.sentence.kind !== 'prose') continue
    sentences++
    const about = first.mentions.some((mention) => mention.sentence === tree.sentence.index)
    const says = tree.words.some(
      (word) =>
        grammar.isAnaphor(word) &&
        word.deprel.startsWith('nsubj') &&
        word.feats.Number !== 'Plur' &&
        // *it* is nobody.
        grammar.personalPronouns.get(word.form.toLowerCase())?.human !== false,
    )
    if (about || says) pronouns++
  }
  const lead = (salience.get(first.id) ?? 0) - (second ? (salience.get(second.id) ?? 0) : 0)
  if (pronouns < sentences * 0.4 || lead < 0.34) return undefined
  return first
}
