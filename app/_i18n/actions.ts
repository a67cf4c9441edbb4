'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { LOCALE_COOKIE, LOCALES } from '@/lib/locale'

const YEAR_S = 365 * 24 * 3600

/** Remembers the language of the screens in this browser. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = z.enum(LOCALES).parse(form.get('locale'))
  const jar = await cookies()
  jar.set(LOCALE_COOKIE, locale, { maxAge: YEAR_S, sameSite: 'lax', path: '/', httpOnly: true })
}
