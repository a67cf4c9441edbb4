import { shuffle, type Random } from '@/lib/random'
import type { Question, TrueFalseQuestion } from './question'
import type { Candidate } from './select'

type Truth = TrueFalseQuestion['answer']

const isStatement = (form: Question): form is TrueFalseQuestion => form.kind === 'true-false'

/** The forms with one true/false statement at most: the one wished for, where there is such a one. */
export function keepOneStatement(forms: readonly Question[], wished: Truth): Question[] {
  const statements = forms.filter(isStatement)
  const kept = statements.find(({ answer }) => answer === wished) ?? statements[0]
  return forms.filter((form) => !isStatement(form) || form === kept)
}

/**
 * Keeps one statement of each fact, such that over a set as many are true as are false, or one more; where too few facts have a false
 * one, the true ones that are too many are left out, of the facts that are worth least.
 * @param chosen in falling order of worth
 */
export function settleStatements(chosen: readonly Candidate[], random: Random): Candidate[] {
  const has = ({ forms }: Candidate, truth: Truth): boolean => forms.some((form) => isStatement(form) && form.answer === truth) // prettier-ignore
  const either = chosen.filter((one) => has(one, 'true') && has(one, 'false'))
  const onlyFalse = chosen.filter((one) => !has(one, 'true') && has(one, 'false'))
  const free = either.length + onlyFalse.length + 1
  const onlyTrue = chosen.filter((one) => has(one, 'true') && !has(one, 'false')).slice(0, free)
  const all = either.length + onlyFalse.length + onlyTrue.length
  // Of an odd number the one left over is as often true as false.
  const wanted = Math.floor(all / 2 + random()) - onlyTrue.length
  const told = new Set([...onlyTrue, ...shuffle(either, random).slice(0, Math.max(0, wanted))])
  return chosen.map((one) => {
    const dropped = has(one, 'true') && !has(one, 'false') && !told.has(one)
    const forms = dropped ? one.forms.filter((form) => !isStatement(form)) : keepOneStatement(one.forms, told.has(one) ? 'true' : 'false') // prettier-ignore
    return { ...one, forms }
  })
}
