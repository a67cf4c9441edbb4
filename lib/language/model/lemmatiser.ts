import type { ByteReader, ByteWriter } from './bytes'
import type { Lexicon } from './lexicon'

const LONGEST_SUFFIX = 6

/** What was learned about lemmas from the treebanks. */
export interface LemmaTables {
  /** `form upos feats`, then `form upos` → lemma: the words that the lexicon and the rules get wrong. */
  exceptions: Map<string, string>
  /** `upos feats` → the lexicon's tags that go with it, with their counts. */
  tags: Map<string, Map<string, number>>
  /** `upos suffix` → how to make the lemma: `2+er` cuts two characters and puts *er*. */
  rules: Map<string, string>
}

/** Finds lemmas: exceptions, then the lexicon's reading that fits the tag best, then the longest suffix rule. */
export class Lemmatiser {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly tables: LemmaTables,
  ) {}

  lemma(form: string, upos: string, feats: string): string {
    const { exceptions } = this.tables
    const plain = plainForm(form, upos)
    return (
      exceptions.get(`${plain} ${upos} ${feats}`) ??
      exceptions.get(`${plain} ${upos}`) ??
      this.regular(form, upos, feats)
    )
  }

  /** The lemma without the exceptions. */
  regular(form: string, upos: string, feats: string): string {
    const plain = plainForm(form, upos)
    return this.fromLexicon(plain, upos, feats) ?? this.fromRules(plain, upos)
  }

  private fromLexicon(plain: string, upos: string, feats: string): string | undefined {
    if (upos === 'PROPN') return undefined
    const weights = this.tables.tags.get(`${upos} ${feats}`) ?? this.tables.tags.get(upos)
    if (!weights) return undefined
    let lemma: string | undefined
    let most = 0
    for (const reading of this.lexicon.readings(plain)) {
      const weight = weights.get(reading.tag) ?? 0
      if (weight <= most) continue
      most = weight
      lemma = reading.lemma
    }
    return lemma
  }

  private fromRules(plain: string, upos: string): string {
    for (let n = Math.min(LONGEST_SUFFIX, plain.length); n >= 0; n--) {
      const script = this.tables.rules.get(`${upos} ${plain.slice(plain.length - n)}`)
      if (script !== undefined) return applyScript(plain, script) ?? plain
    }
    return plain
  }

  static write(tables: LemmaTables, out: ByteWriter): void {
    writeMap(tables.exceptions, out)
    writeMap(tables.rules, out)
    const tags = [...tables.tags].map(([key, counts]): [string, string] => [
      key,
      [...counts].map(([tag, n]) => `${tag}=${n}`).join(' '),
    ])
    writeMap(new Map(tags), out)
  }

  static read(input: ByteReader, lexicon: Lexicon): Lemmatiser {
    const exceptions = readMap(input)
    const rules = readMap(input)
    const tags = new Map<string, Map<string, number>>()
    for (const [key, text] of readMap(input)) {
      const counts = text.split(' ').map((item): [string, number] => {
        const at = item.lastIndexOf('=')
        return [item.slice(0, at), Number(item.slice(at + 1))]
      })
      tags.set(key, new Map(counts))
    }
    return new Lemmatiser(lexicon, { exceptions, rules, tags })
  }
}

/** Names keep their capitals; everything else is looked up in lower case. */
export function plainForm(form: string, upos: string): string {
  return upos === 'PROPN' ? form : form.toLowerCase()
}

/** The script that makes `lemma` out of `form`; applying it gives `lemma` back. */
export function scriptOf(form: string, lemma: string): string {
  let common = 0
  while (common < Math.min(form.length, lemma.length) && form[common] === lemma[common]) common++
  return `${form.length - common}+${lemma.slice(common)}`
}

function applyScript(form: string, script: string): string | null {
  const plus = script.indexOf('+')
  const cut = Number(script.slice(0, plus))
  return cut > form.length ? null : form.slice(0, form.length - cut) + script.slice(plus + 1)
}

function writeMap(map: ReadonlyMap<string, string>, out: ByteWriter): void {
  const entries = [...map].sort((a, b) => (a[0] < b[0] ? -1 : 1))
  out.string(entries.map(([key, value]) => `${key}\t${value}`).join('\n'))
}

function readMap(input: ByteReader): Map<string, string> {
  const text = input.string()
  if (text === '') return new Map()
  return new Map(
    text.split('\n').map((line): [string, string] => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)]
    }),
  )
}
