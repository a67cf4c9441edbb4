import type { Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { dependents, type Tree } from '@/lib/fact/tree'

/** The thing that a sentence of a report is about: *l’avion*. */
export interface Thing {
  text: string
  gender?: 'Masc' | 'Fem'
  sentence: number
  paragraph: number
}

/** The subject of a sentence where it is one thing of the report's event, and nobody is named beside it. */
export function mainThing(reading: Reading, tree: Tree): Thing | undefined {
  const { grammar, topic, mentions } = reading
  const subject = dependents(tree, tree.sentence.root, 'nsubj')[0]
  const { Gender, Number } = subject?.feats ?? {}
  if (!subject || subject.upos !== 'NOUN' || Number === 'Plur') return undefined
  const gender = Gender === 'Masc' || Gender === 'Fem' ? Gender : undefined
  if (!gender && reading.document.language === 'fr') return undefined
  const lemma = subject.lemma.toLowerCase()
  if (!topic.telling || !(grammar.bridging.has(lemma) || topic.lemmas.has(lemma))) return undefined
  if (grammar.isHumanNoun(lemma) || grammar.collective.has(lemma)) return undefined
  const determiner = dependents(tree, subject.index, 'det').find((det) => grammar.isDefinite(det))
  const narrowed = (tree.children[subject.index] ?? []).length > 1
  const people = (mentions.get(tree.sentence.index) ?? []).some(({ entity }) => entity.kind === 'person') // prettier-ignore
  if (!determiner || narrowed || people) return undefined
  const text = grammar.join(determiner.form.toLowerCase(), subject.form)
  return {
    text,
    ...(gender ? { gender } : {}),
    sentence: tree.sentence.index,
    paragraph: tree.sentence.paragraph,
  }
}

/** Whether a pronoun that opens the next sentence of a paragraph can mean the thing. */
export function isIt(tree: Tree, word: Word, thing: Thing): boolean {
  return (
    word.index === 0 &&
    word.feats.Number !== 'Plur' &&
    (thing.gender ? word.feats.Gender === thing.gender : /^it$/iu.test(word.form)) &&
    tree.sentence.index === thing.sentence + 1 &&
    tree.sentence.paragraph === thing.paragraph
  )
}
