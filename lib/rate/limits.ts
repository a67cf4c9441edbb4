const MINUTE = 60
const HOUR = 60 * MINUTE

/** How much is too much: `points` in `duration` seconds. */
interface Measure {
  points: number
  duration: number
}

/**
 * What guards people, their addresses and the database: counted in the database, so that all servers that share it
 * count together.
 */
export const SHARED = {
  'sign-in-address': { points: 10, duration: 15 * MINUTE },
  'sign-in-client': { points: 60, duration: 15 * MINUTE },
  'sign-up-client': { points: 10, duration: HOUR },
  'mail-address': { points: 3, duration: HOUR },
  'mail-client': { points: 10, duration: HOUR },
  // A class behind one address may come all at once.
  'guest-client': { points: 120, duration: HOUR },
  'reminder-address': { points: 3, duration: 24 * HOUR },
  flag: { points: 30, duration: HOUR },
} as const satisfies Record<string, Measure>

/** What guards the work of one server: counted in its memory, at no cost. */
export const OWN = {
  // Texts read anew and other forms asked for: each keeps a core busy for a second or more.
  making: { points: 300, duration: HOUR },
  'push-device': { points: 20, duration: HOUR },
  write: { points: 600, duration: MINUTE },
  // By session, not by learner: one that has ended uses up nothing of theirs.
  'reviews-session': { points: 600, duration: MINUTE },
  'detect-client': { points: 1200, duration: MINUTE },
} as const satisfies Record<string, Measure>

export type SharedLimit = keyof typeof SHARED
export type Limit = SharedLimit | keyof typeof OWN

export const isShared = (limit: Limit): limit is SharedLimit => limit in SHARED
