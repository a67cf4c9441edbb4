import { capitalise, tidy } from '@/lib/fact/surface'

/** A question as it is shown: a capital, single spaces, the mark with the space that the language wants. */
export function finish(body: string, mark: ' ?' | '?'): string {
  return `${capitalise(tidy(body))}${mark}`
}

/**
 * Whether the prompt holds the answer, or half of its telling words.
 * @param categories nouns that the question names on purpose (*quelle agence*)
 */
export function givesAway(
  question: string,
  answer: string,
  ...categories: (string | undefined)[]
): boolean {
  const inside = words(question)
  const answered = words(answer)
  if (` ${inside.join(' ')} `.includes(` ${answered.join(' ')} `)) return true
  const telling = answered.filter((one) => one.length >= 4 && !categories.includes(one))
  const told = telling.filter((one) => inside.includes(one))
  return telling.length > 0 && told.length * 2 >= telling.length
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
}
