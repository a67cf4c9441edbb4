import type { Slot } from '@/lib/fact/material'
import type { Language } from '@/lib/language/document'
import { fromCountry, inCountry, withDefinite, countryGrammar } from '@/lib/language/fr/article'
import { genderOf } from '@/lib/language/fr/gender'
import { elidesBefore } from '@/lib/language/fr/elide'
import { countryOf, takesThe } from '../world/world'

/** Whether a name starts with a noun of the gender (*Banque centrale*), or is no name at all. */
function gendered(other: string, feminine: boolean): boolean {
  if (!/^\p{Lu}/u.test(other)) return true
  const [first = ''] = other.split(/[\s-]/)
  const gender = genderOf(first.toLowerCase())
  return gender === (feminine ? 'Fem' : 'Masc')
}

/** Whether French would write the words before the slot in the same way with `other` in it: *en ____* takes no *Japon*. */
function fitsFrench({ before }: Slot, other: string): boolean {
  const word = /(?:^|[\s(])([\p{L}]+[’']?)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  const bare = before.trimEnd()
  if (
    /[’']$/.test(bare) !==
    (/[’']$|(?<![\p{L}])(?:de|le|la|que|se|ne)$/iu.test(bare) && elidesBefore(other))
  )
    return false
  const country = countryOf(other)
  // *la NASA* is no *la Roscosmos*: beside an article only what has one of that gender.
  if (!country && /^(?:le|la|du|au)$/.test(word) && !gendered(other, /^la$/.test(word)))
    return false
  if (!country) return !/^(?:en|aux?)$/.test(word) || !/^\p{Lu}/u.test(other)
  const name = country.fr
  if (/^(?:en|aux?|à)$/.test(word)) return inCountry(name).startsWith(`${word} `)
  if (/^(?:du|des)$/.test(word)) return fromCountry(name).startsWith(`${word} `)
  // *L’Ukraine* is no *l’États-Unis*.
  if (/^[ld][’']$/.test(word)) return countryGrammar(name).number === 'Sing'
  if (/^(?:le|la|les)$/.test(word)) {
    const { gender, number, article } = countryGrammar(name)
    return article && withDefinite(name, gender, number).startsWith(`${word} `)
  }
  return true
}

/** Whether another answer can stand in the slot of a statement with nothing around it changed. */
export function fitsSlot(slot: Slot, other: string, language: Language): boolean {
  if (language === 'fr') return fitsFrench(slot, other)
  const country = countryOf(other)
  if (country && takesThe(country) !== /(?:^|\s)the\s$/i.test(slot.before)) return false
  const article = /(?:^|\s)(an?)\s$/i.exec(slot.before)?.[1]?.toLowerCase()
  return article === undefined || (article === 'an') === /^[aeiou]/i.test(other)
}
