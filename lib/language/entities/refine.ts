import type { Language } from '../document'
import { gazetteer } from './gazetteer'
import type { NameSpan } from './tagger'

/** What a language lets a name take in on either side, and what is no name at all. */
export interface NameShape {
  /** Small nouns that belong to the place's name after them (*mer du Nord*, *détroit de Béring*). */
  placeHeads: RegExp
  /** The same, but only right before it (*île Devon*). */
  directPlaceHeads: RegExp
  /** Small adjectives that end the name of a body (*Ligue nationale*) or of a region (*Asie centrale*). */
  bodyAdjectives: RegExp
  regionAdjectives: RegExp
  regions: RegExp
  /** Capitalised words that begin or end a place's name. */
  placeBeginnings: RegExp
  placeEndings: RegExp
  /** Months, days, pronouns, ranks: never names by themselves. */
  never: RegExp
  /** Endings of what is a kind of thing: families of animals and plants, beliefs. */
  kinds: RegExp
}

const none = /^(?!)/u

const SHAPES: Record<Language, NameShape> = {
  fr: {
    placeHeads: /^(?:mer|baie|golfe|détroit|rivière|musée|cimetière|océan)$/u,
    directPlaceHeads: /^(?:îles?|mer|océan|lac|monts?|péninsule|cap|fleuve)$/u,
    bodyAdjectives:
      /^(?:(?:inter)?nation(?:al|ale|ales|aux)|roya(?:le?s?|ux)|mondiale?|européenn?e?|française?|américaine?|britannique|allemande?|supérieure?|catholique|démocratique|populaire|centrale?|générale?|fédérale?|symphonique|suprême|municipale?|communiste|socialiste|républicaine?|libérale?|nordique|olympique|polytechnique|normale|constituante|législative|russe|italienne?|espagnole?|canadienne?|suisse|belge|japonaise?|chinoise?)$/u,
    regionAdjectives:
      /^(?:centrale?|latine|orientale?|occidentale?|septentrionale?|méridionale?|russe|romaine?|ottoman|britannique|byzantin|canadien|australe|équatoriale|carolingien|germanique|perse|allemand)$/u,
    regions: /^(?:Amérique|Asie|Europe|Afrique|Arctique|Empire|République|Arabie|Caraïbe|Océan)$/u,
    placeBeginnings: none,
    placeEndings: none,
    never:
      /^(?:Elle|Il|Elles|Ils|On|Ce|Cette|Madame|Monsieur|Mademoiselle|État|États|Roi|Reine|Duc|Baron|Dictionnaire|Premier|Première|Bon|Not|DVD|CD|PC|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/u,
    kinds: /(?:aceae|idae|inae|saurus|ïsme|isme|ptera)$/u,
  },
  en: {
    placeHeads: none,
    directPlaceHeads: none,
    bodyAdjectives: none,
    regionAdjectives: none,
    regions: none,
    placeBeginnings:
      /^(?:Mount|Lake|Fort|Cape|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|San|Santa|Saint|St\.|Port|Isle|Gulf|Rio|Los|Las|El|La)$/u,
    placeEndings:
      /^(?:River|Trail|Avenue|Street|Road|Island|Islands|Airport|International|County|City|Valley|Mountains?|Bay|Sea|Ocean|Park|Lake|Creek|Bridge|Forest|Desert|Peninsula|Province|District|Region|Harbor|Square|Hills?|Heights|Falls|Canyon|Basin|Station|Krai|Oblast|Canal|Strait|Coast|Beach|Castle|Palace|Highway|Formation)$/u,
    never:
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|He|She|It|They|The|Baron|King|Queen|Princess|Prince|Duke|Earl|Sultan|Premier|Crown|Earth|Moon|Notable|Nevertheless|Philosophical|BC|BCE|CE|AD|Gold|Platinum|TV|DVD|CD|Ph\.D\.|However|Sir|Dr\.|Mr\.|God)$/u,
    kinds: /(?:aceae|idae|inae|saurus|isms?|ptera|ology)$/u,
  },
}

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
    if (isTitle(span, forms, language)) return [{ ...span, kind: 'MISC' }]
    return [
      isBody(span, forms, language)
        ? widen({ ...span, kind: 'ORG' }, forms, shape)
        : widen(span, forms, shape),
    ]
  })
  return withoutOverlaps(mended)
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

/** Its last word, or in French its first, says that it is a body: *Arista Records*, *Parti démocratique*. */
function isBody(
  { first, last, kind }: NameSpan,
  forms: readonly string[],
  language: Language,
): boolean {
  if (kind === 'ORG') return true
  if (kind === 'MISC') return false
  const { organisations, companySuffixes } = gazetteer(language).words
  const end = forms[last]!.toLowerCase()
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
  if (span.kind === 'ORG') while (shape.bodyAdjectives.test(at(last + 1))) last++
  return { ...span, first, last }
}

/** Where widened names run into one another, the first keeps what it took in. */
function withoutOverlaps(spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (span.first > (kept.at(-1)?.last ?? -1)) kept.push(span)
  }
  return kept
}
