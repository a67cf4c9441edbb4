import type { Document } from '@/lib/language/document'

/** What happened and where, for a report without a title: a noun that most of its sentences say, with the place that is named most: *Fire in Tarnholm*. */
export function eventTitle({ entities, text }: Document, noun: string): string | undefined {
  const place = entities
    .filter(({ kind, name }) => kind === 'place' && name.length > 2)
    .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
    .find(({ name }) => /^[^\p{L}]/u.test(text.slice(text.indexOf(` in ${name}`) + name.length + 4)) && text.includes(` in ${name}`)) // prettier-ignore
  return place && `${noun} in ${place.name}`
}
