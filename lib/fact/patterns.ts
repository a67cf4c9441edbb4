import type { Language } from '@/lib/language/document'
import { readLifespans } from './en/lifespans'
import { readRoles as readEnglishRoles } from './en/roles'
import { readDimensions } from './fr/dimensions'
import { readLives } from './fr/lives'
import { readRoles as readFrenchRoles } from './fr/roles'
import type { Clause } from './material'
import type { Reading } from './reading'
import type { Tree } from './tree'

/** What a language says beside its clauses, by patterns of words: who somebody is, when they lived. */
export const PATTERNS: Readonly<
  Record<Language, readonly ((reading: Reading, tree: Tree) => Clause[])[]>
> = {
  fr: [readFrenchRoles, readLives, readDimensions],
  en: [readEnglishRoles, readLifespans],
}
