import type { Entity, Mention, Word } from '@/lib/language/document'
import { isDemonym } from '@/lib/fact/demonym'
import { atTheTime } from '@/lib/fact/month'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { nameAsSubject, supplied } from '@/lib/fact/supplied'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { OFFICES } from './words'

/** Words by which it was another time, another one's, or one of several. */
const OTHER =
  /^(?:anciens?|anciennes?|ex|futur|future|sortante?|actuel|actuelle|nouveau|nouvelle|autre|autres|même|défunt|présumée?|supposée?|deux|trois|plusieurs|certains?|son|sa|ses|leurs?|ce|cet|cette|ces|un|une|des|qui|que|dont|où|régionale?|locale?|municipale?|provinciale?|départementale?|fédérale?)$/iu
const LONGEST = 12
const JOINS = /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ)$/u

/**
 * Who held which office when the report was made, by the words beside the name: *le ministre libyen des Transports, N*;
 * *N, maire de Gex,*. Nothing in a text that does not give its day.
 */
export function readRoles(reading: Reading, tree: Tree): Clause[] {
  const month = reading.report && reading.grammar.inMonth(reading.report.day)
  if (!month) return []
  return (reading.mentions.get(tree.sentence.index) ?? []).flatMap(({ mention, entity }) => {
    if (entity.kind !== 'person' || mention.form !== 'name' || !isWhole(tree, mention)) return []
    const found = roleBefore(tree, mention) ?? roleBehind(tree, mention)
    if (!found || !isOfNote(wordAt(tree, found.head), entity)) return []
    const subject = nameAsSubject(reading, tree, mention.firstWord, mention.lastWord)
    if (!subject.selfContained || subject.vague) return []
    const clause = supplied(tree, found.head, subject, found, { finite: 'était', rest: '', lemma: 'être' }) // prettier-ignore
    return [{ ...clause, parts: [found, atTheTime(month, found.head)] }]
  })
}

/** Offices that few hold and many know of. */
const HIGH =
  /^(?:président|présidente|ministre|chef|cheffe|commandant|dirigeant|dirigeante|roi|reine|empereur|impératrice|pape|chancelier|chancelière|maire|gouverneur|gouverneure|préfet|préfète|secrétaire|commissaire|sélectionneur|sélectionneuse|entraîneur|évêque|archevêque)$/iu
/** Whoever holds another is asked about where the text comes back to them so often: else it has only quoted them. */
const OFTEN = 3

const isOfNote = ({ form }: Word, { mentions }: Entity): boolean =>
  HIGH.test(form.replace(/^vice-/iu, '')) || mentions.length >= OFTEN

/** At least two words, and nobody named with it or under the same office. */
function isWhole(tree: Tree, { firstWord, lastWord }: Mention): boolean {
  const next = tree.words[lastWord + 1]
  const name = tree.words.slice(firstWord, lastWord + 1)
  if (name.length < 2 || !name.every(({ form }) => /^[\p{L}.’'-]+$/u.test(form))) return false
  if (next && (/^(?:et|ou)$/u.test(next.form) || /^\p{Lu}/u.test(next.form))) return false
  return /^\p{Lu}/u.test(name[0]?.form ?? '')
}

/** What is written with a capital behind *ministre de* and is no name. */
const FIELD = /^(?:Intérieur|Justice|[ÉE]conomie|Finances|Défense|Santé|Culture|Travail|[ÉE]ducation|Transports|Agriculture|Environnement|Budget|Logement|Commerce|Industrie|[ÉE]nergie|Sports)$/u // prettier-ignore

const isCommon = (form: string): boolean => /^\p{Ll}/u.test(form) || FIELD.test(form)

const isOffice = ({ upos, lemma, form }: Word): boolean =>
  upos === 'NOUN' && (OFFICES.has(lemma.toLowerCase()) || OFFICES.has(form.toLowerCase()))

/** *le Premier ministre sénégalais N*, *du directeur de la communication du port, N*: back to the first office with its article. */
function roleBefore(tree: Tree, { firstWord }: Mention): Part | undefined {
  let last = firstWord - 1
  if (tree.words[last]?.form === ',') last--
  const comma = last < firstWord - 1
  // *le président de la Fédération des arts (FDA), N*
  if (comma && tree.words[last]?.form === ')' && tree.words[last - 2]?.form === '(') last -= 3
  let role = -1
  for (let index = last; index >= 0 && last - index < LONGEST; index--) {
    const word = wordAt(tree, index)
    if (!JOINS.test(word.upos) || OTHER.test(word.form)) break
    if (isOffice(word)) role = index
  }
  if (role < 0) return undefined
  let first = role
  if (/^(?:premier|première|vice|haut|grand)$/iu.test(tree.words[first - 1]?.form ?? '')) first--
  const article = tree.words[first - 1]
  if (!article || article.upos !== 'DET' || !/^(?:le|la|l['’])$/iu.test(article.form))
    return undefined
  // Right before the name no other: *le maire de Lille Jean Roy* may be cut anywhere.
  if (!comma && last > role && !isCommon(wordAt(tree, last).form)) return undefined
  const written = /^l/iu.test(article.form) ? article.form.toLowerCase() : 'le'
  return rolePart(tree, first, last, role, /['’]$/u.test(written) ? 'l’' : `${written} `)
}

/** *, maire de Gex,* */
function roleBehind(tree: Tree, { lastWord }: Mention): Part | undefined {
  if (tree.words[lastWord + 1]?.form !== ',') return undefined
  let first = lastWord + 2
  if (/^(?:le|la|l['’])$/iu.test(tree.words[first]?.form ?? '')) first++
  if (/^(?:premier|première|vice|haut)$/iu.test(tree.words[first]?.form ?? '')) first++
  const office = tree.words[first]
  if (!office || !isOffice(office)) return undefined
  let last = first
  while (last + 1 < tree.words.length && last - first < LONGEST) {
    const next = wordAt(tree, last + 1)
    if (!JOINS.test(next.upos) || OTHER.test(next.form)) break
    last++
  }
  const after = tree.words[last + 1]
  if (!after || !/^[,.;)»]$/u.test(after.form) || last === first) return undefined
  // *, maire de Gex, et …* may go on with others.
  if (/^(?:et|ou)$/u.test(tree.words[last + 2]?.form ?? '')) return undefined
  return rolePart(tree, lastWord + 2, last, first, '')
}

/** *Ministre de l’Intérieur*: a capital that is no name’s. *Premier ministre* is a title of its own. */
function lowered(text: string): string {
  return /^Premi|^\p{Lu}\P{Ll}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** A country or body beside the office: *le ministre libyen*, *de l’Intérieur*. */
function tellsWhich(tree: Tree, words: readonly number[], role: number): boolean {
  return words.some((index) => {
    const { form } = wordAt(tree, index)
    return (
      index !== role && index > role && (/^\p{Lu}/u.test(form) || isDemonym(form.toLowerCase()))
    )
  })
}

function rolePart(
  tree: Tree,
  first: number,
  last: number,
  role: number,
  article: string,
): Part | undefined {
  const words = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  if (words.some((index) => OTHER.test(wordAt(tree, index).form))) return undefined
  if (!tellsWhich(tree, words, role)) return undefined
  const own = tree.document.text.slice(wordAt(tree, first).start, wordAt(tree, last).end)
  const text = (article + lowered(own)).replace(/\s+/gu, ' ')
  return {
    ...{ role: 'attribute', words, head: role, text, bare: text, clausal: false },
    ...{ fronted: false, selfContained: true, human: true, number: 'Sing' },
  }
}
