import type { Clause, Part } from '@/lib/fact/material'
import { spaced } from '@/lib/fact/surface'

/** Verbs behind which *to …* says what for, and not what: *travelled to Leeds to meet her*, but *was told to wait*. */
const AIMED = /^(?:go|move|travel|return|send|found|create|establish|build|launch|hold|form|design|develop|introduce|hire|open|erect|construct|install|call|stop|stay)$/u // prettier-ignore

/** *threw stones to cause damage*: what the deed is, over again. */
const EMPTY = /^to (?:cause|do|make|inflict|be|have|get)$/u

/**
 * A plain statement that ends with what its deed was for, that aim as one part of it: *Ann Lee moved to Leeds {to study law}*. Nothing
 * where it may say what was done, or where a date behind it may be the deed's.
 */
export function withAim(clause: Clause): { clause: Clause; aim: Part } | undefined {
  const { parts, verb } = clause
  const at = parts.findIndex(({ role }) => role === 'predicative')
  const to = parts[at]
  const source = parts.filter(({ role }) => role === 'attribution')
  const behind = parts.slice(at + 1).filter((part) => !part.fronted && !source.includes(part))
  if (!to || !/^to /u.test(to.text) || behind.length === 0 || EMPTY.test(to.text)) return undefined
  if (behind.some(({ time, role, selfContained }) => time || role === 'predicative' || !selfContained)) return undefined // prettier-ignore
  const before = parts.slice(0, at)
  const ordered = before[before.length - 1]?.text === 'in order'
  if (ordered) before.pop()
  const said = before.filter(({ fronted }) => !fronted)
  if (said.length === 0 || (!ordered && !AIMED.test(verb.lemma))) return undefined
  // *to teach science, art and music*: cut from a list.
  const { words } = clause.sentence
  const [comma, next] = words.slice(Math.max(...behind.flatMap((part) => part.words)) + 1)
  if (comma?.form === ',' && /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(next?.upos ?? '')) return undefined
  const text = behind.reduce((written, part) => spaced(written, part.text), to.text)
  const aim: Part = {
    ...to,
    role: 'modifier',
    words: [to, ...behind].flatMap(({ words }) => words),
    head: to.words[to.words.length - 1] ?? to.head,
    text,
    bare: text,
    clausal: true,
  }
  const fronted = parts.slice(at + 1).filter((part) => part.fronted)
  return { clause: { ...clause, parts: [...before, ...fronted, aim, ...source] }, aim }
}
