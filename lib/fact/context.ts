import type { FindOptions } from './find'
import type { Reading } from './reading'

/** The line above all questions: the title and the date, or what the text is about. */
export function contextLine(reading: Reading, options: FindOptions): string {
  const title = options.title ?? reading.topic.title ?? aboutLine(reading)
  return [title, options.date].filter(Boolean).join(', ')
}

/** Where there is no title: the one or two things named most. */
function aboutLine(reading: Reading): string {
  const { document, topic } = reading
  const ranked = [...document.entities]
    .filter(
      (entity) =>
        entity.kind !== 'nationality' && entity.mentions.some((mention) => mention.form === 'name'),
    )
    .sort(
      (a, b) => (topic.salience.get(b.id) ?? 0) - (topic.salience.get(a.id) ?? 0) || a.id - b.id,
    )
  return ranked
    .slice(0, 2)
    .map((entity) => entity.name)
    .join(', ')
}
