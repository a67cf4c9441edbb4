import type { Part } from '@/lib/fact/material'
import { wordKey } from '@/lib/fact/reference/key'
import type { Tree } from '@/lib/fact/tree'
import type { PlainReading } from './about'
import { dayAt } from './calendar'
import { attributionPart } from './part'
import { opensClause, phraseAt, type Phrase } from './phrase'

const SAYS = /^(?:said|says|say|reported|announced|confirmed|estimated|added|warned|told|revealed|stated|noted)$/u // prettier-ignore
/** At most so many words between the verb and *that*: *told reporters on Friday that*. */
const MOST_BETWEEN = 6

export interface Said {
  attribution?: Part
  /** What is said stands from … to. */
  from: number
  to: number
}

/** *Police said (on Friday) that …*, *…, police said(, …).* and *According to police, …*: who says it, and between which words what is said stands. */
export function saidBy(reading: PlainReading, tree: Tree): Said | undefined {
  const { words } = tree
  const last = words[words.length - 1]
  const to = last?.upos === 'PUNCT' ? words.length - 1 : words.length
  return (
    openingSource(reading, tree, to) ??
    sayingBefore(reading, tree, to) ??
    sayingBehind(reading, tree, to) ?? { from: 0, to }
  )
}

function openingSource(reading: PlainReading, tree: Tree, to: number): Said | undefined {
  const { words } = tree
  if (!/^according$/iu.test(words[0]?.form ?? '')) return undefined
  const by = phraseAt(words, 2)
  if (!by || words[by.end]?.form !== ',') return undefined
  return { attribution: attributionPart(reading, tree, by), from: by.end + 1, to }
}

function sayingBefore(reading: PlainReading, tree: Tree, to: number): Said | undefined {
  const { words } = tree
  const pronoun = /^(?:he|she)$/iu.test(words[0]?.form ?? '')
  const by: Phrase | undefined = pronoun ? { start: 0, end: 1, core: 1, joined: false } : phraseAt(words, 0) // prettier-ignore
  if (!by) return undefined
  let verb = by.end
  // *Ann Lee, 39, a teacher of music, said …*
  if (words[verb]?.form === ',') {
    const says = words.findIndex(({ form, index }) => index > verb && SAYS.test(form) && words[index - 1]?.form === ',') // prettier-ignore
    if (says < 0 || words.slice(verb, says).some(({ upos }) => upos === 'AUX' || upos === 'CCONJ')) return undefined // prettier-ignore
    verb = says
  }
  if (!SAYS.test(words[verb]?.form ?? '')) return undefined
  const that = words.findIndex(({ form, index }) => index > verb && form === 'that')
  const near = that > verb && that - verb <= MOST_BETWEEN && words.slice(verb + 1, that).every(({ upos }) => upos !== 'VERB' && upos !== 'PUNCT') // prettier-ignore
  const next = dayAt(reading, tree, verb + 1) ?? verb + 1
  const from = near ? that + 1 : opensClause(words, next) && words[next]?.upos !== 'VERB' ? next : undefined // prettier-ignore
  if (from === undefined) return undefined
  if (!pronoun) return { attribution: attributionPart(reading, tree, by), from, to }
  const known = reading.resolutions.get(wordKey(tree, 0))
  if (!known?.entity) return { attribution: { ...attributionPart(reading, tree, by), selfContained: false }, from, to } // prettier-ignore
  const text = `according to ${known.text}`
  return { attribution: { ...attributionPart(reading, tree, by), text, bare: known.text, entity: known.entity, selfContained: true }, from, to } // prettier-ignore
}

function sayingBehind(reading: PlainReading, tree: Tree, to: number): Said | undefined {
  const { words } = tree
  for (let index = to - 1; index > 2; index--) {
    if (words[index]?.form !== ',') continue
    const according = /^according$/iu.test(words[index + 1]?.form ?? '')
    const by = phraseAt(words, index + (according ? 3 : 1))
    const said = () => ({ attribution: attributionPart(reading, tree, by as Phrase), from: 0, to: index }) // prettier-ignore
    if (by && according && (by.end === to || words[by.end]?.form === ',')) return said()
    // *…, said Ann Lee, a builder*
    const behind = SAYS.test(words[index + 1]?.form ?? '') && words[index + 1]?.form !== 'told' ? phraseAt(words, index + 2) : undefined // prettier-ignore
    if (behind && (behind.end === to || words[behind.end]?.form === ',')) return { attribution: attributionPart(reading, tree, behind), from: 0, to: index } // prettier-ignore
    if (!by || !SAYS.test(words[by.end]?.form ?? '') || words[by.end]?.form === 'told') continue
    const end = dayAt(reading, tree, by.end + 1) ?? by.end + 1
    if (end + 2 >= to || words[end]?.form === ',') return said()
  }
  return undefined
}
