/** A round of learning: a few new facts, in turn, until each was recalled twice. Pure. */

export interface Round {
  /** In the order they are to come. */
  waiting: readonly string[]
  /** How often each was recalled. */
  recalls: Readonly<Record<string, number>>
  done: number
}

/** New facts in one round: what one can hold in mind at once (Cowan 2001: four, give or take one), and one. */
export const ROUND_SIZE = 5
/** Recalled so often, it is learned for today. */
export const RECALLS_NEEDED = 2
/** So many others come before a recalled fact is asked again; a missed one comes sooner. */
const AGAIN_AFTER = { recalled: 3, missed: 1 } as const

export function startRound(facts: readonly string[]): Round {
  return { waiting: facts, recalls: {}, done: 0 }
}

export function currentOfRound({ waiting }: Round): string | null {
  return waiting[0] ?? null
}

export function advanceRound(round: Round, factId: string, recalled: boolean): Round {
  const rest = round.waiting.filter((id) => id !== factId)
  const recalls = (round.recalls[factId] ?? 0) + (recalled ? 1 : 0)
  if (recalls >= RECALLS_NEEDED) {
    return { waiting: rest, recalls: { ...round.recalls, [factId]: recalls }, done: round.done + 1 }
  }
  const place = Math.min(rest.length, recalled ? AGAIN_AFTER.recalled : AGAIN_AFTER.missed)
  return {
    waiting: [...rest.slice(0, place), factId, ...rest.slice(place)],
    recalls: { ...round.recalls, [factId]: recalls },
    done: round.done,
  }
}

export function remainingOfRound({ waiting }: Round): number {
  return waiting.length
}
