import type { Gender, GrammaticalNumber } from './conjugate'

const IRREGULAR_FEMININE: Readonly<Record<string, string>> = {
  beau: 'belle',
  nouveau: 'nouvelle',
  vieux: 'vieille',
  fou: 'folle',
  mou: 'molle',
  blanc: 'blanche',
  franc: 'franche',
  sec: 'sèche',
  frais: 'fraîche',
  public: 'publique',
  turc: 'turque',
  grec: 'grecque',
  long: 'longue',
  doux: 'douce',
  faux: 'fausse',
  roux: 'rousse',
  gros: 'grosse',
  gras: 'grasse',
  bas: 'basse',
  las: 'lasse',
  épais: 'épaisse',
  gentil: 'gentille',
  nul: 'nulle',
  favori: 'favorite',
  malin: 'maligne',
  bénin: 'bénigne',
  complet: 'complète',
  concret: 'concrète',
  discret: 'discrète',
  inquiet: 'inquiète',
  secret: 'secrète',
  désuet: 'désuète',
  paysan: 'paysanne',
  bon: 'bonne',
  chrétien: 'chrétienne',
  supérieur: 'supérieure',
  inférieur: 'inférieure',
  antérieur: 'antérieure',
  postérieur: 'postérieure',
  extérieur: 'extérieure',
  intérieur: 'intérieure',
  meilleur: 'meilleure',
  majeur: 'majeure',
  mineur: 'mineure',
  ultérieur: 'ultérieure',
  vengeur: 'vengeresse',
  afghan: 'afghane',
  catalan: 'catalane',
  persan: 'persane',
  ottoman: 'ottomane', // prettier-ignore
}

/** The feminine singular of an adjective given in the masculine singular: *premier* → *première*. */
export function feminine(adjective: string): string {
  const known = IRREGULAR_FEMININE[adjective]
  if (known) return known
  if (/e$/u.test(adjective)) return adjective
  if (/er$/u.test(adjective)) return adjective.replace(/er$/u, 'ère')
  if (/(el|eil|en|on|et|as)$/u.test(adjective)) return `${adjective}${adjective.at(-1)}e`
  if (/x$/u.test(adjective)) return adjective.replace(/x$/u, 'se')
  if (/f$/u.test(adjective)) return adjective.replace(/f$/u, 've')
  if (/teur$/u.test(adjective)) return adjective.replace(/teur$/u, 'trice')
  if (/eur$/u.test(adjective)) return adjective.replace(/eur$/u, 'euse')
  return `${adjective}e`
}

const PLURAL_X = new Set('bijou caillou chou genou hibou joujou pou'.split(' '))
const PLURAL_S_AL = new Set(
  'bal banal bancal cal carnaval cérémonial chacal fatal festival final glacial natal naval pal récital régal tonal'.split(
    ' ',
  ),
)
const PLURAL_AIL = new Set('bail corail émail soupirail travail vantail vitrail'.split(' '))

/** The plural of a noun or adjective given in the singular: *journal* → *journaux*, *bateau* → *bateaux*. */
export function plural(word: string): string {
  if (/[sxz]$/u.test(word)) return word
  if (word === 'œil') return 'yeux'
  if (/(eau|au|eu)$/u.test(word) && !/^(bleu|pneu|landau|sarrau)$/u.test(word)) return `${word}x`
  if (PLURAL_X.has(word)) return `${word}x`
  if (/al$/u.test(word) && !PLURAL_S_AL.has(word)) return word.replace(/al$/u, 'aux')
  if (PLURAL_AIL.has(word)) return word.replace(/ail$/u, 'aux')
  return `${word}s`
}

/** An adjective given in the masculine singular, agreed: `agree('nouveau', 'Fem', 'Plur')` is *nouvelles*. */
export function agree(adjective: string, gender: Gender, number: GrammaticalNumber): string {
  const form = gender === 'Fem' ? feminine(adjective) : adjective
  return number === 'Plur' ? plural(form) : form
}

/** *quel, quelle, quels, quelles*. */
export function quel(gender: Gender, number: GrammaticalNumber): string {
  return `${gender === 'Fem' ? 'quelle' : 'quel'}${number === 'Plur' ? 's' : ''}`
}
