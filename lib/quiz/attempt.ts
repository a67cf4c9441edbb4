/** A run through a quiz, as it is composed and as it goes. */
import { hash, seeded, shuffle } from '@/lib/random'
import type { Question, QuestionKind } from '@/lib/question/question'

export interface QuizOptions {
  /** Questions at most. */
  count: number
  /** The kinds asked; all where empty. A flashcard is no quiz question: nobody else can judge it. */
  kinds: readonly QuestionKind[]
  seed: number
}

/** How a run is wished for; it is kept with the run, so that whoever comes back to it finds it as it was. */
export interface QuizWishes extends Omit<QuizOptions, 'seed'> {
  /** After each answer, or only when all are given. */
  feedback: 'each' | 'end'
  /** Time for the whole run, as seconds for each question; null: as long as one likes. */
  secondsEach: number | null
}

/**
 * The questions of one run, in the order asked: one for each fact, of a kind drawn by the seed, so that one run does
 * not ask the same fact twice and the next run asks it in another way. The same set, options and seed give the same.
 */
export function composeQuiz<Q extends Pick<Question, 'id' | 'factId' | 'kind'>>(
  questions: readonly Q[],
  { count, kinds, seed }: QuizOptions,
): Q[] {
  const byFact = new Map<string, Q[]>()
  for (const question of questions) {
    if (question.kind === 'flashcard') continue
    if (kinds.length > 0 && !kinds.includes(question.kind)) continue
    byFact.set(question.factId, [...(byFact.get(question.factId) ?? []), question])
  }
  const facts = shuffle([...byFact.keys()], seeded(seed)).slice(0, count)
  return facts.map((fact) => {
    const asked = byFact.get(fact) as Q[]
    const draw = seeded(seed ^ hash(fact))()
    return asked[Math.floor(draw * asked.length)] as Q
  })
}

/** The choices of a question as shown in one run: shuffled by the run and the question, so that coming back shows the same. */
export function shownChoices(
  choices: readonly string[],
  seed: number,
  questionId: string,
): string[] {
  return shuffle(choices, seeded(seed ^ hash(questionId)))
}
