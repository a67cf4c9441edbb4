import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/locale'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'

/** The words of reminders, outside of any request. */
export const reminderWords = (locale: Locale) =>
  createTranslator({ locale, messages: locale === 'en' ? en : fr, namespace: 'reminder' })
