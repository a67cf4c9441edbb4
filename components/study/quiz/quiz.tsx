'use client'

import { useEffect, useMemo, useState } from 'react'
import { composeQuiz, type QuizOptions } from '@/lib/quiz/attempt'
import { firstOpen, latestBegun, resumeRun, type Begun, type Run } from '@/lib/quiz/run'
import { judge } from '@/lib/review/judge'
import { graderOf } from '@/lib/study/grader'
import type { Question } from '@/lib/question/question'
import type { Given, SentAttempt } from '@/lib/review/sent'
import type { Sitting, StudySet } from '@/lib/study/fact'
import { useJournal } from '../journal/use-journal'
import { fetchRare } from '../question/rare'
import { newId } from '../journal/new-id'
import { QuizRun } from './run'
import { QuizSetup, type QuizWishes } from './setup'
import { QuizSummary } from './summary'

type Phase =
  { at: 'setup' } | { at: 'run'; run: Run; wishes: Feedback } | { at: 'summary'; run: Run }
type Feedback = Pick<QuizWishes, 'feedback' | 'secondsEach'>

const AT_ONCE: Feedback = { feedback: 'each', secondsEach: null }

/** A quiz on a set: choosing, answering, looking back. What was left is gone on with. */
export function Quiz({
  set,
  learner,
  asOf,
  stored,
  token,
}: Sitting & {
  set: StudySet
  /** A run that the server knows and that was not finished. */
  stored: Begun | null
  token?: string
}) {
  const questions = useMemo(() => set.facts.flatMap((fact) => fact.questions), [set])
  const grade = useMemo(() => graderOf(questions), [questions])
  useEffect(() => fetchRare(questions), [questions])
  const verdictOf = (question: Question, given: Given) =>
    judge(grade, question, { given, durationMs: 0 }).verdict
  const resume = (begun: Begun | null): Phase => {
    const run = begun && resumeRun(begun, questions, verdictOf)
    return run && firstOpen(run) < run.questions.length
      ? { at: 'run', run, wishes: AT_ONCE }
      : { at: 'setup' }
  }
  const [phase, setPhase] = useState<Phase>(() => resume(stored))
  // What this device had not told the server when the page was made is known a moment later.
  const journal = useJournal(learner, asOf, (unseen) => {
    setPhase(resume(latestBegun(set.id, stored, unseen)))
  })
  const begin = (options: QuizOptions, wishes: Feedback, only?: readonly string[]) => {
    const chosen = only ? questions.filter(({ id }) => only.includes(id)) : questions
    const asked = composeQuiz(chosen, options)
    const attempt: SentAttempt = {
      id: newId(),
      setId: set.id,
      token,
      seed: options.seed,
      questionIds: asked.map(({ id }) => id),
      startedAt: Date.now(),
    }
    journal.recordAttempt(attempt)
    setPhase({ at: 'run', run: { attempt, questions: asked, answers: {} }, wishes })
  }

  const finish = (run: Run) => {
    journal.recordAttempt({ ...run.attempt, finishedAt: Date.now() })
    setPhase({ at: 'summary', run })
  }

  const answer = (run: Run, questionId: string, given: Given, durationMs: number): Run => {
    const question = run.questions.find(({ id }) => id === questionId)
    if (!question || run.answers[questionId]) return run
    const { factId } = question
    journal.record({
      kind: 'answer',
      factId,
      questionId,
      given,
      durationMs,
      origin: 'quiz',
      attemptId: run.attempt.id,
    })
    const verdict = verdictOf(question, given)
    return { ...run, answers: { ...run.answers, [questionId]: { given, verdict } } }
  }

  if (phase.at === 'setup') {
    return (
      <QuizSetup
        set={set}
        questions={questions}
        onStart={({ count, kinds, ...wishes }) => begin({ count, kinds, seed: newSeed() }, wishes)}
      />
    )
  }
  if (phase.at === 'run') {
    return (
      <QuizRun
        key={phase.run.attempt.id}
        set={set}
        run={phase.run}
        feedback={phase.wishes.feedback}
        secondsEach={phase.wishes.secondsEach}
        delivery={journal.delivery}
        onAnswer={(questionId, given, durationMs) => {
          const run = answer(phase.run, questionId, given, durationMs)
          setPhase({ ...phase, run })
        }}
        onFinish={() => finish(phase.run)}
        onRestart={() => {
          journal.recordAttempt({ ...phase.run.attempt, finishedAt: Date.now() })
          setPhase({ at: 'setup' })
        }}
      />
    )
  }
  return (
    <QuizSummary
      set={set}
      run={phase.run}
      onAgain={(only) => {
        const count = only?.length ?? phase.run.questions.length
        begin({ count, kinds: [], seed: newSeed() }, AT_ONCE, only)
      }}
    />
  )
}

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
