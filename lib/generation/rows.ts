import { newId } from '@/lib/id'
import type { Question } from '@/lib/question/question'
import { storeQuestion } from '@/lib/question/stored'
import type { Made } from './generation'

interface Where {
  /** ms since 1970 */
  time: number
  /** The keys of the facts that the version already has. */
  known: ReadonlySet<string>
  /** Where what was asked by hand of the text begins. */
  answered: ReadonlySet<number>
  owner: string
  versionId: string
  setId: string | null
  /** Place in the set of the first new fact. */
  firstPosition: number
  language: string
}

/**
 * The rows for what was made, with ids of the database's. A fact without a question is not kept, and one that the version
 * already has, or whose answer is asked for by hand, comes with its questions from before. A set is in the order of the text.
 */
export function planRows(made: Made, where: Where) {
  const asked = new Map<string, Question[]>()
  for (const question of made.questions) {
    const others = asked.get(question.factId)
    if (others) others.push(question)
    else asked.set(question.factId, [question])
  }
  const fresh = made.facts
    .filter(
      (fact) =>
        asked.has(fact.id) && !where.known.has(fact.id) && !where.answered.has(fact.answerStart),
    ) // prettier-ignore
    .sort((a, b) => a.start - b.start || a.answerStart - b.answerStart)
    .map((fact) => ({ fact, id: newId(where.time) }))
  const facts = fresh.map(({ fact, id }) => {
    const { id: key, ...columns } = fact
    return {
      id,
      key,
      ownerId: where.owner,
      versionId: where.versionId,
      language: where.language,
      ...columns,
    }
  })
  const questions = fresh.flatMap(({ fact, id }) =>
    questionRows(asked.get(fact.id) ?? [], id, where.time),
  )
  const { setId } = where
  const setFacts = setId
    ? fresh.map(({ id }, index) => ({ setId, factId: id, position: where.firstPosition + index }))
    : []
  return { facts, questions, setFacts }
}

/**
 * The rows of a fact's questions.
 * @param time ms since 1970
 * @param first the place of the first among the fact's
 */
export function questionRows(
  questions: readonly Question[],
  factId: string,
  time: number,
  first = 0,
) {
  return questions.map((question, index) => {
    const { body, ...columns } = storeQuestion(question)
    return { id: newId(time), factId, position: first + index, body: body as object, ...columns }
  })
}
