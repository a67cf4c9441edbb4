import type { CalendarPoint, Document, TimeExpression } from '@/lib/language/document'
import type { FactMaterial } from '@/lib/fact/material'
import { firstOf, lastOf } from './moment'

/** As many sentences before and after one as its story is told by. */
const NEAR = 4
/** Days less than this apart, on the scale of moments, belong to one story wherever the article names them. */
const ONE_STORY = 100

type Dated = TimeExpression & { from: CalendarPoint }

const isDated = (time: TimeExpression): time is Dated => time.from !== undefined && time.precision !== 'century' // prettier-ignore

/**
 * The last moment before a key's and the first one after it that the article tells of the same story, neither of which a distractor
 * passes: dates of the sentences around that go on in time as they do in the text, dates of its own sentence, and days close to it
 * anywhere (an arrest six days after an attack).
 */
export function toldAround(
  document: Document,
  { clause, key }: FactMaterial,
  at: CalendarPoint,
): { from?: number; to?: number } {
  const own = clause.sentence.index
  const paragraph = document.sentences[own]?.paragraph
  const [first, last] = [firstOf(at), lastOf(at)]
  let from: number | undefined
  let to: number | undefined
  for (const time of document.times) {
    if (!isDated(time)) continue
    const end = time.to ?? time.from
    const [earlier, later] = [lastOf(end) < first, firstOf(time.from) > last]
    const distance = time.sentence - own
    if (distance === 0 && time.start === key.time?.start) continue
    const near = Math.abs(distance) <= NEAR && document.sentences[time.sentence]?.paragraph === paragraph // prettier-ignore
    const before = distance < 0 || (distance === 0 && time.start < (key.time?.start ?? 0))
    const inTurn = near && (before ? earlier : later)
    const day = at.day !== undefined && time.precision === 'day'
    const close = day && Math.min(Math.abs(firstOf(time.from) - first), Math.abs(lastOf(end) - last)) < ONE_STORY // prettier-ignore
    if (!(inTurn || close || (distance === 0 && day))) continue
    if (earlier) from = Math.max(from ?? -Infinity, firstOf(end))
    if (later) to = Math.min(to ?? Infinity, lastOf(time.from))
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
