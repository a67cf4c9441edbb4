'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Verdict } from '@/lib/question/grade/grade-by'
import type { Question } from '@/lib/question/question'
import type { Sitting, StudyFact, StudySet } from '@/lib/study/fact'
import { graderOf } from '@/lib/study/grader'
import type { Gap, Piece } from '@/lib/study/reading'
import { Button, ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Page, PageHeader } from '../../ui/page'
import { useJournal } from '../journal/use-journal'
import { Blank } from './blank'

interface Filled {
  given: string
  verdict: Verdict
}

/** The article with its facts blanked out, filled in as one reads. */
export function Read({
  set,
  learner,
  asOf,
  paragraphs,
  facts,
}: Sitting & {
  set: Pick<StudySet, 'id' | 'title' | 'language'>
  paragraphs: readonly Piece[][]
  facts: readonly StudyFact[]
}) {
  const t = useTranslations('read')
  const [filled, setFilled] = useState<Readonly<Record<string, Filled>>>({})
  const journal = useJournal(learner, asOf, () => undefined)
  const grade = graderOf(facts.flatMap(({ questions }) => questions))
  const total = paragraphs.flat().filter((piece) => typeof piece !== 'string').length
  const right = Object.values(filled).filter(({ verdict }) => verdict !== 'wrong').length

  const fill = (gap: Gap, given: string, durationMs: number) => {
    if (filled[gap.factId]) return
    if (gap.question) {
      journal.record({
        kind: 'answer',
        factId: gap.factId,
        questionId: gap.question.id,
        given,
        origin: 'read',
        durationMs,
        typed: true,
      })
    }
    const { verdict } = grade(given, gap.question ?? questionOf(gap, set.language))
    setFilled({ ...filled, [gap.factId]: { given, verdict } })
  }

  return (
    <Page width="measure">
      <PageHeader
        eyebrow={t('title')}
        title={<span lang={set.language}>{set.title}</span>}
        lead={t('lead', { count: total })}
        actions={<ButtonLink href={`/sets/${set.id}`}>{t('back')}</ButtonLink>}
      />
      <article lang={set.language} className="reading grid gap-[1.1em]">
        {paragraphs.map((pieces, i) => (
          <p key={i}>
            {pieces.map((piece, j) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <Blank
                  key={j}
                  answer={piece.text}
                  filled={filled[piece.factId]}
                  onFill={(given, durationMs) => fill(piece, given, durationMs)}
                />
              ),
            )}
          </p>
        ))}
      </article>
      {Object.keys(filled).length === total && total > 0 ? (
        <Notice live tone={right === total ? 'right' : 'info'} className="mt-8">
          {t('done', { right, total })}
        </Notice>
      ) : (
        <Button
          className="mt-8"
          onClick={() => {
            const rest = paragraphs.flat().filter((piece) => typeof piece !== 'string')
            setFilled({
              ...Object.fromEntries(
                rest.map(({ factId }) => [factId, { given: '', verdict: 'wrong' as const }]),
              ),
              ...filled,
            })
          }}
        >
          {t('reveal')}
        </Button>
      )}
    </Page>
  )
}

/** A gap without a question of its own is judged as a short answer by its words. */
function questionOf(gap: Gap, language: Question['language']): Question {
  return {
    id: gap.factId,
    factId: gap.factId,
    kind: 'short',
    context: '',
    prompt: '',
    source: { start: 0, end: 0, text: '' },
    language,
    answer: gap.text,
    accepted: [],
  }
}
