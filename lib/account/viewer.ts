/** Who is asking. The first argument of every function of a `data.ts`. */
export interface Viewer {
  id: string
  /** A guest has everything but a way to come back from another device. */
  isGuest: boolean
  name: string | null
  /** The screen's language that was chosen; `null`: as the browser asks. */
  locale: string | null
  /** IANA name; the learner's day is reckoned in it. */
  timeZone: string
  /** 0.7–0.97 */
  desiredRetention: number
  /** Reviews a day. */
  dailyGoal: number
  /** Whether reviews ask by cards alone, and not in forms of growing difficulty. */
  cardsOnly: boolean
}

/**
 * Whom a cookie names that we sealed: the viewer, if the session still stands. What is handed one of these looks at that
 * in its first statement, and throws `sign-in-needed`.
 */
export interface SealedViewer {
  id: string
  /** The user's `sessionVersion` when the session began. */
  sessionVersion: number
}
