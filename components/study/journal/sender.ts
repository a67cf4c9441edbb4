import { BATCH_LIMIT, type BatchAnswer, type SentBatch } from '@/lib/review/sent'
import type { JournalEntry } from './entry'
import { forgetSettled, readEntries, settleEntries } from './store'

/** What is known of the way to the server. */
export interface Delivery {
  /** Entries not yet accepted. */
  waiting: number
  /** `stopped`: the server refuses this learner (signed out elsewhere); signing in again goes on. */
  state: 'sent' | 'sending' | 'offline' | 'stopped'
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * Sends a learner's journal in batches, again and again until the server has accepted all of it. What is sent twice is
 * counted once there, so that a lost answer does no harm.
 */
export class Sender {
  private running = false
  private again = false
  /** Something was to be sent: when nothing waits any more, another tab or the worker has sent it. */
  private owing = false
  private pause = FIRST_PAUSE_MS
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly learnerId: string,
    private readonly onChange: (delivery: Delivery) => void = () => undefined,
    /** Called when the server has accepted something, whoever of this device sent it. */
    private readonly onAccepted: () => void = () => undefined,
  ) {}

  /** Sends soon: answers in quick succession go together. */
  schedule(delayMs = 400): void {
    this.owing = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), delayMs)
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  /** Sends now all that waits. Never throws: what did not arrive is sent later. */
  async send(): Promise<void> {
    clearTimeout(this.timer)
    if (this.running) {
      this.again = true
      return
    }
    this.running = true
    try {
      do {
        this.again = false
      } while ((await alone(() => this.sendBatch())) || this.again)
    } finally {
      this.running = false
    }
  }

  /** True when one batch went through and more waits. */
  private async sendBatch(): Promise<boolean> {
    const waiting = (await readEntries(this.learnerId)).filter((entry) => entry.acceptedAt === null)
    if (waiting.length === 0) {
      this.onChange({ waiting: 0, state: 'sent' })
      if (this.owing) this.told()
      return false
    }
    this.onChange({ waiting: waiting.length, state: 'sending' })
    const entries = firstBatch(waiting)
    const answer = await post(batchOf(this.learnerId, entries))
    if (answer === 'refused') {
      this.onChange({ waiting: waiting.length, state: 'stopped' })
      return false
    }
    if (answer === 'unreachable') {
      this.onChange({ waiting: waiting.length, state: 'offline' })
      this.schedule(this.pause)
      this.pause = Math.min(LONGEST_PAUSE_MS, this.pause * 2)
      return false
    }
    this.pause = FIRST_PAUSE_MS
    const refused = new Set(answer.refused.map(({ id }) => id))
    await settleEntries(entries, new Set(answer.accepted), refused, answer.at)
    this.told()
    if (waiting.length > entries.length) return true
    this.onChange({ waiting: 0, state: 'sent' })
    await forgetSettled(this.learnerId, answer.at)
    return false
  }

  private told(): void {
    this.owing = false
    this.onAccepted()
  }
}

/** Runs before reviews: a run's answers come after the run. */
function firstBatch(waiting: readonly JournalEntry[]): JournalEntry[] {
  const attempts = waiting.filter(({ what }) => 'attempt' in what).slice(0, 50)
  const reviews = waiting.filter(({ what }) => 'review' in what).slice(0, BATCH_LIMIT)
  return [...attempts, ...reviews]
}

/** One sender at a time, of all tabs and the worker: what another is sending need not be sent by this one. */
function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  // Over plain http there are no locks; what is sent twice is counted once.
  return 'locks' in navigator ? navigator.locks.request('journal', work) : work()
}

function batchOf(learnerId: string, entries: readonly JournalEntry[]): SentBatch {
  return {
    learnerId,
    attempts: entries.flatMap(({ what }) => ('attempt' in what ? what.attempt : [])),
    reviews: entries.flatMap(({ what }) => ('review' in what ? what.review : [])),
  }
}

async function post(batch: SentBatch): Promise<BatchAnswer | 'unreachable' | 'refused'> {
  try {
    const response = await fetch('/api/reviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
      // A tab that is being closed still delivers; browsers allow this for small bodies only.
      keepalive: batch.reviews.length < 100,
    })
    if (response.ok) return (await response.json()) as BatchAnswer
    return response.status === 401 || response.status === 403 ? 'refused' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
