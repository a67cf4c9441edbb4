import type { Language } from '@/lib/language/document'

/** Small words that may stand before an answer without changing it: articles, prepositions, *c'est*. */
const LEADING: Record<Language, RegExp> = {
  fr: /^(?:(?:c'est|ce sont|c'etait|il s'agit (?:de|du|des|d')|il|elle|le|la|les|un|une|des|de|du|au|aux|a|en|dans|sur|par|pour|chez|vers|selon|depuis|avec|que|qu|son|sa|ses|leur|leurs|notre|celui|celle)\s+|(?:l|d|qu|c|s)'\s*)/, // prettier-ignore
  en: /^(?:it is|it's|it was|that is|they are|he is|she is|he|she|the|a|an|in|at|on|by|to|from|of|for|with|into|near|about|because|because of|his|her|its|their)\s+/, // prettier-ignore
}
/** Nouns that only say what kind of thing a name is: *la ville de*, *agence*, *the city of*. */
const GENERIC: Record<Language, RegExp> = {
  fr: /^(?:ville|commune|region|province|pays|republique|royaume|etat|departement|district|oblast|capitale|agence(?: de presse)?(?: d'etat)?|journal|quotidien|hebdomadaire|magazine|chaine|fleuve|riviere|lac|mer|mont|montagne|ile|iles|societe|entreprise|groupe|parti|organisation|association|festival|annee|mois|village|quartier|aeroport)(?:\s+(?:de la|de l'|du|des|de|d')\s*|\s+d'|\s+)/, // prettier-ignore
  en: /^(?:city|town|village|region|province|state|country|republic|kingdom|county|district|capital|news agency|agency|newspaper|magazine|channel|river|lake|sea|mount|mountain|island|islands|company|group|party|organization|organisation|association|festival|year|month|university|airport)\s+(?:of\s+(?:the\s+)?)?/, // prettier-ignore
}
/** Words that carry no meaning of their own inside an answer. */
const EMPTY =
  /^(?:le|la|les|l|un|une|des|de|du|d|a|au|aux|en|et|dans|sur|par|pour|the|an|of|and|in|at|on|by|to|for|with|son|sa|ses|leur|leurs|his|her|its|their|que|qu|qui|s|ce|cette|ces|that|this)$/

/** Without the small words before it, as often as there are any; `plain` text in and out. */
export function bare(text: string, language: Language): string {
  let result = text
  for (let before = ''; before !== result;) {
    before = result
    const shorter = result.replace(LEADING[language], '').trim()
    if (shorter !== '') result = shorter
  }
  return result
}

/** `bare`, and without the nouns that only say what kind of thing a name is. */
export function core(text: string, language: Language): string {
  let result = bare(text, language)
  for (let before = ''; before !== result;) {
    before = result
    const shorter = bare(result.replace(GENERIC[language], ''), language)
    if (shorter !== '') result = shorter
  }
  return result
}

/** The words that carry the meaning, plurals and feminine endings kept. */
export function contentWords(text: string): string[] {
  return text.split(/[\s']+/).filter((word) => word !== '' && !EMPTY.test(word))
}
