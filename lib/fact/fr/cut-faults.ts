import { lastWordOf } from '@/lib/fact/last-word'
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
  return words.slice(Math.max(clause.verb.finiteWord, lastWordOf(clause)) + 1)
}

/** Why what was cut off behind a statement was needed, or null. */
export function faultOfCut(document: Document, material: FactMaterial): string | null {
  const { clause, fact } = material
  const rest = behind(material)
  const [next] = rest
  const near = rest.slice(0, 4)
  if (near.slice(0, 2).some(({ form }) => EXCEPTION.test(form)) || (next?.form === ',' && near.some(({ form }) => form === 'exception'))) return 'cut-exception' // prettier-ignore
  if (DEGREE.test(fact.statement) && /^qu(?:e|['’])$/iu.test(next?.form ?? '')) return 'cut-consequence' // prettier-ignore
  if (isCutInList(material, next?.form)) return 'cut-list'
  if (sharesBehind(material)) return 'cut-and'
  const aim = AIM.test(next?.form ?? '') && rest.slice(1, 6).some(({ feats }) => feats.VerbForm === 'Inf') // prettier-ignore
  if (aim && (AIMED.test(clause.verb.lemma) || ENOUGH.test(fact.statement))) return 'cut-aim'
  return isHalfOfName(document, material) ? 'half-of-a-name' : null
}

/** *trois villes : Nantes (, Brest et Lourmel)*: a list behind its colon of which only the first is told. */
function isCutInList({ clause }: FactMaterial, next: string | undefined): boolean {
  if (next !== ',' && next !== 'et') return false
  const { words } = clause.sentence
  const said = [clause.subject, ...clause.parts].flatMap((part) => part.words)
  const colon = words.find(({ form, index }) => form === ':' && index > Math.min(...said) && index < Math.max(...said)) // prettier-ignore
  return colon !== undefined
}

const WHERE_OR_WHEN = /^(?:à|au|aux|en|dans|sur|lors|pendant|durant|devant|près)$/iu

/** *a été endommagé (et a coulé au large de Lourmel)*: where or when is told once for two verbs, behind the second. */
function sharesBehind(material: FactMaterial): boolean {
  const { clause } = material
  if (clause.parts.some(({ time, preposition }) => time ?? preposition)) return false
  const rest = behind(material)
  const second = rest.find(({ head, deprel, upos }) => head === clause.predicate && deprel === 'conj' && upos === 'VERB') // prettier-ignore
  if (!second || !/^et$/iu.test(rest[0]?.form ?? '')) return false
  const told = rest.filter(({ head, deprel, index }) => head === second.index && index > second.index && /^obl/u.test(deprel)) // prettier-ignore
  return told.some((noun) => rest.some(({ head, deprel, form }) => head === noun.index && deprel === 'case' && WHERE_OR_WHEN.test(form))) // prettier-ignore
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
