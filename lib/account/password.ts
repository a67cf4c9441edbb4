import { hash, verify } from '@node-rs/argon2'

/** argon2id as OWASP's Password Storage Cheat Sheet asks at least: 19 MiB, 2 passes, 1 lane (argon2id is the default). */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

/** Shortest password taken; NIST SP 800-63B asks for at least 8 and for no rules of composition. */
export const PASSWORD_MIN = 10
/** Longest, so that nobody makes the server hash a book. */
export const PASSWORD_MAX = 200

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), COST)

let dummy: Promise<string> | undefined

/**
 * Whether `password` is the one that was hashed. With no hash (no such account, or one without a password) it takes as
 * long and says no: the time it takes tells nothing about who has an account.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('nobody has this one')
  const right = await verify(kept ?? (await dummy), password.normalize('NFKC'))
  return right && kept !== null
}
