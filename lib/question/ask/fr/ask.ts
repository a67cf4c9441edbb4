import type { FactMaterial } from '@/lib/fact/material'
import { verbText } from '@/lib/fact/statement'
import { contract } from '@/lib/language/fr/contract'
import { finish, givesAway } from '../prompt'
import { categoryOf, categoryQuestion, nounOf } from './category'
import { askDimension, askMeasure, withAgreement } from './measure'
import { asksWhen } from './when'
import { agreed, agreeingVerb, invertedClause, singularVerb, tailText } from './order'

/**
 * The interrogative sentence for a fact in French, as a good writer would word it: *Qui a salué …*, *Quand l'accord … a-t-il
 * été signé*, *Dans quelle ville …*. Nothing where the sentence would be clumsy or would give its answer away.
 */
export function askFrench(material: FactMaterial): string | undefined {
  const { clause, key } = material
  const body = bodyOf(material)
  if (!body) return undefined
  const question = finish(body, ' ?')
  // *Combien de jours … ? — trois jours*
  const unit = key.form === 'number' ? key.text.split(' ').pop() : undefined
  const noun = (key.form === 'nominal' ? nounOf(material) : categoryOf(material))?.noun
  if (givesAway(question, key.text, key.category ?? noun ?? unit, noun)) return undefined
  const words = question.split(' ').length
  if (words < 5 || words > 32 || clause.verb.negated) return undefined
  return question
}

