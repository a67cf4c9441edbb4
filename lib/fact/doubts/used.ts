import type { Clause, Part } from '@/lib/fact/material'
import { dependents, subtree, type Tree } from '@/lib/fact/tree'

export const partsOf = (clause: Clause): Part[] => [clause.subject, ...clause.parts]

/** Indices of the sentence's words that stand in the statement of a clause, verb included, in order. */
export function usedWords(tree: Tree, clause: Clause): number[] {
  const used = new Set([...partsOf(clause).flatMap(({ words }) => words), ...clause.verb.words])
  if (clause.origin !== 'apposition' && clause.origin !== 'pattern') {
    used.add(clause.predicate)
    if (clause.verb.finiteWord >= 0) used.add(clause.verb.finiteWord)
    for (const helper of dependents(tree, clause.predicate, 'aux', 'cop', 'expl', 'fixed'))
      for (const index of subtree(tree, helper.index)) used.add(index)
  }
  return [...used].sort((a, b) => a - b)
}
