import type { Reading } from './reading'

export interface FindOptions {
  /** The article's title, where it is not the first line of the text. */
  title?: string
  /** When the article was published, as it is to be shown (*avril 2025*). */
  date?: string
}

/** The line above all questions: the title and the date, or what the text is about. */
export function contextLine(reading: Reading, options: FindOptions): string {
  const title = options.title ?? titleWithPerson(reading) ?? reading.topic.about
  return [title, options.date].filter(Boolean).join(', ')
}

/** The first line; with the person that the text is about, when it does not name them (*Final days*). */
function titleWithPerson({ topic }: Reading): string | undefined {
  const { title, person } = topic
  if (!title || !person) return title
  const surname = person.name.split(' ').pop() ?? person.name
  return title.includes(surname) ? title : `${person.name}, ${title}`
}
