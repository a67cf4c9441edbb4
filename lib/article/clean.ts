/** The most characters (UTF-16 code units) that an article may have. */
export const MAX_LENGTH = 100_000

export type TextProblem = 'empty' | 'binary' | 'too-long'
export type Cleaned = { ok: true; text: string } | { ok: false; reason: TextProblem }

/** Beginnings of compounds that keep their hyphen when a line happens to end at it. */
const COMPOUND_FIRST = /^(nord|sud|est|ouest|vice|ex|non|semi|demi|mi|franco|anglo|sino|russo|afro|self|well|co|porte|avant|après|arrière|contre|entre|peut|c’est|c'est|grand|petit|haut|bas|saint|sainte|quatre|vingt|soixante|dix|quelques|celui|celle|ceux|celles|rendez|lui|elle|eux|vis|long|short|high|low|mid|north|south|east|west|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i // prettier-ignore

/** *confir-\nmation* → *confirmation*; *nord-\ncoréen*, and what the text writes with a hyphen elsewhere, keep theirs. */
function joinHyphenated(text: string): string {
  return text.replace(
    /(\p{L}+)-[ ]*\n[ ]*(\p{Ll}+)/gu,
    (whole, first: string, second: string, at: number) => {
      const compound = `${first}-${second}`
      const elsewhere = text.includes(compound)
      const before = at > 0 ? text[at - 1] : ''
      if (elsewhere || COMPOUND_FIRST.test(first) || before === '-') return compound
      return first.length < 2 ? whole : first + second
    },
  )
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 20_000)

  const odd = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0
  return odd > 2 && odd > sample.length / 200
}

/**
 * A pasted text as it is kept: NFC, lines ended by `\n`, no control or invisible characters, words joined that were
 * hyphenated at the end of a line, runs of spaces and of empty lines shortened. What it says does not change, and no-break
 * spaces (before French punctuation) stay. Cleaning twice is cleaning once.
 * @returns the text, or why it cannot be taken: `empty` (no letter in it), `binary`, `too-long` (over `MAX_LENGTH`)
 */
export function cleanText(raw: string): Cleaned {
  if (raw.length > 4 * MAX_LENGTH) return { ok: false, reason: 'too-long' }
  if (looksBinary(raw)) return { ok: false, reason: 'binary' }
  const lines = raw
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u2000-\u2006\u2008-\u200a\u3000]/g, ' ')
    // Other controls, soft hyphens, zero-width and direction marks: they show nothing and would split words.

    .replace(
      /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\uffff]/g,
      '',
    ) // prettier-ignore
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
  const text = joinHyphenated(lines)
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim()
  if (!/\p{L}/u.test(text)) return { ok: false, reason: 'empty' }
  if (text.length > MAX_LENGTH) return { ok: false, reason: 'too-long' }
  return { ok: true, text }
}
