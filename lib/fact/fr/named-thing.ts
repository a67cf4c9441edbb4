import type { Mention } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { writtenPart } from '@/lib/fact/written-part'

/** What is told by a participle behind it, as its ending says: *e* of one thing that is feminine. */
export interface Agreement {
  gender: 'Masc' | 'Fem'
  number: 'Sing' | 'Plur'
}

const ARTICLE = /^(?:le|la|les|l['’])$/iu

/**
 * A named thing as a subject, with its article and its noun as the text has them (*la Fondation Aldur*, *le stade Bauer*); nothing where
 * it may be part of something longer, or does not agree with what is told of it.
 */
export function namedThing(
  tree: Tree,
  { firstWord, lastWord }: Mention,
  agreement: Agreement,
): Part | undefined {
  // prettier-ignore
  let first = firstWord
  const noun = tree.words[first - 1]
  if (noun?.upos === 'NOUN' && /^\p{Ll}/u.test(noun.form)) first--
  const article = tree.words[first - 1]
  const dressed = article?.upos === 'DET'
  if (dressed && !ARTICLE.test(article.form)) return undefined
  // *Corvane Travel Company*: a sentence would want an article that the text does not give.
  if (!dressed && lastWord - firstWord > 1) return undefined
  if (first < firstWord && !dressed) return undefined
  const before = tree.words[dressed ? first - 2 : first - 1]
  if (before && /^(?:ADP|ADJ|NOUN|PROPN|NUM|CCONJ)$/u.test(before.upos) && !STANDING.test(before.form)) return undefined // prettier-ignore
  if (dressed && !agrees(article.form, agreement)) return undefined
  const { text } = tree.document
  const name = text.slice(wordAt(tree, first).start, wordAt(tree, lastWord).end).replace(/\s+/gu, ' ') // prettier-ignore
  const written = dressed ? joined(article.form.toLowerCase(), name) : name
  const words = Array.from({ length: lastWord - first + 1 }, (_, place) => first + place)
  return { ...writtenPart('subject', lastWord, words, written), ...agreement }
}

/** Prepositions behind which a phrase stands by itself. */
const STANDING = /^(?:avec|par|pour|contre|chez|selon)$/iu

const joined = (article: string, name: string): string => (/['’]$/u.test(article) ? article + name : `${article} ${name}`) // prettier-ignore

const agrees = (article: string, { gender, number }: Agreement): boolean =>
  /^les$/iu.test(article) ? number === 'Plur' : number === 'Sing' && (/^l['’]/iu.test(article) || /^la$/iu.test(article) === (gender === 'Fem')) // prettier-ignore
