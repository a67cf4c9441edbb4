import type { Reading } from './reading'

/** The most words that are read in one go: arcs are scored for every pair of words. */
export const LONGEST = 120

const BREAK = /^[;:,.!?…—–)»”]$/u

/** Cuts a sentence's forms into stretches of at most `LONGEST` words, after a sign of punctuation where there is one. */
export function cutLong(forms: readonly string[]): string[][] {
  const pieces: string[][] = []
  let start = 0
  while (forms.length - start > LONGEST) {
    let end = start + LONGEST
    while (end > start + LONGEST / 2 && !BREAK.test(forms[end - 1] as string)) end--
    if (end === start + LONGEST / 2) end = start + LONGEST
    pieces.push(forms.slice(start, end))
    start = end
  }
  pieces.push(forms.slice(start))
  return pieces
}

/** The reading of the whole from those of its stretches: later roots hang on the first, and nothing is trusted. */
export function joinLong(pieces: readonly Reading[], parataxis: number): Reading {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const length = pieces.reduce((sum, { heads }) => sum + heads.length, 0)
  const whole: Reading = {
    upos: new Uint16Array(length),
    feats: new Uint16Array(length),
    heads: new Int32Array(length),
    labels: new Int32Array(length),
    confidence: new Float32Array(length),
    trusted: false,
  }
  let start = 0
  let root = -1
  for (const piece of pieces) {
    whole.upos.set(piece.upos, start)
    whole.feats.set(piece.feats, start)
    whole.labels.set(piece.labels, start)
    whole.confidence.set(piece.confidence, start)
    for (let i = 0; i < piece.heads.length; i++) {
      const head = piece.heads[i] as number
      whole.heads[start + i] = head < 0 ? root : start + head
      if (head >= 0) continue
      if (root < 0) root = start + i
      else {
        whole.labels[start + i] = parataxis
        whole.confidence[start + i] = 0
      }
    }
    start += piece.heads.length
  }
  return whole
}
