import type { ByteReader, ByteWriter } from './bytes'

/** One reading of a form: category with inflection (`v:P3s`) and lemma. */
export interface LexiconReading {
  tag: string
  lemma: string
}

/** What all the forms of one kind share: their tags, and how to get each lemma from the form. */
interface ReadingSet {
  tags: readonly string[]
  /** For each tag: how many characters to cut from the end, and what to put instead; null keeps the form as written. */
  scripts: readonly (readonly [number, string] | null)[]
}

const BLOCK = 16
const NOTHING: ReadingSet = { tags: [], scripts: [] }

/**
 * A full-form lexicon in a few hundred kilobytes: sorted lower-cased forms, each coded by the length of the prefix it
 * shares with the one before (front coding), searched by halves over blocks of 16.
 */
export class Lexicon {
  private readonly blockStart: Uint32Array
  private readonly cache = new Map<string, ReadingSet>()

  private constructor(
    private readonly sets: ReadingSet[],
    private readonly setOf: Uint16Array,
    private readonly shared: Uint8Array,
    private readonly suffixes: Uint8Array,
  ) {
    this.blockStart = new Uint32Array(Math.ceil(setOf.length / BLOCK))
    for (let at = 0, form = 0; form < setOf.length; form++) {
      if (form % BLOCK === 0) this.blockStart[form / BLOCK] = at
      while (suffixes[at] !== 0) at++
      at++
    }
  }

  /** The tags of a form's readings, sorted; none for a form that is not in the lexicon. */
  tags(form: string): readonly string[] {
    return this.find(form.toLowerCase()).tags
  }

  /** The readings of a form, whatever its case. */
  readings(form: string): LexiconReading[] {
    const lower = form.toLowerCase()
    const { tags, scripts } = this.find(lower)
    return tags.map((tag, i) => {
      const script = scripts[i]
      return { tag, lemma: script ? lower.slice(0, lower.length - script[0]) + script[1] : form }
    })
  }

  private find(lower: string): ReadingSet {
    const known = this.cache.get(lower)
    if (known) return known
    const set = this.sets[this.search(new TextEncoder().encode(lower))] ?? NOTHING
    if (this.cache.size > 4_000) this.cache.clear()
    this.cache.set(lower, set)
    return set
  }

  /** Number of the form's reading set; -1 when it is not there. */
  private search(form: Uint8Array): number {
    let low = 0
    let high = this.blockStart.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.compareSuffix(this.blockStart[middle] as number, form, 0) <= 0) low = middle
      else high = middle - 1
    }
    let at = this.blockStart[low] ?? 0
    let matched = 0
    for (let i = low * BLOCK; i < Math.min((low + 1) * BLOCK, this.setOf.length); i++) {
      const shared = i % BLOCK === 0 ? 0 : (this.shared[i] as number)
      if (shared < matched) return -1
      if (shared === matched) {
        while (matched < form.length && this.suffixes[at + matched - shared] === form[matched])
          matched++
        if (matched === form.length && this.suffixes[at + matched - shared] === 0)
          return this.setOf[i] as number
      }
      at = this.suffixes.indexOf(0, at) + 1
    }
    return -1
  }

  private compareSuffix(at: number, form: Uint8Array, from: number): number {
    for (let i = from; ; i++) {
      const difference = (this.suffixes[at + i - from] as number) - (form[i] ?? 0)
      if (difference !== 0 || i >= form.length) return difference
    }
  }

  static write(forms: ReadonlyMap<string, readonly LexiconReading[]>, out: ByteWriter): void {
    const encoder = new TextEncoder()
    const entries = [...forms]
      .map(([form, readings]) => ({ bytes: encoder.encode(form), set: describe(form, readings) }))
      .sort((a, b) => compareBytes(a.bytes, b.bytes))
    const frequency = new Map<string, number>()
    for (const { set } of entries) frequency.set(set, (frequency.get(set) ?? 0) + 1)
    const sets = [...frequency]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([set]) => set)
    const number = new Map(sets.map((set, i) => [set, i]))
    out.strings(sets)
    out.varint(entries.length)
    const ids = entries.map(({ set }) => number.get(set) as number)
    for (const id of ids) out.byte(id & 255)
    for (const id of ids) out.byte(id >> 8)
    const suffixes: number[] = []
    entries.forEach(({ bytes }, i) => {
      const before =
        i % BLOCK === 0 ? new Uint8Array() : (entries[i - 1]?.bytes ?? new Uint8Array())
      let shared = 0
      while (shared < before.length && before[shared] === bytes[shared]) shared++
      out.byte(shared)
      for (let k = shared; k < bytes.length; k++) suffixes.push(bytes[k] as number)
      suffixes.push(0)
    })
    out.varint(suffixes.length)
    out.raw(Uint8Array.from(suffixes))
  }

  static read(input: ByteReader): Lexicon {
    const sets = input.strings().map(parseSet)
    const count = input.varint()
    const low = input.raw(count)
    const high = input.raw(count)
    const setOf = new Uint16Array(count)
    for (let i = 0; i < count; i++) setOf[i] = (low[i] as number) | ((high[i] as number) << 8)
    // Copies, so that the rest of the file need not be kept.
    const shared = input.raw(count).slice()
    return new Lexicon(sets, setOf, shared, input.raw(input.varint()).slice())
  }
}

/** A reading set as text: `tag cut+ending`, or `tag` alone where the form is its own lemma as written. */
function describe(form: string, readings: readonly LexiconReading[]): string {
  const items = readings.map(({ tag, lemma }) => {
    if (lemma.toLowerCase() === form) return tag
    let common = 0
    while (common < Math.min(form.length, lemma.length) && form[common] === lemma[common]) common++
    return `${tag} ${form.length - common}+${lemma.slice(common)}`
  })
  const kept = new Map(items.map((item) => [item.split(' ')[0], item]))
  return [...kept.values()].sort().join('\t')
}

function parseSet(text: string): ReadingSet {
  const items = text.split('\t').map((item) => item.split(' '))
  return {
    tags: items.map(([tag = '']) => tag),
    scripts: items.map(([, script]) => {
      if (script === undefined) return null
      const plus = script.indexOf('+')
      return [Number(script.slice(0, plus)), script.slice(plus + 1)]
    }),
  }
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
