import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { past } from '@/lib/language/en/verb'
import { isWidelyKnown } from '@/lib/question/world/people'
import { finish, givesAway } from '../prompt'
import { pointsAway } from './alone'
import { askAmount } from './amount'
import { category } from './category'
import { isGround, isKin } from '@/lib/fact/en/held'
import { isFilled, isPeople, isThing, isToldAlone, isTorn } from './nominal'
import { invertedClause, singularVerb, strandedClause, tailText } from './order'
import { askOfWhich } from './of-which'
import { askPosition } from './position'
import { askRelation } from './relation'
import { asksWhen } from './when'
import { askWhere } from './where'

/**
 * The interrogative sentence for a fact in English: *Who …*, *In which year did …*, *Where was …*. Nothing where the sentence
 * would be clumsy or would give its answer away.
 */
export function askEnglish(material: FactMaterial): string | undefined {
  const { clause, key } = material
  // *the attack*, *her seat*: an answer that says nothing.
  if (key.form === 'nominal' && BARE.test(key.text)) return undefined
  if (clause.verb.negated) return undefined
  if (clause.origin === 'pattern' && !clause.relation && clause.voice === 'copular' && !isOpenOffice(material)) return undefined // prettier-ignore
  // *To which town were teams sent and to Cork?*
  const joined = clause.parts.some(({ text }) => /^and /u.test(text))
  if (joined && material.asked.role !== 'subject' && key.form !== 'date') return undefined
  const body = bodyOf(material)
  if (!body) return undefined
  const question = finish(body, '?')
  const words = question.split(' ').length
  const fewest = clause.relation ? 3 : clause.origin === 'pattern' || clause.voice === 'passive' || clause.verb.lemma === 'marry' ? 4 : 5 // prettier-ignore
  if (words < fewest || words > 32 || tells(material, question)) return undefined
  if (pointsAway(question, material.fact.context)) return undefined
  return question
}

/** What somebody is for good, whenever it is said. */
const LASTING = /\b(?:founder|co-founder|creator|inventor|designer|architect)s? of /iu

/** *Who is the mayor of Leeds?*: when, the text does not say. *Who was the French President in May 2015?*: all know. */
function isOpenOffice({ clause }: FactMaterial): boolean {
  if (isWidelyKnown(clause.subject.entity?.name)) return false
  return clause.verb.tense !== 'present' || clause.parts.some(({ text }) => LASTING.test(text))
}

const BARE = /^(?:the|an?|his|her|its|their) [\p{Ll}-]+$/u

/** A unit that the question names says nothing of its number. */
const tells = (material: FactMaterial, question: string): boolean => {
  const { key } = material
  const shown = key.form === 'number' ? key.text.replace(/\s\p{Ll}+$/u, '') : key.text
  return givesAway(question, shown, key.category, category(material))
}

function bodyOf(material: FactMaterial): string | undefined {
  const { asked, key, clause } = material
  if (clause.relation) return askRelation(material, clause.relation)
  if (key.nested) return askOfWhich(material)
  if (key.form === 'date') return asksWhen(material)
  if (key.form === 'clause') {
    // *They voted to elect her*: without anything else the infinitive says what, not why.
    if (clause.parts.length < 2) return undefined
    const inverted = invertedClause(inActive(clause) ?? clause, asked)
    return inverted && `why ${inverted}`
  }
  if (asked.clausal) return undefined
  // *struggled to persuade traders to adopt it*: too far from its verb.
  if (asked.role !== 'subject' && material.clause.parts.filter(({ role }) => role === 'predicative').length > 1) return undefined // prettier-ignore
  if (key.form === 'number') {
    return askAmount(material)
  }
  const position = askPosition(material)
  if (position) return position
  if (asked.role === 'subject') return askSubject(material)
  if (asked.role === 'agent') return askAgent(material)
  const where = asked.preposition ? askWhere(material) : undefined
  if (where) return where
  if (asked.role === 'object') return askObject(material)
  if (asked.role === 'attribute') return askAttribute(material)
  if (asked.role === 'complement' || asked.role === 'modifier') return askComplement(material)
  return undefined
}

