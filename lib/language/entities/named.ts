import type { EntityKind, Language, Mention, Sentence, Word } from '../document'
import { gazetteer } from './gazetteer'
import { nameSpans } from './spans'
import type { NameKind } from './tagger'
import { nameUnits } from './units'

/** A name where it stands, before it is joined with others. */
export interface NamedMention extends Mention {
  form: 'name'
  kind: EntityKind
  /** The name's surface tokens. */
  tokens: string[]
}

/** The names in a sentence that the tagger finds and the tags do not gainsay. */
export function namedMentions(
  text: string,
  sentence: Sentence,
  language: Language,
): NamedMention[] {
  const units = nameUnits(text, sentence)
  const forms = units.map(({ form }) => form)
  return nameSpans(forms, language).flatMap((span) => {
    const office = officeBefore(forms, span.first, language)
    if (office?.person) return []
    const title = span.kind === 'LOC' ? 0 : titleLength(forms, span.first, span.last, language)
    const first = office ? office.first : span.first + title
    const last = lastLetter(forms, first, span.last)
    const kind = office ? 'ORG' : title > 0 ? 'PER' : span.kind
    const from = units[first]!
    const to = units[last]!
    const words = sentence.words.slice(from.firstWord, to.lastWord + 1)
    if (!couldBeName(words)) return []
    const tokens = forms.slice(first, last + 1)
    const quoted = /["“«]$/u.test(forms[first - 1] ?? '') && /^["”»]/u.test(forms[last + 1] ?? '')
    const before = forms.slice(Math.max(0, first - 2), first).map((form) => form.toLowerCase())
    return [
      {
        start: from.start,
        end: to.end,
        sentence: sentence.index,
        firstWord: from.firstWord,
        lastWord: to.lastWord,
        head: headOf(words),
        form: 'name' as const,
        kind: kindOf(kind, tokens, before, quoted, language),
        tokens,
      },
    ]
  })
}

/** *le ministère (sud-coréen) de la Défense* is named with its noun; *le ministre de la Défense* names a minister. */
function officeBefore(
  forms: readonly string[],
  index: number,
  language: Language,
): { first: number; person: boolean } | undefined {
  const { offices, officers } = gazetteer(language).words
  let at = index - 1
  while (/^(?:de|du|des|d['’]|la|l['’]|les|of|the)$/u.test(forms[at] ?? '')) at--
  if (at === index - 1) return undefined
  for (const first of [at, at - 1]) {
    const noun = forms[first]?.toLowerCase() ?? ''
    if (offices.has(noun)) return { first, person: false }
    if (officers.has(noun)) return { first, person: true }
  }
  return undefined
}

/** *US President Barack Obama*: the words up to the title are no part of the name. */
function titleLength(
  forms: readonly string[],
  first: number,
  last: number,
  language: Language,
): number {
  const { titles } = gazetteer(language).words
  for (let index = last - 1; index >= first; index--) {
    const form = forms[index]!
    const named = /^\p{Lu}/u.test(forms[index + 1] ?? '')
    if (
      named &&
      titles.has(form.toLowerCase()) &&
      !/^(?:saint|sainte|st|st\.|ste|justice|prince|major)$/iu.test(form)
    )
      return index + 1 - first
  }
  return 0
}

/** A name does not end in a dash or a stop of its own. */
function lastLetter(forms: readonly string[], first: number, last: number): number {
  while (last > first && !/[\p{L}\p{N}]/u.test(forms[last]!)) last--
  return last
}

/** The word of a stretch whose head lies outside it. */
export function headOf(words: readonly Word[]): number {
  const first = words[0]!.index
  const last = words.at(-1)!.index
  return (words.find(({ head }) => head < first || head > last) ?? words[0]!).index
}

/** A pronoun, an adverb or a verb with a capital begins a sentence; it is no name, unless all of it is capitals (*WHO*). */
function couldBeName(words: readonly Word[]): boolean {
  return words.some(
    ({ form, upos }) =>
      /[\p{L}\p{N}]/u.test(form) &&
      (/^\p{Lu}{3,}$/u.test(form) ||
        upos === 'PROPN' ||
        upos === 'NOUN' ||
        upos === 'ADJ' ||
        upos === 'X' ||
        upos === 'NUM'),
  )
}

function kindOf(
  kind: NameKind,
  tokens: string[],
  before: string[],
  quoted: boolean,
  language: Language,
): EntityKind {
  if (kind === 'PER') return 'person'
  if (kind === 'LOC') return 'place'
  if (kind === 'ORG') return 'organisation'
  const { words, demonyms } = gazetteer(language)
  const lower = tokens.map((token) => token.toLowerCase())
  if (lower.length === 1 && demonyms.has(lower[0]!)) return 'nationality'
  if (lower.some((token) => words.events.has(token))) return 'event'
  if (quoted || before.some((token) => words.works.has(token))) return 'work'
  if (before.some((token) => words.events.has(token))) return 'event'
  return 'other'
}
