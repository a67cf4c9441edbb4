import type { FactMaterial } from '@/lib/fact/material'
import { slotText } from '@/lib/fact/statement'
import type { Language } from '@/lib/language/document'
import { GAP, insideName } from '../check/kinds'
import { surelyOfKind } from '../distractors/certainty'
import { distract } from '../distractors/distract'
import { BY_THEN } from '../distractors/rhythm'
import { readAmount } from '../grade/amount'
import { fold } from '../grade/fold'
import { otherPortfolios } from '../distractors/organisations'
import { knowsPlace } from '../distractors/places'
import type { ClozeQuestion, TrueFalseQuestion } from '../question'
import { acceptedFor, baseOf, set, TYPED, type Draft } from './draft'
import { asFilled, filled } from './filled'
import { fitsSlot } from './fitting'
import { wrongAnswers } from './wrong'

/** *En ____*: a year or a place, nobody knows which is asked for. */
const PLACE_OR_YEAR = /^(?:en|in) $/iu

/** *A member of the team*, *un joueur*: anyone it could be. */
const ANYONE = /^(?:an? |une? |des |some |one )/iu
/** Fewer are guessed, or counted in passing. */
const FEW = 10

/** Whether the statement, or the line above it, says when, or who made what is named: else many a name could stand in its gap. */
const isTimed = ({ clause, fact }: FactMaterial): boolean => clause.relation === 'made' || /(?<!\d)[12]\d{3}(?!\d)/u.test(`${fact.statement} ${fact.context}`) && !ANYONE.test(clause.subject.text) // prettier-ignore

/** What can be typed into a gap with no choices: a date, a number, a known place or somebody's name. */
function isTypable({ material, wording }: Draft): boolean {
  const { form, entity, quantity, time } = material.key
  // *until ____*: a year, or a thing that happened.
  if (form === 'date' && BY_THEN[material.language].test(wording.slot.before)) return false
  if (form === 'number' && quantity && quantity.value < FEW) return false
  // *à l'____*: nobody thinks of a season; nor of two dates after *du ____*.
  if (time?.precision === 'season' || time?.kind === 'period') return false
  if (form === 'date' && PLACE_OR_YEAR.test(wording.slot.before)) return false
  if (form === 'date' || form === 'number') return !quantity?.approximate
  if (form !== 'name' || !entity || !surelyOfKind(material) || !isTimed(material)) return false
  if (entity.kind === 'place') return knowsPlace(entity.name)
  return entity.kind === 'person' && /\s/.test(material.key.text)
}

/** The statement with a gap, and a word bank where there are wrong answers; null where it could not be filled. */
export function cloze(draft: Draft, wrong: string[] | null): ClozeQuestion | null {
  const { wording } = draft
  const { slot } = wording
  if (wording.answer.length > TYPED || slot.text.toLowerCase() !== wording.answer.toLowerCase())
    return null
  if (!wrong && !isTypable(draft)) return null
  const answer = asFilled(draft, set(draft, wording.answer))
  const question: ClozeQuestion = {
    ...baseOf(draft, 'cloze', filled(draft, GAP)),
    answer,
    accepted: acceptedFor(draft),
  }
  return wrong
    ? { ...question, choices: [answer, ...wrong.map((other) => asFilled(draft, other))] }
    : question
}

/** The statement with another date in it, where it tells one beside the answer: of *En 1637, il …* another year. */
function misdated({ document, material, wording, random }: Draft): string | undefined {
  const { clause, key } = material
  const statement = slotText(wording.slot)
  // Of a count the figure is what matters, the year but its label.
  if (key.form === 'number') return undefined
  const part = clause.parts.find(({ time }) => time?.kind === 'date' && time.from && time.start !== key.time?.start) // prettier-ignore
  const { time } = part ?? {}
  if (!time) return undefined
  const text = document.text.slice(time.start, time.end)
  const at = statement.indexOf(text)
  if (at === -1 || !/\d{4}/u.test(text)) return undefined
  const slot = { before: statement.slice(0, at), text, after: statement.slice(at + text.length) } // prettier-ignore
  const dated: FactMaterial = { ...material, slot, key: { ...key, form: 'date', text, time, span: time, human: false } } // prettier-ignore
  const others = distract({ document, material: dated, answer: text, prompt: `${slot.before} ${slot.after}`, random }) // prettier-ignore
  const other = others?.[Math.floor(random() * others.length)]
  return other === undefined ? undefined : slot.before + other + slot.after
}

