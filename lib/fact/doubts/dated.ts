import { isDemonym } from '@/lib/fact/demonym'
import type { Clause, Part } from '@/lib/fact/material'
import { isReport } from '@/lib/fact/report-of'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { sharesWord } from './grounded'
import { partsOf, usedWords } from './used'

const YEAR = /(?<!\d)\d{4}(?!\d)/u
/**
 * Whether the statement tells an event and neither it nor the context line gives the year. What lasts needs none; nor does an
 * event that what it names tells apart, in a text that is no report.
 */
export function isUndated(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  context: string,
  statement: string,
): boolean {
  // prettier-ignore
  if (YEAR.test(context)) return false
  if (
    reading.document.language === 'en' &&
    clause.origin === 'plain' &&
    reading.topic.telling &&
    namesIt(context)
  )
    return false
  if (clause.origin === 'reported') return isReport(reading.document)
  const used = new Set(usedWords(tree, clause))
  const times = reading.times.get(tree.sentence.index) ?? []
  if (times.some((time) => time.from && used.has(time.firstWord))) return false
  const report = isReport(reading.document)
  if (clause.verb.tense === 'present') {
    return report
  }
  if (report) return true
  const names = (reading.mentions.get(tree.sentence.index) ?? []).filter(
    ({ mention }) => mention.form === 'name' && used.has(mention.head), // prettier-ignore
  )
  const about = names.some(({ entity }) => entity === reading.topic.person)
  const peoples = tree.words.filter(({ index, upos, form }) => used.has(index) && upos === 'ADJ' && isDemonym(form.toLowerCase())) // prettier-ignore
  if (about || (names.length > 0 && names.length + peoples.length > 1)) return false
  return !sharesWord(context, statement)
}

/** *Storm closes Leeds airport*: a headline that names who or where tells one event from others. */
const namesIt = (context: string): boolean => /\s\p{Lu}\p{L}{2,}/u.test(context) || /^\p{Lu}\p{L}+[’']s\s/u.test(context) // prettier-ignore

/** Whether a statement counts something and does not say when: a figure without its year is soon false. */
export function needsYear(reading: Reading, tree: Tree, clause: Clause, context: string): boolean {
  if (YEAR.test(context)) return false
  const words = new Set([clause.subject, ...clause.parts].flatMap((part) => part.words))
  const dated = (reading.times.get(tree.sentence.index) ?? []).filter(
    (time) => words.has(time.firstWord) && words.has(time.lastWord),
  )
  if (dated.some((time) => time.from)) return false
  const counts = (reading.quantities.get(tree.sentence.index) ?? []).some(
    (quantity) =>
      quantity.kind !== 'ordinal' &&
      quantity.kind !== 'measure' &&
      quantity.value > 3 &&
      words.has(quantity.firstWord),
  )
  return counts
}

/** What a report says was still to come: *va signer*, *signera*. */
function isAhead({ grammar, report, document }: Reading, { verb }: Clause): boolean {
  if (!report && !isReport(document)) return false
  return verb.tense === 'future' || grammar.nearFuture.test(`${verb.finite} ${verb.rest}`)
}

/** Whether the statement is told from inside a story: an imperfect of something that was going on. */
export function isInsideStory(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  context: string,
): boolean {
  if (isAhead(reading, clause)) return true
  // *is proposing*, *was working*: how things stood then.
  if (clause.origin === 'plain' && clause.voice === 'active' && /ing$/u.test(clause.verb.rest)) return true // prettier-ignore
  if (YEAR.test(context)) return false
  const finite = clause.verb.finiteWord >= 0 ? tree.words[clause.verb.finiteWord] : undefined
  if (finite?.feats.Tense !== 'Imp') return false
  if (finite.index !== clause.predicate) return false
  return !partsOf(clause).some((part) => part.time?.from) && !reading.grammar.stative.has(clause.verb.lemma) // prettier-ignore
}

/** Whether another date stands in the statement beside the one that is asked for: *passé de 5 en 2000 à 9 en 2014*. */
export function isTwiceDated({ times }: Reading, tree: Tree, clause: Clause, asked: Part): boolean {
  const used = new Set(usedWords(tree, clause))
  return (times.get(tree.sentence.index) ?? []).some(
    ({ from, firstWord, lastWord }) =>
      from !== undefined && used.has(firstWord) && used.has(lastWord) && !asked.words.includes(firstWord), // prettier-ignore
  )
}
