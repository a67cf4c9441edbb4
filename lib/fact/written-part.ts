import type { Part, Role } from './material'

/** A part that a pattern writes itself, and which needs nothing else to be understood. */
export function writtenPart(role: Role, head: number, words: number[], text: string): Part {
  return {
    ...{ role, words, head, text, bare: text, clausal: false, fronted: false },
    ...{ selfContained: true, human: false, number: 'Sing' },
  }
}
