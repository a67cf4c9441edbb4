import type { FactMaterial } from '@/lib/fact/material'
import { askEnglish } from './en/ask'
import { askFrench } from './fr/ask'
import type { Wording } from './wording'

/** How a fact is asked in its own language: the interrogative sentence where one is natural, its answer, the statement. */
export function word(material: FactMaterial): Wording {
  const question = material.language === 'fr' ? askFrench(material) : askEnglish(material)
  return { ...(question ? { question } : {}), answer: material.key.text, slot: material.slot }
}
