import type { ConlluSentence, ConlluWord } from './read'

/** F1 in percent, as the CoNLL 2018 shared task defines each (universaldependencies.org/conll18/evaluation.html). */
export interface ConllScores {
  tokens: number
  sentences: number
  words: number
  upos: number
  ufeats: number
  lemmas: number
  uas: number
  las: number
}

interface PlacedWord {
  word: ConlluWord
  /** Span in the text without its white space. */
  start: number
  end: number
  multiword: boolean
  head: PlacedWord | null
}

interface Placed {
  characters: string
  tokens: [number, number][]
  sentences: [number, number][]
  words: PlacedWord[]
}

/** The features that count; a treebank's own are left out. */
const UNIVERSAL_FEATURES = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
)

/**
 * Scores a system's reading against gold sentences of the same text, however each cuts it.
 *
 * @throws Error when the two are not the same characters (white space aside).
 */
export function scoreConll(gold: ConlluSentence[], system: ConlluSentence[]): ConllScores {
  const g = place(gold)
  const s = place(system)
  if (g.characters !== s.characters) {
    let at = 0
    while (g.characters[at] === s.characters[at]) at++
    throw new Error(
      `the texts differ at character ${at}: gold "${g.characters.slice(at, at + 20)}", system "${s.characters.slice(at, at + 20)}"`,
    )
  }
  const pairs = alignWords(g.words, s.words)
  const toSystem = new Map(pairs)
  const share = (right: (gold: PlacedWord, system: PlacedWord) => boolean) =>
    f1(pairs.filter(([a, b]) => right(a, b)).length, g.words.length, s.words.length)
  const sameHead = (a: PlacedWord, b: PlacedWord) =>
    a.head === null ? b.head === null : b.head !== null && toSystem.get(a.head) === b.head
  return {
    tokens: scoreSpans(g.tokens, s.tokens),
    sentences: scoreSpans(g.sentences, s.sentences),
    words: f1(pairs.length, g.words.length, s.words.length),
    upos: share((a, b) => a.word.upos === b.word.upos),
    ufeats: share((a, b) => universal(a.word.feats) === universal(b.word.feats)),
    lemmas: share((a, b) => a.word.lemma === '_' || a.word.lemma === b.word.lemma),
    uas: share(sameHead),
    las: share((a, b) => sameHead(a, b) && relation(a.word.deprel) === relation(b.word.deprel)),
  }
}

/** The universal part of a relation: `nsubj` of `nsubj:pass`. */
export function relation(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

function universal(feats: string): string {
  return feats
    .split('|')
    .filter((feat) => UNIVERSAL_FEATURES.has(feat.slice(0, feat.indexOf('='))))
    .sort()
    .join('|')
}

function f1(correct: number, gold: number, system: number): number {
  return gold + system === 0 ? 100 : (200 * correct) / (gold + system)
}

function place(sentences: ConlluSentence[]): Placed {
  const placed: Placed = { characters: '', tokens: [], sentences: [], words: [] }
  const pieces: string[] = []
  let at = 0
  for (const sentence of sentences) {
    const start = at
    const words: PlacedWord[] = []
    for (const token of sentence.tokens) {
      const form = token.form.replace(/\s/gu, '')
      pieces.push(form)
      const span = { start: at, end: (at += form.length) }
      placed.tokens.push([span.start, span.end])
      for (let i = token.first; i <= token.last; i++) {
        const word = sentence.words[i]
        if (word) words.push({ word, ...span, multiword: token.last > token.first, head: null })
      }
    }
    for (const word of words) word.head = words[word.word.head] ?? null
    placed.words.push(...words)
    placed.sentences.push([start, at])
  }
  placed.characters = pieces.join('')
  return placed
}

function scoreSpans(gold: [number, number][], system: [number, number][]): number {
  const found = new Set(gold.map(([start, end]) => `${start} ${end}`))
  const correct = system.filter(([start, end]) => found.has(`${start} ${end}`)).length
  return f1(correct, gold.length, system.length)
}

/** Pairs of words that are the same: by their span, and inside multiword tokens by the longest common run of forms. */
function alignWords(gold: PlacedWord[], system: PlacedWord[]): [PlacedWord, PlacedWord][] {
  const pairs: [PlacedWord, PlacedWord][] = []
  let g = 0
  let s = 0
  for (;;) {
    const a = gold[g]
    const b = system[s]
    if (!a || !b) return pairs
    if (a.multiword || b.multiword) {
      const [gEnd, sEnd, gStart, sStart] = multiwordStretch(gold, system, g, s)
      pairs.push(...commonForms(gold.slice(gStart, gEnd), system.slice(sStart, sEnd)))
      g = gEnd
      s = sEnd
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([a, b])
      g++
      s++
    } else if (a.start <= b.start) g++
    else s++
  }
}

/** The smallest stretch of words on both sides that holds whole multiword tokens: [gold end, system end, gold start, system start]. */
function multiwordStretch(
  gold: PlacedWord[],
  system: PlacedWord[],
  g: number,
  s: number,
): [number, number, number, number] {
  const a = gold[g] as PlacedWord
  const b = system[s] as PlacedWord
  let end: number
  if (a.multiword) {
    end = a.end
    if (!b.multiword && b.start < a.start) s++
  } else {
    end = b.end
    if (!a.multiword && a.start < b.start) g++
  }
  const gStart = g
  const sStart = s
  const beyond = (word: PlacedWord | undefined) =>
    !word || (word.multiword ? word.start >= end : word.end > end)
  while (!beyond(gold[g]) || !beyond(system[s])) {
    const x = gold[g]
    const y = system[s]
    const next = x && (!y || x.start <= y.start) ? x : y
    if (!next) break
    if (next.multiword && next.end > end) end = next.end
    if (next === x) g++
    else s++
  }
  return [g, s, gStart, sStart]
}

function commonForms(gold: PlacedWord[], system: PlacedWord[]): [PlacedWord, PlacedWord][] {
  const same = (i: number, j: number) =>
    gold[i]?.word.form.toLowerCase() === system[j]?.word.form.toLowerCase()
  const longest = Array.from({ length: gold.length + 1 }, () =>
    new Array<number>(system.length + 1).fill(0),
  )
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = system.length - 1; j >= 0; j--) {
      const row = longest[i] as number[]
      row[j] = same(i, j) ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [PlacedWord, PlacedWord][] = []
  let i = 0
  let j = 0
  while (i < gold.length && j < system.length) {
    if (same(i, j)) pairs.push([gold[i++] as PlacedWord, system[j++] as PlacedWord])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}
