import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'

/* What stood right behind a French statement, and without which it says something else or next to nothing. */

/** Done for an end that is what is worth knowing: *est sélectionné … pour défendre le but*, *saisit la justice pour réclamer …*. */
const AIMED =
  /^(?:sélectionner|choisir|désigner|envoyer|inviter|appeler|utiliser|employer|convoquer|mandater|recruter|engager|réunir|ramener|obtenir|saisir|signer|mobiliser|proposer)$/u
const ENOUGH = /(?<!\p{L})(?:assez|suffisamment|trop)(?!\p{L})/u
const AIM = /^(?:pour|afin)$/iu
const EXCEPTION = /^(?:sauf|excepté|hormis|hors|exception)$/iu
/** So much of it *que* …: what came of it. */
const DEGREE = /(?<!\p{L})(?:tant d[e'’]|tellement|si \p{Ll}+(?:ée?s?|eux|euse|ble|ant) )/u

/** The words of the sentence behind the last that the statement uses. */
function behind({ clause }: FactMaterial) {
  const { words } = clause.sentence
  const said = [clause.subject, ...clause.parts].flatMap((part) => part.words)
  return words.slice(Math.max(clause.predicate, clause.verb.finiteWord, ...said) + 1)
}

/** Why what was cut off behind a statement was needed, or null. */
export function faultOfCut(document: Document, material: FactMaterial): string | null {
  const { clause, fact } = material
  const rest = behind(material)
  const [next] = rest
  const near = rest.slice(0, 4)
  if (near.slice(0, 2).some(({ form }) => EXCEPTION.test(form)) || (next?.form === ',' && near.some(({ form }) => form === 'exception'))) return 'cut-exception' // prettier-ignore
  if (DEGREE.test(fact.statement) && /^qu(?:e|['’])$/iu.test(next?.form ?? '')) return 'cut-consequence' // prettier-ignore
  const aim = AIM.test(next?.form ?? '') && rest.slice(1, 6).some(({ feats }) => feats.VerbForm === 'Inf') // prettier-ignore
  if (aim && (AIMED.test(clause.verb.lemma) || ENOUGH.test(fact.statement))) return 'cut-aim'
  return isHalfOfName(document, material) ? 'half-of-a-name' : null
}

/** *l’Office national* of *des forêts*, *Claude* of *de Saint-Étienne*, *l’École des Arts* of *et Métiers*. */
function isHalfOfName({ text, sentences }: Document, { key, clause }: FactMaterial): boolean {
  if (key.form !== 'name') return false
  const { end } = sentences[clause.sentence.index] ?? { end: key.span.end }
  const after = text.slice(key.span.end, end)
  if (key.entity?.kind === 'person') return !/\s/u.test(key.text) && /^ (?:de |d['’])(?:la |l['’])?\p{Lu}\p{Ll}/u.test(after) // prettier-ignore
  if (key.entity?.kind !== 'organisation') return false
  if (/(?<!\p{L})(?:des|et) (?:\p{L}+ )?\p{Lu}\p{L}+s$/u.test(key.text) && /^ et (?:des |d['’])?\p{Lu}\p{Ll}/u.test(after)) return true // prettier-ignore
  return /^(?:l['’]|la |le )?(?:Office|Agence|Institut|Ordre|Centre|Conseil|Comité|Direction|Service|Bureau|Commission|Fédération|Ligue|École) \p{Ll}+$/u.test(key.text) && /^ (?:des |de la |de l['’]|du |d['’]|de )\p{L}/u.test(after) // prettier-ignore
}
