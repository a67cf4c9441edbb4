import series from './verbs.json'

export type Tense =
  | 'present'
  | 'imperfect'
  | 'simple-past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperfect-subjunctive'
export type Gender = 'Masc' | 'Fem'
export type GrammaticalNumber = 'Sing' | 'Plur'

/** The order of the endings in verbs.json: third persons, singular and plural, then the participles. */
const TENSES: Tense[] = [
  'present',
  'imperfect',
  'simple-past',
  'future',
  'conditional',
  'subjunctive',
  'imperfect-subjunctive',
]
const PRESENT_PARTICIPLE = 2 * TENSES.length
const PAST_PARTICIPLE = PRESENT_PARTICIPLE + 1

/** Verbs that take *être* in their compound tenses; the others take *avoir* (Grevisse, *Le bon usage*, § 812). */
const WITH_ETRE = new Set(
  'aller arriver décéder demeurer descendre devenir échoir éclore entrer intervenir monter mourir naître partir parvenir provenir rentrer repartir ressortir rester retomber retourner revenir sortir survenir tomber venir redevenir advenir'.split(
    ' ',
  ),
)

let paradigms: Map<string, (string | null)[]> | undefined
let lemmas: Map<string, { lemma: string; place: number }[]> | undefined

function allParadigms(): Map<string, (string | null)[]> {
  if (paradigms) return paradigms
  paradigms = new Map()
  for (const [key, stems] of Object.entries(series)) {
    const [infinitive = '', ...endings] = key.split(' ')
    for (const stem of stems.split(' ')) {
      paradigms.set(
        stem + infinitive,
        endings.map((ending) => (ending === '-' ? null : stem + ending)),
      )
    }
  }
  return paradigms
}

function allLemmas(): Map<string, { lemma: string; place: number }[]> {
  if (lemmas) return lemmas
  lemmas = new Map()
  for (const [lemma, forms] of allParadigms()) {
    forms.forEach((form, place) => {
      if (form === null) return
      const known = lemmas?.get(form)
      if (known) known.push({ lemma, place })
      else lemmas?.set(form, [{ lemma, place }])
    })
  }
  return lemmas
}

/** Whether the lexicon (Lefff) has this infinitive. */
export function isVerb(lemma: string): boolean {
  return allParadigms().has(lemma)
}

/** A third person: `conjugate('signer', 'simple-past', 'Sing')` is *signa*; null for a verb or form unknown. */
export function conjugate(lemma: string, tense: Tense, number: GrammaticalNumber): string | null {
  const place = 2 * TENSES.indexOf(tense) + (number === 'Sing' ? 0 : 1)
  return allParadigms().get(lemma)?.[place] ?? null
}

/** *signé, signés, signée, signées*; null for a verb unknown. */
export function pastParticiple(
  lemma: string,
  gender: Gender = 'Masc',
  number: GrammaticalNumber = 'Sing',
): string | null {
  const place = PAST_PARTICIPLE + (gender === 'Masc' ? 0 : 2) + (number === 'Sing' ? 0 : 1)
  return allParadigms().get(lemma)?.[place] ?? null
}

/** *signant*; null for a verb unknown. */
export function presentParticiple(lemma: string): string | null {
  return allParadigms().get(lemma)?.[PRESENT_PARTICIPLE] ?? null
}

/** *être* for *naître*, *avoir* for *signer*. Reflexive verbs always take *être*: the caller knows of those. */
export function auxiliaryOf(lemma: string): 'être' | 'avoir' {
  return WITH_ETRE.has(lemma) ? 'être' : 'avoir'
}

/**
 * A finite form put into the other number of the third person: *signèrent* → *signa*, *ont* → *a*. With the lemma where it
 * is known, since some forms belong to two verbs. Null when the form is not a third person of a verb known.
 */
export function withNumber(form: string, number: GrammaticalNumber, lemma?: string): string | null {
  const readings = (allLemmas().get(form.toLowerCase()) ?? []).filter(
    (reading) => reading.place < PRESENT_PARTICIPLE,
  )
  const reading = readings.find((one) => one.lemma === lemma) ?? readings[0]
  if (!reading) return null
  const tense = TENSES[reading.place >> 1]
  return tense ? conjugate(reading.lemma, tense, number) : null
}

/** A past participle of any agreement, agreed anew: *signées* → *signé*. Null when it is not one. */
export function agreeParticiple(
  form: string,
  gender: Gender,
  number: GrammaticalNumber,
  lemma?: string,
): string | null {
  const readings = (allLemmas().get(form.toLowerCase()) ?? []).filter(
    (reading) => reading.place >= PAST_PARTICIPLE,
  )
  const reading = readings.find((one) => one.lemma === lemma) ?? readings[0]
  return reading ? pastParticiple(reading.lemma, gender, number) : null
}
