import type { Language } from '../document'
import { ByteReader } from '../model/bytes'
import { readWeights } from '../model/weights'
import { LABEL_COUNT, type NameModel } from './tagger'

const loaded = new Map<Language, NameModel>()

/** The tagger of names of a language, as `training/names.ts` writes it; read once. */
export function nameModel(language: Language): NameModel {
  let model = loaded.get(language)
  if (!model) {
    const bytes = new ByteReader(readWeights(language, 'names'))
    const size = bytes.varint()
    model = {
      size,
      transitions: bytes.floats(LABEL_COUNT ** 2),
      weights: bytes.signed(size * LABEL_COUNT),
      common: new Set(bytes.strings()),
    }
    loaded.set(language, model)
  }
  return model
}
