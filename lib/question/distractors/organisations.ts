import type { Document, Language } from '@/lib/language/document'
import type { FactMaterial } from '@/lib/fact/material'
import { shuffle, type Random } from '@/lib/random'
import { organisationsLike, PORTFOLIOS } from '../world/organisations'

/** *le ministère sud-coréen de la Défense* → *… des Finances*: the same body of another department. */
export function otherPortfolios(key: string, language: Language): string[] {
  const pattern =
    language === 'fr'
      ? /((?:minist(?:ère|re)|secrétaire d[’']État)\b.*?\s)(?:(?:de la|de l[’']|du|des|d[’'])\s?\p{Lu}[\p{L}’'-]*(?:\s(?:étrangères|publique|nationale|et\s\S+\s\S+))?)$/u
      : /((?:[Mm]inist(?:ry|er)|[Dd]epartment|[Ss]ecretary) (?:of|for) )(?:the )?\p{Lu}[\p{L} ]*$/u
  const match = pattern.exec(key)
  const head = match?.[1]
  if (!match || head === undefined) return []
  return PORTFOLIOS[language].map((portfolio) => key.slice(0, match.index) + head + portfolio)
}

/** The year that a statement tells, or else its context line. */
function yearTold({ fact }: FactMaterial): number | undefined {
  const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/u
  const told = year.exec(fact.statement) ?? year.exec(fact.context)
  return told ? Number(told[0]) : undefined
}

const firstWord = (name: string): string => (/^\p{L}+/u.exec(name)?.[0] ?? '').toLowerCase()

/** Other organisations of like kind: departments of the same government, known ones of the kind, those of the article. */
export function otherOrganisations(
  document: Document,
  material: FactMaterial,
  key: string,
  random: Random,
): string[] {
  const { entity } = material.key
  const portfolios = otherPortfolios(key, document.language)
  if (portfolios.length > 0) return shuffle(portfolios, random)
  const known = shuffle(
    organisationsLike(entity?.name ?? key, document.language, yearTold(material)),
    random,
  )
  const inArticle = document.entities.filter(
    ({ id, kind, name, mentions }) =>
      kind === 'organisation' &&
      id !== entity?.id &&
      !mentions.some(({ sentence }) => sentence === material.clause.sentence.index) &&
      (firstWord(name) === firstWord(key) || known.includes(name)),
  )
  return [...inArticle.map(({ name }) => name).slice(0, 1), ...known]
}
