import type { Reading } from './reading'

export interface FindOptions {
  /** The article's title, where it is not the first line of the text. */
  title?: string
  /** When the article was published, as it is to be shown (*avril 2025*). */
  date?: string
}

/**
 * The line above the questions on a sentence: the title as it is written, or what the text is about; with the day of the
 * report, where the text gives one and the title does not name the year.
 */
export function contextLine(reading: Reading, options: FindOptions, sentence = 0): string {
  const { title, about, abouts } = reading.topic
  const line = options.title ?? title ?? abouts.get(sentence) ?? about
  const date = options.date ?? reportDate(reading)
  const dated = date === undefined || line.includes(/\d{4}/u.exec(date)?.[0] ?? date)
  return [line.replace(/[.\s]+$/u, ''), dated ? undefined : date].filter(Boolean).join(', ')
}

/** The day of the report, as it is written there where it has its month in full. */
function reportDate({ document, report, grammar }: Reading): string | undefined {
  if (!report?.from) return undefined
  const written = document.text.slice(report.start, report.end)
  const bare = written.replace(/^(?:le )?(?:\p{L}+day,? |\p{L}+di,? )?/iu, '')
  const full = /\p{L}{4}|May|mai/u.test(bare) && !/\.|Sept(?!ember)/u.test(bare)
  return full ? bare : grammar.day(report.from)
}
