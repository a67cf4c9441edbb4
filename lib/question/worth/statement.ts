import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import { PEOPLE } from '../world/people'
import { note, scaled, type Features } from './feature'

const YEAR = /(?<!\d)\d{4}(?!\d)/u
const DEFINITE = /(?<!\p{L})(?:le|la|les|du|des|au|aux|the|l[’'])(?!\p{L})/giu
const POSSESSIVE = /(?<!\p{L})(?:son|sa|ses|leurs?|his|her|its|their)(?!\p{L})/iu
const PRONOUN = /(?<!\p{L})(?:il|elle|ils|elles|lui|celui|celle|ceux|y|he|she|they|it|him|them)(?!\p{L})/iu // prettier-ignore
const DEMONSTRATIVE = /(?<!\p{L})(?:ce|cet|cette|ces|this|that|these|those)(?!\p{L})/iu
/** An article or possessive and one noun: *the plant*, *son équipe*. */
const BARE = /^(?:(?:le|la|les|the|du|des|au|aux|son|sa|ses|leurs?|his|her|its|their)\s|l[’'])[\p{Ll}-]+$/u // prettier-ignore
/** Signs of another script. */
const STRANGE = /[^\u0000-\u024F\u2000-\u206F\s€]/u

/** What the statement says, and whether it can be understood alone. */
export function noteStatement(
  features: Features,
  document: Document,
  material: FactMaterial,
): void {
  const { fact, clause, asked } = material
  const { statement } = fact
  const { subject, verb, sentence } = clause
  const parts = [subject, ...clause.parts]
  const used = new Set(parts.flatMap((part) => part.words))
  const words = statement.split(/\s+/u).length
  note(features, 'statement short', 1 - scaled(words, 0, 8))
  note(features, 'statement long', scaled(words, 18, 38))
  note(features, `voice ${clause.voice}`, true)
  note(features, `tense ${verb.tense}`, true)
  const finite = sentence.words[verb.finiteWord]?.feats
  note(features, 'conditional', finite?.Mood === 'Cnd')
  note(features, 'imperfect', finite?.Tense === 'Imp')
  note(features, 'negated', verb.negated)
  note(features, 'subject named', subject.entity !== undefined)
  note(features, 'subject human', subject.human)
  note(features, 'subject plural', subject.number === 'Plur')
  note(features, 'subject a pronoun in the text', sentence.words[subject.head]?.upos === 'PRON')
  note(features, 'subject often named', scaled(subject.entity?.mentions.length ?? 0, 0, 6))
  note(features, 'subject common', !subject.entity && !subject.quantity)
  const named = document.entities.filter(
    ({ mentions }) =>
    mentions.some((one) => one.sentence === sentence.index && one.form === 'name' && used.has(one.head)), // prettier-ignore
  )
  note(features, 'names', scaled(named.length, 0, 3))
  note(features, 'no name', named.length === 0)
  note(features, 'unsure of a name', 1 - Math.min(1, ...named.map(({ confidence }) => confidence)))
  note(features, 'somebody famous', named.some(({ name }) => PEOPLE.some(({ fr, en }) => name === fr || name === en))) // prettier-ignore
  note(features, 'dated', YEAR.test(statement))
  note(features, 'dated from another day', document.times.some((time) => time.sentence === sentence.index && time.kind === 'relative' && used.has(time.firstWord))) // prettier-ignore
  const counted = document.quantities.filter((one) => one.sentence === sentence.index && used.has(one.firstWord)) // prettier-ignore
  note(features, 'quantities', scaled(counted.length, 0, 2))
  const bare = parts.filter((part) => part !== asked && !part.entity && !part.time && !part.quantity && BARE.test(part.bare || part.text)) // prettier-ignore
  note(features, 'bare nouns', scaled(bare.length, 0, 2))
  note(features, 'definite', scaled(statement.match(DEFINITE)?.length ?? 0, 0, 5))
  note(features, 'possessive', POSSESSIVE.test(statement))
  note(features, 'pronoun', PRONOUN.test(statement))
  note(features, 'demonstrative', DEMONSTRATIVE.test(statement))
  note(features, 'quotation', /[«“"]/u.test(statement))
  note(features, 'brackets', /[()[\]]/u.test(statement))
  note(features, 'commas', scaled(statement.match(/,/gu)?.length ?? 0, 0, 3))
  note(features, 'colon', statement.includes(':'))
  note(
    features,
    'something in front',
    parts.some(({ fronted }) => fronted),
  )
  note(features, 'parts', scaled(clause.parts.length, 0, 4))
  note(
    features,
    'clause inside',
    parts.some(({ clausal }) => clausal),
  )
  note(features, 'strange signs', STRANGE.test(statement))
  note(
    features,
    'misspelt',
    [...used].some((index) => sentence.words[index]?.misspelt),
  )
}
