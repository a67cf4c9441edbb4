import { faultOf as faultOfEnglish } from '@/lib/fact/en/faults'
import { faultOf as faultOfFrench } from '@/lib/fact/fr/faults'
import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Language } from '@/lib/language/document'
import english from './en.json'
import { featuresOf } from './features'
import french from './fr.json'
import { probabilityOf, type Model } from './model'
import { isClear, isShownWhole } from './rules'

const MODELS: Readonly<Record<Language, Model>> = { fr: french, en: english }

/**
 * What a fact must be worth to be asked about where nothing speaks against it, and where something does. In English what no rule finds
 * fault with is mostly good from a low worth on, a date a little later; a French clause that is told outright is mostly one of many in its
 * text, and asked only when it is good, an amount, a place and a body that tells its kind a little sooner, who said something hardly ever;
 * what is taken from between commas is rarer and mostly what names a treaty, an office or a body. Set by flashcards judged blind that the
 * model had not learned from (tests/bench/questions.md).
 */
const LEAST_WORTH = { fr: 0.5, plain: 0.4, said: 0.75, reduced: 0.1, en: 0.4, dated: 0.5, clear: 0.3, doubted: 0.65, whole: 0.72 } // prettier-ignore
const TOLD: ReadonlySet<string> = new Set(['main', 'plain', 'coordinated', 'relative', 'pattern']) // prettier-ignore

/**
 * 0–1: how likely it is that a careful teacher would publish a question on this fact as it stands, learned from judged examples
 * (lib/question/training). What its language's rules find fault with is worth nothing.
 */
export function worthOf(document: Document, material: FactMaterial): number {
  const whole = material.clause.origin === 'whole'
  if (whole && !isShownWhole(document, material)) return 0
  const faultOf = material.language === 'en' ? faultOfEnglish : faultOfFrench
  if (faultOf(document, material)) return 0
  return probabilityOf(featuresOf(document, material), MODELS[material.language])
}

/** Whether a fact of this worth is asked about. */
export function isWorthAsking(document: Document, material: FactMaterial, worth: number): boolean {
  return worth >= leastWorth(document, material)
}

function leastWorth(document: Document, material: FactMaterial): number {
  const { clause, fact, language } = material
  if (clause.origin === 'whole') return LEAST_WORTH.whole
  const clear = isClear(document, material)
  if (language === 'en') {
    if (fact.kind === 'time') return LEAST_WORTH.dated
    return clear ? LEAST_WORTH.clear : LEAST_WORTH.en
  }
  if (!clear) return LEAST_WORTH.doubted
  if (clause.origin === 'reported') return LEAST_WORTH.said
  if (!TOLD.has(clause.origin)) return LEAST_WORTH.reduced
  return isPlain(material) ? LEAST_WORTH.plain : LEAST_WORTH.fr
}

/** *Combien de blessés*, *Dans quelle ville*, *Quel ministère*. */
function isPlain({ fact, key }: FactMaterial): boolean {
  if (fact.kind === 'organisation') return key.form === 'nominal'
  return fact.kind === 'quantity' || fact.kind === 'place'
}
