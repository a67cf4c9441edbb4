import { isDemonym } from '@/lib/fact/demonym'
import type { FactMaterial } from '@/lib/fact/material'
import { COLLECTIVE, LOCATIVE } from '@/lib/fact/fr/words'
import { quel } from '@/lib/language/fr/agree'
import { genderOf } from '@/lib/language/fr/gender'
import { isTown } from '../../distractors/places'

const PLACE_NOUNS: Readonly<Record<string, string>> = {
  country: 'pays',
  city: 'ville',
  region: 'région',
  continent: 'continent',
  river: 'fleuve',
  sea: 'mer',
  mountain: 'montagne',
  island: 'île',
}

/** Nouns that say too little, or that nobody would ask for with *quel*. */
const VAGUE = new Set(
  'chose fait cas nombre partie ensemble type sorte forme manière façon part reste plupart majorité suite titre nom membre gouvernement série quantité série raison but fin début occasion idée moyen rôle question point niveau place vie mort arrivée retour sujet objet état exemple temps fois nord sud est ouest centre rue peu histoire'.split(
    ' ',
  ),
)

/** A noun by which an answer is asked for, as the question writes it. */
export interface Category {
  noun: string
  /** *quelle ville*, *quels accords* */
  text: string
  gender: 'Masc' | 'Fem'
  number: 'Sing' | 'Plur'
}

/** *quelle ville*, *quelle agence*, *quel film*: what kind of thing the answer is; nothing when that is not known. */
export function categoryOf(material: FactMaterial): Category | undefined {
  const noun = categoryNoun(material)
  if (!noun) return undefined
  return written(noun, genderOf(noun), 'Sing') // prettier-ignore
}

export const categoryQuestion = (material: FactMaterial): string | undefined =>
  categoryOf(material)?.text

function written(
  noun: string,
  gender: 'Masc' | 'Fem' | undefined,
  number: 'Sing' | 'Plur',
): Category | undefined {
  return gender && { noun, text: `${quel(gender, number)} ${noun}`, gender, number }
}

/** Kinds of things of which there are several, told apart by whatever stands behind: *la loi de 1905*, *la bataille de Verdun*. */
const SORTS = new Set(
  'loi décret accord traité pacte convention constitution réforme élection référendum scrutin bataille guerre campagne siège révolution révolte grève procès affaire plan projet programme prix trophée coupe tournoi championnat match course film roman livre album chanson opéra pièce tableau statue théorie méthode langue religion rite dialecte culture monnaie ligne route pont tour gare port journal revue émission peine maladie espèce tribu dynastie style école campus circuit poste fonction titre diplôme record norme procédé appareil avion navire missile radar machine'.split(
    ' ',
  ),
)

/**
 * *quelle réforme*, *quelles ordonnances*: a phrase asked for by its noun, where a name, an adjective or, of what there are
 * several, any words behind it say which one.
 */
export function nounOf({ asked, key, clause }: FactMaterial): Category | undefined {
  const { words } = clause.sentence
  const head = words[asked.head]
  const lemma = key.category
  if (key.form !== 'nominal' || !head || lemma === undefined || VAGUE.has(lemma)) return undefined
  const next = words[asked.head + 1]
  if (asked.human || !next || next.end > key.span.end) return undefined
  const article = words[asked.head - 1]
  if (!article || !/^(?:les?|la|l['’])$/iu.test(article.form)) return undefined
  // *la Kazakhe N et la Russe M*: two, and no kind of thing.
  if (/^\p{Lu}/u.test(head.form) && !COLLECTIVE.has(lemma)) return undefined
  if (head.feats.Number !== undefined && head.feats.Number !== asked.number) return undefined
  if (!SORTS.has(lemma) && !isTold(key.text, lemma, next.form)) return undefined
  const genders = [genderOf(lemma), asked.gender].filter((gender) => gender !== undefined)
  // *les pièves*: where the lexicon and the sentence do not agree, neither is sure.
  if (new Set(genders).size > 1) return undefined
  return written(head.form.toLowerCase(), genders[0], asked.number)
}

/**
 * Whether what stands behind the noun says which one it is, as a name does (*la goélette Enterprise*) and, of a body, whose it is
 * (*l’armée japonaise*): *la pluie acide* is no answer to *quelle pluie*, which says it already.
 */
function isTold(text: string, lemma: string, next: string): boolean {
  const behind = text.replace(/^(?:les? |la |l['’])/u, '')
  if (/^\S+(?: (?!d[eu]s? )\p{Ll}+)? [«“"]?\p{Lu}/u.test(behind)) return true
  if (!COLLECTIVE.has(lemma) && !LOCATIVE.has(lemma)) return false
  // *la Commission nationale de l’informatique*
  if (/^\p{Lu}/u.test(behind)) return true
  return isDemonym(next) || / (?:de |du |des |d['’]|de la |de l['’])\p{Lu}/u.test(behind)
}

/** Whether a noun is of a kind of which there are several, told apart by name or number: *guerre*, *traité*, *élection*. */
export const isSort = (noun: string | undefined): boolean => noun !== undefined && SORTS.has(noun)

function categoryNoun(material: FactMaterial): string | undefined {
  const { key, asked } = material
  const { entity } = key
  if (asked.number === 'Plur') return undefined
  if (key.category && !VAGUE.has(key.category)) {
    if (key.form === 'name') return isCalledSo(material) ? key.category : undefined
    // *le groupe pharmaceutique*, *un groupe de sénateurs*: no name.
    const named =
      /^(?:les? |la |l['’])?.*\p{Lu}/u.test(key.text) || isDemonym(key.text.split(' ').pop() ?? '')
    if (
      key.form === 'nominal' &&
      named &&
      !/^une? /u.test(key.text) &&
      /^(?:organisation|place)$/u.test(material.fact.kind)
    )
      return key.category
    return undefined
  }
  if (entity?.kind === 'place') {
    if (key.placeType) return PLACE_NOUNS[key.placeType]
    if (
      asked.preposition === 'à' &&
      isTown(key.text) &&
      !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(key.text) &&
      !/^(?:au|aux|à l|à la)(?: |['’])/iu.test(asked.text)
    )
      return PLACE_NOUNS.city
  }
  return namedNoun(key.text)
}

/** What somebody is called as a manner of speaking, and nobody is asked for by: *l’ogre de la discipline Jean Roy*. */
const FIGURE_OF_SPEECH = /^(?:ogre|star|vedette|légende|icône|figure|géante?|monstre|phénomène|prodige|pépite|bête|roc|référence|espoir|fer)$/u // prettier-ignore
const isCalledSo = ({ key }: FactMaterial): boolean => key.entity?.kind !== 'person' || !FIGURE_OF_SPEECH.test(key.category ?? '') // prettier-ignore

/** *Parti communiste chinois*, *Musée du quai*: the noun that a body's or a place's name begins with. */
function namedNoun(name: string): string | undefined {
  const [first = '', second] = name.split(/[\s'’]+/u)
  const noun = first.toLowerCase()
  return second !== undefined && (COLLECTIVE.has(noun) || LOCATIVE.has(noun)) ? noun : undefined
}
