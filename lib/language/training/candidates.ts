/** Runs of capitalised tokens, with the small words that may stand inside a name: what a person was asked to annotate. */
export interface Candidate {
  /** Tokens first … last, inclusive. */
  first: number
  last: number
  text: string
}

const INSIDE: Record<string, RegExp> = {
  fr: /^(?:de|du|des|d['’]|la|le|les|l['’]|sur|et|von|van|der|den|di|da|del|el|al|ben|bin|ibn|of|the|-|&|sous|lès|of)$/u,
  en: /^(?:of|the|de|la|le|du|van|von|der|den|di|da|del|el|al|bin|ibn|for|and|-|&)$/u,
}
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*|\p{Lu}\.)$/u

/**
 * @param forms the surface tokens of one sentence
 * @param common whether a word, in lower case, is an ordinary one: such a word does not begin a name at the start of a sentence
 */
export function candidates(
  forms: string[],
  language: 'fr' | 'en',
  common: (word: string) => boolean,
): Candidate[] {
  const found: Candidate[] = []
  const inside = INSIDE[language]!
  let index = 0
  while (index < forms.length) {
    if (!isCapital(forms[index]!)) {
      index++
      continue
    }
    let first = index
    let last = index
    for (let next = index + 1; next < forms.length; next++) {
      if (isCapital(forms[next]!)) last = next
      else if (!inside.test(forms[next]!) || next - last > 2) break
    }
    index = last + 1
    const atStart = forms.slice(0, first).every((form) => !/[\p{L}\p{N}]/u.test(form))
    if (atStart && common(forms[first]!.toLowerCase())) {
      first++
      while (first <= last && !isCapital(forms[first]!)) first++
    }
    if (first <= last) found.push({ first, last, text: forms.slice(first, last + 1).join(' ') })
  }
  return found
}

function isCapital(form: string): boolean {
  return CAPITAL.test(form) && !/^[A-ZÀ-Ý]['’]$/u.test(form)
}
