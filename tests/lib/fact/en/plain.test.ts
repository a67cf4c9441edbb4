import { faultOfPlain } from '@/lib/fact/en/plain/faults'
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
    ['Nora Whitfield visited Leeds, Cardiff and Cork in 1931.', 'Nora Whitfield visited Leeds, Cardiff and Cork in {1931}.'], // prettier-ignore
    ['Henry Moss, 75, a baker from Leeds, said the Cardiff Museum had welcomed 40,000 visitors.', 'The Cardiff Museum welcomed {40,000} visitors according to Henry Moss.'], // prettier-ignore
    ['The Cardiff Museum welcomed 40,000 visitors in 1932, Henry Moss said on Friday, as it rained.', 'The Cardiff Museum welcomed {40,000} visitors in 1932 according to Henry Moss.'], // prettier-ignore
    ['Speaking in Leeds, Nora Whitfield praised the museum, while Henry Moss opened 12 halls in Cork.', 'Henry Moss opened {12} halls in Cork.'], // prettier-ignore
    ['A man in his twenties was rescued at Tarnholm in 1932.', 'A man in his twenties was rescued at {Tarnholm} in 1932.'], // prettier-ignore
    ['Forty-six visitors were rescued in 1932, the last of them in Leeds.', 'Forty-six visitors were rescued in {1932}.'], // prettier-ignore
    ['Henry Moss won a medal for "courage at sea" in 1932.', 'Henry Moss won a medal for "courage at sea" in {1932}.'], // prettier-ignore
    ['The Cardiff Museum asked for a cost-of-living increase in 1932.', 'The Cardiff Museum asked for a cost-of-living increase in {1932}.'], // prettier-ignore
    ['Born in Leeds in 1902, Nora Whitfield designed the Cardiff Museum.', 'Nora Whitfield was born in Leeds in {1902}.'], // prettier-ignore
    ['At the Cardiff Museum, where it rained, 40,000 visitors bought a ticket in 1932.', 'At the Cardiff Museum, {40,000} visitors bought a ticket in 1932.'], // prettier-ignore
    ['Hundreds of visitors stranded by the storm were taken to Leeds in 1932.', 'Hundreds of visitors stranded by the storm were taken to {Leeds} in 1932.'], // prettier-ignore
    ['The Cardiff Museum has sent nearly 8,000 visitors home since 1932.', 'The Cardiff Museum has sent {nearly 8,000} visitors home since 1932.'], // prettier-ignore
    ['The hall was full, said Nora Whitfield at the Cardiff Museum, which was founded in 1931 with a gift.', 'The Cardiff Museum was founded in {1931} with a gift.'], // prettier-ignore
    ['Henry Moss blamed the fire on Ann Lee, who left Leeds for Cork in 1931.', 'Ann Lee left Leeds for Cork in {1931}.'], // prettier-ignore
    ['It was soon clear: the Cardiff Museum printed 40,000 maps in 1931.', 'The Cardiff Museum printed {40,000} maps in 1931.'], // prettier-ignore
    ['On 1 May 1931, as the rain was falling, the Cardiff Museum opened its doors.', 'On {1 May 1931}, the Cardiff Museum opened its doors.'], // prettier-ignore
    ['Nora Whitfield first published her best-known book, Paths of Clay, in 1931.', 'Nora Whitfield first published her best-known book Paths of Clay in {1931}.'], // prettier-ignore
    ['More than 300 visitors were rescued at Tarnholm in 1932.', '{More than 300} visitors were rescued at Tarnholm in 1932.'], // prettier-ignore
    ['Henry Moss worked as an assistant to Nora Whitfield in 1931, a doctor specialising in bones.', 'Henry Moss worked as an assistant to {Nora Whitfield} in 1931.'], // prettier-ignore
    ['Henry Moss taught painting at the Cardiff Museum in 1931.', 'Henry Moss taught painting at the Cardiff Museum in {1931}.'], // prettier-ignore
    ['Henry Moss served in prison for eight years and after 1931 remained in Leeds.', 'Henry Moss served in prison for {eight years}.'], // prettier-ignore
    ['Henry Moss was arrested in 1931, and was taken to Leeds in 1932.', 'Henry Moss was taken to {Leeds} in 1932.'], // prettier-ignore
    ['On 1 May 1931 the Cardiff lifeboat, the Nora, was launched from Cork.', 'On {1 May 1931}, the Cardiff lifeboat was launched from Cork.'], // prettier-ignore
    ['Henry Moss was one of the founders of the Cardiff Museum, which opened in 1931.', 'The Cardiff Museum opened in {1931}.'], // prettier-ignore
    ['In 1931, when the rain fell, the Cardiff Museum opened its doors.', 'In {1931}, the Cardiff Museum opened its doors.'], // prettier-ignore
    ['In 1931, Nora Whitfield showed 40 bowls in what is now a park.', 'In 1931, Nora Whitfield showed {40} bowls.'], // prettier-ignore
    ['At least 83 visitors were rescued in Leeds in 1932.', 'At least 83 visitors were rescued in Leeds in {1932}.'], // prettier-ignore
    ['The Cardiff Museum organised around 400 concerts in 1932.', 'The Cardiff Museum organised {around 400} concerts in 1932.'], // prettier-ignore
    ['Henry Moss married Ann Lee, a teacher from Cork, in 1931.', 'Henry Moss married Ann Lee in {1931}.'], // prettier-ignore
    ['On 1 May 1931, only days after the fire in Leeds, Henry Moss opened a school.', 'On {1 May 1931}, Henry Moss opened a school.'], // prettier-ignore
    ['Henry Moss quickly left Leeds for Cork in 1931.', 'Henry Moss quickly left Leeds for Cork in {1931}.'], // prettier-ignore
    ['The Cardiff Museum opened a long, narrow hall in 1931.', 'The Cardiff Museum opened a long, narrow hall in {1931}.'], // prettier-ignore
    ['About 300 homes were damaged in Leeds, said Henry Moss, a baker.', '{About 300} homes were damaged in Leeds according to Henry Moss.'], // prettier-ignore
    ['Images obtained by the probe revealed 12 plains in 1931.', 'Images obtained by the probe revealed {12} plains in 1931.'], // prettier-ignore
  ])('%s', (text, statement) => {
    expect(said(text)).toContain(statement)
  })

  test.each([
    'Nora Whitfield never designed the Cardiff Museum.', // negated
    'Nora Whitfield may have designed the Cardiff Museum in 1931.', // a guess
    'Did Nora Whitfield design the Cardiff Museum in 1931?',
    'Nora Whitfield worked in Leeds, in Cardiff and in Cork in 1931.', // a list would be cut
    'Nora Whitfield is believed to have opened the Cardiff Museum in 1931.',
    'The director said that Nora Whitfield might open the Cardiff Museum in 1931.',
    'Everybody knows the son of Henry Moss, who left Leeds in 1931.', // the father, or the son
    'Everybody knows the Cardiff Institute for Ardin Studies, which was founded in 1931.', // half of a name
    'If it rains, Nora Whitfield opened the Cardiff Museum in 1931.',
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

  test('what was still to come is read, with a doubt', () => {
    for (const text of [
      'Nora Whitfield will open the Cardiff Museum in 2031.',
      'Nora Whitfield is expected to open the Cardiff Museum in 2031.',
    ]) {
      const found = findFacts(analyse(text, 'en'), { title: TITLE }).filter(({ clause }) => clause.origin === 'plain') // prettier-ignore
      const sure = found.filter((one) => one.doubts.length === 0 && faultOfPlain(one) === null)
      expect(found.length).toBeGreaterThan(0)
      expect(sure).toEqual([])
    }
  })

  test('he and his are whom the sentence before, or the whole article, was about', () => {
    const text = 'Henry Moss obituary\n\nHenry Moss was an English potter. He opened 12 halls in Leeds. His first hall held 40 people.\n\nThe museum was cold. He left the museum to Cork in 1931.' // prettier-ignore
    const found = said(text, '')
    expect(found).toContain('Henry Moss opened {12} halls in Leeds.')
    expect(found).toContain('Henry Moss’s first hall held {40} people.')
    const other = said(text.replace('The museum was cold', 'Jack Lee was cold'), '')
    expect(other.join()).not.toContain('Henry Moss left')
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
    // Nor does a title that tells no event.
    expect(said('Nora Whitfield opened 12 schools in Leeds on Friday morning.', 'Schools')).toEqual(
      [],
    )
  })
})
