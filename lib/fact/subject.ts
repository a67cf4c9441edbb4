import type { Document, Entity, Word } from '@/lib/language/document'
import { genderOf } from '@/lib/language/fr/gender'
import type { Grammar } from './grammar'
import type { PlaceType } from './material'
import { placeTypeOf } from './place-type'
import { dependents, type Tree } from './tree'

/** The thing or body that an article's title names, as its sentences would take it up: *la Coupe Dewar*, *Lyon*, *le groupe Nova*. */
export interface Subject {
  /** As the title has it, without what stands there in brackets. */
  name: string
  /** With the article that the text gives it. */
  text: string
  gender?: 'Masc' | 'Fem'
  number: 'Sing' | 'Plur'
  entity?: Entity
  /** Lemmas by which the text may call it: *ville* of Lyon, *groupe* of *Nova (groupe)*. */
  nouns: ReadonlySet<string>
}

/** Of the places that a text may call by what they are. */
const PLACE_NOUNS: Partial<Record<PlaceType, string[]>> = {
  city: ['ville', 'commune', 'cité', 'city', 'town'],
  country: ['pays', 'country'],
  island: ['île', 'island'],
  river: ['fleuve', 'rivière', 'river'],
}
/** A title of more words is a headline. */
const LONGEST = 6

interface Said {
  article: string
  written: string
  noun?: string
  head: Word
}

/** The title without *(groupe)* or *(1859-1940)*, and what stands in those brackets where it is a word. */
export function splitTitle(title: string): { name: string; sort?: string } {
  const [, name = title, sort] = /^(.+?)\s*\(([^()]+)\)$/u.exec(title) ?? []
  return { name: name.trim(), ...(sort && /\p{L}/u.test(sort) ? { sort } : {}) }
}

/**
 * What the title names where it is no person, from how the sentences say it. Nothing where they never do, or where the
 * title is a headline.
 */
