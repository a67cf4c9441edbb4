const HONOURS =
  'FRSE?|FRCP|FBA|[OCM]BE|[KD]BE|KCB|KCMG|CMG|QC|KC|PhD|Ph\\.D\\.|MD|M\\.D\\.|MP|Esq\\.?'

const ALONE = new RegExp(`^(?:${HONOURS})$`, 'u')
const BEHIND = new RegExp(`,? (?:${HONOURS})(?:,? (?:${HONOURS}))*$`, 'u')

/** Whether a word is letters of an honour or a degree, which stand behind a name and are no part of it. */
export function isHonour(form: string): boolean {
  return ALONE.test(form)
}

/** *Ada Lunt FRS* → *Ada Lunt*. */
export function withoutHonours(name: string): string {
  return name.replace(BEHIND, '')
}
