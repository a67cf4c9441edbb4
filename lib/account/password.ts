import { createHash } from 'node:crypto'
import { hash } from '@node-rs/argon2'

/** argon2id as OWASP's Password Storage Cheat Sheet asks at least: 19 MiB, 2 passes, 1 lane (argon2id is the default). */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

/** Shortest password taken; NIST SP 800-63B asks for at least 8 and for no rules of composition. */
export const PASSWORD_MIN = 10
/** Longest, so that nobody makes the server hash a book. */
export const PASSWORD_MAX = 200

/**
 * What is kept of a password, the same at each call: an account is found by its address and this, in one look. So it
 * takes one hashing and one look whether an address has no account, one or several, and neither the answer nor its time
 * tells which. The salt is made of the address: as it must, it differs from one address to another.
 */
export function hashPassword(email: string, password: string): Promise<string> {
  const salt = createHash('sha256').update(`rectoverso ${email}`).digest().subarray(0, 16)
  return hash(password.normalize('NFKC'), { ...COST, salt })
}
