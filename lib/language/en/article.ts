/** Written vowels that sound like consonants, and the other way round. */
const CONSONANT_SOUND =
  /^(eu|ewe|one(?![a-z]*s?et)|once|u(?=[bcfhjklmnpqrstvz][aeiou])(?!n(?:im|in|a[bcdfglnpqrstv]|e[aiqvx]|o[bcfp]|usu|u[ps]))|uni(?!n|m)|use|usu|uto)/i
const VOWEL_SOUND = /^(heir|hon(or|our|est)|hour|herb(?!ert|ie))/i
/** Letters whose names begin with a vowel, for initialisms: *an MP*, *an FBI agent*, *a UN envoy*. */
const INITIALISM = /^[A-Z](?=[A-Z0-9.]|$)/

/** *a* or *an*, as the word sounds. */
export function indefinite(word: string): 'a' | 'an' {
  const first = word.replace(/^[“"‘'(]+/, '')
  if (/^(8|11(?!\d)|18(?!\d)|11,|18,|8\d*)/.test(first)) return 'an'
  if (/^\d/.test(first)) return 'a'
  if (/^(NATO|NASA|UNESCO|UNICEF|LASER|FIFA|SARS|NAFTA|HIV-)/.test(first)) {
    return /^HIV/.test(first) ? 'an' : 'a'
  }
  if (INITIALISM.test(first) && /^[A-Z]{2,}/.test(first))
    return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a'
  if (VOWEL_SOUND.test(first)) return 'an'
  if (CONSONANT_SOUND.test(first)) return 'a'
  return /^[aeiou]/i.test(first) ? 'an' : 'a'
}

/** *an agreement, a union*. */
export function withIndefinite(group: string): string {
  return `${indefinite(group)} ${group}`
}
