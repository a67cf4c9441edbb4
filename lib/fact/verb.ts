import type { Word } from '@/lib/language/document'
import type { VerbGroup } from './material'
import type { Reading } from './reading'
import { writeWords } from './surface'
import { dependents, isFinite, relation, subtree, wordAt, type Tree } from './tree'

/** The verb group of a predicate and the words that it took up, or nothing when it has no finite word. */
export function readVerb(
  reading: Reading,
  tree: Tree,
  predicate: number,
): { group: VerbGroup; words: number[]; person: string } | undefined {
  const { grammar } = reading
  const lexical = wordAt(tree, predicate)
  const copula = dependents(tree, predicate, 'cop')[0]
  const auxiliaries = dependents(tree, predicate, 'aux').filter(
    (word) => !copula || word.index < copula.index || word.upos === 'AUX',
  )
  const core = [...auxiliaries, ...(copula ? [copula] : [lexical])].sort(
    (a, b) => a.index - b.index,
  )
  const finite = core.find((word) => isFinite(word)) ?? undefined
  if (!finite) return undefined
  const last = core[core.length - 1] as Word
  const words = new Set(core.map((word) => word.index))
  const clitics: number[] = []
  for (const index of tree.children[predicate] ?? []) {
    const word = wordAt(tree, index)
    if (relation(word) === 'nsubj' || word.deprel === 'expl:subj') continue
    const between = index > finite.index && index < last.index
    const clitic = index < finite.index && grammar.isClitic(word)
    if (clitic) clitics.push(index)
    else if (between && (relation(word) === 'advmod' || relation(word) === 'expl')) {
      if (!grammar.connectives.has(word.lemma.toLowerCase()))
        for (const inner of subtree(tree, index)) words.add(inner)
      else words.add(-1 - index)
    } else if (index === finite.index + 1 && grammar.negations.has(word.lemma.toLowerCase()))
      words.add(index)
    else if (grammar.isParticle(word)) words.add(index)
  }
  const rest = [...words].filter((index) => index > finite.index).sort((a, b) => a - b)
  const skipped = [...words].filter((index) => index < 0).map((index) => -1 - index)
  const { replacements, resolved } = reading.resolve(tree, clitics)
  if (
    !resolved &&
    clitics.some(
      (index) =>
        grammar.isAnaphor(wordAt(tree, index)) && !grammar.isReflexive(wordAt(tree, index)),
    )
  )
    return undefined
  if (replacements.size > 0) return undefined
  const person = finite.feats.Person ?? '3'
  const written = tree.document.text.slice(finite.start, finite.end)
  // *avait signé* tells of a time before another; by itself the deed is a perfect, but *était signé* may be a state.
  const compound = finite.deprel === 'aux:tense' || (finite.deprel === 'aux' && finite !== lexical)
  const nearer = compound ? grammar.nearer.get(written.toLowerCase()) : undefined
  const taken = [...clitics, ...[...words].filter((index) => index >= 0), ...skipped]
  return {
    words: taken,
    person,
    group: {
      words: taken,
      clitics: writeClitics(tree, clitics),
      finite: nearer ?? written,
      rest: writeWords(tree, rest, grammar),
      finiteWord: finite.index,
      auxiliary: finite.upos === 'AUX' || finite !== lexical,
      lemma: (copula ?? lexical).lemma.toLowerCase(),
      tense: grammar.tenseOf(finite, lexical),
      person: person === '1' || person === '2' ? person : '3',
      number: finite.feats.Number === 'Plur' ? 'Plur' : 'Sing',
      negated: false,
    },
  }
}

function writeClitics(tree: Tree, clitics: readonly number[]): string {
  return clitics
    .map((index) => {
      const word = wordAt(tree, index)
      const form = tree.document.text.slice(word.start, word.end)
      return /['’]$/u.test(form) ? form : `${form} `
    })
    .join('')
}
