import type { Language } from '@/lib/language/document'

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

/** How often what a statement tells can be: every so many years, or in one part of the year only. */
export function rhythmOf(
  statement: string,
  language: Language,
): { every?: number; seasonal?: true } {
  // prettier-ignore
  return {
    ...(EVERY_FOURTH[language].test(statement) && { every: 4 }),
    ...(OF_A_SEASON[language].test(statement) && { seasonal: true as const }),
  }
}

/** *by July 1944*: what was so by then was so a month later too. */
export const BY_THEN: Record<Language, RegExp> = {
  fr: /(?:avant|d[’']ici(?: à)?|au plus tard(?: en| le)?|après|à partir (?:de|du)|dès(?: le)?|jusqu[’'](?:à|en|au))\s?(?:la |le |l[’'])?$/iu,
  en: /\b(?:by|before|after|until|no later than|prior to)\s(?:the )?$/iu,
}
