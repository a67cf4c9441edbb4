import type { Language } from '@/lib/language/document'
import { english } from './en/grammar'
import { french } from './fr/grammar'
import type { Grammar } from './grammar'

/** What is particular to a language in the reading of facts. */
export const GRAMMARS: Readonly<Record<Language, Grammar>> = { fr: french, en: english }
