'use client'

import { useEffect, useMemo, useState } from 'react'
import { composeQuiz, type QuizWishes } from '@/lib/quiz/attempt'
import {
  firstOpen,
  latestBegun,
  resumeRun,
  wishesOf,
  withAnswer,
  withoutQuestion,
  type Begun,
  type Run,
  type RunAnswer,
} from '@/lib/quiz/run'
import { dayAt } from '@/lib/review/day'
import { judge, verdictShown, type Grader } from '@/lib/review/judge'
import type { Question } from '@/lib/question/question'
import type { Given, SentAttempt } from '@/lib/review/sent'
import { asideOf } from '@/lib/study/aside'
import type { Sitting, StudySet } from '@/lib/study/fact'
import { graderOf } from '@/lib/study/grader'
import type { Delivery } from '../journal/sender'
import { useJournal } from '../journal/use-journal'
import { newId } from '../journal/new-id'
import { fetchRare } from '../question/rare'

/** A run on the screen. */
export interface OnScreen {
  run: Run
  /** Which of its questions is shown. */
  place: number
  /** Where a run was taken up that had been left; null: it was begun here. */
  resumedAt: number | null
  /** What was done here, to be taken back from the end. */
  past: readonly { before: OnScreen; reviewId: string; factId: string }[]
}

export type Phase =
  | { at: 'setup'; wishes: QuizWishes | null }
  | ({ at: 'run' } & OnScreen)
  | { at: 'summary'; run: Run }

export interface QuizState {
  phase: Phase
  /** What can be asked: of facts that were not put aside. */
  questions: readonly Question[]
  delivery: Delivery
  /** Judges an answer by what the page knows. */
  grade: Grader
  /** @param only of these questions alone */
  begin: (wishes: QuizWishes, only?: readonly string[]) => void
  answer: (question: Question, given: Given, durationMs: number) => void
  /** "I was right" about the answer to a question. */
  contest: (question: Question) => void
  next: () => void
  putAside: (question: Question, kind: 'bury' | 'suspend') => void
  /** Takes back what was done last; null when there is nothing. */
  undo: (() => void) | null
  finish: () => void
  /** Ends a run and chooses anew. */
  restart: () => void
}

