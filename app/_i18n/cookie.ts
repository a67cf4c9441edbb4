import { cookies } from 'next/headers'
import { LOCALE_COOKIE, type Locale } from '@/lib/locale'

const YEAR_S = 365 * 24 * 3600

/** Keeps the language of the screens in this browser; `null`: as the browser asks, again. */
export async function keepLocale(locale: Locale | null): Promise<void> {
  const jar = await cookies()
  if (locale === null) jar.delete(LOCALE_COOKIE)
  else
    jar.set(LOCALE_COOKIE, locale, { maxAge: YEAR_S, sameSite: 'lax', path: '/', httpOnly: true })
}
