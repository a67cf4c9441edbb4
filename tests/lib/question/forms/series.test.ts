import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { datesOf, orderingOf } from '@/lib/question/forms/series'
import { draftOf } from '@/lib/question/quiz'

const LIFE =
  'Clara Holm\n\nClara Holm was born on 3 May 1901. In 1925, Clara Holm founded the museum of Halden. In 1931, Clara Holm painted the church of Brunmoor. In 1942, Clara Holm sold the house in Lindwick. Clara Holm died on 4 June 1970.'

const document = analyse(LIFE, 'en')
const drafts = findFacts(document)
  .filter(({ key }) => key.form === 'date')
  .map((material) => draftOf(document, material, 1))

test('neither birth nor death is put in order: the one is always first, the other last', () => {
  const question = orderingOf(drafts)
  expect(question?.answer).toHaveLength(3)
  expect(question?.answer[0]).toContain('founded the museum')
  expect(question?.answer.join()).not.toMatch(/born|died/u)
})

test('events are matched with dates of one precision, of which there are most', () => {
  expect(
    datesOf(drafts)
      ?.answer.map(({ right }) => right)
      .sort(),
  ).toEqual(['1925', '1931', '1942'])
})

test('two events are no series', () => {
  expect(orderingOf(drafts.slice(0, 2))).toBeNull()
  expect(datesOf(drafts.slice(0, 2))).toBeNull()
})
