/** What can go wrong for somebody, as a code: the screen turns it into a sentence, a route into a status. */
export const ERROR_STATUS = {
  'not-found': 404,
  'not-allowed': 403,
  'sign-in-needed': 401,
  invalid: 400,
  'too-large': 413,
  'too-many': 429,
  conflict: 409,
  unavailable: 503,
  internal: 500,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

interface Particulars {
  /** Which of several reasons, for the screen: `empty`, `binary`, `language-not-served`, … */
  reason?: string
  /** Seconds until it is worth trying again. */
  retryAfter?: number
  cause?: unknown
}

/**
 * The one error class. Thrown where going on makes no sense; an expected failure is a value instead.
 * `message` is for the log only and never shown to anyone.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly reason?: string
  readonly retryAfter?: number

  constructor(code: ErrorCode, message: string = code, particulars: Particulars = {}) {
    super(message, { cause: particulars.cause })
    this.name = 'AppError'
    this.code = code
    this.reason = particulars.reason
    this.retryAfter = particulars.retryAfter
  }

  /** The HTTP status that says the same. */
  get status(): number {
    return ERROR_STATUS[this.code]
  }
}

/** Whether `error` is an `AppError`, also when it came from another bundle of the same code. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
