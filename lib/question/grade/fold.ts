const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/**
 * What two typings of the same words share: NFKC, lower case, one apostrophe, one hyphen, ligatures opened, quotation marks and
 * outer punctuation gone, single spaces. Accents stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’ʼ‘`´′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[«»“”„"]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?…()'-]+|[\s.,;:!?…()'-]+$/g, '')
    .normalize('NFC')
}

/** `fold` without accents and other marks, hyphens as spaces and initials without their points. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[øłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\.)/gu, '')
    .replace(/(?<=\p{L})\.(?=\s|$)/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L})/gu, ' ')
    .replace(/[-,;:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
