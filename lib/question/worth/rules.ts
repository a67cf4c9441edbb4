import type { Doubt } from '@/lib/fact/doubts/doubt'
import type { FactMaterial } from '@/lib/fact/material'
import { isReport } from '@/lib/fact/report-of'
import type { Document } from '@/lib/language/document'
import { isWidelyKnown } from '../world/people'
import { meaningful } from '../check/rule'
import { hasBareAcronym, hasBareName, isContextBare, isVague } from './alone'

/**
 * Below these a fact is not asked about: it was not read surely enough, or is an aside. A name, date or number that answers is seldom
 * wrong even where the tree is doubtful; a phrase is only as good as its tree.
 */
const LEAST_SURE = { pointed: 0.5, reduced: 0.25, phrase: 0.75 }
const LEAST_WORTH = { pointed: 0.25, phrase: 0.3 }

/** What `faultOf` decides for English, by the words of the sentence rather than its tree. */
const HELD_AGAINST_SENTENCE: ReadonlySet<Doubt> = new Set<Doubt>(['cut', 'unsure'])
/** What hangs on the tree, where the order of the words was read. */
const HELD_AGAINST_ORDER: ReadonlySet<Doubt> = new Set<Doubt>(['cut', 'unsure', 'listed', 'nested'])

/**
 * Whether a sentence can be shown as it stands with this gap: nothing and nobody in it is called by what only the text explains, it has its
 * year where it needs one, and what fills the gap is a date or somebody: a place is mostly told by the rest of the sentence, and a number a
 * detail of it. In French, where a person's name is held by too many commas, and a sentence in front brings more words that an editor would
 * change, it is a date in a single sentence (a fifth to a third of the others was accepted, n 47).
 */
export function isShownWhole(document: Document, material: FactMaterial): boolean {
  const { asked, fact } = material
  const { context, statement, answer } = fact
  if (isContextBare(document, context) || hasBareName(document, statement, context)) return false
  if (hasBareAcronym(statement, answer, context) || isBareSuperlative(statement, context)) return false // prettier-ignore
  if (asked.vague === true || !isDated(material)) return false
  return material.language === 'fr' ? fact.kind === 'time' && fact.start >= material.clause.sentence.start : /^(?:time|person)$/u.test(fact.kind) // prettier-ignore
}

const YEAR = /(?<!\d)\d{4}(?!\d)/u

/** *The highest temperature recorded was …*: of where, or of what? */
function isBareSuperlative(statement: string, context: string): boolean {
  const opens = /^(?:the (?:\p{Ll}{2,}est|most|least)|(?:le|la|les) (?:plus|moins))\s/iu.test(statement) // prettier-ignore
  const above = meaningful(context)
  return opens && !meaningful(statement).some((word) => above.includes(word))
}

/** Whether it is told when, by its year; what was going on (*était*) goes on in other years as well. */
function isDated({ doubts, fact, clause }: FactMaterial): boolean {
  const { context, statement } = fact
  const finite = clause.sentence.words[clause.verb.finiteWord]
  if (clause.sentence.words.length > 0 && finite?.feats.Tense === 'Imp') return false
  return !doubts.includes('undated') && YEAR.test(context + statement)
}

/**
 * *Louis Réard imagina le bikini en 1946*, under whatever title: when somebody or something with a name did something, in a text that is
 * no report of one day, needs no word of the title. In French 10 of 11 such dates worth a half were accepted.
 */
const isDatedDeed = (document: Document, { language, key, asked, clause }: FactMaterial): boolean =>
  language === 'fr' && key.form === 'date' && asked !== clause.subject && clause.subject.entity !== undefined && !isReport(document) // prettier-ignore

/**
 * Whether nothing speaks against asking about a fact: it was read surely enough, nothing in it is doubted, and all that it names can
 * be told by somebody who has not the text.
 */
export function isClear(document: Document, material: FactMaterial): boolean {
  const { fact, clause, asked, key, doubts } = material
  const own = clause.origin === 'plain' && material.language === 'en' ? HELD_AGAINST_ORDER : material.language === 'en' ? HELD_AGAINST_SENTENCE : new Set<Doubt>() // prettier-ignore
  if (doubts.some((doubt) => !own.has(doubt) && !(doubt === 'ungrounded' && isDatedDeed(document, material)))) return false // prettier-ignore
  // *la région de Koursk*: a name, though told with its noun.
  const called = /^(?:place|organisation)$/u.test(fact.kind) && /\p{Lu}/u.test(key.text)
  const pointed = called || key.form === 'date' || key.form === 'number' || key.form === 'name'
  const reduced = clause.origin === 'participle' || clause.origin === 'apposition'
  const sure =
    clause.origin === 'pattern'
      ? 0
      : pointed
        ? reduced
          ? LEAST_SURE.reduced
          : LEAST_SURE.pointed
        : LEAST_SURE.phrase
  if (material.language === 'fr' && clause.confidence < sure) return false
  if (
    !(clause.origin === 'plain' && material.language === 'en') &&
    fact.score < (pointed ? LEAST_WORTH.pointed : LEAST_WORTH.phrase)
  )
    return false
  // Parts that the statement says otherwise have had their reference resolved.
  const said = [clause.subject, ...clause.parts].filter((part) =>
    fact.statement.includes(part.text),
  )
  if (said.some((part) => part !== asked && isVague(part, fact.context))) return false
  if (key.form === 'nominal' && isVague(asked, fact.context)) return false
  // What everybody knows: *Barack Obama was the US President*.
  if (clause.origin === 'pattern' && isWidelyKnown(clause.subject.entity?.name)) return false // prettier-ignore
  if (hasBareAcronym(fact.statement, fact.answer, fact.context)) return false
  return !hasBareName(document, fact.statement, fact.context)
}
