import { faultOf } from '@/lib/fact/en/faults'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'

/** The faults of what a text tells with this answer, by the statement. */
function faultsOf(text: string, answer: string): (string | null)[] {
  const document = analyse(text, 'en')
  return findFacts(document, { title: 'Corvane council' })
    .filter(
      ({ clause, fact, key }) =>
        clause.origin !== 'whole' && fact.answer.includes(answer) && !key.nested,
    ) // prettier-ignore
    .map((material) => faultOf(document, material))
}

describe('what may be published', () => {
  test.each([
    ['Anna Hill left Leeds Bank in 1932.', '1932'], // from where she went is said
    ['In 1932 five members of the crew were sent to prison for 20 years.', '1932'],
    ['Anna Hill appeared in the film Northern Lights in 1932.', '1932'],
    ['According to tradition, the mine was found in 1644 by Anna Hill.', '1644'], // the source opens the sentence
    ['Anna Hill received a doctorate from the University of Leeds in 1932.', 'University of Leeds'],
    ['In Leeds, Anna Hill won the race by 16 seconds.', 'Leeds'], // no address
    ['In 1932 Anna Hill imposed a trade embargo against Leeds.', 'a trade embargo'],
    ['Anna Hill was fined for dangerous driving in Leeds in 1932.', 'dangerous driving'],
    ['Anna Hill remained a member of the council until 1932.', '1932'],
    ['In 1932 Anna Hill’s name was added to the memorial in Leeds.', '1932'],
    ['The Corvane Rising began on 1 May 1932.', '1 May 1932'],
    ['Twenty-seven sailors from Leeds were drowned in 1932.', '1932'],
    ['Anna Hill was born in Leeds. Her brother said that he was born in Cork.', 'Leeds'], // once
    ['Anna Hill died of pancreatic cancer in September 1932.', 'pancreatic cancer'],
    ['A cargo ship from Leeds sank off Cork in May 1932.', 'A cargo ship from Leeds'],
    ['From 1932 to 1936, Anna Hill was chairman of the Corvane Youth.', 'chairman of the Corvane Youth'], // prettier-ignore
    [
      'About 300 homes were damaged in Leeds in 1932, some of them badly, police said.',
      'About 300',
    ], // all of it
    ['Anna Hill played 26 games in 2013. In 2015 she played 30 games.', '26'], // of another year
  ])('%s: %s', (text, answer) => {
    expect(faultsOf(text, answer)).toContain(null)
  })

  test.each([
    ['The Corvane Company sold more than 12,000 lamps in 1932.', '1932', 'rounded'], // in other years, too
    ['The Corvane Company gained 5,985 patents last year.', '5,985', 'lost-day'],
    ['The population of Leeds reached 512,480 in 1932.', '1932', 'year-of-a-count'],
    ['The bridge in Leeds suffered a major setback in October 1932 when a storm moved its arches.', 'October 1932', 'cut-when'], // prettier-ignore
    ['The Corvane puzzle is a popular word puzzle.', 'a popular word puzzle', 'says-itself'],
    ['Anna Hill left Leeds in 1932.', 'Anna Hill', 'moves-nowhere'], // so did others
    ['Anna Hill appeared in the film Northern Lights.', 'Anna Hill', 'says:appear'],
    ['Anna Hill was playing for a club in Leeds in 1932.', 'Leeds', 'progressive'],
    ['In 1932 Anna Hill portrayed Jo Lee.', '1932', 'half-credit'],
    ['Anna Hill was timed in Leeds in 1932 in an attempt, paid for by her firm, to break the record.', '1932', 'left-open'], // prettier-ignore
    ['In 1932 Anna Hill was inspired by a painter from Leeds.', '1932', 'left-open'],
    ['Anna Hill was picked in 1941, to run in a race.', '1941', 'left-open'],
    ['In 1966 Anna Hill presented the runner Jo Lee, who had lost, with a medal.', '1966', 'left-open'], // prettier-ignore
    ['Nine villages set 24-hour rainfall records.', 'Nine', 'afloat'], // where, in which storm?
    ['Anna Hill took the big picture of a large old mill with a garden.', 'Anna Hill', 'afloat'],
    ['Anna Hill won prizes in Leeds in 1932. She won prizes in Leeds again in 1940.', '1932', 'elsewhere'], // prettier-ignore
  ])('not: %s: %s', (text, answer, fault) => {
    expect(faultsOf(text, answer)).toContain(fault)
  })
})
