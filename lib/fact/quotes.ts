import type { Entity, Mention, Quotation, Word } from '@/lib/language/document'
import type { Clause, Part } from './material'
import { readPart } from './part'
import type { Reading } from './reading'
import { dependents, isVerbal, wordAt, type Tree } from './tree'
import { readVerb } from './verb'

/** In characters: shorter words could be anybody's, longer ones are not kept in mind. */
const LENGTH = { least: 28, most: 200 }
/** In words: how far behind the verb a name may stand. */
const FARTHEST = 14
/** How sure it is who speaks, where a verb of saying stands beside the marks and a name is its subject. */
const SURE = 0.9

/** Whole sentences in quotation marks with the name of who said them: *X a déclaré : « … »*. */
export function readQuotes(reading: Reading, tree: Tree): Clause[] {
  return reading.document.quotations.flatMap((quotation) => readQuote(reading, tree, quotation) ?? []) // prettier-ignore
}

function readQuote(reading: Reading, tree: Tree, quotation: Quotation): Clause | undefined {
  const { document, grammar } = reading
  const { cue, speaker, content } = quotation
  if (!cue || !speaker || cue.start < tree.sentence.start || cue.end > tree.sentence.end)
    return undefined
  const said = document.text.slice(content.start, content.end).replace(/\s+/gu, ' ').trim()
  if (!isWhole(said) || grammar.pointing.test(said)) return undefined
  const verb = tree.words.find(({ start, end }) => start === cue.start && end === cue.end)
  if (!verb) return undefined
  const name =
    nameIn(reading, tree, speaker.span.start, speaker.span.end) ?? nameAfter(reading, tree, verb)
  if (!name) return undefined
  const read = readVerb(reading, tree, verb.index)
  if (!read || read.person !== '3' || read.group.clitics !== '' || read.group.tense === 'future')
    return undefined
  const subject = readPart(reading, tree, name.index, {
    role: 'subject',
    predicate: verb.index,
    withoutPreposition: true,
    skip: (other) => other.index === verb.index || /^(?:acl|conj|cc|parataxis)/u.test(other.deprel),
  })
  if (!subject.entity || subject.entity.kind !== 'person' || subject.number !== 'Sing')
    return undefined
  const quoted: Part = {
    role: 'object',
    words: [],
    head: verb.index,
    text: grammar.quote(said.replace(/[.,]$/u, '')),
    bare: said,
    clausal: true,
    fronted: false,
    selfContained: true,
    human: false,
    number: 'Sing',
  }
  return {
    sentence: tree.sentence,
    predicate: verb.index,
    origin: 'reported',
    voice: 'active',
    subject,
    verb: grammar.said({ ...read.group, lemma: verb.lemma.toLowerCase() }),
    parts: [quoted],
    confidence: SURE,
  }
}

/** Whether the words quoted are a sentence by themselves, with nothing left out and no other quotation inside. */
function isWhole(said: string): boolean {
  return (
    said.length >= LENGTH.least &&
    said.length <= LENGTH.most &&
    /^\p{Lu}/u.test(said) &&
    !/[«»“”"…()[\]]|\.\.\.|[:;]$/u.test(said)
  )
}

type Named = { mention: Mention; entity: Entity }

const isFullName = ({ mention, entity }: Named): boolean =>
  mention.form === 'name' && entity.kind === 'person' && entity.name.includes(' ')

/** The head of the phrase that names the speaker: the title before a name, else the name. */
function nameIn(reading: Reading, tree: Tree, start: number, end: number): Word | undefined {
  const named = reading.mentions.get(tree.sentence.index) ?? []
  const found = named.find((one) => isFullName(one) && one.mention.start >= start && one.mention.end <= end) // prettier-ignore
  if (!found) return undefined
  const name = wordAt(tree, found.mention.firstWord)
  const title = tree.words[name.head]
  const titled = title && title.start >= start && title.upos === 'NOUN' && /^(?:appos|flat|nmod)/u.test(name.deprel) // prettier-ignore
  return titled && dependents(tree, name.index, 'case').length === 0 ? title : name
}

/** *« … », a déclaré à l’agence la procureure de Lille, Jeanne Roy*: the first name behind the verb, with no verb between. */
function nameAfter(reading: Reading, tree: Tree, verb: Word): Word | undefined {
  const named = reading.mentions.get(tree.sentence.index) ?? []
  const found = named.find((one) => isFullName(one) && one.mention.firstWord > verb.index)
  if (!found) return undefined
  const { firstWord } = found.mention
  const between = tree.words.slice(verb.index + 1, firstWord)
  const last = between[between.length - 1]
  if (between.length > FARTHEST || last?.upos === 'ADP' || between.some(isVerbal)) return undefined
  return wordAt(tree, firstWord)
}
