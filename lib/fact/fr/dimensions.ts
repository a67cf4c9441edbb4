import type { Word } from '@/lib/language/document'
import { isAsserted } from '@/lib/fact/assertion'
import { spanOf } from '@/lib/fact/answer/key'
import type { Clause, Part } from '@/lib/fact/material'
import { readPart } from '@/lib/fact/part'
import type { Reading } from '@/lib/fact/reading'
import { supplied } from '@/lib/fact/supplied'
import { dependents, wordAt, type Tree } from '@/lib/fact/tree'

const DIMENSIONS =
  /^(?:superficie|surface|longueur|largeur|hauteur|altitude|profondeur|population|capacité|diamètre|masse|poids|envergure|volume|débit|durée|magnitude|température)$/u

/** *L’île a une superficie de 8 km2*: how large something is, told by its dimension. */
export function readDimensions(reading: Reading, tree: Tree): Clause[] {
  return tree.words.flatMap((verb) => {
    if (!/^(?:avoir|posséder|atteindre)$/u.test(verb.lemma) || verb.upos === 'AUX') return []
    if (!isAsserted(tree, verb.index, reading.grammar)) return []
    const subject = dependents(tree, verb.index, 'nsubj')[0]
    if (!subject || subject.index > verb.index) return []
    return dependents(tree, verb.index, 'obj').flatMap((noun) => readDimension(reading, tree, verb, subject, noun) ?? []) // prettier-ignore
  })
}

function readDimension(
  reading: Reading,
  tree: Tree,
  verb: Word,
  subject: Word,
  noun: Word,
): Clause | undefined {
  const article = tree.words[noun.index - 1]
  const of = tree.words[noun.index + 1]
  const { Gender } = noun.feats
  if (!DIMENSIONS.test(noun.lemma) || !article || !/^une?$/u.test(article.form) || of?.lemma !== 'de') return undefined // prettier-ignore
  if (Gender !== 'Masc' && Gender !== 'Fem') return undefined
  const quantity = (reading.quantities.get(tree.sentence.index) ?? []).find(({ firstWord }) => firstWord === of.index + 1) // prettier-ignore
  if (!quantity || quantity.approximate) return undefined
  const owner = readPart(reading, tree, subject.index, { role: 'subject', predicate: verb.index })
  if (!owner.selfContained || owner.vague || owner.number === 'Plur') return undefined
  const words = tree.words.slice(of.index, quantity.lastWord + 1).map(({ index }) => index)
  const span = spanOf(tree, words.slice(1))
  const bare = reading.document.text.slice(span.start, span.end)
  const part: Part = {
    ...{ role: 'attribute', words, head: wordAt(tree, quantity.firstWord).index, text: `de ${bare}`, bare, preposition: 'de' }, // prettier-ignore
    ...{ clausal: false, fronted: false, selfContained: true, quantity, human: false, number: 'Plur' }, // prettier-ignore
  }
  const { join } = reading.grammar
  const said = `${/^[aeiouhé]/u.test(noun.form) ? 'l’' : Gender === 'Fem' ? 'la ' : 'le '}${noun.form} de` // prettier-ignore
  const text = join(said, owner.text)
  const whole: Part = { ...owner, text, bare: text, human: false, gender: Gender, number: 'Sing' }
  // Its dimension is asked about, not it.
  delete whole.entity
  return supplied(tree, noun.index, whole, part, { finite: 'est', rest: '', lemma: 'être' })
}
