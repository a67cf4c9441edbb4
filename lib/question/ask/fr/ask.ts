import type { FactMaterial } from '@/lib/fact/material'
import { contract } from '@/lib/language/fr/contract'
import { finish, givesAway } from '../prompt'
import { categoryQuestion } from './category'
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
  if (givesAway(question, key.text, key.category ?? unit)) return undefined
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
    const which = agreed('quel', attribute.gender, attribute.number)
    return `${which} ${clause.verb.finite} ${attribute.text}`
  }
  if (asked.human) {
    const verb = singularVerb(clause)
    return verb && `qui ${verb} ${tailText(clause, asked)}`
  }
  const category = categoryQuestion(material)
  if (
    !category &&
    (key.entity?.kind ?? material.fact.kind) === 'organisation' &&
    asked.number !== 'Plur'
  ) {
    // prettier-ignore
    // A club or a party does what people do.
    const verb = clause.voice === 'active' && singularVerb(clause)
    return verb ? `qui ${verb} ${tailText(clause, asked)}` : undefined
  }
  if (category) {
    if (clause.verb.number === 'Plur') return undefined
    const verb = agreeingVerb(clause, /^quelle/u.test(category) ? 'Fem' : 'Masc')
    return `${category} ${verb} ${tailText(clause, asked)}`
  }
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
  if (asked.human) return `par qui ${inverted}`
  const category = categoryQuestion(material)
  return category && `par ${category} ${inverted}`
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
  if (key.quantity?.kind !== 'cardinal' || asked.number !== 'Plur' || clause.verb.number !== 'Plur') return undefined // prettier-ignore
  if (!asked.bare.toLowerCase().startsWith(key.text.toLowerCase())) return undefined
  const counted = asked.bare.slice(key.text.length).trim()
  if (counted === '' || /^d(?:e |['’])|^\p{Lu}/u.test(counted)) return undefined
  const { clitics, finite, rest } = clause.verb
  return `${contract('combien de', counted)} ${clitics}${finite} ${rest} ${tailText(clause, asked)}`
}

function askObject(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  if (clause.voice !== 'active') return undefined
  const rest = clause.parts.filter((part) => part !== asked)
  if (asked.human && asked.entity) {
    const inverted = invertedClause(clause, asked, false)
    return inverted && `qui ${inverted}`
  }
  const category = asked.entity ? categoryQuestion(material) : undefined
  if (category) {
    const agreeing = /^quelle/u.test(category) ? withAgreement(clause, { ...asked, gender: 'Fem' }, 'Sing') : clause // prettier-ignore
    const inverted = agreeing && invertedClause(agreeing, asked, false)
    return inverted && `${category} ${inverted}`
  }
  if (/(?:^|[\s'’])(?:s(?:on|a|es)|leurs?)\s/u.test(asked.text) || !clause.subject.entity)
    return undefined
  if (asked.human || rest.some((part) => part.role !== 'modifier')) return undefined
  const { verb } = clause
  const { clitics, finite, rest: after } = verb
  if (clause.subject.words.length > 8 || clitics !== '' || verb.lemma === 'avoir') return undefined
  return `${contract('que', `${finite} ${after}`.trim())} ${clause.subject.text} ${tailText(clause, asked)}`
}

function askAttribute(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  const { subject, verb } = clause
  if (verb.rest !== '' || !subject.entity) return undefined
  if (subject.human) {
    if (!material.key.human) return undefined
    return `qui ${verb.clitics}${verb.finite} ${subject.text} ${tailText(clause, asked)}`
  }
  if (subject.number === 'Plur' || verb.tense !== 'present') return undefined
  return `${contract('qu’est-ce que', subject.text)}`
}

function askComplement(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { preposition } = asked
  if (!preposition || !asked.entity || key.form !== 'name') return undefined
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
