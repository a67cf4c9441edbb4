import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'

const TEXT = `Anna Maria Hill (born 3 April 1901) was an English painter. She opened a school in Leeds in 1931. Anna Maria Hill taught in Cork in 1935. Hill retired in 1950.`

const said = (title: string): string =>
  findFacts(analyse(`${title}\n\n${TEXT}`, 'en'))
    .map(({ fact }) => fact.statement)
    .join('\n')

test('whom an article is about is called as its title does', () => {
  const statements = said('Anna Hill')
  expect(statements).toContain('Anna Hill opened a school in Leeds in 1931.')
  expect(statements).toContain('Anna Hill taught in Cork in 1935.')
  expect(statements).not.toContain('Anna Maria Hill opened')
})

test('a title that is no name, or another’s, calls nobody', () => {
  for (const title of ['Painting in Leeds', 'Jo Lee'])
    expect(said(title)).toContain('Anna Maria Hill taught in Cork in 1935.')
})
