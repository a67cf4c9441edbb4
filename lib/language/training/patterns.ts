import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../random'
import type { Language } from '../document'
import { LABELS, type NameKind } from '../entities/tagger'
import type { Example } from './silver'
import { filler, type Alternative } from './slots'

const COPIES = 16

interface Grammar {
  alternatives: Map<string, Alternative[]>
  kinds: Map<string, NameKind>
  patterns: string[]
}

/** Sentences made from the patterns, their slots filled with names from the lists or made up. */
export function fromPatterns(language: Language, random: Random): Example[] {
  const { alternatives, kinds, patterns } = readPatterns(language)
  const fill = filler(language, alternatives, random)
  return patterns.flatMap((pattern) =>
    Array.from({ length: COPIES }, () => {
      const example: Example = { forms: [], labels: [] }
      const add = (form: string, label: string) => {
        example.forms.push(form)
        example.labels.push(LABELS.indexOf(label))
      }
      for (const part of pattern.split(' ')) {
        const [, text, label] = /^(.+?)(?:\/([BI]-\w+))?$/u.exec(part)!
        const slot = /^\{(\w+)\}$/u.exec(text!)?.[1]
        const forms = slot
          ? tokens(fill(slot))
          : [text!.replace(/\{(\w+)\}/gu, (_, inner: string) => fill(inner))]
        const kind = slot ? kinds.get(slot) : undefined
        forms.forEach((form, place) => {
          if (label) add(form, place === 0 ? label : `I${label.slice(1)}`)
          else add(form, kind ? `${place === 0 ? 'B' : 'I'}-${kind}` : 'O')
        })
      }
      return example
    }),
  )
}

/** As the tokeniser cuts them: the *'s* and the colon apart. */
function tokens(name: string): string[] {
  return name
    .replace(/'s(?= |$)/gu, " 's")
    .replace(/, /gu, ' , ')
    .split(' ')
}

function readPatterns(language: Language): Grammar {
  const file = join(import.meta.dirname, `annotations/${language}-patterns.txt`)
  const grammar: Grammar = { alternatives: new Map(), kinds: new Map(), patterns: [] }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const rule = /^@(\w+) (\w+) (.+)$/u.exec(line)
    if (!rule) {
      grammar.patterns.push(line)
      continue
    }
    const [, slot, kind, list] = rule as unknown as [string, string, NameKind, string]
    grammar.kinds.set(slot, kind)
    grammar.alternatives.set(
      slot,
      list.split(' | ').map((text) => {
        const [, own, weight] = /^(.*?)(?: \*(\d+))?$/u.exec(text)!
        return { text: own!, weight: Number(weight ?? 1) }
      }),
    )
  }
  return grammar
}
