/**
 * What runs in the threads of the pool. `app/_commands/build-worker.ts` makes one file of it and of all it needs.
 */
import type { MessagePort } from 'node:worker_threads'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { formsOfFact, questionsOf } from '@/lib/question/quiz'
import { seeded, shuffle } from '@/lib/random'
import type { Question } from '@/lib/question/question'
import type { Made, MakingTask, Offer, OfferTask } from './generation'

/** Shares of the whole that its two parts take, as measured: reading is most of it. */
const BEGUN = 0.05
const READ = 0.75

/** A text's facts and questions. Says on `port` how far it is. */
export function make({
  text,
  language,
  title,
  seed,
  port,
}: MakingTask & { port: MessagePort }): Made {
  port.postMessage(BEGUN)
  const document = analyse(text, language, (share) =>
    port.postMessage(BEGUN + (READ - BEGUN) * share),
  )
  port.postMessage(READ)
  const quiz = questionsOf(document, { seed, ...(title && { title }) })
  port.postMessage(1)
  return { ...quiz, title: title || (quiz.facts[0]?.context ?? '') }
}

function shuffleChoices(question: Question, seed: number): Question {
  return question.kind === 'choice'
    ? { ...question, choices: shuffle(question.choices, seeded(seed)) }
    : question
}

/** All sound forms of one fact, or of the facts that one sentence gives, made with another seed. */
export function offer({ text, language, title, seed, of }: OfferTask): Offer[] {
  const document = analyse(text, language)
  return findFacts(document, title ? { title } : {})
    .filter(({ fact }) =>
      'key' in of ? fact.id === of.key : fact.start < of.end && of.start < fact.end,
    )
    .map((material) => ({
      fact: material.fact,
      questions: formsOfFact(document, material, seed).map((form) => shuffleChoices(form, seed)),
    }))
    .filter(({ questions }) => questions.length > 0)
}
