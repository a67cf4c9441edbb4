import type { PerceptronReader } from '../model/reader'
import type { Reading } from '../model/reading'
import type { ConlluWord } from './read'

/** A reading of a sentence as the words of a CoNLL-U file, lemmas included. */
export function conlluWords(
  forms: readonly string[],
  { upos, feats, heads, labels }: Reading,
  { inventory, lemmatiser }: PerceptronReader,
): ConlluWord[] {
  return forms.map((form, i) => {
    const tag = inventory.upos[upos[i] as number] as string
    const morphology = inventory.feats[feats[i] as number] ?? '_'
    return {
      form,
      upos: tag,
      feats: morphology,
      lemma: lemmatiser.lemma(form, tag, morphology),
      head: heads[i] as number,
      deprel: inventory.labels[labels[i] as number] as string,
    }
  })
}
