import { faultOf } from '@/lib/fact/en/faults'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'

/** The statements that are made from a text, with what keeps each from being published. */
function read(text: string, title = ''): Map<string, string | null> {
  const document = analyse(text, 'en')
  const found = findFacts(document, title ? { title } : {}).filter(({ clause }) => clause.origin !== 'whole') // prettier-ignore
  return new Map(
    found.map((material) => {
      const { before, text: answer, after } = material.slot
      return [`${before}{${answer}}${after}`, faultOf(document, material)]
    }),
  )
}

const published = (text: string, title = ''): string[] =>
  [...read(text, title)].filter(([, fault]) => fault === null).map(([said]) => said)

describe('who somebody is, by the words beside their name', () => {
  test.each([
    ['Nora Whitfield, director of the Brenton Museum, opened the show.', '{Nora Whitfield} is director of the Brenton Museum.'], // prettier-ignore
    ['Brenton Museum director Nora Whitfield opened the show.', '{Nora Whitfield} is the Brenton Museum director.'], // prettier-ignore
    ['Chile Prime Minister Nora Whitfield opened the show.', '{Nora Whitfield} is the prime minister of Chile.'], // prettier-ignore
    ['Visitors met Chile’s coach, Nora Whitfield, after the game.', '{Nora Whitfield} is Chile’s coach.'], // prettier-ignore
  ])('%s', (text, said) => {
    expect(published(text, 'A new hall')).toContain(said)
  })

  const report = (text: string) => published(`Museum reopens\n\nMonday, March 4, 2013\n\n${text}`)

  test('who held an office on the day of a report, where it is said of what', () => {
    expect(report('Nora Whitfield, director of the Brenton Museum, opened the show.')).toContain('{Nora Whitfield} was director of the Brenton Museum in March 2013.') // prettier-ignore
    // An office that says nothing of whom it is over, and what somebody does for a living, are asides.
    for (const text of [
      'Nora Whitfield, owner of a shop in Brenton, opened the show.',
      'Nora Whitfield, manager of the Brenton Museum, opened the show.',
    ])
      expect(report(text).filter((said) => /owner|manager/u.test(said))).toEqual([])
  })

  test.each([
    'Former Brenton Museum director Nora Whitfield opened the show.', // another time
    'The director Nora Whitfield opened the show.', // of what?
    'Prime Minister Nora Whitfield opened the show.',
    'Nora Whitfield, a director of the Brenton Museum, opened the show.', // one of several
    'Nora Whitfield, director of the Brenton Museum, and Paul Reyes opened the show.',
    'University of Brenton Museum director Nora Whitfield opened the show.', // half a name
  ])('not: %s', (text) => {
    expect(published(text).filter((said) => / (?:is|was) (?:the )?\p{L}/u.test(said))).toEqual([])
  })
})

describe('when somebody lived, by the bracket behind their name', () => {
  test.each([
    ['Nora Whitfield (3 April 1901 – 12 May 1978) was an English painter.', ['Nora Whitfield was born on {3 April 1901}.', 'Nora Whitfield died on {12 May 1978}.']], // prettier-ignore
    ['Nora Whitfield (born April 3, 1951) is an English painter.', ['Nora Whitfield was born on {April 3, 1951}.']], // prettier-ignore
    ['Nora Whitfield (1901–1978) was an English painter.', ['Nora Whitfield was born in {1901}.', 'Nora Whitfield died in {1978}.']], // prettier-ignore
    ['Nora Whitfield (c. 1901 – 1978) was an English painter.', ['Nora Whitfield died in {1978}.']],
  ])('%s', (text, said) => {
    const found = published(text)
    for (const one of said) expect(found).toContain(one)
    expect(found.filter((one) => /born on|born in|died/u.test(one))).toHaveLength(said.length)
  })
})

describe('a statement is its sentence, whole', () => {
  test('what stands between commas may go', () => {
    const text =
      'The bridge over the Thames, which is 300 metres long, was built by Henry Moss in 1870.'
    expect(published(text, 'A crossing')).toContain('The bridge over the Thames was built by Henry Moss in {1870}.') // prettier-ignore
  })

  test('a date in the American order keeps its year', () => {
    expect(published('The Brenton Museum was opened on May 3, 2019 in Cork.')).toContain(
      'The Brenton Museum was opened on {May 3, 2019} in Cork.',
    )
  })

  test('his and her are the one’s whom the sentence is about', () => {
    const text = 'Nora Whitfield was an English painter. She was born in Leeds. She wrote her first novel in 1931.' // prettier-ignore
    expect(published(text)).toContain('Nora Whitfield wrote her first novel in {1931}.')
  })

  test.each([
    ['future', 'The Brenton Museum will open its second hall in 2031.'],
    ['moves-nowhere', 'Nora Whitfield arrived in 1931.'],
  ])('%s: %s', (fault, text) => {
    const faults = [...read(text).values()].map((one) => one?.split(':')[0])
    expect(faults.every((one) => one !== undefined)).toBe(true)
    if (faults.length > 0) expect(faults).toContain(fault)
  })

  test('what somebody said is told with who said it', () => {
    expect(published('Nora Whitfield said the Brenton Museum was opened in 1931.')).toEqual(
      expect.arrayContaining([expect.stringContaining('according to Nora Whitfield')]),
    )
  })

  test('nobody vouches for what stands before what was left out', () => {
    const text = 'The hall of Leeds was opened in 1931, with 300 guests according to the Brenton Museum.' // prettier-ignore
    expect(published(text).filter((said) => /according/u.test(said) && !/guests/u.test(said))).toEqual([]) // prettier-ignore
  })

  test('a verb that goes on behind an aside is not broken off', () => {
    const text = 'Nora Whitfield was an English runner. In 1931 Nora Whitfield was chosen, in spite of her bad knee, to run for England.' // prettier-ignore
    expect(published(text).filter((said) => /chosen/u.test(said) && !/to run/u.test(said))).toEqual([]) // prettier-ignore
  })

  test('what happened twice is not asked for', () => {
    const text = 'Nora Whitfield was an English painter. She moved to Cork in 1931. She worked there for a year. In 1946, she moved to Cork again.' // prettier-ignore
    expect(published(text).filter((said) => said.includes('{19'))).toEqual([])
  })
})
