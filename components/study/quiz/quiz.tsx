'use client'

import { wishesOf, type Begun } from '@/lib/quiz/run'
import type { Sitting, StudySet } from '@/lib/study/fact'
import { QuizRun } from './run'
import { QuizSetup } from './setup'
import { QuizSummary } from './summary'
import { useQuiz } from './use-quiz'

/** A quiz on a set: choosing, answering, looking back. What was left is gone on with. */
export function Quiz(
  props: Sitting & {
    set: StudySet
    /** A run that the server knows and that was not finished. */
    stored: Begun | null
    token?: string
  },
) {
  const { set, asOf } = props
  const quiz = useQuiz(props)
  const { phase } = quiz
  if (phase.at === 'setup') {
    return (
      <QuizSetup
        set={set}
        questions={quiz.questions}
        wishes={phase.wishes}
        onStart={(wishes) => quiz.begin(wishes)}
      />
    )
  }
  if (phase.at === 'run') {
    return <QuizRun key={phase.run.attempt.id} set={set} asOf={asOf} shown={phase} quiz={quiz} />
  }
  return (
    <QuizSummary
      set={set}
      run={phase.run}
      onContest={quiz.contest}
      onAgain={(only) => quiz.begin(wishesOf(phase.run.attempt), only)}
    />
  )
}
