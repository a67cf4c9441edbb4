import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../document'
import { gazetteer } from '../entities/gazetteer'
import { LABELS, type NameKind } from '../entities/tagger'
import { candidates } from './candidates'

/** A sentence with the label of each token; undefined where nobody knows. */
export interface Example {
  forms: string[]
  labels: (number | undefined)[]
}

/** Annotates sentences by what is known of their names. */
export function silver(sentences: string[][], folder: string, language: Language): Example[] {
  const known = annotations(language)
  const common = ordinary(sentences)
  const examples = sentences.map((forms) => annotate(forms, language, known, common))
  const people = join(folder, 'ner/en_uner_ewt-dev.iob2')
  if (language === 'en' && existsSync(people)) {
    const gold = readBio(people)
    // Annotated by people: worth more than what was annotated by lists.
    for (let copy = 0; copy < 3; copy++) examples.push(...gold)
  }
  return examples
}

function annotations(language: Language): Map<string, NameKind | 'O'> {
  const known = new Map<string, NameKind | 'O'>()
  const file = join(import.meta.dirname, `annotations/${language}.txt`)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [kind, list] = line.split(/:\s*/u, 2) as [NameKind | 'O', string | undefined]
    if (!list || line.startsWith('#')) continue
    for (const name of list.split('|')) known.set(normal(name), kind)
  }
  return known
}

const normal = (name: string) => name.replace(/’/gu, "'").replace(/' /gu, "'").trim()

/** Whether a word is met in small letters more than with a capital inside a sentence. */
function ordinary(sentences: string[][]): (word: string) => boolean {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const forms of sentences) {
    forms.forEach((form, index) => {
      const counts = /^\p{Ll}/u.test(form)
        ? small
        : index > 0 && /^\p{Lu}/u.test(form)
          ? capital
          : undefined
      counts?.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1)
    })
  }
  return (word) => /['’]$/u.test(word) || (small.get(word) ?? 0) > (capital.get(word) ?? 0)
}

function annotate(
  forms: string[],
  language: Language,
  known: ReadonlyMap<string, NameKind | 'O'>,
  common: (word: string) => boolean,
): Example {
  const labels: (number | undefined)[] = forms.map(() => 0)
  const mark = (first: number, last: number, kind: NameKind | 'O' | undefined) => {
    for (let index = first; index <= last; index++) {
      const label =
        kind === undefined
          ? undefined
          : kind === 'O'
            ? 0
            : LABELS.indexOf(`${index === first ? 'B' : 'I'}-${kind}`)
      labels[index] = label
    }
  }
  for (const { first, last } of candidates(forms, language, common)) {
    for (const part of parts(
      forms,
      first,
      last,
      (text) => kindOf(text, language, known) !== undefined,
    )) {
      const name = normal(forms.slice(part.first, part.last + 1).join(' '))
      const told = kindOf(name, language, known)
      const kind = told ?? kindAround(forms, part.first, part.last, language)
      const title = kind === 'PER' ? titleLength(forms, part.first, part.last, language) : 0
      mark(part.first, part.first + title - 1, 'O')
      mark(part.first + title, part.last, kind)
      if (kind === 'ORG') mark(part.first, adjectives(forms, part.last, language), kind)
      const head = placeHead(forms, part.first, language)
      if ((kind === 'LOC' || kind === undefined) && head < part.first) mark(head, part.last, 'LOC')
    }
  }
  return { forms, labels }
}

