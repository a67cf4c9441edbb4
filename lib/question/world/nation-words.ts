import { COUNTRIES } from './world'

let nationWords: { codes: Map<string, string>; pattern: RegExp } | undefined

const OF_BRITAIN = ['england', 'english', 'scotland', 'scottish', 'wales', 'welsh', 'angleterre', 'anglais', 'écosse', 'écossais', 'pays de galles', 'gallois'] // prettier-ignore

/** Every sovereign country's names and peoples, in both languages, as one pattern. */
function wordsForNations(): { codes: Map<string, string>; pattern: RegExp } {
  const codes = new Map<string, string>()
  for (const { code, sovereign, fr, en, demonyms } of COUNTRIES) {
    if (!sovereign) continue
    for (const word of [fr, en, ...demonyms.fr, demonyms.en])
      if (word !== '' && !codes.has(word.toLowerCase())) codes.set(word.toLowerCase(), code)
  }
  for (const word of OF_BRITAIN) codes.set(word, 'GB')
  const words = [...codes.keys()].sort((a, b) => b.length - a.length)
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}-])(${escaped.join('|')})(?:e?s)?(?![\\p{L}-])`, 'giu')
  return { codes, pattern }
}

/** The countries that a text names, by their names or their people's, each as often as it does. */
export function nationsIn(text: string): string[] {
  nationWords ??= wordsForNations()
  const { codes, pattern } = nationWords
  return [...text.matchAll(pattern)].flatMap(([, word = '']) => codes.get(word.toLowerCase()) ?? [])
}
