import { COLLECTIVE, LOCATIVE } from '@/lib/fact/fr/words'
import type { Clause, FactMaterial } from '@/lib/fact/material'
import { verbText } from '@/lib/fact/statement'
import { contract } from '@/lib/language/fr/contract'
import { hasBareAcronym } from '../../worth/alone'
import { finish, givesAway } from '../prompt'
import { askAgent } from './agent'
import { categoryOf, categoryQuestion, isSort, nounOf } from './category'
import { askByHowMany, askCount, askHowMany } from './count'
import { askInside } from './inside'
import { askDimension, askMeasure } from './measure'
import { askObject } from './object'
import { agreed, agreeingVerb, invertedClause, singularVerb, tailText } from './order'
import { isWellCut } from './sound'
import { isReason } from './why'
import { askWhere, GIVING } from './where'
import { asksWhen } from './when'
import { isBody, isPointedAt, isSomebody, isThingsDeed } from './who'

/** Letters that French readers know; of others the answer says no more than the question. */
const KNOWN_LETTERS =
  /^(?:CGT|CFDT|FO|CFTC|UNSA|FSU|PSG|OM|OL|ASSE|LFI|RN|LR|UMP|UDI|FN|RPR|UDF|PCF|FLN|IRA|ETA|CNIL|INSEE|ARS|GIEC|RTBF|LCI|BFM|CAF|JO|HLM)$/u
const isUntoldAcronym = (key: string): boolean => /^\p{Lu}{2,6}$/u.test(key) && !KNOWN_LETTERS.test(key) && hasBareAcronym(key, '', '') // prettier-ignore

/** *obtient-il sa contre l’Argentine*, *né le à Lourmel*: a word is missing in the text. */
const LACKING =
  /(?<!\p{L})(?:(?:son|sa|ses) (?:à|en|dans|par|pour|sur|contre|de|du|avec)|(?:le|la) (?:à|dans|par)) /u

/**
 * The interrogative sentence for a fact in French, as a good writer would word it: *Qui a salué …*, *Quand l'accord … a-t-il
 * été signé*, *Dans quelle ville …*. Nothing where the sentence would be clumsy or would give its answer away.
 */
export function askFrench(material: FactMaterial): string | undefined {
  const { clause, key } = material
  if (!isWellCut(material)) return undefined
  const told = inSentence(material)
  const body = key.nested ? askInside(told) : bodyOf(told)
  if (!body) return undefined
  const question = finish(body, ' ?')
  // *Combien de jours … ? — trois jours*
  const unit = key.form === 'number' ? key.text.split(' ').pop() : undefined
  const noun = (key.form === 'nominal' ? nounOf(material) : categoryOf(material))?.noun
  if (givesAway(question, key.text, key.category ?? noun ?? unit, noun)) return undefined
  if (LACKING.test(question) || isUntoldAcronym(key.text)) return undefined
  const words = question.split(' ').length
  if (words < 5 || words > 32 || clause.verb.negated) return undefined
  return question
}

