import type { Reading } from './reading'

export interface FindOptions {
  /** The article's title, where it is not the first line of the text. */
  title?: string
  /** When the article was published, as it is to be shown (*avril 2025*). */
  date?: string
}

/** The dateline stands in one of the first sentences. */
const DATELINE_SENTENCES = 4

/**
 * The line above all questions: the title as it is written, or what the text is about; with the day of the report, where
 * the text has a dateline and the title does not name the year.
 */
export function contextLine(reading: Reading, options: FindOptions): string {
  const title = options.title ?? titleWithPerson(reading) ?? reading.topic.about
  const date = options.date ?? reportDate(reading)
  const dated = date === undefined || title.includes(/\d{4}/u.exec(date)?.[0] ?? date)
  return [title.replace(/[.\s]+$/u, ''), dated ? undefined : date].filter(Boolean).join(', ')
}

/** The day that the dateline gives: *1er juin 2009*. */
function reportDate({ document }: Reading): string | undefined {
  const time = document.times.find(
    ({ sentence, precision, from }) =>
      precision === 'day' &&
      from?.day !== undefined &&
      sentence < DATELINE_SENTENCES &&
      document.sentences[sentence]?.kind === 'heading',
  )
  const written = time && document.text.slice(time.start, time.end)
  return written?.replace(/^(?:le )?(?:\p{L}+day,? |\p{L}+di,? )?/iu, '')
}

/** The first line; with the person that the text is about, when it does not name them (*Final days*). */
function titleWithPerson({ topic }: Reading): string | undefined {
  const { title, person } = topic
  if (!title || !person) return title
  const surname = person.name.split(' ').pop() ?? person.name
  return title.includes(surname) ? title : `${person.name}, ${title}`
}
