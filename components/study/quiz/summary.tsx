'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Question } from '@/lib/question/question'
import { resultOf, type Run } from '@/lib/quiz/run'
import { mayContest } from '@/lib/review/judge'
import type { Given } from '@/lib/review/sent'
import type { StudySet } from '@/lib/study/fact'
import { Button, ButtonLink } from '../../ui/button'
import { Card } from '../../ui/card'
import { Page } from '../../ui/page'
import { StatementMark } from '../../article/statement-mark'
import { AskedWords } from '../../ui/asked-words'
import { Sentence } from '../question/sentence'

/** How it went, question by question, and what to look at again. */
export function QuizSummary({
  set,
  run,
  onAgain,
  onContest,
}: {
  set: StudySet
  run: Run
  /** A new run: of these questions only, or of as many as before. */
  onAgain: (only?: string[]) => void
  /** "I was right" about a question. */
  onContest: (question: Question) => void
}) {
  const t = useTranslations('quiz.summary')
  const { right, close, total, missed } = resultOf(run)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Page>
      <p lang={set.language} className="eyebrow mb-1.5">
        {set.title}
      </p>
      <h1
        ref={heading}
        tabIndex={-1}
        className="font-serif text-4xl font-semibold tracking-tight outline-none sm:text-5xl"
      >
        {t('score', { right: right + close, total })}
      </h1>
      <Marks run={run} />
      <p className="mt-5 max-w-measure text-soft">
        {missed.length === 0 ? <>{t('allRight')} </> : null}
        {t('memory')}
      </p>
      <div className="mt-6 grid gap-2 sm:flex sm:flex-wrap">
        {missed.length > 0 ? (
          <Button look="primary" size="large" onClick={() => onAgain(missed.map(({ id }) => id))}>
            {t('againMissed')}
          </Button>
        ) : null}
        <Button
          look={missed.length > 0 ? 'plain' : 'primary'}
          size="large"
          onClick={() => onAgain()}
        >
          {t('another')}
        </Button>
        <ButtonLink size="large" href={`/sets/${set.id}`}>
          {t('back')}
        </ButtonLink>
      </div>
      {missed.length > 0 ? (
        <section className="mt-12" aria-labelledby="again">
          <h2 id="again" className="mb-4 font-serif text-xl font-semibold">
            {t('lookAgain', { count: missed.length })}
          </h2>
          <ul className="grid gap-4">
            {missed.map((question) => (
              <Missed
                key={question.id}
                set={set}
                question={question}
                given={run.answers[question.id]?.given}
                onContest={() => onContest(question)}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

/** The run at one look: a mark for each question, in the order asked. */
function Marks({ run }: { run: Run }) {
  const t = useTranslations('quiz.summary')
  return (
    <ol className="mt-4 flex flex-wrap gap-1.5">
      {run.questions.map(({ id }, i) => {
        const verdict = run.answers[id]?.verdict ?? 'wrong'
        const looks = {
          right: 'bg-correct-wash text-correct border-correct',
          close: 'bg-close-wash text-close border-close',
          wrong: 'bg-wrong-wash text-wrong border-wrong',
        }
        return (
          <li
            key={id}
            className={`grid size-8 place-items-center rounded-control border text-sm tabular-nums ${looks[verdict]}`}
          >
            <span aria-hidden>{i + 1}</span>
            <span className="sr-only">{t(`mark.${verdict}`, { number: i + 1 })}</span>
          </li>
        )
      })}
    </ol>
  )
}

function Missed({
  set,
  question,
  given,
  onContest,
}: {
  set: StudySet
  question: Question
  given?: Given
  onContest: () => void
}) {
  const t = useTranslations('quiz.summary')
  const says = useTranslations('study')
  const fact = set.facts.find(({ id }) => id === question.factId)
  if (!fact) return null
  return (
    <li>
      <Card className="grid gap-3 p-4 sm:p-5">
        <p lang={question.language} className="asked text-lg">
          {question.kind === 'true-false' ? <StatementMark language={question.language} /> : null}
          <AskedWords text={question.prompt} />
        </p>
        <div lang={question.language} className="asked font-semibold text-correct">
          <Key question={question} />
        </div>
        {typeof given === 'string' && given !== '' && question.kind !== 'true-false' ? (
          <p className="text-sm text-soft">
            {t.rich('yourAnswer', {
              given,
              b: (words) => (
                <span lang={question.language} className="asked text-wrong">
                  {words}
                </span>
              ),
            })}
          </p>
        ) : null}
        <Sentence fact={fact} />
        {given !== undefined && mayContest(question, given, 'wrong') ? (
          <Button look="quiet" className="justify-self-start" onClick={onContest}>
            {says('iWasRight')}
          </Button>
        ) : null}
      </Card>
    </li>
  )
}

/** The right answer in words. */
function Key({ question }: { question: Question }) {
  switch (question.kind) {
    case 'ordering':
      return (
        <ol className="grid list-decimal gap-1 pl-5">
          {question.answer.map((piece) => (
            <li key={piece}>{piece}</li>
          ))}
        </ol>
      )
    case 'matching':
      return (
        <ul className="grid gap-1">
          {question.answer.map(({ left, right }) => (
            <li key={left}>
              {left} → {right}
            </li>
          ))}
        </ul>
      )
    case 'true-false':
      return question.correction ?? question.prompt
    default:
      return question.answer
  }
}
