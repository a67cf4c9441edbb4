import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'

const TITLE = 'New harbour bridge opened in Ardin'

/** What the order of the words says in a text, as statements with their answers marked. */
function said(text: string, title = TITLE): string[] {
  return findFacts(analyse(text, 'en'), { title })
    .filter(({ clause }) => clause.origin === 'plain')
    .map(({ slot }) => `${slot.before}{${slot.text}}${slot.after}`)
}

describe('plain statements, read off the order of the words', () => {
  test.each([
    ['Nora Whitfield designed the Cardiff Museum in 1931.', 'Nora Whitfield designed the Cardiff Museum in {1931}.'], // prettier-ignore
    ['In 1931 Nora Whitfield designed the Cardiff Museum.', 'In {1931}, Nora Whitfield designed the Cardiff Museum.'], // prettier-ignore
    ['Nora Whitfield, who designed the Cardiff Museum in 1931, was born in Leeds.', 'Nora Whitfield designed the Cardiff Museum in {1931}.'], // prettier-ignore
    ['Nora Whitfield, who designed the Cardiff Museum in 1931, was born in Leeds.', 'Nora Whitfield was born in {Leeds}.'], // prettier-ignore
    ['The Cardiff Museum, founded in 1931 by Nora Whitfield, closed in 1960.', 'The Cardiff Museum was founded in {1931} by Nora Whitfield.'], // prettier-ignore
    ['The Cardiff Museum was built in 1931 and welcomed 40,000 visitors in 1932.', 'The Cardiff Museum welcomed {40,000} visitors in 1932.'], // prettier-ignore
    ['The Cardiff Museum had opened in May 1931 after Nora Whitfield left.', 'The Cardiff Museum opened in {May 1931}.'], // prettier-ignore
    ['Henry Moss visited Leeds in 1931, where he met the painter Ann Lee.', 'Henry Moss visited Leeds in {1931}.'], // prettier-ignore
    ['Henry Moss opened the Cardiff Museum in 1931, defeating a rival plan in Leeds.', 'Henry Moss defeated a rival plan in {Leeds}.'], // prettier-ignore
    ['The Cardiff Museum welcomed 40,000 visitors in 1932, according to Henry Moss.', 'The Cardiff Museum welcomed {40,000} visitors in 1932 according to Henry Moss.'], // prettier-ignore
    ['Henry Moss was born in Leeds, England, into a family of weavers.', 'Henry Moss was born in {Leeds}, England, into a family of weavers.'], // prettier-ignore
  ])('%s', (text, statement) => {
    expect(said(text)).toContain(statement)
  })

  test.each([
    'Nora Whitfield never designed the Cardiff Museum.', // negated
    'Nora Whitfield may have designed the Cardiff Museum in 1931.', // a guess
    'Did Nora Whitfield design the Cardiff Museum in 1931?',
    'Nora Whitfield will open the Cardiff Museum in 2031.', // yet to come
    'Nora Whitfield visited Leeds, Cardiff and Cork in 1931.', // a list would be cut
    'Nora Whitfield is expected to open the Cardiff Museum in 1931.',
  ])('not: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  test('what an article is about stands for its noun, for “it” and for “its”', () => {
    const text = 'Ardin Bridge\n\nThe Ardin Bridge is a road bridge in Cork. It opened in 1931. The cost of the bridge was 3 million pounds. Its main span is 200 metres long.\n\nThe bridge was closed in 1980.' // prettier-ignore
    const found = said(text, '')
    expect(found).toContain('The Ardin Bridge opened in {1931}.')
    expect(found).toContain('The Ardin Bridge was closed in {1980}.')
    expect(found).toContain('The Ardin Bridge’s main span is {200 metres} long.')
  })

  test('a bare noun takes up the name that the sentence before was about', () => {
    const text = 'Kenya joined the pact in 1999. The country left the pact in 2003.'
    expect(said(text)).toContain('Kenya left the pact in {2003}.')
    // A country is no company.
    expect(said(text.replace('The country', 'The company')).join()).not.toContain('Kenya left')
  })

  test('a weekday goes where the dateline tells the day', () => {
    const text = 'LEEDS, May 3, 2019 (Wire) — Nora Whitfield opened 12 schools in Leeds on Friday morning.' // prettier-ignore
    expect(said(text)).toContain('Nora Whitfield opened {12} schools in Leeds.')
    expect(said('Nora Whitfield opened 12 schools in Leeds on Friday morning.')).toEqual([])
  })
})
