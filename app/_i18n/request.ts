import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { viewerOfFrame } from '@/lib/account/session'
import { chooseLocale, LOCALE_COOKIE } from '@/lib/locale'

/** What every screen of one request speaks. Dates are shown in the learner's own time zone. */
export default getRequestConfig(async ({ locale: asked }) => {
  const viewer = await viewerOfFrame()
  const locale =
    asked ??
    chooseLocale(
      (await cookies()).get(LOCALE_COOKIE)?.value,
      viewer?.locale,
      (await headers()).get('accept-language'),
    )
  const messages = (await import(`../../messages/${locale}.json`)) as { default: object }
  return { locale, messages: messages.default, timeZone: viewer?.timeZone ?? 'UTC' }
})
