import type { Word } from '@/lib/language/document'
import type { Clause } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'
import type { PlainReading } from './about'
import { complementsAt } from './complements'
import { readPredicates, type Found } from './predicates'

const RELATIVE = /^(?:who|which)$/iu
/** Participles by which an aside tells the origin of what stands before it. */
const ORIGIN = /^(?:born|founded|built|created|established|designed|opened|launched|published|written|directed|named|killed|elected|appointed|discovered|invented|released|produced|operated|owned|completed|signed|introduced|organized|organised|developed|made|painted|composed)$/iu // prettier-ignore

/** The comma that closes an aside behind the subject: the one that the verb follows. */
export function asideEnd(words: readonly Word[], from: number): number | undefined {
  for (let index = from + 1; index < words.length - 1; index++) {
    if (words[index]?.form !== ',') continue
    const next = words[index + 1]
    if (/^(?:VERB|AUX|ADV)$/u.test(next?.upos ?? '')) return index
  }
  return undefined
}

/** *, who replaced Alan Lee in 2023,* and *, founded in Cork in 1920,* as statements on what stands before them. */
export function readAside(
  reading: PlainReading,
  tree: Tree,
  found: Found,
  from: number,
  to: number,
): Clause[] {
  const { words } = tree
  const first = words[from]
  if (!first || (!found.subject.entity && !/^the /u.test(found.subject.text))) return []
  if (RELATIVE.test(first.form)) return readPredicates(reading, tree, found, from + 1, to, [])
  return readParticiple(reading, tree, found, from, to)
}

/** *founded in Cork in 1920*, *first built by Ann Lee* said of the subject. */
export function readParticiple(
  reading: PlainReading,
  tree: Tree,
  found: Found,
  from: number,
  to: number,
): Clause[] {
  const { words } = tree
  const participle = /^(?:first)$/iu.test(words[from]?.form ?? '') ? from + 1 : from
  const verb = words[participle]
  if (!verb || verb.upos !== 'VERB' || !ORIGIN.test(verb.form)) return []
  const parts = complementsAt(reading, tree, participle + 1, to, found.subject)
  if (!parts) return []
  const said = words.slice(from, participle + 1)
  const group = {
    ...{ words: said.map(({ index }) => index), clitics: '' },
    ...{ finite: found.plural ? 'were' : 'was', finiteWord: -1, auxiliary: true },
    ...{ rest: said.map(({ form }) => form.toLowerCase()).join(' '), lemma: verb.lemma.toLowerCase() },
    ...{ tense: 'past' as const, person: '3' as const, negated: false },
    number: found.plural ? ('Plur' as const) : ('Sing' as const),
  } // prettier-ignore
  return [{ sentence: tree.sentence, predicate: participle, origin: 'plain', voice: 'passive', subject: found.subject, verb: group, parts: parts.parts, confidence: 1 }] // prettier-ignore
}
