import type { CalendarPoint, Document, Entity } from '@/lib/language/document'

export const BIRTH = /^(?:naître|bear|born)$/u
export const DEATH = /^(?:mourir|décéder|die|pass)$/u

/** When somebody was born and died, as far as it is told. */
export interface Life {
  from?: CalendarPoint
  to?: CalendarPoint
}

/** Years in brackets behind a name: *(1901-1923)*, *(née en 1901)*. */
function bracketed(document: Document, entity: Entity): Life | undefined {
  for (const { end, form } of entity.mentions) {
    if (form !== 'name') continue
    const bracket = /^,?\s?\(([^()]{4,160})\)/u.exec(document.text.slice(end, end + 165))?.[1] ?? ''
    const years = bracket.match(/(?<!\d)\d{4}(?!\d)/gu)?.map(Number) ?? []
    const [from, to] = [years[0], years.at(-1)]
    if (
      from !== undefined &&
      to !== undefined &&
      from < to &&
      /[-–—]|mort|died|(?<!\p{L})(?:to|à)(?!\p{L})/u.test(bracket)
    )
      return { from: { year: from }, to: { year: to } }
    if (
      from !== undefined &&
      years.length === 1 &&
      /(?<!\p{L})(?:née?|born|b\.)(?!\p{L})/u.test(bracket)
    )
      // prettier-ignore
      return { from: { year: from } }
  }
  return undefined
}

/** The date of a sentence whose verb somebody is born or dies by. */
function told(document: Document, entity: Entity, verb: RegExp): CalendarPoint | undefined {
  for (const mention of entity.mentions) {
    const sentence = document.sentences[mention.sentence]
    const words = sentence?.words.filter(({ lemma }) => verb.test(lemma)) ?? []
    const about = words.some(({ index, head }) => sentence?.words[mention.head]?.head === index || head === mention.head) // prettier-ignore
    const time = document.times.find(({ sentence: at, from }) => at === mention.sentence && from)
    if (about && time?.from) return time.from
  }
  return undefined
}

/** When somebody was born and died, where the article says it in brackets behind their name or in a sentence of its own. */
export function lifeOf(document: Document, entity: Entity | undefined): Life {
  if (entity?.kind !== 'person') return {}
  const found = bracketed(document, entity)
  if (found) return found
  const [from, to] = [told(document, entity, BIRTH), told(document, entity, DEATH)]
  return { ...(from && { from }), ...(to && { to }) }
}
