import { newId } from '@/lib/id'
import type { Question } from '@/lib/question/question'
import { storeQuestion } from '@/lib/question/stored'
import type { Made } from './generation'

interface Where {
  /** ms since 1970 */
  time: number
  /** The ids of the facts that the version already has, by key. */
  known: ReadonlyMap<string, string>
  owner: string
  versionId: string
  setId: string | null
  /** Place in the set of the first new fact. */
  firstPosition: number
  language: string
}

/**
 * The rows for what was made, with ids of the database's. A fact without a question is not kept, and one that the version
 * already has comes with its questions from before. A set is in the order of the text.
 */
export function planRows(made: Made, where: Where) {
  const asked = new Map<string, Question[]>()
  for (const question of made.questions) {
    const others = asked.get(question.factId)
    if (others) others.push(question)
    else asked.set(question.factId, [question])
  }
  const fresh = made.facts
    .filter((fact) => asked.has(fact.id) && !where.known.has(fact.id))
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
    (asked.get(fact.id) ?? []).map((question, position) => {
      const { body, ...columns } = storeQuestion(question)
      return { id: newId(where.time), factId: id, position, body: body as object, ...columns }
    }),
  )
  const { setId } = where
  const setFacts = setId
    ? fresh.map(({ id }, index) => ({ setId, factId: id, position: where.firstPosition + index }))
    : []
  return { facts, questions, setFacts }
}
