import { sharesWord } from '@/lib/fact/doubts/grounded'
import type { FactMaterial } from '@/lib/fact/material'
import { OFFICES, UNIQUE } from './words'

/** Why a French statement only points at what it speaks of, so that nobody knows which is meant without the text, or null. */
export function faultOfPointing(material: FactMaterial): string | null {
  if (isPointedObject(material)) return 'pointed-object'
  if (isThinlyCalled(material)) return 'thinly-called'
  return isMatchWithoutYear(material) ? 'which-match' : null
}

/** What is brought into the world is told by its kind: *imagina le bikini*. */
const BRINGING = /^(?:inventer|imaginer|découvrir|créer|introduire|adopter|abolir|légaliser|interdire|rétablir|supprimer|instaurer|proclamer|franchir)$/u // prettier-ignore
/** Objects of which there is one, or that make one verb with theirs. */
const ONLY =
  /^(?:pouvoir|trône|monde|couronne|titre|baccalauréat|bac|pays|capitale|français|territoire)$/u

/** *En quelle année engage-t-il les travaux ?*: which works, the text around it tells. */
function isPointedObject({ clause, key, fact }: FactMaterial): boolean {
  if (key.form !== 'date' || clause.voice !== 'active' || BRINGING.test(clause.verb.lemma)) return false // prettier-ignore
  const others = clause.parts.filter(({ time }) => !time)
  const [object] = others
  if (!object || others.length > 1 || object.role !== 'object') return false
  const noun = /^(?:le |la |les |l['’])(?<noun>\p{Ll}[\p{Ll}-]*)$/u.exec(object.text)?.groups?.noun
  return noun !== undefined && !ONLY.test(noun) && !UNIQUE.has(noun) && !sharesWord(fact.context, noun) // prettier-ignore
}

/** *Qui est N ? – un chimiste*, *un homme différent*; of an office, without the year: what somebody is, said too thinly or of no time. */
function isThinlyCalled({ clause, asked, key, fact }: FactMaterial): boolean {
  if (clause.voice !== 'copular' || asked.role !== 'attribute' || !clause.subject.human) return false // prettier-ignore
  if (fact.kind !== 'definition' || clause.parts.some(({ time }) => time)) return false
  return asked.words.length < 3 || OFFICES.has(key.lemma) || /^une? (?:homme|femme|personne|personnage)(?!\p{L})/u.test(asked.text) // prettier-ignore
}

/** *rencontre la Lettonie en quart de finale*: of which tournament, and when? */
function isMatchWithoutYear({ fact }: FactMaterial): boolean {
  return /(?<!\p{L})(?:quarts?|demi|demie?s?|huitièmes?|seizièmes?)(?: de |-)finales?(?!\p{L})/u.test(fact.statement) && !/\d{4}/u.test(`${fact.statement} ${fact.context}`) // prettier-ignore
}
