import type { Clause } from './material'
import type { Reading } from './reading'
import type { Tree } from './tree'

export function readAppositions(_reading: Reading, _tree: Tree): Clause[] {
  return []
}