/** A quiz from wish to summary. Nothing waits for the server: what is done goes into the journal. */
export function useQuiz({
  set,
  learner,
  asOf,
  stored,
  token,
}: Sitting & { set: StudySet; stored: Begun | null; token?: string }): QuizState {
  const all = useMemo(() => set.facts.flatMap((fact) => fact.questions), [set])
  const grade = useMemo(() => graderOf(all), [all])
  useEffect(() => fetchRare(all), [all])
  const [aside, setAside] = useState(() => asideOf(set.facts, dayAt(asOf, learner.timeZone), []))
  const verdictOf = (question: Question, given: Given, contested?: boolean) =>
    verdictShown(judge(grade, question, { given, durationMs: 0 }).verdict, contested)
  const resume = (begun: Begun | null, without: ReadonlySet<string>): Phase => {
    const run = begun && resumeRun(begun, all, verdictOf, without)
    const place = run ? firstOpen(run) : 0
    return run && place < run.questions.length
      ? { at: 'run', run, place, resumedAt: place, past: [] }
      : { at: 'setup', wishes: null }
  }
  const [phase, setPhase] = useState<Phase>(() => resume(stored, aside))

  // What this device had not told the server when the page was made is known a moment later.
  const journal = useJournal(learner, asOf, (unseen) => {
    const reviews = unseen.flatMap((what) => ('review' in what ? what.review : []))
    const without = asideOf(set.facts, dayAt(asOf, learner.timeZone), reviews)
    setAside(without)
    setPhase(resume(latestBegun(set.id, stored, unseen), without))
  })

  const begin: QuizState['begin'] = (wishes, only) => {
    const chosen = all.filter(({ id, factId }) => (only ? only.includes(id) : !aside.has(factId)))
    const seed = newSeed()
    const asked = composeQuiz(chosen, { ...wishes, count: only?.length ?? wishes.count, seed })
    const attempt: SentAttempt = {
      id: newId(),
      setId: set.id,
      token,
      seed,
      questionIds: asked.map(({ id }) => id),
      wishes,
      startedAt: Date.now(),
    }
    journal.recordAttempt(attempt)
    const run = { attempt, questions: asked, answers: {} }
    setPhase({ at: 'run', run, place: 0, resumedAt: null, past: [] })
  }

  const end = (run: Run) => journal.recordAttempt({ ...run.attempt, finishedAt: Date.now() })
  const finish = (run: Run) => {
    end(run)
    // Of a run of which everything was put aside there is nothing to look back on.
    const empty = run.questions.length === 0
    setPhase(empty ? { at: 'setup', wishes: wishesOf(run.attempt) } : { at: 'summary', run })
  }
  /** The first question that is open, or the end. */
  const goOn = (to: OnScreen) => {
    const place = firstOpen(to.run)
    if (place < to.run.questions.length) setPhase({ at: 'run', ...to, place })
    else finish(to.run)
  }

  const log = (run: Run, question: Question, { given, ...how }: Logged): RunAnswer => {
    const { id: reviewId } = journal.record({
      kind: 'answer',
      factId: question.factId,
      questionId: question.id,
      given,
      origin: 'quiz',
      attemptId: run.attempt.id,
      ...how,
    })
    return {
      reviewId,
      given,
      ms: how.durationMs,
      verdict: verdictOf(question, given, how.contested),
    }
  }

  const answer: QuizState['answer'] = (question, given, durationMs) => {
    if (phase.at !== 'run' || phase.run.answers[question.id]) return
    const logged = log(phase.run, question, { given, durationMs })
    const run = withAnswer(phase.run, question.id, logged)
    const step = { before: phase, reviewId: logged.reviewId, factId: question.factId }
    const to = { ...phase, run, past: [...phase.past, step] }
    if (wishesOf(run.attempt).feedback === 'end') goOn(to)
    else setPhase(to)
  }

  const contest: QuizState['contest'] = (question) => {
    if (phase.at === 'setup') return
    const { run } = phase
    const before = run.answers[question.id]
    if (!before) return
    journal.record({ kind: 'undo', factId: question.factId, undoes: before.reviewId })
    const { given, ms = 0 } = before
    const logged = log(run, question, { given, durationMs: ms, contested: true })
    const changed = withAnswer(run, question.id, logged)
    if (phase.at === 'summary') return setPhase({ at: 'summary', run: changed })
    const past = phase.past.map((step) =>
      step.reviewId === before.reviewId ? { ...step, reviewId: logged.reviewId } : step,
    )
    setPhase({ ...phase, run: changed, past })
  }

  const putAside: QuizState['putAside'] = (question, kind) => {
    if (phase.at !== 'run') return
    const { factId } = question
    const { id: reviewId } = journal.record({ kind, factId })
    setAside(new Set(aside).add(factId))
    const { run } = phase
    goOn({
      ...phase,
      run: run.answers[question.id] ? run : withoutQuestion(run, question.id),
      past: [...phase.past, { before: phase, reviewId, factId }],
    })
  }

  const last = phase.at === 'run' ? phase.past.at(-1) : undefined
  const undo = () => {
    if (!last) return
    journal.record({ kind: 'undo', factId: last.factId, undoes: last.reviewId })
    // What was put aside is asked again; an answer's fact was not aside.
    setAside(new Set([...aside].filter((id) => id !== last.factId)))
    setPhase({ at: 'run', ...last.before })
  }

  return {
    phase,
    questions: all.filter(({ factId }) => !aside.has(factId)),
    delivery: journal.delivery,
    grade,
    begin,
    answer,
    contest,
    next: () => phase.at === 'run' && goOn(phase),
    putAside,
    undo: last ? undo : null,
    finish: () => phase.at === 'run' && finish(phase.run),
    restart: () => {
      if (phase.at !== 'run') return
      end(phase.run)
      setPhase({ at: 'setup', wishes: wishesOf(phase.run.attempt) })
    },
  }
}

/** What is said of an answer when it is logged. */
interface Logged {
  given: Given
  durationMs: number
  contested?: boolean
}

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
