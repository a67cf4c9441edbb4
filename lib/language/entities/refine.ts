import type { Language } from '../document'
import { acronyms } from './acronyms'
import { clubs, isClub } from './clubs'
import { gazetteer } from './gazetteer'
import { joined } from './joins'
import { SHAPES, type NameShape } from './shapes'
import type { NameSpan } from './tagger'
import { topicOf } from './topics'

/** Mends the tagger's spans by what names look like in the language. */
export function refine(
  spans: readonly NameSpan[],
  forms: readonly string[],
  language: Language,
): NameSpan[] {
  const shape = SHAPES[language]
  const mended = spans.flatMap((span): NameSpan[] => {
    const { first, last } = span
    const single = first === last
    const form = forms[first]!
    if (single && shape.never.test(form)) return []
    if (single && (shape.kinds.test(form) || gazetteer(language).demonyms.has(form.toLowerCase())))
      return [{ ...span, kind: 'MISC' }]
    if (
      span.kind === 'PER' &&
      !single &&
      shape.ranks.test(form) &&
      /^\p{Lu}/u.test(forms[first + 1]!)
    )
      return [{ ...span, first: first + 1 }]
    if (!single && span.kind !== 'MISC' && shape.surePlaces.test(forms[last]!))
      return [widen({ ...span, kind: 'LOC' }, forms, shape)]
    // A country that plays is its team, but a place all the same.
    if (span.kind === 'ORG' && single && gazetteer(language).countries.has(form))
      return [{ ...span, kind: 'LOC' }]
    if (isTitle(span, forms, language)) return [{ ...span, kind: 'MISC' }]
    return [
      isBody(span, forms, language)
        ? widen({ ...span, kind: 'ORG' }, forms, shape)
        : widen(span, forms, shape),
    ]
  })
  const apart = withoutOverlaps([...titlesIn(forms, language), ...marked(mended, forms, language)])
  return acronyms(apart, forms)
}

/** In English: what was cut in two is joined, clubs are told from their towns, and persons by their given names. */
function marked(
  spans: readonly NameSpan[],
  forms: readonly string[],
  language: Language,
): NameSpan[] {
  if (language !== 'en') return [...spans]
  const { organisations, companySuffixes } = gazetteer(language).words
  const isBodyWord = (word: string) => organisations.has(word) || companySuffixes.has(word)
  const sport = topicOf(
    forms.map((form) => form.toLowerCase()),
    language,
  ).startsWith('sport')
  return joined(clubs(spans, forms), forms, SHAPES[language], isBodyWord).map((span) => {
    if (span.kind === 'LOC' && !isCountry(span, forms, language) && isClub(span, forms, sport))
      return { ...span, kind: 'ORG' }
    return isPerson(span, forms, language) ? { ...span, kind: 'PER' } : span
  })
}

function isCountry(
  { first, last }: NameSpan,
  forms: readonly string[],
  language: Language,
): boolean {
  return gazetteer(language).countries.has(forms.slice(first, last + 1).join(' '))
}

/** A given name and one more that is in no list of places and bodies: *Mariano Rumor*. */
function isPerson(
  { first, last, kind }: NameSpan,
  forms: readonly string[],
  language: Language,
): boolean {
  if (kind === 'PER' || kind === 'MISC' || last !== first + 1) return false
  const shape = SHAPES[language]
  const { male, female, cities, towns, countries, locations, organisations, bodies, words } =
    gazetteer(language)
  const [given, name] = [forms[first]!, forms[last]!]
  if (!male.has(given) && !female.has(given)) return false
  if (
    shape.placeBeginnings.test(given) ||
    shape.placeEndings.test(name) ||
    shape.surePlaces.test(name)
  )
    return false
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return false
  const small = name.toLowerCase()
  if (
    words.places.has(small) ||
    words.organisations.has(small) ||
    words.companySuffixes.has(small) ||
    words.events.has(small) ||
    words.works.has(small)
  )
    return false
  const whole = `${given} ${name}`
  return ![
    cities,
    towns,
    countries,
    locations,
    organisations,
    bodies,
    words.knownPlaces,
    words.knownOrganisations,
  ].some((list) => list.has(whole))
}

/** Between quotation marks of its own, and in no list of names: a work. */
function isTitle({ first, last }: NameSpan, forms: readonly string[], language: Language): boolean {
  if (!/^["“«]$/u.test(forms[first - 1] ?? '') || !/^["”»]$/u.test(forms[last + 1] ?? ''))
    return false
  const { countries, cities, words } = gazetteer(language)
  const name = forms.slice(first, last + 1).join(' ')
  return ![countries, cities, words.knownPlaces, words.knownOrganisations].some((list) =>
    list.has(name),
  )
}

