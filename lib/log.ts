import pino from 'pino'
import { env } from '@/lib/env'

/** The server's log: one JSON object a line, without passwords, addresses or what people wrote. */
export const log = pino({
  level: env().logLevel,
  base: undefined,
  redact: ['password', 'email', 'token', '*.password', '*.email', '*.token', 'headers.cookie'],
})
