import type { Document } from '@/lib/language/document'
import { datedTitle } from './dated-title'
import { GRAMMARS } from './grammars'
import { openReading } from './open'
import { placeTypeOf } from './place-type'
import type { FindOptions, Reading } from './reading'

/** What stands above the questions on a sentence. */
export interface ContextLine {
  /** The title as it is written, or what the text is about, without a date that was given beside the text. */
  title: string
  /** The whole line. */
  context: string
}

/**
 * The line above the questions on a sentence: the title as it is written, or what the text is about; with the day of the
 * report, where it is known and the title does not name the year.
 */
export function contextLine(reading: Reading, sentence = 0): string {
  return lineOf(reading, sentence).context
}

/** The lines of all sentences of a document, also of those that give no fact. */
export function contextLines(document: Document, options: FindOptions = {}): ContextLine[] {
  const reading = openReading(document, GRAMMARS[document.language], placeTypeOf, options)
  return document.sentences.map(({ index }) => lineOf(reading, index))
}

function lineOf({ topic, report, givenTitle }: Reading, sentence: number): ContextLine {
  const title = givenTitle ?? topic.title ?? topic.abouts.get(sentence) ?? topic.about
  const context = datedTitle(title, report)
  return { title: report?.given ? datedTitle(title) : context, context }
}