function askSubject(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const tail = tailText(clause, asked)
  const { finite, rest } = clause.verb
  const attribute = clause.parts.find((part) => part.role === 'attribute')
  if (
    clause.origin !== 'pattern' &&
    clause.voice === 'copular' &&
    attribute &&
    clause.parts.length === 1
  ) {
    // *Which country is one of several …?*
    if (/^(?:one|both) /u.test(attribute.text)) return undefined
    if (asked.human && attribute.words.length < 4) return undefined
    if (!asked.human && !/^the /iu.test(attribute.text)) return undefined
  }
  // One of several who were there: *Who were called?*
  if (key.form === 'name' && /^(?:are|were|have|do)$/iu.test(finite)) return undefined
  if (asked.human) return `who ${singularVerb(clause)} ${tail}`
  const kind = category(material)
  if (kind && clause.verb.number === 'Plur') return undefined
  if (kind) return `which ${kind} ${clause.verb.clitics}${finite} ${rest} ${tail}`
  if (key.form !== 'nominal' || asked.number === 'Plur' || !isThing(material)) return undefined
  // *The reason is that …*
  if (clause.voice === 'copular' && (!attribute || attribute.clausal)) return undefined
  return `what ${singularVerb(clause)} ${tail}`
}

function askAgent(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  // *a plan by Ann Lee*
  if (clause.voice !== 'passive') return undefined
  const active = activeVerb(clause)
  if (asked.human) {
    return active
      ? `who ${active} ${clause.subject.text} ${tailText(clause, asked)}`
      : `who ${invertedClause(clause, asked)} by`
  }
  const kind = category(material)
  // *was fuelled by a jet stream* → *What fuelled the storm?*
  if (!kind && active && material.key.form === 'nominal' && isThing(material)) return `what ${active} ${clause.subject.text} ${tailText(clause, asked)}` // prettier-ignore
  if (kind && active) return `which ${kind} ${active} ${clause.subject.text} ${tailText(clause, asked)}` // prettier-ignore
  return kind && `by which ${kind} ${invertedClause(clause, asked)}`
}

/** *was founded* → *founded*: whoever did it is asked for in the active. */
function activeVerb({ verb, voice }: Clause): string | undefined {
  const simple = voice === 'passive' && /^(?:was|were)$/u.test(verb.finite) && /^\p{L}+$/u.test(verb.rest) // prettier-ignore
  return simple ? past(verb.lemma) : undefined
}

/** *was founded by Ann Lee* → *Ann Lee founded …*: of whoever did it one asks why. */
function inActive(clause: Clause): Clause | undefined {
  const finite = activeVerb(clause)
  const agent = clause.parts.find(({ role, human, number }) => role === 'agent' && human && number === 'Sing') // prettier-ignore
  if (!finite || !agent) return undefined
  const { subject, verb, parts } = clause
  const done: Part = { ...subject, role: 'object' }
  return {
    ...clause,
    voice: 'active',
    subject: { ...agent, role: 'subject', text: agent.bare },
    verb: { ...verb, finite, rest: '', auxiliary: false, number: 'Sing' },
    parts: [done, ...parts.filter((part) => part !== agent)],
  }
}

/** *What did Ann Lee have?*, *Which party did she remain?*: verbs that say nothing without their object. */
const EMPTY = /^(?:have|get|do|tell|ask|let|take|make|give|put|keep|become|cause|show|remain|stay|seem|feel|play|face|include|comprise|see|offer|average|bring|land|live|die|end|come)$/u // prettier-ignore

function askObject(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  if (EMPTY.test(clause.verb.lemma) || /^(?:his|her|its|their) /iu.test(asked.bare)) return undefined // prettier-ignore
  if (clause.voice !== 'active' && !AWARDS.test(clause.verb.lemma)) return undefined
  if (asked.human && asked.entity) return `who ${invertedClause(clause, asked)}`
  const kind = asked.entity ? category(material) : undefined
  if (kind) return isTorn(clause, asked) ? undefined : `which ${kind} ${invertedClause(clause, asked)}` // prettier-ignore
  if (asked.entity) return askNamed(material)
  if (asked.human || clause.voice !== 'active') return undefined
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  return isToldAlone(material) ? `what ${invertedClause(clause, asked)}` : undefined
}

/** *was awarded the Corvane Medal*: an object of a passive. */
const AWARDS = /^(?:award|grant|give)$/u
/** Verbs whose object is a thing made, found or won, whatever its name. */
const MAKES = /^(?:found|co-found|establish|create|build|design|write|publish|direct|compose|paint|record|release|produce|discover|invent|develop|launch|edit|translate|sign|win|acquire|purchase|buy|draft|premiere)$/u // prettier-ignore

