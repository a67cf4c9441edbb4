import genders from 'french-words-gender-lefff/dist/words.json'
import type { Gender } from './conjugate'

const LEXICON: Readonly<Record<string, string>> = genders

/** Endings that tell the gender of a noun the lexicon lacks, longest first (Grevisse § 465–468); right for over 9 in 10. */
const ENDINGS: [ending: RegExp, gender: Gender][] = [
  [
    /(tion|sion|xion|aison|ité|té|ance|ence|ure|ette|elle|esse|euse|trice|ie|ude|ade|ée|ise|ine|ère)$/u,
    'Fem',
  ],
  [
    /(ment|age|isme|eau|eur|ier|oir|al|ail|il|et|in|on|ot|ard|at|scope|phone|mètre|gramme|[bcdfgklmnpqrtvxz])$/u,
    'Masc',
  ],
]

/** Frequent nouns that are missing from the lexicon or of both genders there, by their sense in articles. */
const KNOWN: Readonly<Record<string, Gender>> = {
  covid: 'Masc',
  photo: 'Fem',
  vidéo: 'Fem',
  moto: 'Fem',
  radio: 'Fem',
  météo: 'Fem',
  appli: 'Fem',
  start: 'Fem',
  tour: 'Fem',
  livre: 'Masc',
  mode: 'Masc',
  poste: 'Masc',
  manche: 'Fem',
  vase: 'Masc',
  voile: 'Fem',
  moule: 'Masc',
  page: 'Fem',
  somme: 'Fem',
  mémoire: 'Fem',
  physique: 'Fem',
  critique: 'Fem',
  aide: 'Fem',
  garde: 'Fem',
  espace: 'Masc',
  pendule: 'Fem',
  poêle: 'Masc',
  œuvre: 'Fem',
  solde: 'Masc',
  période: 'Fem',
  enquête: 'Fem',
  plage: 'Fem',
  image: 'Fem',
  rage: 'Fem',
  cage: 'Fem',
  nage: 'Fem',
  fin: 'Fem',
  main: 'Fem',
  faim: 'Fem',
  mort: 'Fem',
  part: 'Fem',
  plupart: 'Fem',
  forêt: 'Fem',
  dent: 'Fem',
  jument: 'Fem',
  façon: 'Fem',
  leçon: 'Fem',
  rançon: 'Fem',
  boisson: 'Fem',
  prison: 'Fem',
  saison: 'Fem',
  maison: 'Fem',
  raison: 'Fem',
  chanson: 'Fem',
  fois: 'Fem',
  voix: 'Fem',
  croix: 'Fem',
  paix: 'Fem',
  noix: 'Fem',
  loi: 'Fem',
  foi: 'Fem',
  mer: 'Fem',
  cour: 'Fem',
  nuit: 'Fem',
  eau: 'Fem',
  peau: 'Fem',
  vertu: 'Fem',
  soif: 'Fem',
  clé: 'Fem',
  été: 'Masc',
  comté: 'Masc',
  traité: 'Masc',
  côté: 'Masc',
  arrêté: 'Masc',
  musée: 'Masc',
  lycée: 'Masc',
  trophée: 'Masc',
  génie: 'Masc',
  incendie: 'Masc',
  silence: 'Masc',
  chef: 'Masc',
  ministre: 'Masc', // prettier-ignore
}

function singular(noun: string): string {
  if (/(eaux|œux|eux)$/u.test(noun)) return noun.slice(0, -1)
  if (/aux$/u.test(noun)) return `${noun.slice(0, -3)}al`
  return noun.replace(/s$/u, '')
}

/** The gender of a common noun, singular or plural, or of a compound by its first word; undefined when nothing tells. */
export function genderOf(noun: string): Gender | undefined {
  const whole = noun.toLowerCase()
  const first = whole.split(/[\s-]/u)[0] ?? whole
  for (const form of [whole, singular(whole), first, singular(first)]) {
    const known = KNOWN[form]
    if (known) return known
    const letter = Object.hasOwn(LEXICON, form) ? LEXICON[form] : undefined
    if (letter) return letter === 'F' ? 'Fem' : 'Masc'
  }
  return ENDINGS.find(([ending]) => ending.test(singular(first)))?.[1]
}

/** All nouns of the lexicon (Lefff), singular, as written. */
export function nouns(): string[] {
  return Object.keys(LEXICON)
}
