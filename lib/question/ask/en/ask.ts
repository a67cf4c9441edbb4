import type { FactMaterial } from '@/lib/fact/material'

export function askEnglish(_material: FactMaterial): string | undefined {
  return undefined
}
