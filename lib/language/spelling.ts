import type { Lexicon } from './model/lexicon'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâä',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  o: 'ôö',
  u: 'ùûü',
}
const PLAIN = /^\p{Ll}{5,}$/u
/** A short word may well be a new one that happens to look like another. */
const LONG = 8

/**
 * Whether a word is most likely a slip of the pen: in lower case, not in the lexicon, and an accent away from a word that is, or
 * one letter where it is long. Names and compounds are never called misspelt.
 */
export function isMisspelt(form: string, lexicon: Pick<Lexicon, 'tags'>): boolean {
  if (!PLAIN.test(form) || isKnown(form, lexicon)) return false
  const others = form.length < LONG ? otherAccents(form) : [...otherAccents(form), ...slips(form)]
  return others.some((other) => lexicon.tags(other).length > 0)
}

function isKnown(form: string, lexicon: Pick<Lexicon, 'tags'>): boolean {
  return [form, form.replace(/s$/u, '')].some((one) => lexicon.tags(one).length > 0)
}

/** The word with one accent more, less or other. */
function otherAccents(form: string): string[] {
  return [...form].flatMap((letter, at) => {
    const plain = letter.normalize('NFD').charAt(0)
    return [plain, ...(ACCENTED[plain] ?? '')]
      .filter((other) => other !== letter)
      .map((other) => form.slice(0, at) + other + form.slice(at + 1))
  })
}

/** All strings one deletion, swap, substitution or insertion away. */
function slips(form: string): string[] {
  const found: string[] = []
  for (let at = 0; at <= form.length; at++) {
    const [before, after] = [form.slice(0, at), form.slice(at)]
    if (after !== '') found.push(before + after.slice(1))
    if (after.length > 1) found.push(`${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`)
    for (const letter of LETTERS) {
      if (after !== '') found.push(before + letter + after.slice(1))
      found.push(before + letter + after)
    }
  }
  return found
}
