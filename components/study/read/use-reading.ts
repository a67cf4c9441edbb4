'use client'

import { useMemo, useState } from 'react'
import type { Verdict } from '@/lib/question/grade/grade-by'
import type { Question } from '@/lib/question/question'
import { verdictShown } from '@/lib/review/judge'
import type { Sitting, StudyFact } from '@/lib/study/fact'
import { graderOf } from '@/lib/study/grader'
import type { Gap, Piece } from '@/lib/study/reading'
import type { Delivery } from '../journal/sender'
import { useJournal } from '../journal/use-journal'

/** A gap that is closed. */
export interface Filled {
  given: string
  verdict: Verdict
  ms: number
  /** The review that it was logged by; null: it counts for nothing. */
  reviewId: string | null
  /** The fact was put aside: it is plain text again. */
  aside?: boolean
}

type Gaps = Readonly<Record<string, Filled>>

export interface Reading {
  /** By fact. */
  filled: Gaps
  /** The gap that was entered or filled last. */
  atHand: Gap | null
  enter: (gap: Gap) => void
  fill: (gap: Gap, given: string, ms: number) => void
  /** "I was right" about the gap at hand; null where there is nothing to say so of. */
  contest: (() => void) | null
  putAside: (kind: 'bury' | 'suspend') => void
  /** Takes back what was done last; null when there is nothing. */
  undo: (() => void) | null
  /** Shows what is open. Nothing of it counts. */
  reveal: () => void
  delivery: Delivery
}

/** An article with gaps, as one fills them in. */
export function useReading({
  learner,
  asOf,
  facts,
  paragraphs,
}: Sitting & { facts: readonly StudyFact[]; paragraphs: readonly Piece[][] }): Reading {
  const [filled, setFilled] = useState<Gaps>({})
  const [atHand, setAtHand] = useState<Gap | null>(null)
  const [past, setPast] = useState<readonly { before: Gaps; gap: Gap; reviewId: string | null }[]>(
    [],
  )
  const journal = useJournal(learner, asOf, () => undefined)
  const grade = useMemo(() => graderOf(facts.flatMap(({ questions }) => questions)), [facts])

  const close = (gap: Gap, how: Filled) => {
    setFilled({ ...filled, [gap.factId]: how })
    setAtHand(gap)
  }
  const log = ({ factId, question }: Gap, given: string, durationMs: number, contested?: boolean) =>
    question &&
    journal.record({
      kind: 'answer',
      factId,
      questionId: question.id,
      given,
      origin: 'read',
      durationMs,
      typed: true,
      contested,
    }).id

  const fill: Reading['fill'] = (gap, given, ms) => {
    if (filled[gap.factId]) return
    const reviewId = log(gap, given, ms)
    const { verdict } = grade(given, gap.question ?? questionOf(gap, facts))
    setPast([...past, { before: filled, gap, reviewId }])
    close(gap, { given, verdict, ms, reviewId })
  }

  const wrong = atHand && filled[atHand.factId]
  const contest = () => {
    if (!atHand || !wrong?.reviewId) return
    journal.record({ kind: 'undo', factId: atHand.factId, undoes: wrong.reviewId })
    const reviewId = log(atHand, wrong.given, wrong.ms, true)
    setPast(past.map((step) => (step.reviewId === wrong.reviewId ? { ...step, reviewId } : step)))
    close(atHand, { ...wrong, reviewId, verdict: verdictShown('wrong', true) })
  }

  const putAside: Reading['putAside'] = (kind) => {
    if (!atHand) return
    const { id: reviewId } = journal.record({ kind, factId: atHand.factId })
    setPast([...past, { before: filled, gap: atHand, reviewId }])
    const { given, verdict, ms } = filled[atHand.factId] ?? { given: '', verdict: 'wrong', ms: 0 }
    close(atHand, { given, verdict, ms, reviewId: null, aside: true })
  }

  const last = past.at(-1)
  const undo = () => {
    if (!last) return
    const { before, gap, reviewId } = last
    if (reviewId) journal.record({ kind: 'undo', factId: gap.factId, undoes: reviewId })
    setPast(past.slice(0, -1))
    // What was filled before it stays as it is by now: it may have been said to be right since.
    const others = Object.keys(before).filter((id) => id !== gap.factId)
    setFilled({
      ...before,
      ...Object.fromEntries(others.flatMap((id) => (filled[id] ? [[id, filled[id]]] : []))),
    })
    setAtHand(gap)
  }

  return {
    filled,
    atHand,
    enter: setAtHand,
    fill,
    contest: wrong?.verdict === 'wrong' && wrong.reviewId ? contest : null,
    putAside,
    undo: last ? undo : null,
    reveal: () => {
      const open = paragraphs.flat().filter((piece) => typeof piece !== 'string')
      const shown = { given: '', verdict: 'wrong', ms: 0, reviewId: null } as const
      setPast([])
      setFilled({ ...Object.fromEntries(open.map(({ factId }) => [factId, shown])), ...filled })
    },
    delivery: journal.delivery,
  }
}

/** A gap without a question of its own is judged as a short answer by its words. */
function questionOf(gap: Gap, facts: readonly StudyFact[]): Question {
  return {
    id: gap.factId,
    factId: gap.factId,
    kind: 'short',
    context: '',
    prompt: '',
    source: { start: 0, end: 0, text: '' },
    language: facts.find(({ id }) => id === gap.factId)?.language ?? 'fr',
    answer: gap.text,
    accepted: [],
  }
}
