import type { Word } from '@/lib/language/document'
import type { Grammar } from './grammar'
import { dependents, isFinite, isNominal, isVerbal, relation, wordAt, type Tree } from './tree'

/**
 * Whether the text itself states what the predicate says: not a question, a wish, a condition, a guess, hearsay, or
 * somebody's words. Climbs from the predicate to the root; every step must keep the assertion.
 */
export function isAsserted(tree: Tree, predicate: number, grammar: Grammar): boolean {
  let word: Word | undefined = wordAt(tree, predicate)
  if (isQuestion(tree)) return false
  let steps = 0
  while (word && steps++ < 30) {
    if (
      (isVerbal(word) || dependents(tree, word.index, 'cop').length > 0) &&
      !isPlain(tree, word, grammar)
    ) {
      return false
    }
    if (word.head < 0) return true
    const above: Word = wordAt(tree, word.head)
    const kind = relation(word)
    if (
      [
        'ccomp',
        'xcomp',
        'advcl',
        'csubj',
        'parataxis',
        'dislocated',
        'discourse',
        'vocative',
        'orphan',
        'dep',
      ].includes(kind)
    ) {
      return false
    }
    if (isVerbal(above) && grammar.negations.has(word.lemma.toLowerCase())) return false
    if (
      isNominal(word) &&
      dependents(tree, word.index, 'det', 'advmod').some((det) =>
        grammar.negations.has(det.lemma.toLowerCase()),
      )
    ) {
      return false
    }
    word = above
  }
  return false
}

function isQuestion(tree: Tree): boolean {
  for (let index = tree.words.length - 1; index >= 0; index--) {
    const word = wordAt(tree, index)
    if (word.form === '?') return true
    if (word.upos !== 'PUNCT') return false
  }
  return false
}

/** Neither negated, conditional, subjunctive nor hedged; and no verb of which the clause is only the content. */
function isPlain(tree: Tree, predicate: Word, grammar: Grammar): boolean {
  const own = [predicate, ...dependents(tree, predicate.index, 'aux', 'cop')]
  for (const word of own) {
    if (word.feats.Mood === 'Cnd' || word.feats.Mood === 'Imp') return false
    if (word.feats.Mood === 'Sub' && relation(predicate) !== 'root') return false
    if (grammar.hedgingAuxiliaries.has(word.lemma.toLowerCase())) return false
  }
  if (isFinite(predicate) && grammar.evasive.has(predicate.lemma.toLowerCase())) return false
  if (/^(?:dire|say)$/u.test(predicate.lemma)) return false
  for (const word of dependents(tree, predicate.index, 'advmod', 'mark', 'case', 'det', 'aux')) {
    const lemma = word.lemma.toLowerCase()
    const form = word.form.toLowerCase()
    if (grammar.negations.has(lemma) || grammar.negations.has(form)) return false
    if (grammar.hedges.has(lemma) || grammar.hedges.has(form)) return false
  }
  for (const clause of dependents(tree, predicate.index, 'advcl')) {
    for (const mark of dependents(tree, clause.index, 'mark', 'advmod')) {
      if (grammar.conditionals.has(mark.lemma.toLowerCase())) return false
    }
  }
  return true
}

/** Whether a phrase gives the clause as somebody's saying (*selon le communiqué*). */
export function isAttribution(tree: Tree, head: number, grammar: Grammar): boolean {
  return dependents(tree, head, 'case', 'mark').some((mark) => {
    const fixed = [mark, ...dependents(tree, mark.index, 'fixed')].map((word) =>
      word.lemma.toLowerCase(),
    )
    return grammar.attributions.has(fixed.join(' ')) || grammar.attributions.has(fixed[0] ?? '')
  })
}
