import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { draftOf, formsOfFact } from '../quiz'
import { featuresOf } from '../worth/features'
import { worthOf } from '../worth/worth'
import type { Judged } from './logistic'

/** Where the judged examples of a language are kept: numbers alone, no word of the texts. */
const fileOf = (language: Language): string => join(import.meta.dirname, `judged-${language}.csv`)

/**
 * Reads texts anew and finds in them what was judged.
 * @param readText gives a text as it is analysed, or null where it cannot be
 * @param judgements a file of lines `text<TAB>question or gap<TAB>answer<TAB>1|0.5|0`, the text being a file's path; 0.5 for what was accepted narrowly
 */
export function readJudgements(
  judgements: string,
  language: Language,
  readText: (file: string) => string | null,
): Judged[] {
  const byText = new Map<string, Map<string, number>>()
  for (const line of readFileSync(judgements, 'utf8').trim().split('\n')) {
    const [text = '', question = '', answer = '', accepted] = line.split('\t')
    const own = byText.get(text) ?? new Map<string, number>()
    byText.set(text, own.set(`${question}\t${answer}`, Number(accepted)))
  }
  return [...byText].flatMap(([text, judged], number) => {
    const cleaned = readText(text)
    if (cleaned === null) return []
    const document = analyse(cleaned, language)
    return findFacts(document).flatMap((material): Judged[] => {
      const forms = formsOfFact(document, material, 1)
      const asked = draftOf(document, material, 1).wording.question
      const prompts = [...forms.map(({ prompt }) => prompt), ...(asked ? [asked] : [])]
      const key = prompts.map((prompt) => `${prompt}\t${material.key.text}`).find((one) => judged.has(one)) // prettier-ignore
      if (key === undefined || worthOf(document, material) === 0) return []
      return [{ text: String(number), accepted: judged.get(key) ?? 0, features: featuresOf(document, material) }] // prettier-ignore
    })
  })
}

/** Writes examples as a table: accepted, text, and a column for each feature, empty where it is 0. */
export function keepJudged(language: Language, examples: readonly Judged[]): void {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort()
  const lines = examples.map(({ accepted, text, features }) =>
    [accepted, text, ...names.map((name) => short(features[name]))].join(','),
  )
  writeFileSync(
    fileOf(language),
    `${['accepted', 'text', ...names].join(',')}\n${lines.join('\n')}\n`,
  )
}

const short = (value: number | undefined): string => (value ? String(Number(value.toFixed(3))) : '')

/** The examples that are kept for a language. */
export function keptJudged(language: Language): Judged[] {
  const [head = '', ...lines] = readFileSync(fileOf(language), 'utf8').trim().split('\n')
  const [, , ...names] = head.split(',')
  return lines.map((line) => {
    const [accepted, text = '', ...values] = line.split(',')
    const pairs = names.map((name, i): [string, number] => [name, Number(values[i] ?? 0)])
    return {
      text,
      accepted: Number(accepted),
      features: Object.fromEntries(pairs.filter(([, value]) => value !== 0)),
    }
  })
}
