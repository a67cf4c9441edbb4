'use client'

import { useTranslations } from 'next-intl'
import { Suspense, useMemo } from 'react'
import { shownChoices } from '@/lib/quiz/attempt'
import type { Question } from '@/lib/question/question'
import type { Given } from '@/lib/review/sent'
import { Choices } from './choices'
import { Prompt } from './prompt'
import { Matching, Ordering } from './rare'
import { Typed } from './typed'

/** A question of any kind but the card, to be answered or (with `given`) answered. */
export function Asked({
  question,
  seed,
  given,
  revealed,
  onAnswer,
}: {
  question: Question
  /** Decides the order of the choices. */
  seed: number
  given?: Given
  /** Whether an answered question says what was right. */
  revealed: boolean
  onAnswer: (given: Given) => void
}) {
  const key = 'answer' in question && typeof question.answer === 'string' ? question.answer : ''
  const known = given !== undefined && revealed
  return (
    <>
      <Prompt
        question={question}
        fill={question.kind === 'cloze' && known ? key : undefined}
        tone="right"
      />
      <Suspense>
        <Answering {...{ question, seed, given, revealed: known, onAnswer }} />
      </Suspense>
    </>
  )
}

function Answering({
  question,
  seed,
  given,
  revealed,
  onAnswer,
}: {
  question: Question
  seed: number
  given?: Given
  revealed: boolean
  onAnswer: (given: Given) => void
}) {
  const t = useTranslations('study')
  const { language } = question
  const choices = useMemo(
    () =>
      'choices' in question && question.choices
        ? shownChoices(question.choices, seed, question.id)
        : [],
    [question, seed],
  )
  const text = typeof given === 'string' ? given : undefined
  switch (question.kind) {
    case 'true-false':
      return (
        <Choices
          choices={[
            { value: 'true', label: t('true') },
            { value: 'false', label: t('false') },
          ]}
          given={text}
          answer={revealed ? question.answer : undefined}
          onChoose={onAnswer}
        />
      )
    case 'ordering':
      return (
        <Ordering
          pieces={choices}
          language={language}
          given={given as string[] | undefined}
          answer={revealed ? question.answer : undefined}
          onAnswer={onAnswer}
        />
      )
    case 'matching':
      return (
        <Matching
          lefts={question.answer.map(({ left }) => left)}
          rights={choices}
          language={language}
          given={given as { left: string; right: string }[] | undefined}
          answer={revealed ? question.answer : undefined}
          onAnswer={onAnswer}
        />
      )
    case 'choice':
    case 'cloze':
      if (choices.length > 0) {
        return (
          <Choices
            choices={choices.map((choice) => ({ value: choice, label: choice }))}
            language={language}
            given={text}
            answer={revealed ? question.answer : undefined}
            onChoose={onAnswer}
          />
        )
      }
      return <Typed language={language} given={text} onAnswer={onAnswer} />
    case 'short':
    case 'flashcard':
      return <Typed language={language} given={text} onAnswer={onAnswer} />
  }
}