/**
 * Titles between quotation marks (*" The Call of the Wild "*): several words, of which all but small ones have capitals.
 * They are put before what was found inside them.
 */
function titlesIn(forms: readonly string[], language: Language): NameSpan[] {
  if (language !== 'en') return []
  const titles: NameSpan[] = []
  let open = -1
  forms.forEach((form, index) => {
    if (!/^["“”]$/u.test(form)) return
    const inside = forms.slice(open + 1, index)
    if (open >= 0 && inside.length > 1 && inside.length < 12 && inside.every(isTitleWord)) {
      if (/^\p{Lu}/u.test(inside[0]!))
        titles.push({ first: open + 1, last: index - 1, kind: 'MISC' })
      open = -1
    } else open = index
  })
  return titles
}

const isTitleWord = (form: string) =>
  /^[^\p{Ll}]/u.test(form) ||
  /^(?:an?|the|of|in|on|at|to|for|and|or|but|with|by|from|as|nor|vs\.?|n't)$/u.test(form)

/** Its last word, or in French its first, says that it is a body: *Arista Records*, *Parti démocratique*. */
function isBody(
  { first, last, kind }: NameSpan,
  forms: readonly string[],
  language: Language,
): boolean {
  if (kind === 'ORG') return true
  if (kind === 'MISC') return false
  const { words, male, female, countries, locations } = gazetteer(language)
  const { organisations, companySuffixes } = words
  const end = forms[last]!.toLowerCase()
  const given = forms[first]!
  if (kind === 'PER' && last === first + 1 && (male.has(given) || female.has(given))) return false
  const name = forms.slice(first, last + 1).join(' ')
  if (kind === 'LOC' && (countries.has(name) || locations.has(name))) return false
  if (
    first < last &&
    (companySuffixes.has(end) ||
      (!/^(?:house|guard|academy|order|center|centre|network|church|banque|union|museum|theatre|theater|library|hospital|empire|court|station)$/u.test(
        end,
      ) &&
        organisations.has(end) &&
        /^\p{Lu}/u.test(forms[last]!)))
  )
    return true
  return (
    language === 'fr' &&
    organisations.has(forms[first]!.toLowerCase()) &&
    SHAPES.fr.bodyAdjectives.test(forms[last + 1] ?? '')
  )
}

function widen(span: NameSpan, forms: readonly string[], shape: NameShape): NameSpan {
  let { first, last } = span
  const at = (index: number) => forms[index] ?? ''
  if (span.kind === 'LOC') {
    if (/^(?:de|du|des|d['’])$/u.test(at(first - 1)) && shape.placeHeads.test(at(first - 2)))
      first -= 2
    else if (shape.directPlaceHeads.test(at(first - 1))) first--
    while (shape.placeBeginnings.test(at(first - 1))) first--
    while (shape.placeEndings.test(at(last + 1))) last++
    if (
      (first < span.first || shape.regions.test(at(last))) &&
      shape.regionAdjectives.test(at(last + 1))
    )
      last++
  }
  if (span.kind === 'ORG') {
    first = ownerOf(forms, first)
    while (shape.bodyAdjectives.test(at(last + 1))) last++
    // *Organisation mondiale de la santé*
    if (shape.bodyAdjectives.test(at(last))) {
      let next = last + 1
      while (/^(?:de|du|des|d['’]|la|le|les|l['’]|pour)$/u.test(at(next))) next++
      if (next > last + 1 && shape.fields.test(at(next))) last = next
    }
  }
  return { ...span, first, last }
}

/** Words for a sort of people, whose *'s* is part of a name: *Oakdale Women's Voluntary School*, *Queen's College*. */
const SORT =
  /^(?:women|men|children|people|girls|boys|ladies|workers|farmers|miners|teachers|students|veterans|sailors|mariners|merchants|king|queen|bishop|master)$/iu

/** Where a body's name begins that *Women's* or *Workers'* cuts in two: at the first capital before it; `first` where none does. */
function ownerOf(forms: readonly string[], first: number): number {
  if (!/^(?:['’]s?)$/u.test(forms[first - 1] ?? '') || !SORT.test(forms[first - 2] ?? '')) return first // prettier-ignore
  let start = first - 2
  if (!/^\p{Lu}/u.test(forms[start]!)) return first
  while (/^\p{Lu}[\p{L}-]+$/u.test(forms[start - 1] ?? '') && !/^(?:The|An?|In|At|On|By|For)$/u.test(forms[start - 1]!)) start-- // prettier-ignore
  return start
}

/** Where widened names run into one another, the first keeps what it took in. */
function withoutOverlaps(spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (span.first > (kept.at(-1)?.last ?? -1)) kept.push(span)
  }
  return kept
}
