'use client'

import { lazy } from 'react'
import type { Question } from '@/lib/question/question'

/** Forms that few facts have: what asks them is fetched only where there are some. */
const load = {
  ordering: () => import('./ordering'),
  matching: () => import('./matching'),
}

export const Ordering = lazy(() => load.ordering().then((file) => ({ default: file.Ordering })))
export const Matching = lazy(() => load.matching().then((file) => ({ default: file.Matching })))

/** Fetches what these questions will need: by the time they are asked there may be no network. */
export function fetchRare(questions: Iterable<Question>): void {
  const kinds = new Set(Array.from(questions, ({ kind }) => kind))
  for (const kind of ['ordering', 'matching'] as const) {
    if (kinds.has(kind)) void load[kind]().catch(() => undefined)
  }
}
