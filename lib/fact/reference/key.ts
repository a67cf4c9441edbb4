import type { Tree } from '@/lib/fact/tree'

/** Where a resolution is kept: by sentence and word. */
export const wordKey = (tree: Tree, index: number): string => `${tree.sentence.index}:${index}`