export function findSubject(
  document: Document,
  trees: readonly Tree[],
  grammar: Grammar,
  title: string,
): Subject | undefined {
  const { name, sort } = splitTitle(title)
  if (name.length < 3 || name.split(/\s+/u).length > LONGEST || /[,:;?!]/u.test(name))
    return undefined
  const sortNoun = sort?.split(/\s+/u)[0]?.toLowerCase()
  if (sortNoun && grammar.isHumanNoun(sortNoun)) return undefined
  const said = trees.flatMap((tree) => sayings(tree, name, sortNoun))
  const [first] = said
  if (!first) return undefined
  const entity = document.entities.find((one) => one.name.toLowerCase() === name.toLowerCase())
  const defined = trees.flatMap((tree) => definitions(tree, name, grammar))
  const mistaken = entity?.kind === 'person'
  if (mistaken && !sort && (entity.gender || !isThing(defined[0], grammar))) return undefined
  const place = placeTypeOf(name)
  const best = mostSaid(said) ?? first
  const bare = best.article === ''
  // Of places only towns have no article.
  const placed =
    place ?? (entity?.kind === 'place' && bare && defined.length === 0 ? 'city' : undefined)
  const nouns = new Set([...((placed && PLACE_NOUNS[placed]) ?? []), ...(sortNoun ? [sortNoun] : []), ...defined]) // prettier-ignore
  const called = bare && sortNoun ? sortNoun : best.noun
  // *Nova est une entreprise*: taken up with *elle*.
  const gender = genderFor(best, called) ?? (bare && !place && defined[0] ? genderOf(defined[0]) : undefined) // prettier-ignore
  const article = bare && called ? articleOf(called, gender) : best.article
  // *Abeille*, of which the text only says *les abeilles*.
  if (article === '' && /^\p{Ll}/u.test(best.written)) return undefined
  const words = [article, called, best.written].filter(Boolean).join(' ')
  return {
    name,
    text: words.replace(/(['’]) /u, '$1'),
    ...(gender ? { gender } : {}),
    number: /^les$/iu.test(best.article) || /^(?:The|Les) .*s$/u.test(name) ? 'Plur' : 'Sing',
    ...(entity && !mistaken ? { entity } : {}),
    nouns,
  }
}

/** Where a sentence says the name: with which article, and which noun of its sort before it. */
function sayings(tree: Tree, name: string, sort: string | undefined): Said[] {
  if (tree.sentence.kind !== 'prose') return []
  const { text } = tree.document
  const { start, end } = tree.sentence
  const low = text.slice(start, end).toLowerCase()
  const found: Said[] = []
  const sought = name.toLowerCase()
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, at + 1)) {
    const head = tree.words.find((word) => word.start === start + at)
    const last = tree.words.find((word) => word.end === start + at + sought.length)
    if (!head || !last || !isNamedAt(text, head.start, name)) continue
    let before = tree.words[head.index - 1]
    const noun = before && sort && before.lemma.toLowerCase() === sort ? before.form.toLowerCase() : undefined // prettier-ignore
    if (noun) before = tree.words[head.index - 2]
    const definite = before?.upos === 'DET' && /^(?:le|la|les|l['’])$/iu.test(before.form)
    const written = text.slice(head.start, last.end)
    found.push({
      article: definite && before ? before.form.toLowerCase() : '',
      written: head.index === 0 && head.upos !== 'PROPN' ? written.charAt(0).toLowerCase() + written.slice(1) : written, // prettier-ignore
      ...(noun ? { noun } : {}),
      head,
    })
  }
  return found
}

/** *Nova est un groupe de rock*: the noun that the text itself says it is. */
function definitions(tree: Tree, name: string, grammar: Grammar): string[] {
  const root = tree.words[tree.sentence.root]
  const subject = root && dependents(tree, root.index, 'nsubj')[0]
  if (root?.upos !== 'NOUN' || !subject || dependents(tree, root.index, 'cop').length === 0) return [] // prettier-ignore
  const one = dependents(tree, root.index, 'det').some((det) => /^une?$/iu.test(det.form))
  const { text } = tree.document
  return one && isNamedAt(text, subject.start, name) && !grammar.isAbstract(root.lemma) ? [root.lemma.toLowerCase()] : [] // prettier-ignore
}

/** Said of people too: *une figure du cinéma*. */
const SOMEBODY = /^(?:figure|personnalité|icône|légende|star|vedette|nom|voix|gloire|génie|membre|personnage|divinité|déesse|dieu|saint|sainte|héros|super-héros|héroïne|combattant|combattante)$/u // prettier-ignore

/** *Nova est un jeu*: whatever it is called like, it is nobody. */
const isThing = (noun: string | undefined, grammar: Grammar): boolean =>
  noun !== undefined && !grammar.isHumanNoun(noun) && !SOMEBODY.test(noun)

function isNamedAt(text: string, start: number, name: string): boolean {
  const end = start + name.length
  return text.slice(start, end).toLowerCase() === name.toLowerCase() && !/^[\p{L}\p{N}-]/u.test(text.slice(end, end + 2)) // prettier-ignore
}

/** How it is said oftenest, of those ways that have an article where most have one. */
function mostSaid(said: readonly Said[]): Said | undefined {
  const dressed = said.filter(({ article }) => article !== '')
  const pool = dressed.length * 2 >= said.length ? dressed : said.filter(({ article }) => article === '') // prettier-ignore
  const count = (one: Said) => pool.filter(({ article, noun }) => article === one.article && noun === one.noun).length // prettier-ignore
  return [...pool].sort((a, b) => count(b) - count(a))[0]
}

function genderFor({ article, head }: Said, noun: string | undefined): 'Masc' | 'Fem' | undefined {
  if (/^la$/iu.test(article)) return 'Fem'
  if (/^le$/iu.test(article)) return 'Masc'
  if (noun) return genderOf(noun)
  const told = head.feats.Gender
  if (article !== '' && (told === 'Masc' || told === 'Fem')) return told
  return article !== '' ? genderOf(head.form.toLowerCase()) : undefined
}

function articleOf(noun: string, gender: 'Masc' | 'Fem' | undefined): string {
  if (/^[aeiouyéèêâîôûh]/u.test(noun)) return 'l’'
  return gender === 'Fem' ? 'la' : 'le'
}

/** Whether the phrase under a word is the subject of the article: by its name, or by a noun of its sort with the bare article. */
export function isSubject(subject: Subject, tree: Tree, word: Word, grammar: Grammar): boolean {
  const { text } = tree.document
  if (isNamedAt(text, word.start, subject.name) && !dependents(tree, word.index, 'conj')[0]) return true // prettier-ignore
  return isSort(subject, tree, word, grammar)
}

/** *la ville*, *le groupe*: the bare noun with its article, and nothing that tells which. */
export function isSort({ nouns }: Subject, tree: Tree, word: Word, grammar: Grammar): boolean {
  if (word.upos !== 'NOUN' || !nouns.has(word.lemma.toLowerCase())) return false
  if (word.feats.Number === 'Plur') return false
  const [determiner, ...others] = (tree.children[word.index] ?? [])
    .map((index) => tree.words[index])
    .filter((other) => other && !/^(?:case|punct|cc|mark|cop|nsubj|aux)/u.test(other.deprel))
  return others.length === 0 && determiner !== undefined && grammar.isDefinite(determiner)
}