/** *Le Musée de la mer* at the head of its sentence: in a question its article is a small one; that of a title keeps its capital. */
function inSentence(material: FactMaterial): FactMaterial {
  const { clause, asked } = material
  const { subject } = clause
  const opening = /^(?<article>L['’]|L(?:e|a|es) )(?<noun>\p{L}+)/u.exec(subject.text)?.groups
  if (!opening || subject === asked) return material
  const noun = opening.noun?.toLowerCase().replace(/s$/u, '') ?? ''
  if (!COLLECTIVE.has(noun) && !LOCATIVE.has(noun)) return material
  const text = subject.text.replace(/^L/u, 'l')
  return { ...material, clause: { ...clause, subject: { ...subject, text } } }
}

function bodyOf(material: FactMaterial): string | undefined {
  const { asked, key } = material
  if (key.form === 'date') return asksWhen(material)
  if (key.form === 'clause') {
    // Without anything else the infinitive says what is done, not why.
    if (material.clause.parts.length < 2 || !isReason(material)) return undefined
    const inverted = invertedClause(material.clause, asked, false)
    return inverted && `pourquoi ${inverted}`
  }
  if (asked.clausal) return undefined
  if (key.form === 'quotation') {
    const inverted = invertedClause(material.clause, asked, false)
    return inverted && `par quels mots ${inverted}`
  }
  if (key.form === 'number')
    return asked.role === 'subject'
      ? askHowMany(material)
      : asked.role === 'agent'
        ? askByHowMany(material)
        : (askDimension(material) ??
          askCount(material) ??
          askMeasure(material) ??
          askInside(material))
  if (asked.role === 'subject') return askSubject(material)
  if (asked.role === 'agent') return askAgent(material)
  if (material.fact.kind === 'place' && asked.preposition) return askWhere(material)
  if (asked.role === 'object') return askObject(material)
  if (asked.role === 'attribute') return askAttribute(material)
  if (asked.role === 'complement' || asked.role === 'modifier') return askComplement(material)
  return undefined
}

function askSubject(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const attribute = clause.parts.find((part) => part.role === 'attribute')
  // Which is whose capital one knows without reading.
  if (/^la capitale (?:d[eu]s? |d['’])/u.test(attribute?.text ?? '')) return undefined
  if (clause.voice === 'copular' && attribute && !definite(attribute.text)) {
    if (clause.parts.length < 2 && attribute.words.length < 4) return undefined
  }
  if (!asked.human && clause.voice === 'copular' && attribute && clause.parts.length === 1) {
    if (!/^(?:le|la|les|l['’])/u.test(attribute.text) || !attribute.gender) return undefined
    // *Quels est*: one of the two was read wrongly.
    if (attribute.number !== clause.verb.number || clause.verb.rest !== '') return undefined
    const which = agreed('quel', attribute.gender, attribute.number)
    return `${which} ${clause.verb.finite} ${attribute.text}`
  }
  if (isPointedAt(material)) return undefined
  if (isSomebody(material)) {
    // A book that is called like somebody.
    if (attribute && !attribute.human && clause.voice === 'copular' && /^une? /iu.test(attribute.text)) return undefined // prettier-ignore
    return who(material)
  }
  // *Quel parc est situé dans la ville ?*: there are others.
  if (clause.verb.lemma === 'situer') return undefined
  const category = categoryOf(material)
  if (category) {
    if (clause.verb.number === 'Plur') return undefined
    return `${category.text} ${agreeingVerb(clause, category.gender)} ${tailText(clause, asked)}`
  }
  const noun = nounOf(material)
  if (noun) return `${noun.text} ${verbText(clause)} ${tailText(clause, asked)}`
  if (asked.human || asked.number === 'Plur' || isThingsDeed(material)) return undefined
  // A club or a party does what people do; but it is not *qui* that is made into another.
  if (isBody(material))
    return isRenamed(clause) || clause.voice !== 'active' ? undefined : who(material)
  return askWhatDid(material)
}

function who({ clause, asked }: FactMaterial): string | undefined {
  // *Qui a vu leur taille doubler*: *qui* is one, and *leur* of many.
  if (asked.number === 'Plur' && clause.parts.some(({ text }) => /(?:^|\s)leurs? /u.test(text))) return undefined // prettier-ignore
  const verb = singularVerb(clause)
  return verb && `qui ${verb} ${tailText(clause, asked)}`
}

/** *devient la Direction de la sécurité*, *prend le nom de …* */
const isRenamed = ({ verb, parts }: Clause): boolean =>
  /^(?:devenir|redevenir)$/u.test(verb.lemma) || parts.some(({ role, text }) => role === 'object' && /^le nom(?!\p{L})/u.test(text)) // prettier-ignore

/** *Qu’est-ce qui a doublé entre 1990 et 2010*: of what is said with what it is of, and when or how much. */
function askWhatDid({ clause, asked, key }: FactMaterial): string | undefined {
  if (key.form !== 'nominal' || !definite(asked.text) || clause.voice !== 'active') return undefined
  if (!/ d(?:e|u|es) | d['’]/u.test(asked.bare) || /^(?:le reste|l['’]ensemble)/u.test(asked.bare)) return undefined // prettier-ignore
  if (!clause.parts.some((part) => part.quantity ?? part.time?.from)) return undefined
  const verb = singularVerb(clause)
  return verb && `qu’est-ce qui ${verb} ${tailText(clause, asked)}`
}

function askAttribute(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  const { subject, verb } = clause
  if (verb.rest !== '') return undefined
  if (key.form === 'name' && isOnly(material) && !clause.parts.some(({ time }) => time)) {
    // *Qui est le premier entraîneur de N ?*, *Quel est le berceau historique de la danse ?*
    if (subject.human) return key.human ? `qui ${verb.finite} ${subject.text} ${tailText(clause, asked)}` : undefined // prettier-ignore
    return subject.gender && key.entity?.kind === 'place' ? `${agreed('quel', subject.gender, 'Sing')} ${verb.finite} ${subject.text} ${tailText(clause, asked)}` : undefined // prettier-ignore
  }
  if (subject.human && subject.entity) {
    // *Qui était N en mai 2010*: nobody asks so; who held the office is asked instead.
    if (!material.key.human || clause.parts.some(({ time }) => time)) return undefined
    return `qui ${verb.clitics}${verb.finite} ${subject.text} ${tailText(clause, asked)}`
  }
  if (subject.human || subject.number === 'Plur' || verb.tense !== 'present') return undefined
  if (clause.parts.length > 1 || (!subject.entity && !/^(?:le |la |l['’]|une? )/iu.test(subject.text))) return undefined // prettier-ignore
  // What something is, not how it is called.
  if (!/^(?:une?|l['’]une? d|le|la|l['’])/iu.test(asked.text) || asked.words.length < 4) return undefined // prettier-ignore
  if (isOnly(material)) return subject.gender && `${agreed('quel', subject.gender, 'Sing')} ${verb.finite} ${subject.text}` // prettier-ignore
  return `${contract('qu’est-ce que', subject.text)}`
}

/** *la meilleure performance de N*, *le berceau de la danse*: there is but one, which is asked for with *quel*, and what something is with *qu’est-ce que*. */
function isOnly({ clause: { subject }, asked, key }: FactMaterial): boolean {
  if (subject.entity || subject.number === 'Plur' || !definite(subject.text)) return false
  const superlative = /^(?:l[ea] |l['’])(?:plus|moins|meilleure?|pire|premi[eè]re?|seule?|principale?|derni[eè]re?) /iu.test(subject.text) // prettier-ignore
  const whose = /^(?:l[ea] |l['’])\p{Ll}.* (?:d(?:e|u|es) |d['’])/u.test(subject.text)
  return whose && (superlative || key.form === 'name' || definite(asked.text))
}

/** Prepositions with which *quoi* asks for what a verb takes: *à quoi*, *contre quoi*. */
const TAKEN = /^(?:à|contre|en)$/u

/** Turns of phrase that no *quoi* asks for. */
const PHRASE =
  /^(?:à (?:l['’](?:origine|étude|avance|unanimité|écart|aise|abri|œuvre|instar|image|issue|occasion)|la (?:hâte|fois|volée|suite|demande|une|tête|baisse|hausse|disposition|recherche|fin|place)|pied|zéro|terme|jour|cheval|vélo|part|titre|travers|côté|nouveau|une? (?:vitesse|profondeur|altitude|hauteur|distance|moment|époque))|au (?:cours|sein|profit|nom|bord|total|terme|moment|milieu|début|large))(?!\p{L})/iu

function askComplement(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { preposition } = asked
  if (!preposition) return undefined
  if (!asked.entity) {
    if (key.form !== 'nominal' || asked.human) return undefined
    const noun =
      isAsked(preposition) &&
      (isSort(key.category) || isCourt(preposition, key.category)) &&
      !PHRASE.test(asked.text)
        ? nounOf(material)
        : undefined
    const asking = noun && invertedClause(clause, asked, false)
    if (asking) return `${preposition} ${noun.text} ${asking}`
    if (asked.role !== 'complement' || PHRASE.test(asked.text) || !TAKEN.test(preposition))
      return undefined
    const inverted = invertedClause(clause, asked, false)
    return inverted && `${preposition} quoi ${inverted}`
  }
  if (key.form !== 'name') return undefined
  // *remplace X par N*, *confie X à N*
  const taken = (preposition === 'par' && clause.verb.lemma === 'remplacer') || (preposition === 'à' && GIVING.test(clause.verb.lemma)) // prettier-ignore
  if (taken && asked.human && isSomebody(material)) {
    const inverted = invertedClause(clause, asked, false)
    return inverted && `${preposition} qui ${inverted}`
  }
  if (!/^(?:à|avec|contre|pour|chez|de|dans|sur|devant)$/u.test(preposition)) return undefined
  if (asked.role === 'modifier' && !/^(?:avec|contre|chez|devant)$/u.test(preposition))
    return undefined
  const inverted = invertedClause(clause, asked, false)
  if (!inverted) return undefined
  if (asked.human) return isSomebody(material) ? `${preposition} qui ${inverted}` : undefined
  const category = categoryQuestion(material)
  if (category === 'quelle organisation') return undefined
  if (category) return `${preposition} ${category} ${inverted}`
  // A club, a firm or a label: whatever it is, one signs with it and plays against it as with somebody.
  return /^(?:avec|contre)$/u.test(preposition) && isBody(material)
    ? `${preposition} qui ${inverted}`
    : undefined
}

/** *par quel traité*, *durant quelle guerre*, *lors de quelle bataille*: prepositions that stand before *quel* as they are. */
const isAsked = (preposition: string): boolean =>
  /^(?:à|dans|par|pour|sur|lors de|pendant|durant|contre|devant|grâce à|à l'issue de|au cours de)$/u.test(preposition) // prettier-ignore

/** *devant quelle cour*, *devant quel tribunal* */
const isCourt = (preposition: string, noun = ''): boolean =>
  preposition === 'devant' &&
  /^(?:cour|tribunal|conseil|commission|assemblée|juridiction)$/u.test(noun)

function definite(text: string): boolean {
  return /^(?:le|la|les|l['’])/iu.test(text)
}
