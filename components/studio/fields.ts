import type { Question, QuestionKind } from '@/lib/question/question'
import type { Draft } from '@/lib/set/draft'

/** A draft as a form has it: texts only, lists one a line, pairs with an equals sign between. */
export interface DraftFields {
  prompt: string
  answer: string
  wrong: string
  accepted: string
  correction: string
  lines: string
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const none: DraftFields = {
  prompt: '',
  answer: '',
  wrong: '',
  accepted: '',
  correction: '',
  lines: '',
}

export function fieldsOfDraft(draft: Draft): DraftFields {
  const { prompt } = draft
  switch (draft.kind) {
    case 'flashcard':
    case 'short':
      return { ...none, prompt, answer: draft.answer, accepted: draft.accepted.join('\n') }
    case 'cloze':
    case 'choice':
      return {
        ...none,
        prompt,
        answer: draft.answer,
        wrong: (draft.choices ?? []).filter((choice) => choice !== draft.answer).join('\n'),
        accepted: draft.kind === 'cloze' ? draft.accepted.join('\n') : '',
      }
    case 'true-false':
      return { ...none, prompt, answer: draft.answer, correction: draft.correction ?? '' }
    case 'ordering':
      return { ...none, prompt, lines: draft.answer.join('\n') }
    case 'matching':
      return {
        ...none,
        prompt,
        lines: draft.answer.map(({ left, right }) => `${left} = ${right}`).join('\n'),
      }
  }
}

/** By the alphabet: an order that tells nothing about the right one. */
const shown = (choices: string[]) => [...choices].sort((a, b) => a.localeCompare(b))

export function draftOfFields(kind: QuestionKind, fields: DraftFields): Draft {
  const { prompt, answer } = fields
  const accepted = linesOf(fields.accepted)
  const wrong = linesOf(fields.wrong)
  const lines = linesOf(fields.lines)
  switch (kind) {
    case 'flashcard':
    case 'short':
      return { kind, prompt, answer, accepted }
    case 'choice':
      return { kind, prompt, answer, choices: shown([answer.trim(), ...wrong]) }
    case 'cloze':
      return {
        kind,
        prompt,
        answer,
        accepted,
        ...(wrong.length > 0 && { choices: shown([answer.trim(), ...wrong]) }),
      }
    case 'true-false': {
      const correction = fields.correction.trim()
      return {
        kind,
        prompt,
        answer: answer === 'false' ? 'false' : 'true',
        ...(correction && { correction }),
      }
    }
    case 'ordering':
      return { kind, prompt, choices: shown(lines), answer: lines }
    case 'matching': {
      const pairs = lines.map((line) => {
        const [left = '', ...right] = line.split('=')
        return { left: left.trim(), right: right.join('=').trim() }
      })
      return { kind, prompt, choices: shown(pairs.map(({ right }) => right)), answer: pairs }
    }
  }
}

/** What of a question is written in the studio. */
export function draftOf(question: Question): Draft {
  const { prompt } = question
  switch (question.kind) {
    case 'flashcard':
    case 'short':
      return {
        kind: question.kind,
        prompt,
        answer: question.answer,
        accepted: question.accepted,
      }
    case 'choice':
      return { kind: 'choice', prompt, answer: question.answer, choices: question.choices }
    case 'cloze':
      return {
        kind: 'cloze',
        prompt,
        answer: question.answer,
        accepted: question.accepted,
        ...(question.choices && { choices: question.choices }),
      }
    case 'true-false':
      return {
        kind: 'true-false',
        prompt,
        answer: question.answer,
        ...(question.correction && { correction: question.correction }),
      }
    case 'ordering':
      return { kind: 'ordering', prompt, choices: question.choices, answer: question.answer }
    case 'matching':
      return { kind: 'matching', prompt, choices: question.choices, answer: question.answer }
  }
}

/** An empty draft of a kind, begun from the fact. */
export function blankDraft(kind: QuestionKind, fact: { statement: string; answer: string }): Draft {
  const gap = fact.statement.includes(fact.answer)
    ? fact.statement.replace(fact.answer, '____')
    : fact.statement
  const base = { ...none, answer: fact.answer }
  switch (kind) {
    case 'cloze':
      return draftOfFields(kind, { ...base, prompt: gap })
    case 'true-false':
      return { kind, prompt: fact.statement, answer: 'true' }
    case 'choice':
      return { kind, prompt: '', answer: fact.answer, choices: [fact.answer] }
    default:
      return draftOfFields(kind, base)
  }
}
