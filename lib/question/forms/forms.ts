import { surelyOfKind } from '../distractors/certainty'
import type { ChoiceQuestion, Flashcard, Question, ShortQuestion } from '../question'
import { asAnswered } from './answered'
import { acceptedFor, baseOf, set, TYPED, type Draft } from './draft'
import { cloze, trueFalse, wrongInSlot } from './statements'
import { wrongAnswers } from './wrong'

function flashcard(draft: Draft, question: string): Flashcard {
  return {
    ...baseOf(draft, 'flashcard', question),
    answer: set(draft, draft.wording.answer),
    accepted: acceptedFor(draft),
  }
}

const OF_BRITAIN = /^(?:English|Scottish|Welsh|anglaise?|écossaise?|galloise?)$/iu

function short(draft: Draft, question: string): ShortQuestion | null {
  const { form, text } = draft.material.key
  const { relation } = draft.material.clause
  if (draft.wording.answer.length > TYPED || form === 'clause' || form === 'quotation') return null
  // What something is can be said in many words; whoever is English is British too.
  if (relation === 'definition' || (relation === 'nationality' && OF_BRITAIN.test(text)))
    return null
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

/**
 * Every form in which one fact can be asked, unchecked: the flashcard first, then multiple choice or short answer, cloze, and
 * true/false both true and (where the fact has wrong answers) false. The key is the first of `choices`: places are given when a set
 * is put together, and one of the two statements is kept.
 */
export function formsOf(draft: Draft): Question[] {
  const { question, slot } = draft.wording
  const seen = `${question ?? ''} ${slot.before} ${slot.after}`
  const wrong = wrongAnswers(draft, seen)
  const forms: (Question | null)[] = []
  // Of somebody or somewhere that may be neither, no question word is sure.
  if (question !== undefined && surelyOfKind(draft.material)) {
    const answered = asAnswered(draft)
    const others = answered === draft ? wrong : wrongAnswers(answered, seen)
    forms.push(flashcard(answered, question))
    if (others) forms.push(choice(answered, question, others))
    else if (wrong) forms.push(choice(draft, question, wrong))
    forms.push(short(answered, question))
  }
  const fitting = wrongInSlot(draft, wrong, seen)
  forms.push(cloze(draft, fitting), ...trueFalse(draft, fitting))
  return forms.filter((form) => form !== null)
}
