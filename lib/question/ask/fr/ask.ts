import { COLLECTIVE, LOCATIVE, OFFICES } from '@/lib/fact/fr/words'
import type { Clause, FactMaterial } from '@/lib/fact/material'
import { verbText } from '@/lib/fact/statement'
import { contract } from '@/lib/language/fr/contract'
import { hasBareAcronym } from '../../worth/alone'
import { finish, givesAway } from '../prompt'
import { askAgent } from './agent'
import { categoryOf, nounOf } from './category'
import { askComplement } from './complement'
import { askByHowMany, askCount, askHowMany } from './count'
import { askInside } from './inside'
import { askDimension, askMeasure } from './measure'
import { askObject } from './object'
import { agreed, agreeingVerb, invertedClause, singularVerb, tailText } from './order'
import { askRelation } from './relation'
import { isWellCut } from './sound'
import { isReason } from './why'
import { askWhere } from './where'
import { asksWhen } from './when'
import { isBody, isPointedAt, isSomebody, isThingsDeed } from './who'

/** Letters that French readers know, besides those that all do. */
const KNOWN_LETTERS =
  /^(?:CGT|CFDT|FO|CFTC|UNSA|FSU|PSG|OM|OL|ASSE|LFI|RN|LR|UMP|UDI|FN|RPR|UDF|PCF|FLN|IRA|ETA|CNIL|INSEE|ARS|GIEC|RTBF|LCI|BFM|CAF|JO|HLM)$/u

/** A body that is called by letters alone, which nothing above explains: as an answer it says no more than the question. */
function isUntoldAcronym(name: string, context: string): boolean {
  const letters = name.replace(/^(?:l[ae]s? |l['’])/iu, '')
  return /^\p{Lu}{2,7}$/u.test(letters) && !KNOWN_LETTERS.test(letters) && hasBareAcronym(letters, '', context) // prettier-ignore
}

/**
 * Signs of a text that was taken apart wrongly or is not whole: a word missing (*obtient-il sa contre l’Argentine*), a comma missing
 * (*Singapour les Philippines*), the rest of a list (*par des incidents, plusieurs bus ?*), whose child somebody is (*naît à Lourmel de Paul et Anne*), *se voit-il mettre en scène*.
 */
const LACKING =
  /(?<!\p{L})(?:(?:son|sa|ses) (?:à|en|dans|par|pour|sur|contre|de|du|avec)|(?:le|la) (?:à|dans|par)) |\p{Lu}\p{Ll}+ les \p{Lu}\p{Ll}+|, (?:plusieurs|des|une?) [\p{L}-]+ \?$| na(?:î|i|qui)t-.* de \p{Lu}\p{Ll}+ et | se (?:voit|vit|voyait)-(?:t-)?(?:ils?|elles?) \p{L}+(?:er|re|ir) /u

/**
 * The interrogative sentence for a fact in French, as a good writer would word it: *Qui a salué …*, *Quand l'accord … a-t-il
 * été signé*, *Dans quelle ville …*. Nothing where the sentence would be clumsy or would give its answer away.
 */
export function askFrench(material: FactMaterial): string | undefined {
  const { asked, clause, fact, key } = material
  if (!isWellCut(material)) return undefined
  // *aura fait*: how a reporter tells what is over.
  if (/^aur(?:a|ont)$/u.test(clause.verb.finite)) return undefined
  const { subject } = clause
  if (subject !== asked && isUntoldAcronym(subject.bare, fact.context)) return undefined
  const told = inSentence(material)
  const body = key.nested ? askInside(told) : bodyOf(told)
  if (!body) return undefined
  const question = finish(body, ' ?')
  // *Combien de jours … ? — trois jours*
  const unit = key.form === 'number' ? key.text.split(' ').pop() : undefined
  const noun = (key.form === 'nominal' ? nounOf(material) : categoryOf(material))?.noun
  if (givesAway(question, key.text, key.category ?? noun ?? unit, noun)) return undefined
  if (LACKING.test(question) || isUntoldAcronym(key.text, '')) return undefined
  const words = question.split(' ').length
  if (words < (clause.relation ? 4 : 5) || words > 32 || clause.verb.negated) return undefined
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
  const { asked, key, clause } = material
  if (clause.relation) return askRelation(material, clause.relation)
  if (key.form === 'date') return asksWhen(material)
  if (key.form === 'clause') {
    // Without anything else the infinitive says what is done, not why.
    if (clause.parts.length < 2 || !isReason(material)) return undefined
    const inverted = invertedClause(clause, asked, false)
    return inverted && `pourquoi ${inverted}`
  }
  if (asked.clausal) return undefined
  if (key.form === 'quotation') {
    const inverted = invertedClause(clause, asked, false)
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
    if (!material.key.human) return undefined
    // *Qui était N en mai 2010*: nobody asks so; who held the office is asked instead, or which one it was.
    if (clause.parts.some(({ time }) => time)) return undefined
    const dated = clause.parts.some((part) => part !== asked && /(?<!\d)\d{4}$/u.test(part.text))
    if (dated) return isOffice(material) ? `quelle fonction ${verb.finite === 'est' ? 'occupe' : 'occupait'} ${subject.text} ${tailText(clause, asked)}` : undefined // prettier-ignore
    return `qui ${verb.clitics}${verb.finite} ${subject.text} ${tailText(clause, asked)}`
  }
  if (subject.human || subject.number === 'Plur' || verb.tense !== 'present') return undefined
  if (clause.parts.length > 1 || (!subject.entity && !/^(?:le |la |l['’]|une? )/iu.test(subject.text))) return undefined // prettier-ignore
  // What something is, not how it is called.
  if (!/^(?:une?|l['’]une? d|le|la|l['’])/iu.test(asked.text) || asked.words.length < 4) return undefined // prettier-ignore
  if (isOnly(material)) return subject.gender && `${agreed('quel', subject.gender, 'Sing')} ${verb.finite} ${subject.text}` // prettier-ignore
  // *La spéculation sur le blé est la raison de la hausse*: says what the reason is, and not what the speculation.
  if (definite(asked.text) && !subject.entity) return undefined
  return `${contract('qu’est-ce que', subject.text)}`
}

/** *la secrétaire générale du syndicat*, *le maire de la ville* */
function isOffice({ clause, asked }: FactMaterial): boolean {
  const { form = '', lemma = '' } = clause.sentence.words[asked.head] ?? {}
  return definite(asked.text) && [form, lemma].some((noun) => OFFICES.has(noun.toLowerCase()))
}

/** *la meilleure performance de N*, *le berceau de la danse*: there is but one, which is asked for with *quel*, and what something is with *qu’est-ce que*. */
function isOnly({ clause: { subject }, key }: FactMaterial): boolean {
  if (subject.entity || subject.number === 'Plur' || !definite(subject.text)) return false
  const superlative = /^(?:l[ea] |l['’])(?:plus|moins|meilleure?|pire|premi[eè]re?|seule?|principale?|derni[eè]re?) /iu.test(subject.text) // prettier-ignore
  const whose = /^(?:l[ea] |l['’])\p{Ll}.* (?:d(?:e|u|es) |d['’])/u.test(subject.text)
  return whose && (superlative || key.form === 'name')
}

function definite(text: string): boolean {
  return /^(?:le|la|les|l['’])/iu.test(text)
}
