import type { Language } from '@/lib/language/document'
import { genderOf } from '@/lib/language/fr/gender'
import { elidesBefore } from '@/lib/language/fr/elide'
import { indefinite } from '@/lib/language/en/article'
import { shuffle, type Random } from '@/lib/random'
import { nounsLike } from '../world/families'
import { areCalledAlike } from '../world/tongues'
import { COUNTRIES } from '../world/world'

/** *un avocat* → *un notaire*: the article stays, so only nouns that take it as it is. */
export function otherNouns(key: string, language: Language, random: Random): string[] {
  const match = /^((?:(?:le|la|un|une|du|the|an?)\s|l[’']|de l[’']|de la )?)([\p{L}-]+)$/iu.exec(
    key,
  )
  if (!match?.[2]) return []
  const [, article = '', noun] = match
  return shuffle(nounsLike(noun, language), random).flatMap((other) => {
    if (language === 'en')
      return [/^an?\s$/i.test(article) ? `${indefinite(other)} ${other}` : article + other]
    if (
      /[’']$/.test(article) !== (article !== '' && elidesBefore(other) && !/^une?\s$/.test(article))
    )
      return []
    const gendered = /^(?:le|la|un|une|du|de la)\s$/i.test(article)
    const feminine = /^(?:la|une|de la)\s$/i.test(article)
    if (
      gendered &&
      (genderOf(other) === 'Fem') !== feminine &&
      noun.endsWith('e') !== other.endsWith('e')
    )
      return []
    return [article + other]
  })
}

/**
 * *russe* → *ukrainien*: peoples near, in the same gender.
 * @param named whether a name stands beside it, which tells an Irishman from a Finn: only peoples who are called alike
 */
export function otherDemonyms(
  key: string,
  language: Language,
  random: Random,
  named = false,
): string[] {
  const lower = key.toLowerCase()
  const forms = (country: (typeof COUNTRIES)[number]): string[] =>
    language === 'fr' ? country.demonyms.fr : [country.demonyms.en]
  const own = COUNTRIES.find((country) =>
    forms(country).some((form) => form.toLowerCase() === lower),
  )
  if (!own) return []
  const place = forms(own).findIndex((form) => form.toLowerCase() === lower)
  const isNear = ({ code, subregion }: (typeof COUNTRIES)[number]): boolean => named ? areCalledAlike(code, own.code) : subregion === own.subregion // prettier-ignore
  const near = COUNTRIES.filter((country) => country.code !== own.code && country.sovereign && isNear(country)) // prettier-ignore
  const cased = /^\p{Lu}/u.test(key)
  return shuffle(near, random)
    .map((country) => forms(country)[place] ?? '')
    .filter((form) => form !== '' && form.toLowerCase() !== lower)
    .map((form) => (cased ? form.slice(0, 1).toUpperCase() + form.slice(1) : form.toLowerCase()))
}
