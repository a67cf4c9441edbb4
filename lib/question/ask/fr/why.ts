import type { FactMaterial } from '@/lib/fact/material'

/** What is had, denied or asked for is had, denied or asked for *pour faire*: the infinitive belongs to it and gives no reason. */
const TAKING =
  /^(?:avoir|disposer|démentir|nier|posséder|obtenir|recevoir|rester|manquer|suffire|servir|chercher|demander|autoriser|falloir|choisir|désigner|nommer|plaider|bénéficier)$/u
/** *dix jours pour faire appel*, *une solution pour financer …* */
const TAKER =
  /(?<!\p{L})(?:jours?|mois|ans|heures?|délais?|temps|solutions?|moyens?|outils?|pressions?|efforts?|candidature|occasion|autorisation|argent|fonds|budget|somme|possibilités?|plans?|raisons?|programmes?)$/iu
/** What a list goes on with behind the reason. */
const OVERRUN = /, (?:et|ou) \p{Lu}/u

/** Whether an infinitive tells why something is done, and does not hang on what is done. */
export function isReason({ clause, asked, key }: FactMaterial): boolean {
  if (TAKING.test(clause.verb.lemma) || OVERRUN.test(key.text)) return false
  const before = clause.parts.filter((part) => part !== asked && !part.time)
  return !before.some(({ bare }) => TAKER.test(bare))
}
