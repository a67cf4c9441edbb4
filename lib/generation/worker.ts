/**
 * What runs in the threads of the pool. `app/_commands/build-worker.ts` makes one file of it and of all it needs.
 */
import type { MessagePort } from 'node:worker_threads'
import { contextLines } from '@/lib/fact/context'
import { findFacts } from '@/lib/fact/find'
import type { FindOptions } from '@/lib/fact/reading'
import { analyse } from '@/lib/language/analyse'
import type { Document } from '@/lib/language/document'
import { formsOfFact, questionsOf, type Quiz } from '@/lib/question/quiz'
import { seeded, shuffle } from '@/lib/random'
import type { Question } from '@/lib/question/question'
import type { Again, Made, MakingTask, Offer, OfferTask, TextTask } from './generation'

/** Shares of the whole that its two parts take, as measured: reading is most of it. */
const BEGUN = 0.05
const READ = 0.75

/** A text's facts and questions. Says on `port` how far it is. */
export function make({
  text,
  language,
  known,
  seed,
  port,
  ...task
}: MakingTask & { port: MessagePort }): Made {
  port.postMessage(BEGUN)
  const document = analyse(text, language, (share) =>
    port.postMessage(BEGUN + (READ - BEGUN) * share),
  )
  port.postMessage(READ)
  const options = optionsOf(task)
  const quiz = questionsOf(document, { seed, ...options })
  const title = task.title || titleOf(document, options, quiz)
  const again = known.length > 0 && readAgain(document, options, known)
  port.postMessage(1)
  return { ...quiz, title, ...(again && { again }) }
}

const optionsOf = ({ title, date }: Pick<TextTask, 'title' | 'date'>): FindOptions => ({
  ...(title && { title }),
  ...(date && { date }),
})

/** A title for a text that came without one: the line above its best fact, without the date that was given. */
function titleOf(document: Document, options: FindOptions, { facts: [best] }: Quiz): string {
  const at = best ? document.sentences.findIndex(({ end }) => best.answerStart < end) : -1
  return contextLines(document, options)[at]?.title ?? ''
}

function readAgain(document: Document, options: FindOptions, known: readonly string[]): Again {
  const wanted = new Set(known)
  const lines = contextLines(document, options)
  return {
    contexts: document.sentences.map(({ start, end }, i) => ({ start, end, context: lines[i]?.context ?? '' })), // prettier-ignore
    facts: findFacts(document, options).flatMap(({ fact }) => (wanted.has(fact.id) ? [fact] : [])),
  }
}

function shuffleChoices(question: Question, seed: number): Question {
  return question.kind === 'choice'
    ? { ...question, choices: shuffle(question.choices, seeded(seed)) }
    : question
}

/** All sound forms of one fact, or of the facts that one sentence gives, made with another seed. */
export function offer({ text, language, seed, of, ...task }: OfferTask): Offer[] {
  const document = analyse(text, language)
  return findFacts(document, optionsOf(task))
    .filter(({ fact }) =>
      'key' in of ? fact.id === of.key : fact.start < of.end && of.start < fact.end,
    )
    .map((material) => ({
      fact: material.fact,
      questions: formsOfFact(document, material, seed).map((form) => shuffleChoices(form, seed)),
    }))
    .filter(({ questions }) => questions.length > 0)
}
