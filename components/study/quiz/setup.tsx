'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { QuizWishes } from '@/lib/quiz/attempt'
import type { Question, QuestionKind } from '@/lib/question/question'
import { QUESTION_KINDS } from '@/lib/question/question'
import type { StudySet } from '@/lib/study/fact'
import { Button, ButtonLink } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { Checkbox } from '../../ui/field'
import { Page, PageHeader } from '../../ui/page'
import { Segmented } from '../../ui/segmented'
import { useKeys } from '../use-keys'

const SECONDS_EACH = 30

/** How many, of what kind, with or without a clock. The button is there at once: nothing has to be chosen. */
export function QuizSetup({
  set,
  questions,
  wishes,
  onStart,
}: {
  set: StudySet
  /** What can be asked today. */
  questions: readonly Question[]
  /** How the run before was wished for: this one begins from there. */
  wishes: QuizWishes | null
  onStart: (wishes: QuizWishes) => void
}) {
  const t = useTranslations('quiz')
  const kindNames = useTranslations('kinds')
  const there = QUESTION_KINDS.filter(
    (kind) => kind !== 'flashcard' && questions.some((question) => question.kind === kind),
  )
  const [kinds, setKinds] = useState<readonly QuestionKind[]>(() =>
    wishes && wishes.kinds.length > 0 ? there.filter((kind) => wishes.kinds.includes(kind)) : there,
  )
  const [count, setCount] = useState(String(wishes?.count ?? 10))
  const [feedback, setFeedback] = useState(wishes?.feedback ?? 'each')
  const [timed, setTimed] = useState(!!wishes?.secondsEach)
  const facts = new Set(
    questions.filter(({ kind }) => kinds.includes(kind)).map(({ factId }) => factId),
  ).size
  const counts = ['5', '10', '20'].filter((each) => Number(each) < facts)
  const chosen = counts.includes(count) ? Number(count) : facts
  const start = () => {
    if (facts === 0) return
    const secondsEach = timed ? SECONDS_EACH : null
    onStart({ count: chosen, kinds: [...kinds], feedback, secondsEach })
  }
  useKeys({ Enter: start })
  // Where there is a question, it is of a fact that was put aside.
  const onlyCards = set.facts.every((fact) =>
    fact.questions.every(({ kind }) => kind === 'flashcard'),
  )

  return (
    <Page>
      <PageHeader eyebrow={set.title} title={t('title')} />
      {there.length === 0 ? (
        <EmptyState
          title={t('nothing.title')}
          action={
            <ButtonLink look="primary" href={`/sets/${set.id}${onlyCards ? '/cards' : ''}`}>
              {onlyCards ? t('nothing.cards') : t('summary.back')}
            </ButtonLink>
          }
        >
          {onlyCards ? t('nothing.text') : t('nothing.aside')}
        </EmptyState>
      ) : (
        <Card className="grid gap-6 p-5 sm:p-7">
          <div className="grid gap-2">
            <h2 className="text-sm font-medium">{t('count')}</h2>
            <Segmented
              label={t('count')}
              name="count"
              value={String(counts.includes(count) ? count : facts)}
              options={[...counts, String(facts)].map((value) => ({
                value,
                label: value === String(facts) ? t('all', { count: facts }) : value,
              }))}
              onChange={setCount}
            />
          </div>
          {there.length > 1 ? (
            <fieldset>
              <legend className="mb-1 text-sm font-medium">{t('kinds')}</legend>
              <div className="grid gap-x-6 sm:grid-cols-2">
                {there.map((kind) => (
                  <Checkbox
                    key={kind}
                    label={kindNames(kind)}
                    checked={kinds.includes(kind)}
                    onChange={(event) =>
                      setKinds(
                        event.target.checked
                          ? [...kinds, kind]
                          : kinds.filter((each) => each !== kind),
                      )
                    }
                  />
                ))}
              </div>
            </fieldset>
          ) : null}
          <div className="grid gap-2">
            <h2 className="text-sm font-medium">{t('feedback.label')}</h2>
            <Segmented<'each' | 'end'>
              label={t('feedback.label')}
              name="feedback"
              value={feedback}
              options={[
                { value: 'each' as const, label: t('feedback.each') },
                { value: 'end' as const, label: t('feedback.end') },
              ]}
              onChange={setFeedback}
            />
          </div>
          <Checkbox
            label={t('timed', { minutes: Math.ceil((chosen * SECONDS_EACH) / 60) })}
            checked={timed}
            onChange={(event) => setTimed(event.target.checked)}
          />
          <Button look="primary" size="large" disabled={facts === 0} onClick={start}>
            {t('start')}
          </Button>
        </Card>
      )}
    </Page>
  )
}
