'use client'

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { catchUp, memoryAfter } from '@/lib/study/catch-up'
import type { Sitting as Start, StudyFact } from '@/lib/study/fact'
import { graderOf } from '@/lib/study/grader'
import type { Kept } from '@/lib/study/kept'
import type { Grader } from '@/lib/review/judge'
import type { Memory } from '@/lib/review/memory'
import type { Rules } from '@/lib/study/rules'
import { becomesLeech } from '@/lib/review/leech'
import type { SentReview } from '@/lib/review/sent'
import type { Delivery } from '../journal/sender'
import { fetchRare } from '../question/rare'
import { onKept } from '../device/kept-store'
import { useJournal, type NewReview } from '../journal/use-journal'

interface Position<State> {
  state: State
  facts: ReadonlyMap<string, StudyFact>
  /** On the screen; it stays there until it is answered, whatever falls due meanwhile. */
  current: string | null
  /** Counts the turns, so that the same fact coming again is a new turn. */
  turn: number
}

/** What was done, and where one was before it: what an undo takes back. */
interface Step<State> {
  position: Position<State>
  reviewId: string
  factId: string
}

/** An answer that is in the journal while its judgement is still being read. */
interface Given {
  review: SentReview
  recalled: boolean
}

export interface Sitting {
  /** Null at the end. */
  fact: StudyFact | null
  turn: number
  done: number
  total: number
  /** How far one has come, from 0 to 1: by steps that may be smaller than a fact. */
  share: number
  grade: Grader
  /** Records an answer at once; `next` goes on. Answering again takes the first answer back. */
  answer: (review: NewReview, recalled: boolean) => void
  next: () => void
  /** Records a rating and goes on. */
  rate: (review: NewReview, recalled: boolean) => void
  /** Puts the fact aside and goes on. */
  putAside: (kind: 'bury' | 'suspend') => void
  /** Takes the last answer back; null when there is none. */
  undo: (() => void) | null
  /** A fact that has just been forgotten once too often. */
  leech: StudyFact | null
  /** Leaves that fact out from now on. */
  leaveLeech: () => void
  /** The memories, as this device reckons them, of what was answered in this sitting. */
  answered: () => Memory[]
  delivery: Delivery
}

/**
 * A sitting over some facts. The page need not wait: what is answered goes into the journal, and the next fact comes.
 * @param choose which of the facts to sit over, once what this device did since the page was made is known
 * @param freshen a waiting fact as the server knows it by now, or null for one that need not be asked any more
 */
export function useSitting<State>(
  { facts, learner, asOf, seen = [] }: Start & { facts: readonly StudyFact[] },
  rules: Rules<State>,
  choose: (facts: StudyFact[]) => StudyFact[],
  freshen?: (fact: StudyFact, kept: Kept) => StudyFact | null,
): Sitting {
  const grade = useMemo(() => graderOf(facts.flatMap(({ questions }) => questions)), [facts])
  useEffect(() => fetchRare(facts.flatMap(({ questions }) => questions)), [facts])
  const begin = (from: readonly StudyFact[]): Position<State> => {
    const chosen = choose([...from])
    const state = rules.start(chosen)
    return {
      state,
      facts: new Map(chosen.map((fact) => [fact.id, fact])),
      current: rules.current(state, Date.now()),
      turn: 0,
    }
  }
  const [position, setPosition] = useState(() => begin(facts))
  const [past, setPast] = useState<readonly Step<State>[]>([])
  const [given, setGiven] = useState<Given | null>(null)
  /** Facts that something was done with in this sitting. */
  const touched = useRef(new Set<string>())
  const [leech, setLeech] = useState<StudyFact | null>(null)

  const journal = useJournal(learner, asOf, (unseen) => {
    const reviews = unseen
      .flatMap((what) => ('review' in what ? what.review : []))
      .filter(({ id }) => !seen.includes(id))
    if (reviews.length > 0) setPosition(begin(catchUp(facts, reviews, learner.parameters, grade)))
  })

  const takeIn = useEffectEvent((kept: Kept) => {
    if (!freshen) return
    setPosition((now) => {
      const facts = new Map(now.facts)
      let { state } = now
      for (const waiting of now.facts.values()) {
        // What is on the screen stays there, and what was answered here is known best here, taken back or not.
        if (waiting.id === now.current || touched.current.has(waiting.id)) continue
        const fresh = freshen(waiting, kept)
        if (fresh) facts.set(fresh.id, fresh)
        else state = rules.without(state, waiting.id)
      }
      return { ...now, state, facts }
    })
  })
  useEffect(() => onKept((kept) => takeIn(kept)), [])

  const fact = position.current === null ? null : (position.facts.get(position.current) ?? null)

  const goOn = (state: State, changed: StudyFact, reviewId: string) => {
    touched.current.add(changed.id)
    setPast((before) => [...before, { position, reviewId, factId: changed.id }])
    setPosition({
      state,
      facts: new Map(position.facts).set(changed.id, changed),
      current: rules.current(state, Date.now()),
      turn: position.turn + 1,
    })
  }

  const settle = ({ review, recalled }: Given) => {
    if (!fact) return
    setGiven(null)
    const memory = memoryAfter(fact, review, learner.parameters, grade)
    if (!memory) return
    const changed = { ...fact, memory }
    setLeech(becomesLeech(fact.memory, memory) ? changed : null)
    const outcome = { factId: fact.id, memory, recalled }
    goOn(rules.after(position.state, outcome, Date.now()), changed, review.id)
  }

  const takeBack = (review: SentReview) =>
    journal.record({ kind: 'undo', factId: review.factId, undoes: review.id })

  const answer: Sitting['answer'] = (review, recalled) => {
    touched.current.add(review.factId)
    if (given) takeBack(given.review)
    setGiven({ review: journal.record(review), recalled })
  }

  const putAside: Sitting['putAside'] = (kind) => {
    if (!fact) return
    const kept = journal.record({ kind, factId: fact.id })
    setGiven(null)
    setLeech(null)
    goOn(rules.without(position.state, fact.id), fact, kept.id)
  }

  const leaveLeech = () => {
    if (!leech) return
    const { id: reviewId } = journal.record({ kind: 'suspend', factId: leech.id })
    setLeech(null)
    setPast((before) => [...before, { position, reviewId, factId: leech.id }])
    const state = rules.without(position.state, leech.id)
    // What is asked now stays, unless it is that fact itself.
    const current = position.current === leech.id ? rules.current(state, Date.now()) : position.current // prettier-ignore
    const turn = current === position.current ? position.turn : position.turn + 1
    setPosition({ ...position, state, current, turn })
  }

  const last = past.at(-1)
  const undo = () => {
    setLeech(null)
    if (given) {
      takeBack(given.review)
      setGiven(null)
      setPosition({ ...position, turn: position.turn + 1 })
    } else if (last) {
      journal.record({ kind: 'undo', factId: last.factId, undoes: last.reviewId })
      setPast((before) => before.slice(0, -1))
      setPosition({ ...last.position, turn: position.turn + 1 })
    }
  }

  const done = rules.done(position.state)
  return {
    fact,
    turn: position.turn,
    done,
    total: done + rules.left(position.state),
    share: rules.share(position.state),
    grade,
    answer,
    next: () => given && settle(given),
    rate: (review, recalled) => settle({ review: journal.record(review), recalled }),
    putAside,
    undo: given || last ? undo : null,
    leech,
    leaveLeech,
    answered: () =>
      [...new Set(past.map(({ factId }) => factId))].flatMap(
        (id) => position.facts.get(id)?.memory ?? [],
      ),
    delivery: journal.delivery,
  }
}
