import type { Entity, Mention } from '@/lib/language/document'
import type { Part } from './material'
import type { Reading } from './reading'
import { nameAsSubject } from './supplied'
import type { Tree } from './tree'

/** Where a name goes on, or another stands beside it. */
const GOES_ON =
  /^(?:[-’']\p{L}|\.?,? ?(?:et|ou|and|or|&|with|avec) (?:\p{Lu}|l(?:e|a|es) |l['’]|the |h(?:is|er) |s(?:on|a|es) |une? |an? )| ?\/|,? \p{Lu}| (?:de|du|des|von|van|der|di|da|del|ibn|ben|al-|of) ?\p{Lu}| d['’]\p{Lu})/u

/** Somebody named by at least two words from a place of the text on, alone and in full. */
export function wholeNameAt(
  reading: Reading,
  tree: Tree,
  start: number,
): { mention: Mention; entity: Entity } | undefined {
  const { text } = tree.document
  const found = (reading.mentions.get(tree.sentence.index) ?? []).find(({ mention, entity }) => mention.start === start && mention.form === 'name' && entity.kind === 'person') // prettier-ignore
  if (!found) return undefined
  const { mention } = found
  if (!/^\p{Lu}\S*(?: \S+)+$/u.test(text.slice(mention.start, mention.end))) return undefined
  return GOES_ON.test(text.slice(mention.end, mention.end + 24)) ? undefined : found
}

/** *par Ann Lee*, *by Ann Lee*: who did it, by the name and the word before it. */
export function agentPart(
  reading: Reading,
  tree: Tree,
  { firstWord, lastWord }: Mention,
  by: string,
): Part {
  // prettier-ignore
  const name = nameAsSubject(reading, tree, firstWord, lastWord)
  return { ...name, role: 'agent', preposition: by, text: `${by} ${name.bare}`, words: [firstWord - 1, ...name.words] } // prettier-ignore
}
