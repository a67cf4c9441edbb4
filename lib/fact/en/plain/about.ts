import type { Word } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { calledName } from '@/lib/fact/reference/called'
import type { Tree } from '@/lib/fact/tree'
import { headOf, phraseAt, type Phrase } from './phrase'
import type { Protagonist } from './protagonist'

/** What the sentence before was about, as far as a pronoun or a bare noun can take it up. */
export interface About {
  part: Part
  sentence: number
  paragraph: number
}

/** The thing that a whole article is about, and the nouns that it says it is. */
export interface Theme {
  text: string
  part: Part
  nouns: ReadonlySet<string>
}

/** A reading, with what the article has been found to be about. */
export interface PlainReading extends Reading {
  theme?: Theme
  protagonist?: Protagonist
}

const COUNTRY = /^(?:country|nation|kingdom|republic)$/u
const TOWN = /^(?:city|town|village|island|region|province|state|district|municipality|port)$/u
const BODY = /^(?:company|firm|airline|bank|group|club|team|party|organi[sz]ation|agency|union|university|school|museum|newspaper|band|carrier|manufacturer|retailer|institute|foundation|association|league)$/u // prettier-ignore

/** *the city*, with nothing that says which: its noun. */
export function bareNoun(words: readonly Word[], { start, end, core }: Phrase): string | undefined {
  const noun = words[start + 1]
  const bare = end === core && core === start + 2 && /^the$/iu.test(words[start]?.form ?? '')
  return bare && noun?.upos === 'NOUN' && noun.feats.Number !== 'Plur' ? noun.lemma.toLowerCase() : undefined // prettier-ignore
}

/** Whether a name can be called by the noun: a country *the country*, a firm *the airline*. */
function isCalled(part: Part, noun: string): boolean {
  const kind = part.entity?.kind
  if (COUNTRY.test(noun)) return part.placeType === 'country'
  if (TOWN.test(noun)) return kind === 'place' && part.placeType !== 'country'
  return BODY.test(noun) && kind === 'organisation'
}

/** What the sentence right before, of the same paragraph, was about: *the cost of the bridge* is not taken up, but its bridge may be. */
export function nearest(
  { theme }: PlainReading,
  { sentence }: Tree,
  before: About | undefined,
): Part | undefined {
  if (before?.sentence !== sentence.index - 1 || before.paragraph !== sentence.paragraph) return undefined // prettier-ignore
  const { part } = before
  const within = /\sof\s|[’']s\s/u.exec(part.text.replace(part.entity?.name ?? '', ''))
  if (!within) return part
  return theme && part.text.includes(theme.text) ? theme.part : undefined
}

/**
 * What is written for words that take up what the article or the sentence before is about: *the bridge* in *the cost of the bridge*,
 * *its* where it opens a subject.
 */
export function themeWords(
  { theme }: PlainReading,
  tree: Tree,
  from: number,
  to: number,
): Map<number, string> {
  const written = new Map<number, string>()
  if (!theme) return written
  for (let index = from; index + 1 < to; index++) {
    const [article, noun] = tree.words.slice(index, index + 2)
    const next = tree.words[index + 2]
    if (!/^the$/iu.test(article?.form ?? '') || noun?.upos !== 'NOUN') continue
    if (!theme.nouns.has(noun.lemma.toLowerCase()) || noun.feats.Number === 'Plur') continue
    if (/^(?:NOUN|PROPN)$/u.test(next?.upos ?? '') || /^(?:of|[’']s)$/u.test(next?.form ?? '')) continue // prettier-ignore
    written.set(index, theme.text).set(index + 1, '')
  }
  return written
}

/** *It was the longest …*: of what was told, more often than of a thing. */
const copular = (words: readonly Word[], index: number): boolean => /^(?:is|was)$/u.test(words[index]?.form ?? '') && words[index + 1]?.upos === 'DET' // prettier-ignore

const opensParagraph = ({ trees }: PlainReading, { sentence }: Tree): boolean =>
  trees[sentence.index - 1]?.sentence.paragraph !== sentence.paragraph

/** *the thieves*, *Ann Lee and Jo Hall*: several, and it is said which. */
const isSeveral = ({ number, text, words }: Part): boolean =>
  (number === 'Plur' || / and /u.test(text)) && /^(?:the |\p{Lu})/u.test(text) && words.length <= 8

/**
 * Whom *he*, *she*, *his* or *her* means: whom the sentence before was about, or whom the whole article is about; nothing where somebody
 * else is named before it.
 */
export function personMeant(
  reading: PlainReading,
  tree: Tree,
  index: number,
  near: Part | undefined,
): Pick<Part, 'text' | 'entity' | 'gender'> | undefined {
  const { protagonist, mentions } = reading
  const form = tree.words[index]?.form ?? ''
  const gender = /^(?:he|his)$/iu.test(form) ? 'Masc' : /^(?:she|her)$/iu.test(form) ? 'Fem' : undefined // prettier-ignore
  if (!gender) return undefined
  if (near?.human && near.number !== 'Plur' && (near.gender ?? gender) === gender && /^(?:the |\p{Lu})/u.test(near.text)) return { ...near, gender } // prettier-ignore
  if (protagonist?.gender !== gender) return undefined
  const { entity } = protagonist
  const other = (mentions.get(tree.sentence.index) ?? []).some((one) => one.entity.kind === 'person' && one.entity !== entity && one.mention.lastWord < index) // prettier-ignore
  return other ? undefined : { text: calledName(reading, entity), entity, gender }
}

/**
 * What *it* or *the city* that opens a sentence stands for: what the sentence before, of the same paragraph, was about, or the thing
 * that the whole article is about. Nothing where that is not certain.
 */
export function standsFor(
  reading: PlainReading,
  tree: Tree,
  phrase: Phrase,
  near: Part | undefined,
): Part | undefined {
  const { words } = tree
  const { theme } = reading
  const first = words[phrase.start]
  if (first?.upos === 'PRON' && phrase.end === phrase.start + 1) {
    if (/^it$/iu.test(first.form)) return near ? (near.human || (near.number === 'Plur' && !near.entity) || /-old$/u.test(near.text) || (!near.entity && near.vague && copular(words, phrase.end)) ? undefined : near) : opensParagraph(reading, tree) ? reading.theme?.part : undefined // prettier-ignore
    return /^they$/iu.test(first.form) && near && isSeveral(near) ? near : undefined
  }
  const noun = bareNoun(words, phrase)
  if (noun === undefined) return undefined
  if (theme?.nouns.has(noun)) return theme.part
  return near && isCalled(near, noun) ? near : undefined
}

/** *Potosí is a city …*, *The Øresund Bridge is a … bridge …* under a title that names it: what the article is about. */
export function themeOf(
  reading: PlainReading,
  tree: Tree,
  phrase: Phrase,
  part: Part,
): Theme | undefined {
  const { title } = reading.topic
  if (!title || reading.report || part.human || title.split(/\s+/u).length > 5) return undefined
  if (!part.text.toLowerCase().includes(title.toLowerCase())) return undefined
  const { words } = tree
  const copula = words[phrase.end]
  const attribute = /^(?:is|was)$/u.test(copula?.form ?? '') ? phraseAt(words, phrase.end + 1) : undefined // prettier-ignore
  const said = attribute && words[headOf(words, attribute)]
  const own = words[headOf(words, phrase)]
  const nouns = [said?.lemma, own?.upos === 'NOUN' || own?.upos === 'PROPN' ? own.form : undefined]
  return {
    text: part.text,
    part,
    nouns: new Set(nouns.filter((noun) => noun !== undefined).map((noun) => noun.toLowerCase())),
  }
}
