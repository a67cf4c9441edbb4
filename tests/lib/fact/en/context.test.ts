import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'

const lines = (text: string): Set<string> =>
  new Set(findFacts(analyse(text, 'en')).map(({ fact }) => fact.context))

describe('the line above an English text without a title', () => {
  test('what its first sentence defines, whatever else its paragraphs name', () => {
    const text = 'Tarnholm is a mining town in Norway. Copper was found there in 1644.\n\nThe novelist Johan Falk was born in Leeds in 1879. Falk wrote 12 novels about Cork. He died in Leeds in 1931.' // prettier-ignore
    expect(lines(text)).toEqual(new Set(['Tarnholm']))
  })

  test('what happened, and where, in a report that names somebody in passing', () => {
    const text = 'A fire destroyed 12 houses in Norway on Sunday, police said. The fire broke out on Saturday.\n\nHenry Moss opened a school in Norway for the families. The fire had burned 300 trees in Norway by Monday.' // prettier-ignore
    expect([...lines(text)].every((line) => /^Fire in Norway/u.test(line))).toBe(true)
  })
})
