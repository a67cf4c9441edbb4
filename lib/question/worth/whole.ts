import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Word } from '@/lib/language/document'
import { meaningful } from '../check/rule'
import { knowsPlace } from '../distractors/places'
import { hasBareName } from './alone'
import { note, scaled, type Features } from './feature'

const YEAR = /(?<!\d)\d{4}(?!\d)/u
const POSSESSIVE = /(?<!\p{L})(?:son|sa|ses|leurs?|his|her|its|their)(?!\p{L})/iu
const PRONOUN = /(?<!\p{L})(?:il|elle|ils|elles|lui|celui|celle|ceux|y|en|he|she|they|it|him|them)(?!\p{L})/iu // prettier-ignore
const DEFINITE = /(?<!\p{L})(?:le|la|les|du|des|au|aux|the|l[’'])(?!\p{L})/giu

/**
 * What is seen of a sentence that is asked about as it stands, with a gap. Its language is its author's: what matters is where the gap is,
 * what would fill it, and how much of the story the sentence needs. The names begin with *whole*, so that none of it weighs on other facts.
 */
export function noteWhole(features: Features, document: Document, material: FactMaterial): void {
  const own: Features = {}
  noteGap(own, document, material)
  notePlace(own, material)
  noteSentence(own, document, material)
  for (const [name, value] of Object.entries(own)) features[`whole: ${name}`] = value
}

/** What fills the gap. */
function noteGap(
  features: Features,
  { text, sentences }: Document,
  { fact, key, clause }: FactMaterial,
): void {
  note(features, `kind ${fact.kind}`, true)
  if (key.time) note(features, `time to the ${key.time.precision}`, true)
  if (key.time) note(features, 'time a period', key.time.kind === 'period')
  if (key.quantity) {
    note(features, `quantity ${key.quantity.kind}`, true)
    note(features, 'quantity to 10', key.quantity.kind === 'cardinal' && key.quantity.value <= 10)
    note(features, 'quantity from 100', key.quantity.value >= 100)
    note(features, 'quantity in words', !/\d/u.test(key.text))
  }
  note(features, 'name sure', key.entity?.confidence)
  note(features, 'name of one word', key.form === 'name' && !/\s/u.test(key.text))
  note(features, 'name in full', key.human && /\s/u.test(key.text))
  note(features, 'name often', scaled(key.entity?.mentions.length ?? 1, 1, 5))
  note(features, 'known place', fact.kind === 'place' && knowsPlace(key.entity?.name ?? ''))
  note(features, 'answer often in the text', scaled(text.split(key.text).length - 1, 1, 4))
  note(features, 'sentence early', 1 - scaled(clause.sentence.index, 0, Math.max(1, sentences.length - 1))) // prettier-ignore
}

/** Where the gap is. */
function notePlace(features: Features, { clause, key, slot }: FactMaterial): void {
  const { words, root } = clause.sentence
  const inside = words.filter(({ start, end }) => start >= key.span.start && end <= key.span.end)
  const head = inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? inside[0]
  const total = slot.before.length + slot.text.length + slot.after.length
  note(features, 'gap at', slot.before.length / Math.max(1, total))
  note(features, 'gap first', slot.before === '')
  note(features, 'gap in brackets', /\([^)]*$/u.test(slot.before))
  note(features, 'gap between commas', /,\s[^,]{0,12}$/u.test(slot.before) && /^,/u.test(slot.after)) // prettier-ignore
  if (!head) return
  const above = ancestors(words, head)
  const relations = above.map(({ deprel }) => deprel.replace(/:.*/u, ''))
  const clausal = relations.filter((one) =>
    /^(?:acl|advcl|ccomp|csubj|parataxis|appos)$/u.test(one),
  )
  note(features, 'gap in the main clause', clausal.length === 0)
  note(features, 'gap in a relative clause', relations.includes('acl'))
  note(features, 'gap in an aside', relations.includes('appos') || relations.includes('parataxis'))
  note(features, 'gap in what is said', relations.includes('ccomp'))
  note(features, 'gap in an adverbial clause', relations.includes('advcl'))
  note(features, 'gap listed', relations.includes('conj') || words.some((word) => word.head === head.index && word.deprel === 'conj')) // prettier-ignore
  const role = above.find(({ head: up }) => up === root)?.deprel ?? head.deprel
  note(features, `gap under ${role.replace(/:.*/u, '')}`, true)
  note(features, 'gap deep', scaled(above.length, 1, 6))
  note(features, 'gap the subject', head.head === root && /^nsubj/u.test(head.deprel))
}

/** The word and what it hangs on, up to below the root. */
function ancestors(words: readonly Word[], from: Word): Word[] {
  const found: Word[] = []
  for (let at: Word | undefined = from; at && at.head >= 0 && found.length < 12; at = words[at.head]) found.push(at) // prettier-ignore
  return found
}

/** The sentence, and what it needs of the story. */
function noteSentence(features: Features, document: Document, material: FactMaterial): void {
  const { clause, doubts, fact, asked, key } = material
  const { statement, context } = fact
  const { sentence, verb, subject } = clause
  for (const doubt of doubts) if (!/^(?:nested|cut|unsure)$/u.test(doubt)) note(features, `doubt ${doubt}`, true) // prettier-ignore
  const words = statement.split(/\s+/u).length
  note(features, 'short', 1 - scaled(words, 6, 14))
  note(features, 'long', scaled(words, 22, 45))
  note(features, 'after a lead', fact.start < sentence.start)
  note(features, 'vague', asked.vague)
  note(features, 'trusted', sentence.trusted)
  note(features, 'bare name', hasBareName(document, statement, context))
  note(features, 'quotation', /[«“"]/u.test(statement))
  note(features, 'brackets', /[()]/u.test(statement))
  note(features, 'commas', scaled(statement.match(/,/gu)?.length ?? 0, 0, 4))
  note(features, 'possessive', POSSESSIVE.test(statement))
  note(features, 'pronoun', PRONOUN.test(statement))
  note(features, 'definite', scaled((statement.match(DEFINITE)?.length ?? 0) / words, 0, 0.25))
  note(features, `tense ${verb.tense}`, true)
  const feats = sentence.words[verb.finiteWord]?.feats
  note(features, 'imperfect', feats?.Tense === 'Imp')
  note(features, 'conditional', feats?.Mood === 'Cnd')
  note(features, 'subject named', subject !== asked && subject.entity !== undefined)
  note(features, 'subject a common noun', subject !== asked && !subject.entity && !subject.quantity)
  note(features, 'subject indefinite', /^(?:une?|des|an?)\s/iu.test(subject.text))
  noteSource(features, document, material)
  const above = new Set(meaningful(context))
  const shared = meaningful(statement).filter((word) => above.has(word)).length
  note(features, 'shared with the context', scaled(shared, 0, 3))
  note(features, 'nothing shared with the context', shared === 0)
  note(features, 'context long', scaled(above.size, 0, 10))
  note(features, 'context of one or two words', above.size < 3)
  note(features, 'context dated', YEAR.test(context))
  note(features, 'dated', YEAR.test(statement))
  note(features, 'no date anywhere', !YEAR.test(context + statement))
  const names = document.entities.filter(({ mentions }) => mentions.some((one) => one.sentence === sentence.index && one.form === 'name' && one.start !== key.span.start)) // prettier-ignore
  note(features, 'other names', scaled(names.length, 0, 4))
  note(features, 'no other name', names.length === 0)
  const figures = document.quantities.filter((one) => one.sentence === sentence.index).length
  note(features, 'figures', scaled(figures, 1, 5))
}

/** A noun with its article and nothing that says which: *la station*, *the model*. */
const BARE_DEFINITE = /(?<!\p{L})(?:(?:le|la|les|du|des|au|aux|the)\s|l[’'])(\p{Ll}{3,})(?=\s(?:a|ont|est|sont|était|étaient|avait|avaient|fut|has|had|have|is|are|was|were|will|would|qui|que|who|which|\p{Ll}+(?:ent|ait|èrent|ed))(?!\p{L})|[.,;:])/gu // prettier-ignore

/** How often each word that carries meaning stands in a document: asked of each of its facts, counted once. */
const counts = new WeakMap<Document, ReadonlyMap<string, number>>()

function countedIn(document: Document): ReadonlyMap<string, number> {
  const known = counts.get(document)
  if (known) return known
  const made = countWords(document.text)
  counts.set(document, made)
  return made
}

function countWords(text: string): Map<string, number> {
  const made = new Map<string, number>()
  for (const word of meaningful(text)) made.set(word, (made.get(word) ?? 0) + 1)
  return made
}

/** What the sentence is to its text, and how well that is written. */
function noteSource(features: Features, document: Document, material: FactMaterial): void {
  const { clause, fact } = material
  const { sentence } = clause
  const { text, sentences } = document
  note(features, 'context is the title', text.trimStart().startsWith(fact.context.slice(0, 24)))
  const before = sentences[sentence.index - 1]
  note(features, 'opens its paragraph', before?.paragraph !== sentence.paragraph)
  const shown = sentences.slice(0, sentence.index + 1).slice(-MOST_SHOWN).filter(({ start }) => start >= fact.start) // prettier-ignore
  const misspelt = shown.flatMap(({ words }) => words).filter((word) => word.misspelt).length
  note(features, 'misspelt', scaled(misspelt, 0, 3))
  const above = new Set(meaningful(fact.context))
  const unknown = [...fact.statement.matchAll(BARE_DEFINITE)].filter(([, noun = '']) => !meaningful(noun).some((word) => above.has(word))) // prettier-ignore
  note(features, 'bare definites', scaled(unknown.length, 0, 3))
  const words = [...new Set(meaningful(fact.statement))]
  const everywhere = countedIn(document)
  const here = countWords(text.slice(fact.start, fact.end))
  const told = words.filter((word) => (everywhere.get(word) ?? 0) > (here.get(word) ?? 0)).length
  note(features, 'told elsewhere', told / Math.max(1, words.length))
}

/** A sentence with its lead. */
const MOST_SHOWN = 3
