import type { Language } from './document'

/**
 * The one convention for what we write. French: a no-break space (U+00A0) before ? ! ; : and inside « »; English: none.
 * Apostrophes and quotation marks follow the article (curly unless it uses straight ones), so that an answer stands in the
 * question as it stands in the text.
 */
export const NBSP = '\u00a0'

/** The apostrophe that a text prefers: ’ unless it uses ' more often. */
export function apostropheOf(text: string): '’' | "'" {
  const curly = text.match(/\p{L}’\p{L}/gu)?.length ?? 0
  const straight = text.match(/\p{L}'\p{L}/gu)?.length ?? 0
  return straight > curly ? "'" : '’'
}

/**
 * A sentence of ours, set by the convention above and by what the language wants of figures and quotation marks, whatever the article
 * does: *40%* is *40 %* in French, *5.400* is *5 400*, *"oui"* is *« oui »*. Idempotent. No letter changes.
 */
export function typeset(text: string, language: Language, apostrophe: '’' | "'" = '’'): string {
  const set = setOnce(text, language, apostrophe)
  // A space put before one sign may be what the rule of the sign before it looks for.
  return set === text ? set : typeset(set, language, apostrophe)
}

/**
 * A text of others as it is shown: where French takes a no-break space and the text has a plain one, the line does not
 * break (inside « », before » ; : ? ! % €, between groups of digits). As long as the text, so spans still hold.
 */
export function keepTogether(text: string, language: Language): string {
  if (language !== 'fr') return text
  return text.replace(
    /(?<=«) (?=\S)| (?=[»;:?!%€](?![\p{L}\p{N}]))|(?<=\d) (?=\d{3}(?!\d))/gu,
    NBSP,
  )
}

function setOnce(text: string, language: Language, apostrophe: string): string {
  const spaced = setFigures(text, language)
    .replace(/(?<=\p{L})['’](?=\p{L}|\d)/gu, apostrophe)
    .replace(/[ \t\n\u00a0\u202f]+/gu, (run) => (/[\u00a0\u202f]/.test(run) ? NBSP : ' '))
    .trim()
  if (language === 'en') return spaced.replace(/\s+(?=[?!;:,.](?:\s|$))/gu, '')
  return setQuotes(spaced)
    .replace(/\s*([?!;])(?=[\s»)”"]|$)/gu, `${NBSP}$1`)
    .replace(/\s*:(?=\s|$)/gu, `${NBSP}:`)
    .replace(/«\s*/gu, `«${NBSP}`)
    .replace(/\s*»/gu, `${NBSP}»`)
    .replace(/\s+(?=[,.](?:\s|$))/gu, '')
    .replace(/([?!])\s([?!])/gu, '$1$2')
}

/** What a French decimal point stands before: a share, a sum, a measure, another side. */
const MEASURED = /(?<=(?<![\d.,])\d{1,3})\.(?=\d{1,2}[ \u00a0\u202f]?(?:%|€|millions?|milliards?|[ck]?m[²³]?|kg|euros?|dollars?|[xX×][ \u00a0\u202f]?\d+)(?![\p{L}\d]))/gu // prettier-ignore

/** *5.400* → *5 400*, *40%* → *40 %*, *1.5 million* → *1,5 million* in French; *7 x 39* → *7 × 39*, *km2* → *km²* in both languages. */
function setFigures(text: string, language: Language): string {
  const measured = text.replace(/(?<=\d[ \u00a0\u202f]?[ckdm]?m)[23](?![\p{L}\d])/gu, (power) => (power === '2' ? '²' : '³')) // prettier-ignore
  const times = (said: string): string => said.replace(/(?<=\d)[ \u00a0\u202f]?[xX][ \u00a0\u202f]?(?=\d)/gu, `${NBSP}×${NBSP}`) // prettier-ignore
  if (language === 'en') return times(measured)
  const figured = measured
    .replace(MEASURED, ',')
    .replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])/gu, (number) => number.replaceAll('.', NBSP))
    .replace(/(?<=\d)[%€](?!\p{L})/gu, `${NBSP}$&`)
  return times(figured)
}

/** *"oui"* and *“oui”* → *« oui »*, where the text has no « » already and each mark has its other. */
function setQuotes(text: string): string {
  if (/[«»]/u.test(text)) return text
  const set = text.replace(/["“]\s*([^"“”\s](?:[^"“”]*[^"“”\s])?)\s*["”]/gu, `«${NBSP}$1${NBSP}»`)
  return /["“”]/u.test(set) ? text : set
}
