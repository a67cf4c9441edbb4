/** The languages of the screens. */
export const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const LOCALE_COOKIE = 'locale'
export const THEME_COOKIE = 'theme'

export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value)
}

/**
 * The language to show: what was chosen in this browser, else the account's setting, else the first of the browser's
 * languages that is served, else French.
 * @param acceptLanguage the header as sent (RFC 9110, 12.5.4)
 */
export function chooseLocale(
  cookie: string | undefined,
  setting: string | null | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(cookie)) return cookie
  if (isLocale(setting)) return setting
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean)
      return { language: range.toLowerCase().split('-')[0], quality: Number(quality ?? 1) }
    })
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  const first = wanted[0]?.language
  return isLocale(first) ? first : 'fr'
}