/** How far off a false amount is at least: who remembers it roughly need not think it a trap. */
const OFF = 0.25

function isFarOff(key: string, other: string, language: Language): boolean {
  const [own, its] = [readAmount(fold(key), language), readAmount(fold(other), language)]
  return !own || !its || Math.abs(its.value - own.value) >= OFF * own.value
}

/** Whether a statement says no more than what something is. */
const isDefinition = ({ clause }: FactMaterial): boolean =>
  clause.relation === 'definition' || (clause.voice === 'copular' && clause.parts.every(({ role, text, time }) => !time && (role !== 'attribute' || /^(?:une? |an? |l['’]une? d|one of )/iu.test(text)))) // prettier-ignore

/** The statement with something false in it: another answer, another date, or another office of whoever holds one. */
function falsified(draft: Draft, wrong: string[] | null): string | undefined {
  const { material, random } = draft
  const { key, clause, language } = material
  const office = clause.origin === 'pattern' && key.human
  // Of who did something, another name is silly or cannot be shown to be false.
  const others = key.human && !office ? [] : (wrong ?? [])
  const apart = key.form === 'number' ? others.filter((other) => isFarOff(key.text, other, language)) : others // prettier-ignore
  const other = apart[Math.floor(random() * apart.length)]
  if (other !== undefined) return filled(draft, other)
  const dated = misdated(draft)
  if (dated !== undefined) return dated
  const role = office ? clause.parts.find(({ role }) => role === 'attribute')?.text : undefined
  const roles = role === undefined ? [] : otherPortfolios(role, language).filter((one) => one !== role) // prettier-ignore
  const swapped = roles[Math.floor(random() * roles.length)]
  return role === undefined || swapped === undefined ? undefined : slotText(draft.wording.slot).replace(role, swapped) // prettier-ignore
}

/** The statement as it is true, and as it is false where something can be put into it that is surely wrong. */
export function trueFalse(draft: Draft, wrong: string[] | null): TrueFalseQuestion[] {
  const { wording, material } = draft
  // Of a whole sentence nobody can tell which of its claims is meant to be false; who says what is no statement of the article's.
  if (/^(?:whole|reported)$/u.test(material.clause.origin)) return []
  // *CRF stands for Corvane Relief Fund*: the letters themselves say that it is true.
  if (material.clause.relation === 'letters' || isDefinition(material)) return []
  const statement = filled(draft, wording.slot.text)
  const base = baseOf(draft, 'true-false', statement)
  const other = falsified(draft, wrong)
  return [
    { ...base, answer: 'true' },
    ...(other === undefined
      ? []
      : [{ ...base, prompt: set(draft, other), answer: 'false' as const, correction: set(draft, statement) }]), // prettier-ignore
  ]
}

/** The wrong answers that the statement of a fact can hold. */
export function wrongInSlot(draft: Draft, wrong: string[] | null, seen: string): string[] | null {
  const { slot } = draft.wording
  const { key, language } = draft.material
  // After a title (*le dirigeant nord-coréen ____*) another name would contradict what stands before it.
  if (key.form === 'name' && (key.category !== undefined || insideName(slot.before, slot.after))) return null // prettier-ignore
  // Half of a name: *Pierre Augustin Caron* of *Pierre Augustin Caron de Beaumarchais*.
  if (key.entity?.kind === 'person' && /^\s(?:de|du|des|von|van|of)\s\p{Lu}/u.test(slot.after)) return null // prettier-ignore
  if (wrong?.every((other) => fitsSlot(slot, other, language))) return wrong
  return wrongAnswers(draft, seen, true)
}
