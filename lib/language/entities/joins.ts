import type { NameShape } from './shapes'
import type { NameKind, NameSpan } from './tagger'

/**
 * Joins what the tagger cut in two: *Murad II*, *Shatt al-Arab*, *Louis Armstrong International Airport*,
 * *Pacific Gas and Electric Company*.
 *
 * @param isBody whether a small word ends the name of a body (*company*, *university*)
 */
export function joined(
  spans: readonly NameSpan[],
  forms: readonly string[],
  shape: NameShape,
  isBody: (word: string) => boolean,
): NameSpan[] {
  const done: NameSpan[] = []
  for (const span of spans) {
    let now = grown(span, forms)
    const before = done.at(-1)
    const kind = before && kindTogether(before, now, forms, shape, isBody)
    if (before && kind) {
      done.pop()
      now = { first: before.first, last: now.last, kind }
    }
    done.push(now)
  }
  return done
}

const NUMERAL = /^(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX)$/u

/** With what can only go on a name: a ruler's number, *al-* and a name. */
function grown(span: NameSpan, forms: readonly string[]): NameSpan {
  const next = forms[span.last + 1] ?? ''
  if (span.kind === 'PER' && NUMERAL.test(next)) return { ...span, last: span.last + 1 }
  if (span.kind !== 'MISC' && /^(?:al|el|ul|ad|ar|as|ash|az)-\p{Lu}/u.test(next))
    return { ...span, last: span.last + 1 }
  return span
}

/** What two spans are together, where they are one name. */
function kindTogether(
  before: NameSpan,
  after: NameSpan,
  forms: readonly string[],
  shape: NameShape,
  isBody: (word: string) => boolean,
): NameKind | undefined {
  const end = forms[after.last]!
  const between = forms.slice(before.last + 1, after.first).join(' ')
  if (between === '' && before.kind !== 'MISC') {
    if (after.kind === 'LOC' && shape.surePlaces.test(end)) return 'LOC'
    if (after.kind === 'ORG' && after.first < after.last && isBody(end.toLowerCase())) return 'ORG'
  }
  // *Pacific Gas and Electric Company*: the first half has no noun of its own that says what it is.
  if (
    /^(?:and|&)$/u.test(between) &&
    before.kind === 'ORG' &&
    after.kind === 'ORG' &&
    /^the$/iu.test(forms[before.first - 1] ?? '') &&
    before.first < before.last &&
    !isBody(forms[before.last]!.toLowerCase()) &&
    isBody(end.toLowerCase())
  )
    return 'ORG'
  return undefined
}
