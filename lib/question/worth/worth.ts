import { faultOf as faultOfEnglish } from '@/lib/fact/en/faults'
import { faultOf as faultOfFrench } from '@/lib/fact/fr/faults'
import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Language } from '@/lib/language/document'
import english from './en.json'
import { featuresOf } from './features'
import french from './fr.json'
import { probabilityOf, type Model } from './model'
import { isClear } from './rules'

const MODELS: Readonly<Record<Language, Model>> = { fr: french, en: english }

/** What a fact must be worth to be asked about where nothing speaks against it, in each language, and where something does. */
const LEAST_WORTH = { fr: 0.1, en: 0.3, doubted: 0.6 }

/**
 * 0–1: how likely it is that a careful teacher would publish a question on this fact as it stands, learned from judged examples
 * (lib/question/training). What its language's rules find fault with is worth nothing.
 */
export function worthOf(document: Document, material: FactMaterial): number {
  const faultOf = material.language === 'en' ? faultOfEnglish : faultOfFrench
  if (faultOf(document, material)) return 0
  return probabilityOf(featuresOf(document, material), MODELS[material.language])
}

/** Whether a fact of this worth is asked about. */
export function isWorthAsking(document: Document, material: FactMaterial, worth: number): boolean {
  const least = isClear(document, material) ? LEAST_WORTH[material.language] : LEAST_WORTH.doubted
  return worth >= least
}
