import { LANGUAGES } from '@/lib/language/document'
import { compare } from './read'

describe.each(LANGUAGES)('who says what, and who is who, in %s', (language) => {
  const { wrong, said, chains } = compare(language)

  test('ten articles, with quotations and chains of mentions in each', () => {
    expect(said).toBeGreaterThanOrEqual(12)
    expect(chains).toBeGreaterThanOrEqual(15)
  })

  test('19 speakers and chains of 20 are right', () => {
    if (wrong.length > (said + chains) * 0.05) console.log(wrong.join('\n'))
    expect(100 * (1 - wrong.length / (said + chains))).toBeGreaterThanOrEqual(95)
  })
})
