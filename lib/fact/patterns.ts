import type { Language } from '@/lib/language/document'
import { readDefinitions as readEnglishDefinitions } from './en/definitions'
import { readLifespans as readEnglishLifespans } from './en/lifespans'
import { readRoles as readEnglishRoles } from './en/roles'
import { readDefinitions as readFrenchDefinitions } from './fr/definitions'
import { readDimensions } from './fr/dimensions'
import { readLifespans as readFrenchLifespans } from './fr/lifespans'
import { readLives } from './fr/lives'
import { readMakings } from './fr/makings'
import { readRoles as readFrenchRoles } from './fr/roles'
import { readLetters } from './letters'
import type { Clause } from './material'
import type { Reading } from './reading'
import type { Tree } from './tree'

/** What a language says beside its clauses, by patterns of words: who somebody is, when they lived. */
export const PATTERNS: Readonly<
  Record<Language, readonly ((reading: Reading, tree: Tree) => Clause[])[]>
> = {
  fr: [
    readFrenchRoles,
    readLives,
    readFrenchLifespans,
    readDimensions,
    readMakings,
    readFrenchDefinitions,
    readLetters,
  ],
  en: [readEnglishRoles, readEnglishLifespans, readEnglishDefinitions, readLetters],
}
