import { isKnownName, isKnownWord } from '../known'
import type { Question } from '../question'
import { gradeBy, type Given, type Grade } from './grade-by'

export type { Given, Grade } from './grade-by'

const ALL = { isName: isKnownName, isWord: isKnownWord }

/** Judges an answer by all that is known of words (see `gradeBy`). */
export const grade = (given: Given, question: Question): Grade => gradeBy(ALL, given, question)
