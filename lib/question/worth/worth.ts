import { faultOf as faultOfEnglish } from '@/lib/fact/en/faults'
import { faultOf as faultOfFrench } from '@/lib/fact/fr/faults'
import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Language } from '@/lib/language/document'
import english from './en.json'
import { hasBareName } from './alone'
import { featuresOf } from './features'
import french from './fr.json'
import { probabilityOf, type Model } from './model'
import { isClear, isShownWhole } from './rules'

const MODELS: Readonly<Record<Language, Model>> = { fr: french, en: english }

/**
 * What a fact must be worth to be asked about where nothing speaks against it, and where something does: in texts that the model has not
 * seen nearly four of five are good above these bounds (tests/bench/questions.md). In English a date is good though something else than a
 * name is doubted, nothing else is. In French a place, or a body that tells its kind, is good from a little less on than others; what is
 * taken from between commas is rarer, and mostly what names a treaty, an office or a body.
 */
const LEAST_WORTH = { fr: 0.4, plain: 0.35, reduced: 0.2, doubted: 0.55, en: 0.5, whole: 0.72 } // prettier-ignore
const LEAST_OF_ALL = Math.min(...Object.values(LEAST_WORTH))
const REDUCED: ReadonlySet<string> = new Set(['participle', 'apposition'])

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
  // Most facts are worth too little whatever speaks for them: those are not looked at again.
  return worth >= LEAST_OF_ALL && worth >= leastWorth(document, material)
}

function leastWorth(document: Document, material: FactMaterial): number {
  const { clause, language } = material
  if (clause.origin === 'whole') return LEAST_WORTH.whole
  const clear = isClear(document, material)
  if (language === 'en') return clear || isNamedDate(document, material) ? LEAST_WORTH.en : 1
  if (!clear) return LEAST_WORTH.doubted
  if (REDUCED.has(clause.origin)) return LEAST_WORTH.reduced
  return isPlain(material) ? LEAST_WORTH.plain : LEAST_WORTH.fr
}

/** A date of whom the statement and the line above it name in full. */
const isNamedDate = (document: Document, { fact }: FactMaterial): boolean =>
  fact.kind === 'time' && !hasBareName(document, fact.statement, fact.context)

/** *Dans quelle ville*, *Quel ministère*. */
const isPlain = ({ fact, key }: FactMaterial): boolean =>
  fact.kind === 'place' || (fact.kind === 'organisation' && key.form === 'nominal')
