import { asked } from './asked'

describe('what letters stand for', () => {
  test('they are asked for once, where the text spells them out and goes on to use them', () => {
    const text = 'Flood in Tarnholm\n\nThe Tarnholm Boating Society (TBS) closed the port. The TBS has ten boats, and the TBS is poor.' // prettier-ignore
    expect(asked(text, 'en', 'letters')).toEqual(['What does TBS stand for? Tarnholm Boating Society']) // prettier-ignore
  })
  test.each([
    ['initials that do not agree', 'The Tarnholm Boating Society (TXS) closed. The TXS and the TXS again.'], // prettier-ignore
    [
      'letters that all know',
      'The World Health Organization (WHO) came. The WHO said so, the WHO.',
    ],
  ])('not: %s', (_, text) => {
    expect(asked(`Flood in Tarnholm\n\n${text}`, 'en', 'letters')).toEqual([])
  })
})

describe('of which state somebody is', () => {
  const lead = (sentence: string): string[] => asked(`Nora Whitfield\n\n${sentence} Nora Whitfield lived in Leeds.`, 'en', 'nationality') // prettier-ignore
  test('by the word behind the article', () => {
    expect(lead('Nora Whitfield (3 April 1901 – 1978) was a Canadian painter and teacher.')).toEqual(['What nationality was Nora Whitfield? Canadian']) // prettier-ignore
  })
  test.each([
    'Nora Whitfield was an Austrian-born painter.', // of another since
    'Nora Whitfield was an Italian American painter.', // of two
    'Nora Whitfield was a European painter.', // no state
    'Nora Whitfield was a painter of Canadian landscapes.',
  ])('not: %s', (sentence) => {
    expect(lead(sentence)).toEqual([])
  })
})

describe('whose work the title is', () => {
  test('who made it and when', () => {
    const text =
      'Greywater\n\nGreywater is a silent film directed by Nora Whitfield, released in 1927.'
    expect(asked(text, 'en', 'made')).toEqual(expect.arrayContaining(['Who directed the film Greywater? Nora Whitfield', 'In which year was the film Greywater released? 1927'])) // prettier-ignore
  })
  test.each([
    'Greywater is a film directed by Nora Whitfield and Paul Reyes.',
    'Greywater is a film based on the novel written by Nora Whitfield.',
  ])('not: %s', (sentence) => {
    expect(asked(`Greywater\n\n${sentence}`, 'en', 'made')).toEqual([])
  })
})

test('in which country a place lies, not which it is near', () => {
  expect(asked('Tarnholm\n\nTarnholm is a mining town in Tarn county, in central Norway, close to Sweden.', 'en', 'located')).toEqual(['In which country is Tarnholm located? Norway']) // prettier-ignore
  expect(asked('Tarnholm\n\nTarnholm is a town near the border with Sweden.', 'en', 'located')).toEqual([]) // prettier-ignore
})

test('what the title is, up to its first comma', () => {
  expect(asked('Ruddle\n\nThe ruddle is the largest crane of the northern ports, and a rare one.', 'en', 'definition')).toEqual(['What is the ruddle? the largest crane of the northern ports']) // prettier-ignore
  expect(asked('Zinc\n\nZinc is a chemical element of the twelfth group. Brass has zinc in it.', 'en', 'definition')).toEqual(['What is zinc? a chemical element of the twelfth group']) // prettier-ignore
  expect(asked('Ruddle\n\nThe ruddle is the crane used in northern ports.', 'en', 'definition')).toEqual([]) // prettier-ignore
})
