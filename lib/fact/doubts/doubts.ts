import type { Answer } from '@/lib/fact/answer/key'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { dependents, isVerbal, wordAt, type Tree } from '@/lib/fact/tree'
import { isBrokenOff, isCut, isWeighed } from './cut'
import { isInsideStory, isTwiceDated, isUndated, needsYear } from './dated'
import type { Doubt } from './doubt'
import { isOfficeAlone, isUngrounded } from './grounded'
import { isHalfNamed, isMixedUp, isTold } from './names'
import { usedWords } from './used'

/** Below this the verb and its subject are a guess; the same of what was asked for or stands apart from the words before it. */
const LEAST_SURE = { core: 0.55, apposition: 0.5, apart: 0.6, beside: 0.3 }

/** What stands right behind the words before it reads the same whatever it hangs on. */
function isUnsure(tree: Tree, clause: Clause, asked: Part): boolean {
  if (clause.origin === 'pattern') return false
  // Read off the order of its words, whatever the models make of them: eight of eight so doubted were judged good.
  if (clause.origin === 'plain' && tree.document.language === 'en') return false
  if (clause.origin === 'apposition') return clause.confidence < LEAST_SURE.apposition
  if (clause.confidence < LEAST_SURE.core) return true
  if (clause.origin === 'reported') return false
  const used = new Set(usedWords(tree, clause))
  return clause.parts.some((part) => {
    // Read off the order of the words, a date is that of its clause whatever the tree hangs it on.
    if (clause.origin === 'plain' && part.time?.from && tree.document.language === 'fr') return false // prettier-ignore
    const beside = used.has((part.words[0] ?? 0) - 1)
    if (part !== asked && (beside || part.role === 'modifier')) return false
    return wordAt(tree, part.head).confidence < (beside ? LEAST_SURE.beside : LEAST_SURE.apart)
  })
}

/** One of several of whom the same is said: *Qui a signé ?* has more than one answer. */
function isListed(tree: Tree, asked: Part, { key }: Answer): boolean {
  const head = wordAt(tree, asked.head)
  if (key.form !== 'name') return false
  const inside = tree.words.filter(
    ({ start, end }) => start >= key.span.start && end <= key.span.end,
  )
  return (
    head.feats.Number === 'Plur' && head.upos === 'NOUN' ||
    inside.some(({ index, deprel }) => /^conj/u.test(deprel) || dependents(tree, index, 'conj').length > 0) // prettier-ignore
  )
}

/** A misspelt word, or a participle that does not agree with its subject: the writer's slip, or a wrong reading. */
function isMisspelt(tree: Tree, clause: Clause, used: readonly number[]): boolean {
  if (used.some((index) => wordAt(tree, index).misspelt)) return true
  const { subject } = clause
  const predicate = wordAt(tree, clause.predicate)
  const agrees = clause.voice === 'passive' && isVerbal(predicate)
  const { Gender } = predicate.feats
  return agrees && subject.gender !== undefined && Gender !== undefined && subject.number === 'Sing' && Gender !== subject.gender // prettier-ignore
}

/** *le chef de l’État*, *les enquêteurs*: somebody who is asked for with *qui* and not named. */
function isUnnamed(asked: Part, { key }: Answer): boolean {
  return key.human && key.form === 'nominal' && /^(?:subject|agent)$/u.test(asked.role)
}

/** A number in an adverbial: *de 45 à 51 sièges*. */
function isAside(asked: Part, { key }: Answer): boolean {
  return key.form === 'number' && !/^(?:subject|object|attribute|agent)$/u.test(asked.role)
}

/** A phrase beside what is asked for of which it is not sure that one knows which is meant. */
const isVague = ({ subject, parts }: Clause, asked: Part): boolean =>
  [subject, ...parts].some((part) => part !== asked && part.vague === true)

/** What may be doubted of a statement that a pattern has worded: the tree, and what is told when, are the pattern’s own care. */
const OF_WORDS: ReadonlySet<Doubt> = new Set<Doubt>(['misspelt', 'linked', 'half-named'])

/** All that keeps a fact from being published unedited. */
export function doubtsOf(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  asked: Part,
  answer: Answer,
  statement: string,
  context: string,
): Doubt[] {
  const used = usedWords(tree, clause)
  const reported = clause.origin === 'reported'
  const found: [Doubt, boolean][] = [
    ['cut', isCut(reading, tree, clause)],
    ['broken-off', reading.document.language === 'fr' && isBrokenOff(tree, clause)],
    ['weighed', isWeighed(reading, tree, clause, answer.key.form === 'date')],
    ['twice-dated', answer.key.form === 'date' && isTwiceDated(reading, tree, clause, asked)],
    ['unsure', isUnsure(tree, clause, asked)],
    ['misspelt', isMisspelt(tree, clause, used) || reading.grammar.foreign.test(statement)],
    ['linked', !reported && reading.grammar.links.test(statement)],
    [
      'undated',
      isUndated(reading, tree, clause, context, statement) ||
        needsYear(reading, tree, clause, context),
    ],
    ['office', isOfficeAlone(reading, tree, clause, context)],
    [
      'ungrounded',
      isUngrounded(reading, tree, clause, context) ||
        isVague(clause, asked) ||
        isUnnamed(asked, answer),
    ],
    ['half-named', isHalfNamed(reading, statement) || isMixedUp(reading, statement)],
    ['tense', isInsideStory(reading, tree, clause, context)],
    ['told', isTold(answer.key, context)],
    ['listed', !reported && clause.origin !== 'pattern' && isListed(tree, asked, answer)],
    ['nested', answer.key.nested === true || isAside(asked, answer)],
  ]
  const held = clause.relation ? found.filter(([doubt]) => OF_WORDS.has(doubt)) : found
  return held.filter(([, doubted]) => doubted).map(([doubt]) => doubt)
}
