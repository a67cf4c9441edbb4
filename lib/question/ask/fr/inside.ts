import type { FactMaterial } from '@/lib/fact/material'
import { contract } from '@/lib/language/fr/contract'
import { quel } from '@/lib/language/fr/agree'
import { invertedClause, tailText } from './order'

/** What is had in figures and asked for by its own name: *à quel âge*, *à quelle profondeur*. */
const DIMENSION =
  /^(?:l['’]|une? |la )(?<noun>âge|profondeur|altitude|hauteur|vitesse|distance|température|taux|prix) d(?:e |['’])/u
const MASCULINE = /^(?:âge|taux|prix)$/u
/** What is measured out in years or months. */
const SENTENCE =
  /^ (?:de (?:prison|réclusion|détention|travaux forcés|bagne|suspension)|d['’]emprisonnement)(?: criminelle| ferme| avec sursis)?$/u
/** Words with which a sentence goes on: *dont six mois avec sursis*, *et 10 000 euros d’amende*. */
const GOES_ON = /^(?:dont|et|avec|puis|ou|assorti|,)/u
const QUAKE = /^(?:un|le) (?<noun>séisme|tremblement de terre) de magnitude $/u
const STRIKING = /^(?:frapper|secouer|toucher|ébranler|dévaster)$/u

/**
 * A figure that stands inside a phrase, asked for by what it measures: *à l’âge de 21 ans* → *à quel âge*, *à cinq ans de prison* → *à
 * combien d’années de prison*, *pendant dix ans* → *pendant combien de temps*, *un séisme de magnitude 7,8* → *quelle était la magnitude
 * du séisme*. Nothing for any other detail of a phrase.
 */
export function askInside(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (key.form !== 'number' || clause.origin === 'whole') return undefined
  if (asked.role === 'subject') return askMagnitude(material)
  const opening = openingOf(material)
  const inverted = opening && invertedClause(clause, asked, false)
  return inverted && `${opening} ${inverted}`
}

function openingOf({ clause, asked, key }: FactMaterial): string | undefined {
  const { preposition, bare } = asked
  const at = bare.indexOf(key.text)
  if (at < 0 || !preposition) return undefined
  const [before, behind] = [bare.slice(0, at), bare.slice(at + key.text.length)]
  if (preposition === 'à') {
    const noun = DIMENSION.exec(before)
    if (noun?.[0] === before && behind === '') return `à ${quel(MASCULINE.test(noun.groups?.noun ?? '') ? 'Masc' : 'Fem', 'Sing')} ${noun.groups?.noun}` // prettier-ignore
    const next = clause.sentence.words[(asked.words[asked.words.length - 1] ?? 0) + 1]?.form ?? ''
    const unit = /(?<= )(?:ans|années|mois)$/u.exec(key.text)?.[0]
    if (before !== '' || !unit || !SENTENCE.test(behind) || GOES_ON.test(next)) return undefined
    return `à ${contract('combien de', unit === 'mois' ? unit : 'années')}${behind}`
  }
  const lasting = /^(?:pendant|durant)$/u.test(preposition) && /(?:ans|mois|jours|semaines|heures|minutes)$/u.test(key.text) // prettier-ignore
  return lasting && before === '' && behind === '' ? 'pendant combien de temps' : undefined
}

/** *Quelle était la magnitude du séisme qui a frappé le pays en 2015*. */
function askMagnitude({ clause, asked, key }: FactMaterial): string | undefined {
  const at = asked.bare.indexOf(key.text)
  const quake = at > 0 ? QUAKE.exec(asked.bare.slice(0, at)) : null
  if (!quake || asked.bare.length > at + key.text.length) return undefined
  const { clitics, finite, rest, lemma, tense } = clause.verb
  if (clause.voice !== 'active' || clitics !== '' || tense !== 'past' || !STRIKING.test(lemma)) return undefined // prettier-ignore
  return `quelle était la magnitude du ${quake.groups?.noun} qui ${finite} ${rest} ${tailText(clause, asked)}`
}