function bodyOf(material: FactMaterial): string | undefined {
  const { asked, key } = material
  if (key.form === 'date') return asksWhen(material)
  if (key.form === 'clause') {
    // Without anything else the infinitive says what is done, not why.
    if (material.clause.parts.length < 2) return undefined
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
        : (askDimension(material) ?? askCount(material) ?? askMeasure(material))
  if (asked.role === 'subject') return askSubject(material)
  if (asked.role === 'agent') return askAgent(material)
  if (material.fact.kind === 'place' && asked.preposition) return askWhere(material)
  if (asked.role === 'object') return askObject(material)
  if (asked.role === 'attribute') return askAttribute(material)
  if (asked.role === 'complement' || asked.role === 'modifier') return askComplement(material)
  return undefined
}

function askSubject(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const attribute = clause.parts.find((part) => part.role === 'attribute')
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
  if (asked.human) {
    // A book that is called like somebody.
    if (attribute && !attribute.human && clause.voice === 'copular' && /^une? /iu.test(attribute.text)) return undefined // prettier-ignore
    const verb = singularVerb(clause)
    return verb && `qui ${verb} ${tailText(clause, asked)}`
  }
  const category = categoryOf(material)
  if (category) {
    if (clause.verb.number === 'Plur') return undefined
    return `${category.text} ${agreeingVerb(clause, category.gender)} ${tailText(clause, asked)}`
  }
  if ((key.entity?.kind ?? material.fact.kind) === 'organisation' && asked.number !== 'Plur') {
    // A club or a party does what people do.
    const verb = clause.voice === 'active' && singularVerb(clause)
    return verb ? `qui ${verb} ${tailText(clause, asked)}` : undefined
  }
  const noun = nounOf(material)
  if (noun) return `${noun.text} ${verbText(clause)} ${tailText(clause, asked)}`
  if (key.form !== 'nominal' || asked.number === 'Plur' || !definite(asked.text)) return undefined
  if (!clause.parts.some((part) => part.entity ?? part.time)) return undefined
  // Of what somebody did, who did it is asked.
  if (clause.parts.some(({ role }) => role === 'agent')) return undefined
  const verb = singularVerb(clause)
  return verb && `qu’est-ce qui ${verb} ${tailText(clause, asked)}`
}

function askAgent(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const inverted = invertedClause(clause, asked)
  if (!inverted) return undefined
  // *les Portugais*
  if (asked.human || /^(?:les|des) \p{Lu}\p{Ll}+$/u.test(asked.bare)) return `par qui ${inverted}`
  const category = categoryQuestion(material) ?? nounOf(material)?.text
  if (category) return `par ${category} ${inverted}`
  return material.key.form === 'nominal' && !asked.human ? `par quoi ${inverted}` : undefined
}

function askWhere(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const inverted = invertedClause(clause, asked)
  if (!inverted) return undefined
  const category = categoryQuestion(material)
  const place = asked.preposition
  if (place === 'de' || place === 'depuis') return category && `de ${category} ${inverted}`
  if (place === 'vers') return category && `vers ${category} ${inverted}`
  if (!/^(?:à|en|dans|sur)$/u.test(place ?? '')) return undefined
  if (category) return `dans ${category} ${inverted}`
  // *revient à Jean Roy*: two capitalised words that are no known place may well be somebody.
  if (
    place === 'à' &&
    !material.key.placeType &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(material.key.text)
  )
    return undefined
  return `où ${inverted}`
}

function askCount(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { quantity } = key
  if (
    !quantity ||
    quantity.kind !== 'cardinal' ||
    asked.role !== 'object' ||
    asked.preposition !== undefined ||
    asked.number !== 'Plur'
  )
    return undefined
  if (!asked.bare.startsWith(key.text)) return undefined
  const counted = asked.bare.slice(key.text.length).trim()
  if (counted === '' || /^d(?:e |['’])|,| et /u.test(counted)) return undefined
  const agreeing = withAgreement(clause, asked)
  if (!agreeing) return undefined
  const inverted = invertedClause(agreeing, asked, false)
  return inverted && `${contract('combien de', counted)} ${inverted}`
}

/** *Combien de passagers ont survécu*: the counted subject. */
function askHowMany({ clause, asked, key }: FactMaterial): string | undefined {
  // *76 autres peintures*: besides which?
  if (/ autres?$/u.test(key.text)) return undefined
  if (key.quantity?.kind !== 'cardinal' || asked.number !== 'Plur' || clause.verb.number !== 'Plur') return undefined // prettier-ignore
  if (!asked.bare.toLowerCase().startsWith(key.text.toLowerCase())) return undefined
  const counted = asked.bare.slice(key.text.length).trim()
  // *deux pompiers et un gendarme*: two counts.
  if (counted === '' || /^d(?:e |['’])|^\p{Lu}| et (?:une?|\d+|deux|trois|quatre|cinq|six) /u.test(counted)) return undefined // prettier-ignore
  const { clitics, finite, rest } = clause.verb
  return `${contract('combien de', counted)} ${clitics}${finite} ${rest} ${tailText(clause, asked)}`
}

/** *Par combien de députés le texte a-t-il été rejeté*: the counted agent. */
function askByHowMany({ clause, asked, key }: FactMaterial): string | undefined {
  if (key.quantity?.kind !== 'cardinal' || !asked.bare.startsWith(key.text)) return undefined
  const counted = asked.bare.slice(key.text.length).trim()
  if (counted === '' || /^d(?:e |['’])|,/u.test(counted)) return undefined
  const inverted = invertedClause(clause, asked, false)
  return inverted && `par ${contract('combien de', counted)} ${inverted}`
}

/** Verbs with which *que* asks for a turn of phrase: *Que fait*, *Que connaît*. */
const LIGHT =
  /^(?:avoir|faire|être|connaître|mener|effectuer|réaliser|donner|prendre|mettre|jouer|garder|rester|terminer|avoir|devenir|vivre|tenir|rendre|porter|subir|exprimer|occuper|poser|comporter|représenter|constituer)$/u

function askObject(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (clause.voice !== 'active') return undefined
  if (asked.human && asked.entity) {
    const inverted = invertedClause(clause, asked, false)
    return inverted && `qui ${inverted}`
  }
  if (asked.human || clause.verb.clitics !== '') return undefined
  const category = (asked.entity && categoryOf(material)) ?? nounOf(material)
  if (category) {
    const agreeing = withAgreement(clause, category, category.number)
    const inverted = agreeing && invertedClause(agreeing, asked, false)
    return inverted && `${category.text} ${inverted}`
  }
  return key.form === 'nominal' ? askWhat(material) : undefined
}

/** Objects that make one verb with theirs, and numbers in disguise. */
const TURN =
  /^(?:la vie|la présence|la chronique|la victoire|la parole|le pouvoir|le jour|la mort|(?:une?|des) (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|millier|million)s?)(?!\p{L})/iu

/** *Qu’a inventé Jean Roy en 1946*: with a verb that says something, and more than who did it. */
function askWhat({ clause, asked }: FactMaterial): string | undefined {
  const { verb, subject } = clause
  const rest = clause.parts.filter((part) => part !== asked)
  if (/(?:^|[\s'’])(?:s(?:on|a|es)|leurs?)\s/u.test(asked.text)) return undefined
  if (!rest.some((part) => part.time ?? part.entity) && !/^(?:le|la|l['’])/u.test(asked.text)) return undefined // prettier-ignore
  if (rest.some((part) => part.role !== 'modifier') || TURN.test(asked.text)) return undefined
  if (!/^(?:a |ont )?\p{L}+$/u.test(`${verb.finite} ${verb.rest}`.trim())) return undefined
  if (subject.words.length > 8 || LIGHT.test(verb.lemma)) return undefined
  return `${contract('que', `${verb.finite} ${verb.rest}`.trim())} ${subject.text} ${tailText(clause, asked)}`
}

function askAttribute(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  const { subject, verb } = clause
  if (verb.rest !== '') return undefined
  if (subject.human && subject.entity) {
    // *Qui était N en mai 2010*: nobody asks so; who held the office is asked instead.
    if (!material.key.human || clause.parts.some(({ time }) => time)) return undefined
    return `qui ${verb.clitics}${verb.finite} ${subject.text} ${tailText(clause, asked)}`
  }
  if (subject.human || subject.number === 'Plur' || verb.tense !== 'present') return undefined
  if (clause.parts.length > 1 || (!subject.entity && !/^(?:le |la |l['’]|une? )/iu.test(subject.text))) return undefined // prettier-ignore
  // What something is, not how it is called.
  if (!/^(?:une?|l['’]une? d|le|la|l['’])/iu.test(asked.text) || asked.words.length < 4) return undefined // prettier-ignore
  return `${contract('qu’est-ce que', subject.text)}`
}

/** Prepositions with which *quoi* asks for what a verb takes: *à quoi*, *contre quoi*. */
const TAKEN = /^(?:à|de|contre|sur|en)$/u

function askComplement(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { preposition } = asked
  if (!preposition) return undefined
  if (!asked.entity) {
    if (key.form !== 'nominal' || asked.role !== 'complement' || asked.human || !TAKEN.test(preposition)) return undefined // prettier-ignore
    const inverted = invertedClause(clause, asked, false)
    return inverted && `${preposition} quoi ${inverted}`
  }
  if (key.form !== 'name') return undefined
  if (!/^(?:à|avec|contre|pour|chez|de|dans|sur)$/u.test(preposition)) return undefined
  if (asked.role === 'modifier' && !/^(?:avec|contre|chez)$/u.test(preposition)) return undefined
  const inverted = invertedClause(clause, asked, false)
  if (!inverted) return undefined
  if (asked.human) return `${preposition} qui ${inverted}`
  const category = categoryQuestion(material)
  if (category === 'quelle organisation') return undefined
  return category && `${preposition} ${category} ${inverted}`
}

function definite(text: string): boolean {
  return /^(?:le|la|les|l['’])/iu.test(text)
}
