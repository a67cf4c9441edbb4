import { readDefining, type Defining } from '@/lib/fact/defining'
import { isDemonym } from '@/lib/fact/demonym'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { supplied } from '@/lib/fact/supplied'
import type { Tree } from '@/lib/fact/tree'
import { writtenPart } from '@/lib/fact/written-part'
import type { Word } from '@/lib/language/document'
import { feminine } from '@/lib/language/fr/agree'
import { readWork } from './works'

/** What the first sentence of an article says that its title is: somebody’s nationality, whose work it is, what it is. */
export function readDefinitions(reading: Reading, tree: Tree): Clause[] {
  const defining = readDefining(reading, tree)
  if (!defining) return []
  if (defining.subject.human) return nationality(tree, defining)
  const work = readWork(reading, tree, defining)
  if (work.length > 0) return work
  return whatItIs(reading, tree, defining)
}

/** Peoples that are no nationality. */
const NO_STATE = /^(?:européen|flamand|wallon|breton|catalan|corse|basque|kurde|tibétain|tchétchène|québécois|anglais|écossais|gallois)e?$/u // prettier-ignore
/** Where what somebody is ends, and what they did begins. */
const BEYOND = /[.;:(«]|(?<!\p{L})(?:née?|qui|dont|que|connue?|souvent|considérée?|ayant|célèbre|membre|au|à|dans|en|sous|d['’]origine)(?!\p{L})/u // prettier-ignore
const DEAD = /(?:morte?|décédée?|guillotinée?|assassinée?|exécutée?)(?!\p{L})|\d{3,4} ?[-–] ?[^()]*\d{3,4}/u // prettier-ignore

/** *est un peintre et sculpteur français* */
function nationality(tree: Tree, { subject, copula, start, aside }: Defining): Clause[] {
  const said = tree.document.text.slice(start, tree.sentence.end).split(BEYOND)[0] ?? ''
  const words = tree.words.filter((word) => word.start >= start && word.end <= start + said.length)
  const found = words.filter(({ form }) => isDemonym(form.toLowerCase()) && /^\p{Ll}/u.test(form))
  const [one] = found
  if (!one || found.length > 1 || NO_STATE.test(one.form) || /-/u.test(one.form) && !isDemonym(one.form)) return [] // prettier-ignore
  const before = tree.words[one.index - 1]
  // *professeur de français*, *ancien français*
  if (!before || /^(?:ADP|DET)$/u.test(before.upos) || / ancien(?:ne)?s? /u.test(` ${said} `)) return [] // prettier-ignore
  const text = /(?:es?|e)$/u.test(one.form) && one.feats.Gender !== 'Masc' ? one.form : feminine(one.form) // prettier-ignore
  const part: Part = {
    ...writtenPart('attribute', one.index, [one.index], `de nationalité ${text}`),
    ...{ bare: text, answers: { kind: 'thing', form: 'adjective' } },
  }
  const finite = DEAD.test(aside) || copula !== 'est' ? 'était' : 'est'
  const clause = supplied(tree, one.index, subject, part, { finite, rest: '', lemma: 'être' })
  return [{ ...clause, verb: { ...clause.verb, tense: finite === 'est' ? 'present' : 'past' }, relation: 'nationality', asks: [part] }] // prettier-ignore
}

/** Where a description may be cut: what stands behind a comma is said besides. */
const STOP = /[,.;:(«]/u
const POINTS = /(?<!\p{L})(?:ce|cet|cette|ces|son|sa|ses|leurs?|celui|celle|ceux|autres?|même|actuel|actuelle|ici|ancien|ancienne)(?!\p{L})/iu // prettier-ignore
/** Nouns and adjectives without which a description says next to nothing. */
const LEAST = 3
const MOST = 16

/** Nouns that say nothing of what tells a thing from its like, which what is cut off would have said. */
const LOOSE = /^(?:objet|chose|élément|ensemble|type|sorte|forme|genre|dispositif|phénomène)$/u
/** Of which there are so many that a description says nothing of this one. */
const MANY = /^(?:commune|ville|village)$/u

/** *un objet céleste*, of which a participle or *dont* behind the comma tells more. */
function isLoose(
  { words }: Tree,
  head: Word | undefined,
  last: Word | undefined,
  end: number,
): boolean {
  if (!head || !last) return false
  if (MANY.test(head.lemma)) return true
  const next = words[last.index + 1]
  const behind = next?.form === ',' ? words[next.index + 1] : next
  return LOOSE.test(head.lemma) && next !== undefined && next.start >= end && (behind?.feats.VerbForm === 'Part' || /^(?:qui|que|qu['’]|dont|où)$/iu.test(behind?.form ?? '')) // prettier-ignore
}

/** *est une forme de …*: its words up to the first comma, or to what narrows them where they are new. */
function whatItIs(reading: Reading, tree: Tree, { subject, copula, start }: Defining): Clause[] {
  if (subject.number === 'Plur' || copula !== 'est' || reading.placeType(subject.text.replace(/^(?:l['’]|le |la )/u, ''))) return [] // prettier-ignore
  const { text } = tree.document
  const whole = text.slice(start, tree.sentence.end).split(STOP)[0] ?? ''
  // What narrows it: without that, *la région où …* is another; *un genre qui …* may do without.
  const narrowing = tree.words.find((word) => word.start >= start && word.end <= start + whole.length && /^(?:VERB|AUX|PRON|SCONJ)$/u.test(word.upos)) // prettier-ignore
  const fresh = /^une? /u.test(whole)
  if (narrowing && !fresh) return []
  const said = (narrowing ? whole.slice(0, narrowing.start - start) : whole).trim()
  const words = tree.words.filter((word) => word.start >= start && word.end <= start + said.length)
  const telling = words.filter(({ upos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(upos))
  // *une victoire de l’armée*: of what happened, when and where is asked.
  if (
    /^(?:victoire|défaite|succès|échec)$/u.test(
      words.find(({ upos }) => upos === 'NOUN')?.lemma ?? '',
    )
  )
    return []
  if (telling.length < LEAST || said.split(' ').length > MOST || POINTS.test(said)) return []
  if (/(?<!\p{L})(?:de|du|des|la|le|les|et|ou|à|en|par|pour|plus|d['’])$/u.test(said)) return []
  const head = words.find(({ upos }) => upos === 'NOUN')
  if (isLoose(tree, head, words.at(-1), start + said.length)) return []
  if (!head || reading.topic.person || reading.grammar.isHumanNoun(head.lemma)) return []
  if (head.index > (words[0]?.index ?? 0) + 3) return []
  const part: Part = {
    ...writtenPart('attribute', head.index, words.map(({ index }) => index), said.replace(/\s+/gu, ' ')), // prettier-ignore
    answers: { kind: 'definition', form: 'nominal' },
  }
  const clause = supplied(tree, head.index, subject, part, { finite: 'est', rest: '', lemma: 'être' }) // prettier-ignore
  return [{ ...clause, verb: { ...clause.verb, tense: 'present' }, relation: 'definition', asks: [part] }] // prettier-ignore
}