/** What the words around an unknown name tell: quotation marks a work, *la ville de* a place, *le chanteur* a person. */
function kindAround(
  forms: string[],
  first: number,
  last: number,
  language: Language,
): NameKind | undefined {
  const { words } = gazetteer(language)
  const before = forms[first - 1] ?? ''
  if (/^["“«]$/u.test(before) && /^["”»]$/u.test(forms[last + 1] ?? '')) return 'MISC'
  const linked = /^(?:de|du|d['’]|of)$/u.test(before)
  const noun = (linked ? forms[first - 2] : before)?.toLowerCase() ?? ''
  if (linked && words.places.has(noun)) return 'LOC'
  if (linked) return undefined
  if (words.titles.has(noun) && last > first) return 'PER'
  if (
    /^(?:groupe|label|société|entreprise|compagnie|éditeur|constructeur|club|chaîne|agence)$/u.test(
      noun,
    )
  )
    return 'ORG'
  if (/^(?:band|label|company|club|network|team|publisher|manufacturer)$/u.test(noun)) return 'ORG'
  if (words.works.has(noun)) return 'MISC'
  return undefined
}

/** *King William*, *M. Blanc*: the title is no part of the name. */
function titleLength(forms: string[], first: number, last: number, language: Language): number {
  let length = 0
  const { titles } = gazetteer(language).words
  const stripped =
    language === 'en' ? titles : new Set(['m.', 'mm.', 'mme', 'mlle', 'dr', 'monsieur', 'sir'])
  while (first + length < last && stripped.has(forms[first + length]!.toLowerCase())) length++
  return length
}

const ADJECTIVE =
  /^(?:(?:inter)?nation(?:al|ale|ales|aux)|roya(?:le?s?|ux)|mondiale?s?|européenn?e?s?|français(?:es?)?|américaine?s?|britanniques?|allemande?s?|supérieure?s?|catholiques?|démocratiques?|populaires?|central(?:e|es)?|général(?:e|es)?|fédéral(?:e|es)?|symphoniques?|suprême|municipal(?:e|es)?|communistes?|socialistes?|républicaine?s?|libéral(?:e|es)?|nordiques?|olympiques?|polytechnique|normale|constituante|législative|unie?s?|soviétiques?|russe|italienne?|espagnole?|canadienne?|suisse|belge|japonaise?|chinoise?)$/u

/** *Académie royale*, *Parti socialiste*: where a French body's name ends. */
function adjectives(forms: string[], last: number, language: Language): number {
  if (language === 'fr') while (ADJECTIVE.test(forms[last + 1] ?? '')) last++
  return last
}

/** *l'île Sainte-Marie*, *mer du Nord*: the small noun belongs to the place's name. */
function placeHead(forms: string[], first: number, language: Language): number {
  if (language !== 'fr') return first
  let index = first - 1
  if (/^(?:de|du|des|d['’])$/u.test(forms[index] ?? '')) index--
  return /^(?:île|îles|mer|océan|baie|golfe|lac|mont|monts|péninsule|détroit|cap)$/u.test(
    forms[index] ?? '',
  )
    ? index
    : first
}

/** A candidate that is not known as a whole falls into the parts between its joining words, where these are known. */
function parts(
  forms: string[],
  first: number,
  last: number,
  known: (text: string) => boolean,
): { first: number; last: number }[] {
  const text = (from: number, to: number) => normal(forms.slice(from, to + 1).join(' '))
  if (known(text(first, last))) return [{ first, last }]
  const found: { first: number; last: number }[] = []
  let from = first
  for (let index = first; index <= last; index++) {
    if (!/^(?:et|and|à|aux?|en|in|at|on|-|de|du|des|d['’]|of|for)$/u.test(forms[index]!)) continue
    if (/^(?:de|du|des|d['’]|of|for)$/u.test(forms[index]!) && !known(text(from, index - 1)))
      continue
    if (index > from) found.push({ first: from, last: index - 1 })
    from = index + 1
    while (from <= last && !/^[\p{Lu}\p{N}]/u.test(forms[from]!)) from++
    index = from - 1
  }
  if (from <= last) found.push({ first: from, last })
  return found
}

const MONTH_OR_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)$/u

function kindOf(
  name: string,
  language: Language,
  known: ReadonlyMap<string, NameKind | 'O'>,
): NameKind | 'O' | undefined {
  const told = known.get(name)
  if (told) return told
  const names = gazetteer(language)
  const { words } = names
  const tokens = name.split(' ')
  const first = tokens[0]!
  const last = tokens.at(-1)!
  if (MONTH_OR_DAY.test(name)) return 'O'
  if (/^[XVI]+(?:e|er|ème)?$/u.test(name) || /^\d/u.test(name)) return 'O'
  if (words.knownPlaces.has(name) || names.countries.has(name)) return 'LOC'
  if (words.knownOrganisations.has(name)) return 'ORG'
  if (names.demonyms.has(name.toLowerCase()) || names.peoples.has(name)) return 'MISC'
  const given = (word: string) =>
    [word, word.split('-')[0]!].some((part) => names.male.has(part) || names.female.has(part))
  if (tokens.length === 1) {
    const alone = [names.families, names.locations, names.organisations].filter((list) =>
      list.has(name),
    )
    if (alone.length === 1 && !names.towns.has(name))
      return alone[0] === names.families ? 'PER' : alone[0] === names.locations ? 'LOC' : 'ORG'
    if (names.cities.has(name) && !given(name) && !names.last.has(name)) return 'LOC'
    if (given(name) && !names.cities.has(name)) return 'PER'
    return undefined
  }
  if (names.people.has(name)) return 'PER'
  if (names.organisations.has(name)) return 'ORG'
  if (names.locations.has(name)) return 'LOC'
  if (words.companySuffixes.has(last.toLowerCase())) return 'ORG'
  const joined = /\s(?:de|du|des|et|of|and|the|for|la|le|les)\s|d'/u.test(name)
  const cut = tokens.findIndex((token, index) => index > 0 && /^(?:of|for|and|the)$/u.test(token))
  const head = language === 'fr' ? first : cut > 0 ? tokens[cut - 1]! : last
  if (words.organisations.has(head.toLowerCase())) return 'ORG'
  if (words.events.has(head.toLowerCase())) return 'MISC'
  if (names.cities.has(name)) return 'LOC'
  if (words.places.has(head.toLowerCase())) return 'LOC'
  if (
    given(first) &&
    /^\S+ (?:de|du|des|von|van|der|di|da|del|ibn|ben|bin|van der|de la|of) \p{Lu}\S*(?: \p{Lu}\S*)?$|^\S+ d'\p{Lu}\S*$/u.test(
      name,
    )
  )
    return 'PER'
  if (joined || tokens.length > 4) return undefined
  if (given(first) || (/^\p{Lu}\.$/u.test(first) && names.last.has(last))) return 'PER'
  return undefined
}

/** `index<TAB>word<TAB>tag` lines, sentences apart by a blank one. */
export function readBio(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/u.test(line))
        .map((line) => line.split('\t'))
      return {
        forms: rows.map((row) => row[1]!),
        labels: rows.map((row) => Math.max(0, LABELS.indexOf(row[2]!))),
      }
    })
    .filter(({ forms }) => forms.length > 0)
}
