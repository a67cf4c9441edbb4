import { hashString } from './hash'
import type { Lexicon } from './lexicon'

/** What the taggers' features are made of: hashes of a form's spelling, shape and readings in the lexicon. */
export interface Attributes {
  form: number
  lower: number
  shape: number
  /** Hashes of the last one to five characters. */
  suffixes: readonly number[]
  prefix2: number
  prefix3: number
  lexicon: number
}

/** Stands beyond both ends of the sentence. */
export const OUTSIDE: Attributes = {
  form: 1,
  lower: 1,
  shape: 1,
  suffixes: [1, 1, 1, 1, 1],
  prefix2: 1,
  prefix3: 1,
  lexicon: 1,
}

const CACHED = 4_000

/** Makes attributes, and keeps those of the forms met lately. */
export class AttributeSource {
  private readonly known = new Map<string, Attributes>()

  constructor(private readonly lexicon: Lexicon) {}

  of(form: string): Attributes {
    const found = this.known.get(form)
    if (found) return found
    const lower = form.toLowerCase().replace(/\d/g, '0')
    const attributes = {
      form: hashString(form),
      lower: hashString(lower),
      shape: hashString(shapeOf(form)),
      suffixes: [1, 2, 3, 4, 5].map((n) => hashString(lower.slice(-n))),
      prefix2: hashString(lower.slice(0, 2)),
      prefix3: hashString(lower.slice(0, 3)),
      lexicon: hashString(this.lexicon.tags(form).join(' ')),
    }
    if (this.known.size >= CACHED) this.known.clear()
    this.known.set(form, attributes)
    return attributes
  }
}

/** `Moscou` → `Xxx`, `1945` → `dd`, `U.E.` → `X.X.`: runs of a kind shortened to two, six characters at most. */
export function shapeOf(form: string): string {
  return form
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Nd}/gu, 'd')
    .replace(/(.)\1+/gu, '$1$1')
    .slice(0, 6)
}
