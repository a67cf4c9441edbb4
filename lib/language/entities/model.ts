import type { Language } from '../document'
import en from '../en/names.json'
import fr from '../fr/names.json'
import { LABEL_COUNT, type NameModel } from './tagger'

/** The weights as `training/names.ts` writes them: int8 in base64, and the ordinary words. */
export interface StoredNameModel {
  size: number
  transitions: number[]
  weights: string
  common: string
}

const STORED: Record<Language, StoredNameModel> = { fr, en }
const loaded = new Map<Language, NameModel>()

/** The tagger of names of a language; decoded once. */
export function nameModel(language: Language): NameModel {
  let model = loaded.get(language)
  if (!model) {
    const { size, transitions, weights, common } = STORED[language]
    const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0))
    const table = new Int8Array(bytes.buffer)
    if (table.length !== size * LABEL_COUNT)
      throw new Error(`The weights for names (${language}) are cut short.`)
    model = { size, transitions, weights: table, common: new Set(common.split(' ')) }
    loaded.set(language, model)
  }
  return model
}
