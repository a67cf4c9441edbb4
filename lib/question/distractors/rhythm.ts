import type { Language, TimePrecision } from '@/lib/language/document'

/** What comes round every so many years: nobody believes another year of it. */
const EVERY_FOURTH: Record<Language, RegExp> = {
  fr: /jeux olympiques|olympi|coupe du monde|euro de football|présidentielle américaine/iu,
  en: /olympi|world cup|presidential (?:election|candidate|primar|nomination|race|campaign)|super tuesday|caucus|president(?:ial)? .{0,30}\b(?:won|win|lost|carried)\b/iu,
}
/** What is told of a time of the year: the weather, a harvest, matches of a season. */
const OF_A_SEASON: Record<Language, RegExp> = {
  fr: /neige|gel(?:ée)?s?(?!\p{L})|canicule|vague de (?:froid|chaleur)|températures?|récolte|vendange|moisson|moussons?|cyclone|ouragan|tempête|incendies? de forêt|match|championnat|but(?:s)? (?:contre|face)|saison/iu,
  en: /\b(?:snow|frost|blizzard|heat ?wave|cold (?:snap|wave)|temperatures?|harvest|monsoon|hurricane|tropical storm|cyclone|wildfires?|match|home run|inning|all-star|touchdown|major league|season)/iu,
}

/** What goes on for years: a year more or less may be right too. */
const LASTS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:guerres?|soulèvements?|révoltes?|insurrections?|rébellions?|famines?|épidémies?|peste|crises?|travaux|tournée|construi\p{L}*|constructions?|bâti\p{L}*|répri\p{L}*|travaill\p{L}*|viv(?:ait|aient)|vit|vécu\p{L}*|séjourn\p{L}*|résid\p{L}*|étudi\p{L}*|enseign\p{L}*|dirig\p{L}*|règn\p{L}*|combat\p{L}*|écri[vt]\p{L}*|commenc\p{L}*|install\p{L}*|arriv\p{L}*)(?!\p{L})/iu,
  en: /\b(?:wars?|uprisings?|revolts?|rebellions?|insurrections?|famines?|epidemics?|plague|cris[ie]s|works|tour(?:ed|ing)?|built|building|construct\w*|suppress\w*|work(?:ed|ing)|liv(?:ed|ing)|stay(?:ed|ing)|resid\w*|stud(?:ied|ying)|taught|teach\w*|direct(?:ed|ing)|reign\w*|fought|fighting|wrote|writing|beg[au]n|settled|moved|arriv\w*)\b/iu,
}

/** How often what a statement tells can be (every so many years, or in one part of the year only), and whether it lasts. */
export function rhythmOf(
  statement: string,
  language: Language,
): { every?: number; seasonal?: true; lasting?: true } {
  // prettier-ignore
  return {
    ...(EVERY_FOURTH[language].test(statement) && { every: 4 }),
    ...(OF_A_SEASON[language].test(statement) && { seasonal: true as const }),
    ...(LASTS[language].test(statement) && { lasting: true as const }),
  }
}

/** *by July 1944*: what was so by then was so a month later too. */
export const BY_THEN: Record<Language, RegExp> = {
  fr: /(?:avant|d[’']ici(?: à)?|au plus tard(?: en| le)?|après|à partir (?:de|du)|dès(?: le)?|jusqu[’'](?:à|en|au))\s?(?:la |le |l[’'])?$/iu,
  en: /\b(?:by|before|after|until|no later than|prior to)\s(?:the )?$/iu,
}

/** Something that is not dated in the words that name it, and before, during or after which a deed is said to be. */
const FRAMES: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:(?:juste |peu |immédiatement )?(?:après|avant)|à la suite d|suite à|au lendemain d|à l[’']issue d|pendant|durant|au cours d|sous (?:le règne|la présidence|l[’']empire|le gouvernement|le mandat|l[’']occupation))(?!\p{L})/iu,
  en: /\b(?:after|before|following|in the wake of|prior to|during|under (?:the (?:reign|presidency|rule|occupation)|(?:king|queen|emperor|pope|president) ))\b/iu,
}
/** *l’empereur Charles IV*, *Frederick II*: who reigned but some years. */
const RULER = /\p{Lu}\p{Ll}+ (?:Ier|I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})(?![\p{L}\d])/u

/**
 * Whether what is asked with a date lies before, in or after something else that the words beside it name: whoever knows when that was
 * finds most other dates silly.
 * @param beside the statement without its date
 */
export function isFramed(beside: string, language: Language, precision: TimePrecision): boolean {
  // The days of a year are of one reign.
  return FRAMES[language].test(beside) || (precision !== 'day' && precision !== 'month' && RULER.test(beside)) // prettier-ignore
}
