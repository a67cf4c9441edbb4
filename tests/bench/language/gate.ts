import type { ConlluSentence } from '../../../lib/language/conllu/read'
import { subtree } from '../../../lib/language/model/tree'

export interface GateSentence extends ConlluSentence {
  trusted: boolean
}

/** Percentages: how many sentences the gate keeps, and of those how many have root and whole subject right. */
export interface GateFigures {
  kept: number
  exact: number
  /** Without the gate. */
  exact_ungated: number
  /** How many sentences with a subject were read. */
  sentences: number
}

/**
 * Of the sentences whose root was read with a subject, the share that is trusted, and the share of those whose root
 * and whole subject (each word of its subtree) are the gold ones. Words are compared by their place in the text.
 */
export function scoreGate(gold: ConlluSentence[], system: GateSentence[]): GateFigures {
  const right = new Set(gold.map(clauses()).filter((clause) => clause !== null))
  const read = system
    .map(clauses())
    .map((clause, i) => ({ clause, trusted: system[i]?.trusted ?? false }))
    .filter(({ clause }) => clause !== null)
  const kept = read.filter(({ trusted }) => trusted)
  const exact = (some: typeof read) =>
    some.filter(({ clause }) => clause !== null && right.has(clause)).length
  return {
    kept: percent(kept.length, read.length),
    exact: percent(exact(kept), kept.length),
    exact_ungated: percent(exact(read), read.length),
    sentences: read.length,
  }
}

/** Says of one sentence after another where its root and its subject's words stand; null without a subject. */
function clauses(): (sentence: ConlluSentence) => string | null {
  let at = 0
  return ({ words, tokens }) => {
    const places: string[] = []
    for (const { form, first, last } of tokens) {
      const end = at + form.replace(/\s/gu, '').length
      for (let i = first; i <= last; i++) places[i] = `${at}-${end}.${i - first}`
      at = end
    }
    const heads = words.map((w) => w.head)
    const root = heads.indexOf(-1)
    const subject = words.findIndex((w) => w.head === root && /^[nc]subj/.test(w.deprel))
    if (root < 0 || subject < 0) return null
    const inside = subtree(heads, subject)
    return `${places[root]} ${places.filter((_, i) => inside[i]).join(' ')}`
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
