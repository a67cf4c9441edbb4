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

/** A sentence of ours, set by the convention above; idempotent. Nothing but spaces and apostrophes changes. */
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
  const spaced = text
    .replace(/(?<=\p{L})['’](?=\p{L}|\d)/gu, apostrophe)
    .replace(/[ \t\n\u00a0\u202f]+/gu, (run) => (/[\u00a0\u202f]/.test(run) ? NBSP : ' '))
    .trim()
  if (language === 'en') return spaced.replace(/\s+(?=[?!;:,.](?:\s|$))/gu, '')
  return spaced
    .replace(/\s*([?!;])(?=[\s»)”"]|$)/gu, `${NBSP}$1`)
    .replace(/\s*:(?=\s|$)/gu, `${NBSP}:`)
    .replace(/«\s*/gu, `«${NBSP}`)
    .replace(/\s*»/gu, `${NBSP}»`)
    .replace(/\s+(?=[,.](?:\s|$))/gu, '')
    .replace(/([?!])\s([?!])/gu, '$1$2')
}
