import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../document'
import { nameUnits } from '../entities/units'
import { tokenise } from '../tokens/tokenise'

const TREEBANKS: Record<Language, string[]> = {
  fr: ['fr/fr_gsd-ud-dev', 'fr/fr_sequoia-ud-train', 'fr/fr_sequoia-ud-dev', 'fr/fr_fqb-ud-test'],
  en: ['en/en_ewt-ud-train'],
}

interface Piaf {
  data: { paragraphs: { context: string }[] }[]
}

/** The sentences of the training texts, as surface tokens. */
export function readTexts(folder: string, language: Language): string[][] {
  const texts = TREEBANKS[language].flatMap((name) =>
    readFileSync(join(folder, `${name}.conllu`), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('# text = '))
      .map((line) => line.slice(9)),
  )
  const paragraphs = join(folder, 'qa/fr_piaf_half.json')
  if (language === 'fr' && existsSync(paragraphs)) {
    const { data } = JSON.parse(readFileSync(paragraphs, 'utf8')) as Piaf
    texts.push(...data.flatMap((article) => article.paragraphs.map(({ context }) => context)))
  }
  return texts.flatMap((text) =>
    tokenise(text, language).map((sentence) => nameUnits(text, sentence).map(({ form }) => form)),
  )
}
