import type { Draft } from './draft'

function capitalise(text: string): string {
  return text.replace(
    /^([«“"\s]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

const OPENING = /^[«“"\s]*$/u

/** The statement with something in its slot. */
export function filled({ wording }: Pick<Draft, 'wording'>, words: string): string {
  return capitalise(`${wording.slot.before}${words}${wording.slot.after}`)
}

/** What goes into a slot as it reads there: with a capital where it opens the sentence. */
export function asFilled({ wording }: Pick<Draft, 'wording'>, words: string): string {
  return OPENING.test(wording.slot.before) ? capitalise(words) : words
}
