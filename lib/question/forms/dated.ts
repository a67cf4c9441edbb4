import { monthIn } from '../distractors/calendar'
import { reportedIn } from '../distractors/reported'
import type { Draft } from './draft'

/** So many sentences before a day's own its year may have been told in. */
const BEFORE = 2

/** Whether years other than one are told in a day's own sentence, or right before it. */
function tellsOther({ document, material }: Draft, year: number): boolean {
  const { index } = material.clause.sentence
  return document.times.some(({ from, sentence }) => from && from.year !== year && sentence <= index && index - sentence <= BEFORE) // prettier-ignore
}

/**
 * A French day or month of the year that the line above tells, with that year: *27 novembre* → *27 novembre 2025*. In a report
 * everybody knows it; beside a question of its own, weeks later, it is missed.
 */
export function withYear(draft: Draft): Draft {
  const { material, wording } = draft
  const { key, clause, fact, language } = material
  const { slot, question, answer } = wording
  if (language !== 'fr' || key.form !== 'date' || !/^(?:day|month)$/u.test(key.time?.precision ?? '')) return draft // prettier-ignore
  const reported = reportedIn(fact.context, language)
  const month = monthIn(answer, language)
  if (!reported?.month || !month || key.time?.kind !== 'date') return draft
  // Of a month to come one knows by the tense whether it is this year's.
  const passed = month.index + 1 <= reported.month
  if (passed === (clause.verb.tense === 'future')) return draft
  const told = `${answer} ${question ?? ''} ${slot.before} ${slot.after}`
  if (/(?<!\d)\d{4}(?!\d)/u.test(told) || tellsOther(draft, reported.year)) return draft
  if (slot.text !== answer || !answer.endsWith(month.name)) return draft
  const written = `${answer} ${reported.year}`
  return { ...draft, wording: { ...wording, answer: written, slot: { ...slot, text: written } } }
}
