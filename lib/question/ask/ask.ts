import type { FactMaterial } from '@/lib/fact/material'
import { askEnglish } from './en/ask'
import { askFrench } from './fr/ask'
import type { Wording } from './wording'

/** How a fact is asked in its own language: the interrogative sentence where one is natural, its answer, the statement. */
export function word(material: FactMaterial): Wording {
  const { key, slot } = material
  const ask = material.language === 'fr' ? askFrench : askEnglish
  const question = ask(material)
  const gap = key.form === 'name' || key.form === 'date' || key.form === 'number'
  return { ...(question ? { question } : {}), answer: key.text, gap, slot }
}
