/** Verbs that go before the subject themselves in a question. */
const OPERATORS = new Set(
  "be am is are was were been being have has had do does did will would shall should can could may might must ought 'd 'll 's 've 're".split(
    ' ',
  ),
)

/** Whether a finite word can stand before the subject as it is (an auxiliary, a modal, or *be*). */
export function isOperator(form: string, asMainVerb = false): boolean {
  const lower = form.toLowerCase()
  if (asMainVerb) return /^(am|is|are|was|were)$/.test(lower)
  return OPERATORS.has(lower)
}

/**
 * What a lone finite verb becomes in a question: *signed* → *did … sign*, *signs* → *does … sign*, *sign* → *do … sign*.
 * @param form the finite verb as it stands
 * @param base its lemma
 * @param tense `Past` or `Pres`, of the Universal feature Tense
 * @param number of the subject; only the present needs it
 */
export function doSupport(
  form: string,
  base: string,
  tense: 'Past' | 'Pres',
  number: 'Sing' | 'Plur',
): { auxiliary: string; verb: string } {
  if (isOperator(form, true)) return { auxiliary: form.toLowerCase(), verb: '' }
  if (tense === 'Past') return { auxiliary: 'did', verb: base }
  return { auxiliary: number === 'Plur' ? 'do' : 'does', verb: base }
}
