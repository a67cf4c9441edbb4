'use server'

import { z } from 'zod'
import { saveLocale } from '@/lib/account/data'
import { getViewer } from '@/lib/account/session'
import { LOCALES } from '@/lib/locale'
import { keepLocale } from './cookie'

/** Remembers the language of the screens in this browser, and as the setting of whoever is signed in. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = z.enum(LOCALES).parse(form.get('locale'))
  const viewer = await getViewer()
  if (viewer) await saveLocale(viewer, locale)
  await keepLocale(locale)
}
