/** A 32-bit hash of a string: FNV-1a with a finishing mix, the same on every machine. */
export function hashString(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return finish(h)
}

/** Folds another value into a hash. */
export function mix(h: number, value: number): number {
  h = Math.imul(h ^ value, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Where the hash of a feature template starts, so that equal values of different templates differ. */
export function seedOf(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1)
}

function finish(h: number): number {
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return h ^ (h >>> 13)
}
