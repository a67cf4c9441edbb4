import type { Part } from './material'

/** *en mai 2010*, which no word of the sentence says: when somebody held an office, by the day of the report. */
export function atTheTime(month: string, head: number): Part {
  return {
    ...{ role: 'modifier', words: [], head, text: month, bare: month, clausal: false },
    ...{ fronted: false, selfContained: true, human: false, number: 'Sing' },
  }
}
