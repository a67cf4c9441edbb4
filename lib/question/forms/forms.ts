import { GAP, insideName } from '../check/kinds'
import { distract } from '../distractors/distract'
import type {
  ChoiceQuestion,
  ClozeQuestion,
  Flashcard,
  Question,
  ShortQuestion,
  TrueFalseQuestion,
} from '../question'
import { acceptedFor, baseOf, set, type Draft } from './draft'
import { fitsSlot } from './fitting'

/** An answer of this many characters at most can be asked to be typed. */
const TYPED = 32

function capitalise(text: string): string {
  return text.replace(
    /^([«“"\s]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** The statement with something in its slot. */
function filled({ wording }: Draft, words: string): string {
  return capitalise(`${wording.slot.before}${words}${wording.slot.after}`)
}

/** The wrong answers of the fact; also those that its statement could hold. */
function wrongAnswers(draft: Draft, prompt: string): string[] | null {
  const { document, material, wording, random } = draft
  return distract({ document, material, answer: set(draft, wording.answer), prompt, random })?.map((answer) => set(draft, answer)) ?? null // prettier-ignore
}

function flashcard(draft: Draft, question: string): Flashcard {
  return {
    ...baseOf(draft, 'flashcard', question),
    answer: set(draft, draft.wording.answer),
    accepted: acceptedFor(draft),
  }
}

function short(draft: Draft, question: string): ShortQuestion | null {
  const { form } = draft.material.key
  if (draft.wording.answer.length > TYPED || form === 'clause' || form === 'quotation') return null
  return {
    ...baseOf(draft, 'short', question),
    answer: set(draft, draft.wording.answer),
    accepted: acceptedFor(draft),
  }
}

function choice(draft: Draft, question: string, wrong: string[]): ChoiceQuestion {
  const answer = set(draft, draft.wording.answer)
  return { ...baseOf(draft, 'choice', question), choices: [answer, ...wrong], answer }
}

function cloze(draft: Draft, wrong: string[] | null): ClozeQuestion | null {
  const { wording, material } = draft
  if (
    wording.answer.length > TYPED ||
    wording.slot.text.toLowerCase() !== wording.answer.toLowerCase()
  )
    return null
  // A gap is filled from knowledge of the fact only where its answer is a name, a date or a number.
  const { form, entity } = material.key
  if (!(form === 'date' || form === 'number' || (form === 'name' && entity) || wrong)) return null
  const answer = set(draft, wording.answer)
  const bank = wrong?.every((other) => fitsSlot(wording.slot, other, material.language))
    ? wrong
    : null
  const question: ClozeQuestion = {
    ...baseOf(draft, 'cloze', filled(draft, GAP)),
    answer,
    accepted: acceptedFor(draft),
  }
  return bank ? { ...question, choices: [answer, ...bank] } : question
}

function trueFalse(draft: Draft, wrong: string[], truth: boolean): TrueFalseQuestion | null {
  const { wording, material, random } = draft
  const statement = filled(draft, wording.slot.text)
  if (truth) return { ...baseOf(draft, 'true-false', statement), answer: 'true' }
  const fitting = wrong.filter((other) => fitsSlot(wording.slot, other, material.language))
  const other = fitting[Math.floor(random() * fitting.length)]
  if (other === undefined) return null
  return {
    ...baseOf(draft, 'true-false', filled(draft, other)),
    answer: 'false',
    correction: set(draft, statement),
  }
}

/**
 * Every form in which one fact can be asked, unchecked: the flashcard first, then multiple choice or short answer, cloze and
 * true/false. The key is the first of `choices`: places are given when a set is put together.
 * @param truth whether the true/false form shall be true
 */
export function formsOf(draft: Draft, truth: boolean): Question[] {
  const { question, slot } = draft.wording
  const wrong = wrongAnswers(draft, `${question ?? ''} ${slot.before} ${slot.after}`)
  const forms: (Question | null)[] = []
  if (question !== undefined) {
    forms.push(flashcard(draft, question))
    forms.push(wrong ? choice(draft, question, wrong) : null)
    forms.push(short(draft, question))
  }
  // After a title (*le dirigeant nord-coréen ____*) another name would contradict what stands before it.
  const { key } = draft.material
  const titled =
    key.form === 'name' && (key.category !== undefined || insideName(slot.before, slot.after))
  // Half of a name: *Pierre Augustin Caron* of *Pierre Augustin Caron de Beaumarchais*.
  const halved =
    key.entity?.kind === 'person' && /^\s(?:de|du|des|von|van|of)\s\p{Lu}/u.test(slot.after)
  const fitting = titled || halved ? null : wrong
  forms.push(cloze(draft, fitting))
  forms.push(fitting ? trueFalse(draft, fitting, truth) : null)
  return forms.filter((form) => form !== null)
}
