import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { word } from '@/lib/question/ask/ask'

/** What is asked about a text, with its answers. */
function asked(text: string): string[] {
  return findFacts(analyse(text, 'en'), { title: 'Report on the Corvane council of 2019' }).flatMap((material) => {
    const { question, answer } = word(material)
    return question ? [`${question} ${answer}`] : []
  }) // prettier-ignore
}

describe('questions in English', () => {
  test.each([
    ['The council backed the plan by 169 votes to 99.', 'By how many votes to 99 did the council back the plan? 169'], // prettier-ignore
    ['Henry Moss was jailed for six years.', 'For how many years was Henry Moss jailed? six years'],
    ['Henry Moss took 78 seconds off the record of Ann Lee.', 'How many seconds did Henry Moss take off the record of Ann Lee? 78 seconds'], // prettier-ignore
    ['Henry Moss left Leeds at the age of eight.', 'At what age did Henry Moss leave Leeds? eight'], // prettier-ignore
    ['The village of Ardin lies at an altitude of 630 metres.', 'At what altitude does the village of Ardin lie? 630 metres'], // prettier-ignore
    ['Henry Moss received a sentence of 21 months.', 'How long a sentence did Henry Moss receive? 21 months'], // prettier-ignore
    ['Henry Moss was sold for 20,000 pounds in 1932.', 'For how much was Henry Moss sold in 1932? 20,000 pounds'], // prettier-ignore
    ['Henry Moss won with 52 percent of the vote.', 'With what percentage of the vote did Henry Moss win? 52 percent'], // prettier-ignore
    ['Henry Moss has lived in Leeds since 1932.', 'Since which year has Henry Moss lived in Leeds? 1932'], // prettier-ignore
    ['The Corvane Museum has been in Leeds since 1932.', 'Since which year has the Corvane Museum been in Leeds? 1932'], // prettier-ignore
    ['Henry Moss built the organ together with Ann Lee in 1932.', 'Who did Henry Moss build the organ together with in 1932? Ann Lee'], // prettier-ignore
    ['Henry Moss was charged with theft of cars in 1932.', 'What was Henry Moss charged with in 1932? theft of cars'], // prettier-ignore
  ])('%s', (text, question) => {
    expect(asked(text)).toContain(question)
  })

  test.each([
    ['Henry Moss praised the attack.', /attack$/u], // an answer that says nothing
    ['A dispute arose over a plan by Ann Lee in 1932.', /Ann Lee$/u], // of whose plan, not by whom it arose
    ['The museum had 19 million visitors and 3 billion views.', /19 million$/u], // how many of which?
    ['Henry Moss left because of a fire in Leeds.', /Leeds$/u], // where the fire was
  ])('not: %s', (text, answer) => {
    expect(asked(text).filter((one) => answer.test(one))).toEqual([])
  })
})
