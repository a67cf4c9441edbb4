import type { Language } from '../document'
import { nameModel } from './model'
import { refine } from './refine'
import { LABELS, tagNames, type NameKind, type NameSpan } from './tagger'

/** The names in a sentence, given its surface tokens (`du` is one). */
export function nameSpans(forms: readonly string[], language: Language): NameSpan[] {
  const spans: NameSpan[] = []
  tagNames(forms, language, nameModel(language)).forEach((label, index) => {
    if (label === 0) return
    const kind = LABELS[label]!.slice(2) as NameKind
    const open = spans.at(-1)
    if (label % 2 === 0 && open?.last === index - 1 && open.kind === kind) open.last = index
    else spans.push({ first: index, last: index, kind })
  })
  return refine(spans, forms, language)
}
