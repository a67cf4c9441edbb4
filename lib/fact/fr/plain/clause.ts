import { INTRANSITIVE, STANDING } from '@/lib/fact/fr/words'
import type { Clause, Part } from '@/lib/fact/material'
import type { Complements } from './complements'
import type { Line } from './line'
import type { PlainVerb } from './verb'

/** Statements longer than this are not asked about: nobody would keep them in mind. */
const MOST_WORDS = 34

/** A clause of what was read; nothing where it is not whole or takes up what is not there. */
export function clauseOf(
  line: Line,
  subject: Part,
  own: readonly number[],
  verb: PlainVerb,
  { parts: behind }: Complements,
  around: readonly Part[],
): Clause | undefined {
  const essential = (part: Part): boolean => !/^(?:modifier|attribution)$/u.test(part.role)
  if (!subject.selfContained) return undefined
  if (behind.some((part) => part.role === 'attribution' && part.text === '')) return undefined
  if (behind.some((part) => essential(part) && !part.selfContained)) return undefined
  // *Le Sud était soutenu par A et le Nord par B*: two clauses in one.
  const agents = behind.filter(({ role }) => role === 'agent')
  if (agents.length > 1 && agents[0]?.words.some((index) => line.words[index]?.form === 'et')) return undefined // prettier-ignore
  if (isRobbed(verb, behind) || isMismatched(line, subject, verb, behind)) return undefined
  let parts = known(behind)
  if (!isWhole(verb, parts)) return undefined
  parts = shortened(parts, subject)
  const dated = parts.some(({ time }) => time)
  // *Lors du congrès de 2013, X fixe la fête au 3 mai 2014*: one time is enough.
  const fronted = around.filter((part) => part.fronted && !(dated && holdsTime(line, part)))
  const sources = around.filter(({ role }) => role === 'attribution').slice(0, 1)
  const when = parts.some(({ time }) => time) ? [] : around.filter(({ time, fronted: first }) => time && !first) // prettier-ignore
  if (parts.some(({ role }) => role === 'attribution')) sources.length = 0
  return {
    sentence: line.tree.sentence,
    predicate: verb.predicate,
    origin: 'plain',
    voice: verb.voice,
    subject,
    verb: verb.group,
    parts: [...fronted.filter(({ role }) => role !== 'attribution'), ...parts, ...when, ...sources],
    confidence: sureness(line, own, verb),
  }
}

const holdsTime = ({ times }: Line, { time, words }: Part): boolean =>
  time !== undefined || words.some((index) => times.get(index)?.from !== undefined)

/** The parts that take up nothing that is not there; without what hangs on one that does. */
function known(parts: readonly Part[]): Part[] {
  let lost = false
  return parts.filter(({ selfContained, preposition, time, role }) => {
    const hangs = preposition === 'de' || (preposition === undefined && !time && role !== 'attribution') // prettier-ignore
    lost = !selfContained || (lost && hangs)
    return !lost
  })
}

/** *tient à ces membres*, *s’est rendu dans ce pays*: without the phrase right behind it the verb says little or something else. */
function isRobbed({ voice, end }: PlainVerb, parts: readonly Part[]): boolean {
  const [first] = parts
  return voice === 'active' && first !== undefined && !first.selfContained && !first.time && first.words[0] === end // prettier-ignore
}

/** *la rive s’est dérobée*: a participle behind *être* that does not agree is another's. */
function isMismatched(
  { words }: Line,
  subject: Part,
  { predicate, group, reflexive, voice }: PlainVerb,
  parts: readonly Part[],
): boolean {
  const { Gender } = words[predicate]?.feats ?? {}
  const helped = words[group.finiteWord]?.lemma === 'être' && predicate !== group.finiteWord
  const told = (helped || voice === 'passive') && voice !== 'copular' && !(reflexive && parts.some(({ role }) => role === 'object')) // prettier-ignore
  if (!told || words[predicate]?.feats.VerbForm !== 'Part' || subject.number === 'Plur')
    return false
  return subject.gender !== undefined && Gender !== undefined && Gender !== subject.gender && !subject.quantity // prettier-ignore
}

/** Without the last modifiers of a statement that would be too long. */
function shortened(parts: readonly Part[], subject: Part): Part[] {
  const kept = [...parts]
  const size = (): number =>
    kept.reduce((sum, { words }) => sum + words.length, subject.words.length)
  while (size() > MOST_WORDS && kept[kept.length - 1]?.role === 'modifier') kept.pop()
  return kept
}

/** A verb that wants an object has one, or at least a phrase of its own. */
function isWhole(
  { voice, group, reflexive, predicate, end }: PlainVerb,
  parts: readonly Part[],
): boolean {
  if (voice === 'copular') return parts.some(({ role, time }) => role !== 'attribution' && !time)
  if (voice === 'passive' || reflexive) return true
  if (parts.some(({ role }) => /^(?:object|complement|predicative|attribute)$/u.test(role)))
    return true
  if (/^(?:rester|demeurer|devenir|redevenir)$/u.test(group.lemma)) return parts.some(({ role, time }) => role !== 'attribution' && !time) // prettier-ignore
  if (INTRANSITIVE.has(group.lemma) || STANDING.has(group.lemma) || end < predicate) return true
  return parts.some(({ role, preposition, time }) => role === 'modifier' && (time?.from !== undefined || preposition !== undefined && !time)) // prettier-ignore
}

/** Whether the tree of the sentence sees the same subject of the same verb: two ways of reading that do not know of each other. */
function sureness(
  { tree, words }: Line,
  own: readonly number[],
  { predicate, group }: PlainVerb,
): number {
  const subject = words.find(({ head, deprel }) => head === predicate && deprel.startsWith('nsubj'))
  const copula = words[group.finiteWord]
  const attribute = copula?.deprel === 'cop' ? words.find(({ head, deprel }) => head === copula.head && deprel.startsWith('nsubj')) : undefined // prettier-ignore
  const agreed = [subject, attribute].some((word) => word !== undefined && (own.includes(word.index) || word.deprel === 'nsubj' && /^qui$/u.test(word.form))) // prettier-ignore
  return (agreed ? 1 : 0.6) * (tree.sentence.trusted ? 1 : 0.9)
}