/** *joined the Alders in 1943*: the verb says what kind of thing a name is of that does not say so itself. */
function askNamed({ clause, asked, key }: FactMaterial): string | undefined {
  if (asked.human || key.form !== 'name' || asked.number === 'Plur' || isTorn(clause, asked)) return undefined // prettier-ignore
  if (!clause.parts.some(({ time }) => time?.from !== undefined)) return undefined
  if (clause.verb.lemma === 'join') return `which organization ${invertedClause(clause, asked)}`
  return MAKES.test(clause.verb.lemma) ? `what ${invertedClause(clause, asked)}` : undefined
}

function askAttribute(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  const { subject, verb } = clause
  // *What is Røros in the county?*
  if (clause.parts.some((part) => part !== asked && !part.time)) return undefined
  if (isKin(material)) return `who ${verb.finite} ${subject.text} ${tailText(clause, asked)}`
  if (!subject.entity || verb.rest !== '' || /^one of /u.test(asked.bare)) return undefined
  if (subject.human)
    return key.human ? `who ${verb.finite} ${subject.text} ${tailText(clause, asked)}` : undefined
  if (subject.number === 'Plur') return undefined
  return `what ${verb.finite} ${subject.text} ${tailText(clause, asked)}`
}

/** Prepositions that a teacher sets before *which*: *at which university*, *in which battle*. */
const BEFORE_WHICH = /^(?:with|against|to|for|from|at|in|by|during|on|into|under|aboard)$/u

function askComplement(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { preposition } = asked
  // *was awarded the Corvane Prize for her discovery of …*
  if (isGround(material)) return `for what ${invertedClause(clause, asked)}`
  if (key.form === 'nominal') return askWith(material)
  if (!preposition || !asked.entity || key.form !== 'name') return undefined
  if (asked.human) {
    const stranded = /^(?:with|against|to|for|from)$/u.test(preposition) ? strandedClause(clause, asked) : undefined // prettier-ignore
    return stranded && `who ${stranded}`
  }
  const kind = category(material)
  // *from Corley School in Leeds*: where the school is, need not be said.
  const next = clause.parts[clause.parts.indexOf(asked) + 1]
  const wider = next?.preposition === 'in' && !next.time && next.entity?.kind === 'place' && next.words[0] === (asked.words.at(-1) ?? 0) + 1 // prettier-ignore
  const inverted = invertedClause(wider ? { ...clause, parts: clause.parts.filter((part) => part !== next) } : clause, asked) // prettier-ignore
  // *At which university did she go to Leeds to study …?*, *In which country was she asked by … to serve?*
  const doing = clause.parts.some((part) => part.clausal && clause.parts.indexOf(part) < clause.parts.indexOf(asked)) // prettier-ignore
  const twice = clause.parts.some((part) => part !== asked && !part.time && part.preposition === preposition && /\p{Lu}/u.test(part.bare)) // prettier-ignore
  // *In which film did she appear in 2005?*: in several, it may be.
  const others = clause.parts.filter((part) => part !== asked && !part.time)
  if (/^(?:film|series|sitcom|musical|opera)$/u.test(kind ?? '') && others.length === 0)
    return undefined
  const bare = clause.voice === 'copular' && !clause.parts.some(({ role }) => role === 'attribute')
  if (doing || twice || bare || isTorn(clause, asked) || kind === clause.verb.lemma)
    return undefined
  // *with which organization*, *in which group*: nobody asks so.
  if (!kind || !inverted || !BEFORE_WHICH.test(preposition) || /^(?:organization|group)$/u.test(kind)) return undefined // prettier-ignore
  return `${preposition} which ${kind} ${inverted}`
}

/** *was charged with theft* → *What was Ann Lee charged with?*: a phrase right behind its verb. */
function askWith({ clause, asked }: FactMaterial): string | undefined {
  const { preposition } = asked
  if (!preposition || !/^(?:with|for|of|against|from|to|on|about|into)$/u.test(preposition)) return undefined // prettier-ignore
  const [first, ...others] = clause.parts.filter(({ fronted }) => !fronted)
  if (first !== asked || asked.human || others.some(({ role }) => role !== 'modifier')) return undefined // prettier-ignore
  if (clause.voice === 'copular' || others[0]?.preposition === preposition) return undefined
  // *What did she serve on?*: not of whose staff.
  if (preposition === 'into' && clause.verb.lemma === 'bear' && /\bfamily$/u.test(asked.bare)) return `into what kind of family ${invertedClause(clause, asked)}` // prettier-ignore
  if (isPeople(asked, clause) || !isFilled(asked)) return undefined
  const stranded = strandedClause(clause, asked)
  return stranded && `what ${stranded}`
}
