import { capitalise, tidy } from '@/lib/fact/surface'

/** A question as it is shown: a capital, single spaces, the mark with the space that the language wants. */
export function finish(body: string, mark: ' ?' | '?'): string {
  return `${capitalise(tidy(body))}${mark}`
}

/** Whether the prompt holds the answer, or half of its telling words. */
export function givesAway(question: string, answer: string): boolean {
  const fold = (text: string) => text.toLowerCase().replaceAll('’', "'")
  const inside = fold(question)
  if (inside.includes(fold(answer))) return true
  const telling = fold(answer).match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const told = telling.filter((one) => inside.includes(one))
  return telling.length > 0 && told.length * 2 >= telling.length
}
