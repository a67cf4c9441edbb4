import { countryGrammar, withDefinite } from '@/lib/language/fr/article'
import { GAP, insideName } from '../check/kinds'
import { surelyOfKind } from '../distractors/certainty'
import { distract } from '../distractors/distract'
import { knowsPlace } from '../distractors/places'
import type {
  ChoiceQuestion,
  ClozeQuestion,
  Flashcard,
  Question,
  ShortQuestion,
  TrueFalseQuestion,
} from '../question'
import { countryOf } from '../world/world'
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

/** *about 300*: no other number is right beside it, as it is beside *at least 300*. */
const ROUGHLY =
  /^(?:about|around|some|roughly|approximately|nearly|almost|environ|quelque|près de|presque) /iu

/** The wrong answers of the fact; also those that its statement could hold. */
function wrongAnswers(draft: Draft, prompt: string): string[] | null {
  // Beside *at least 32*, *at least 20* is right as well.
  if (draft.material.key.quantity?.approximate && !ROUGHLY.test(draft.material.key.text)) return null // prettier-ignore
  const { document, material, wording, random } = draft
  // In a whole sentence so much tells of whom it speaks that few other names are likely.
  if (material.clause.origin === 'whole' && material.key.form === 'name') return null
  // Of who holds an office, another name is silly to whoever knows the country, and a guess to whoever does not.
  if (material.clause.origin === 'pattern' && material.key.form === 'name') return null
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

/** What can be typed into a gap with no choices: a date, a number, a known place or somebody's name. */
function isTypable({ material }: Draft): boolean {
  const { form, entity, quantity, time } = material.key
  // *à l'____*: nobody thinks of a season.
  if (time?.precision === 'season') return false
  if (form === 'date' || form === 'number') return !quantity?.approximate
  if (form !== 'name' || !entity || !surelyOfKind(material)) return false
  if (entity.kind === 'place') return knowsPlace(entity.name)
  return entity.kind === 'person' && /\s/.test(material.key.text)
}

function cloze(draft: Draft, wrong: string[] | null): ClozeQuestion | null {
  const { wording, material } = draft
  if (
    wording.answer.length > TYPED ||
    wording.slot.text.toLowerCase() !== wording.answer.toLowerCase()
  )
    return null
  const answer = set(draft, wording.answer)
  const bank = wrong?.every((other) => fitsSlot(wording.slot, other, material.language))
    ? wrong
    : null
  if (!bank && !isTypable(draft)) return null
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
  // Of a whole sentence nobody can tell which of its claims is meant to be false.
  if (material.clause.origin === 'whole') return null
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
 * The answer with the small word that its sentence has before it and French does not leave out: *la CGT*, *le Var*; *de 1954 à 1955*,
 * *entre 1859 et 1862*.
 */
function told({ document, material, wording }: Draft): string | undefined {
  const { key } = material
  const before = document.text.slice(Math.max(0, key.span.start - 6), key.span.start)
  const named = key.form === 'name' && /^(?:organisation|place)$/u.test(key.entity?.kind ?? '')
  const words =
    named && !key.placeType
      ? /(?<![\p{L}-])(?:l[ae]s? |l['’])$/iu
      : key.time?.kind === 'period'
        ? /(?<!\p{L})(?:de |du |entre )$/iu
        : undefined
  const word = words?.exec(before)?.[0]
  return word && word.toLowerCase() + wording.answer
}

/** *Quel pays … ?* — *la Corée du Nord*: a French country answers with its article, where the question does not put *en* before it. */
function withArticle(draft: Draft): Draft {
  const { wording, material } = draft
  const own = material.language === 'fr' && wording.answer === material.key.text ? told(draft) : undefined // prettier-ignore
  if (own) return { ...draft, wording: { ...wording, answer: own } }
  const country = material.language === 'fr' ? countryOf(wording.answer) : undefined
  if (!country || !/^quel pays/iu.test(wording.question ?? '')) return draft
  if (wording.answer !== material.key.text || /^(?:les?|la)\s|^l[’']/iu.test(wording.answer))
    return draft
  const { gender, number, article } = countryGrammar(wording.answer)
  if (!article) return draft
  return {
    ...draft,
    wording: { ...wording, answer: withDefinite(wording.answer, gender, number, draft.apostrophe) },
  }
}

/**
 * Every form in which one fact can be asked, unchecked: the flashcard first, then multiple choice or short answer, cloze and
 * true/false. The key is the first of `choices`: places are given when a set is put together.
 * @param truth whether the true/false form shall be true
 */
export function formsOf(draft: Draft, truth: boolean): Question[] {
  const { question, slot } = draft.wording
  const seen = `${question ?? ''} ${slot.before} ${slot.after}`
  const wrong = wrongAnswers(draft, seen)
  const forms: (Question | null)[] = []
  // Of somebody or somewhere that may be neither, no question word is sure.
  if (question !== undefined && surelyOfKind(draft.material)) {
    const answered = withArticle(draft)
    const others = answered === draft ? wrong : wrongAnswers(answered, seen)
    forms.push(flashcard(answered, question))
    if (others) forms.push(choice(answered, question, others))
    else if (wrong) forms.push(choice(draft, question, wrong))
    forms.push(short(answered, question))
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
  // Of who did something, another name is silly or cannot be shown to be false.
  forms.push(fitting && !key.human ? trueFalse(draft, fitting, truth) : null)
  return forms.filter((form) => form !== null)
}
