import { findFacts } from '@/lib/fact/find'
import type { Relation } from '@/lib/fact/relation'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { word } from '@/lib/question/ask/ask'

/** Question and answer of each fact that a pattern of these relations reads in a text, in plain spaces and apostrophes. */
export function asked(text: string, language: Language, ...relations: Relation[]): string[] {
  const document = analyse(text, language)
  return findFacts(document)
    .filter(({ clause }) => clause.relation !== undefined && relations.includes(clause.relation))
    .map((material) => {
      const { question, answer } = word(material)
      return `${question ?? material.fact.statement} ${answer}`
    })
    .map((card) => card.replace(/\u00a0|\u202f/gu, ' ').replaceAll('’', "'"))
}
