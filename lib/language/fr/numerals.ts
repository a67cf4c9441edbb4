import { numeralsOf } from '../numerals'

const ODD_ORDINALS: Readonly<Record<string, string>> = {
  premier: 'un',
  premiere: 'un',
  second: 'deux',
  seconde: 'deux',
  cinquieme: 'cinq',
  neuvieme: 'neuf',
}

/** French numbers: *vingt et un*, *quatre-vingt-dix-sept*, *deux mille trois cents*, *septante*. */
export const numerals = numeralsOf({
  // prettier-ignore
  units: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
    cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
  },
  hundreds: ['cent', 'cents'],
  // prettier-ignore
  scales: {
    mille: 1e3, mil: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12,
  },
  // prettier-ignore
  groups: {
    dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40,
    cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100, millier: 1e3, milliers: 1e3,
  },
  and: 'et',
  articles: [],
  // *Quatre-vingts* multiplies; *vingt-quatre* and *soixante-dix* add.
  join: (before, unit) => (unit === 20 && before % 100 === 4 ? before - 4 + 80 : undefined),
  ordinalStems: (ordinal) => {
    const one = ordinal.replace(/s$/, '')
    const odd = ODD_ORDINALS[one]
    if (odd !== undefined) return [odd]
    if (!one.endsWith('ieme')) return []
    // *Trois-ième* is said of *trois*, *quatr-ième* of *quatre*.
    const stem = one.slice(0, -4)
    return [stem, `${stem}e`]
  },
  ordinalDigits: /^(\d+)\s?(?:er|ere|re|e|eme|nd|nde)s?$/,
})
