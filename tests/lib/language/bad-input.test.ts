import { analyse } from '../../../lib/language/analyse'

/** What may stand in a field where an article belongs. */
const UNITS: Record<string, string> = {
  'one sign': '!',
  'many signs': '!?.,;:-("',
  stops: '. ',
  digits: '7',
  'single digits': '1 ',
  'pictures (emoji)': '😀',
  'new lines': '\n',
  'single letters': 'a ',
  guillemets: '«',
  'straight quotation marks': '"',
  brackets: '(',
  hyphens: 'a-',
  initials: 'A.',
  'other scripts': 'Ωмир世hé ',
  'lone surrogates': '\ud800',
}

const SHORT = 3_000

/** Processor time in ms, so that other work on the machine does not count; the least of two runs. */
function cost(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage().user
    analyse(text, 'fr')
    return (process.cpuUsage().user - before) / 1000
  })
  return Math.min(...runs)
}

beforeAll(() => void analyse('Bonjour.', 'fr'))

test.each(Object.entries(UNITS))('time grows in line with the length of %s', (_, unit) => {
  const once = cost(unit.repeat(SHORT / unit.length))
  const twice = cost(unit.repeat((2 * SHORT) / unit.length))
  // Some cost almost nothing: what the clock and the collector add must not weigh.
  expect(twice).toBeLessThanOrEqual(3.2 * once + 150)
})

test('a hundred thousand signs of random kinds are read, each as part of a flat tree', () => {
  let state = 7
  const signs = Array.from({ length: 100_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return '!?.,;:()[]{}«»"\'…–*/&%$€#@+=<>|~^_'.charAt((state >>> 16) % 37)
  }).join('')
  const document = analyse(signs, 'fr')
  expect(document.sentences.length).toBeGreaterThan(100)
  expect(document.sentences.filter((sentence) => sentence.trusted)).toEqual([])
  for (const { words, root } of document.sentences.slice(0, 50))
    expect(words.filter((word) => word.head === root).length).toBe(words.length - 1)
})

test('a table of figures is read without the networks, and is not trusted', () => {
  const [row] = analyse('12 34 56 78 90 '.repeat(8), 'fr').sentences
  expect(row?.words.length).toBe(40)
  expect(row?.trusted).toBe(false)
})
