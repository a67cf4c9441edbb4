import { shuffle, type Random } from '@/lib/random'
import type { StudyFact } from './fact'

export interface Tile {
  id: string
  factId: string
  side: 'asked' | 'answer'
  text: string
}

/** Pairs on the table at once: twelve tiles are what a narrow screen holds. */
export const PAIRS = 6
/** Characters: more does not fit on a tile. */
const LONGEST = { asked: 110, answer: 48 }

/**
 * Pairs of a question and its answer, laid out by chance. No two have the same answer, for then either would be right.
 * @returns an empty list when fewer than two facts can be matched
 */
export function layTiles(facts: readonly StudyFact[], random: Random): Tile[] {
  const seen = new Set<string>()
  const pairs: Tile[][] = []
  for (const fact of shuffle(facts, random)) {
    if (pairs.length === PAIRS) break
    const open = fact.questions.find(({ kind }) => kind === 'flashcard' || kind === 'short')
    const answer = open && typeof open.answer === 'string' ? open.answer : null
    if (!open || !answer || seen.has(answer.toLowerCase())) continue
    if (open.prompt.length > LONGEST.asked || answer.length > LONGEST.answer) continue
    seen.add(answer.toLowerCase())
    pairs.push([
      { id: `${fact.id}:q`, factId: fact.id, side: 'asked', text: open.prompt },
      { id: `${fact.id}:a`, factId: fact.id, side: 'answer', text: answer },
    ])
  }
  return pairs.length < 2 ? [] : shuffle(pairs.flat(), random)
}

export interface Table {
  tiles: readonly Tile[]
  picked: string | null
  /** Facts whose pair was found. */
  found: readonly string[]
  misses: number
  /** The last two that did not go together, to show so. */
  missed: readonly string[]
}

export const layTable = (tiles: readonly Tile[]): Table => ({
  tiles,
  picked: null,
  found: [],
  misses: 0,
  missed: [],
})

/** Picks a tile up, puts it back, or tries it against the one picked. */
export function pick(table: Table, id: string): Table {
  const tile = table.tiles.find((each) => each.id === id)
  if (!tile || table.found.includes(tile.factId)) return table
  const other = table.tiles.find((each) => each.id === table.picked)
  if (!other || other.side === tile.side) {
    return { ...table, picked: table.picked === id ? null : id, missed: [] }
  }
  if (other.factId === tile.factId) {
    return { ...table, picked: null, found: [...table.found, tile.factId], missed: [] }
  }
  return { ...table, picked: null, misses: table.misses + 1, missed: [other.id, id] }
}

export const isCleared = ({ tiles, found }: Table): boolean =>
  tiles.length > 0 && found.length * 2 === tiles.length
