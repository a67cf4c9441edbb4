import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '@/lib/language/document'
import { timesIn } from './read'

/** `text with its [times] in brackets. = value, value` */
function readTable(language: string) {
  return readFileSync(join(__dirname, `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cut = line.lastIndexOf('=')
      const marked = line.slice(0, cut).trim()
      const values = line.slice(cut + 1).trim()
      return {
        text: marked.replace(/[[\]]/gu, ''),
        spans: [...marked.matchAll(/\[(.*?)\]/gu)].map((match) => match[1]!),
        values: values === '' ? [] : values.split(', '),
      }
    })
}

describe.each(LANGUAGES)('times in %s', (language) => {
  const table = readTable(language)
  const wrong = table.flatMap(({ text, spans, values }) => {
    const found = timesIn(text, language)
    const expected = spans.map((span, index) => [span, values[index]])
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ text, found, expected }]
  })

  test('the table has 190 rows or more, each with its values', () => {
    expect(table.length).toBeGreaterThanOrEqual(190)
    expect(table.filter(({ spans, values }) => spans.length !== values.length)).toEqual([])
  })

  test('span and value are right in 97 of 100', () => {
    if (wrong.length > table.length * 0.03) console.log(JSON.stringify(wrong, null, 1))
    expect(100 * (1 - wrong.length / table.length)).toBeGreaterThanOrEqual(97)
  })
})
