import type { Reading } from './reading'

export interface FindOptions {
  /** The article's title, where it is not the first line of the text. */
  title?: string
  /** When the article was published, as it is to be shown (*avril 2025*). */
  date?: string
}

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

/** The day that the dateline gives, as it is written there where it has its month in letters. */
function reportDate({ document, report, grammar }: Reading): string | undefined {
  if (!report?.from) return undefined
  const written = document.text.slice(report.start, report.end)
  const bare = written.replace(/^(?:le )?(?:\p{L}+day,? |\p{L}+di,? )?/iu, '')
  return /\p{L}{3}/u.test(bare) ? bare : grammar.day(report.from)
}

/** The first line; with the person that the text is about, when it does not name them (*Final days*). */
function titleWithPerson({ topic }: Reading): string | undefined {
  const { title, person } = topic
  if (!title || !person) return title
  const surname = person.name.split(' ').pop() ?? person.name
  return title.includes(surname) ? title : `${person.name}, ${title}`
}
