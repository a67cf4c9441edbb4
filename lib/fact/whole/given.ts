import type { Mention } from '@/lib/language/document'
import type { Key } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'

/** A sentence around its gap. */
export interface Around {
  before: string
  after: string
}

/** The sentence around words that stand in it once. */
export function slotAround(text: string, inner: string): Around {
  const at = text.indexOf(inner)
  return { before: text.slice(0, at), after: text.slice(at + inner.length) }
}

const OR_BEFORE = /(?<!\p{L})(?:or|ou|et|and|to|à)\s$/iu
const OR_AFTER = /^\s(?:or|ou|et|and|to|à)\s(?:\d|(?:en|in)\s\d)/iu
/** *her 80s*, *last September*. */
const OWN = /(?<!\p{L})(?:his|her|their|last|next|this|ses|sa|son|leurs?)\s$/iu

/** *numéro ____*, *version ____*: a label rather than a fact. */
const LABEL = /(?<!\p{L})(?:numéro|n°|no\.?|number|version|article|chapitre|chapter|page|volume|tome|section|figure|act|acte|AJ\.?|RN|D|A|M|channel|canal|route|highway)\s$/iu // prettier-ignore

/** What the words right beside a gap give away: *1067 or ____*, *Anna Roy, ____, a teacher*. */
export function isToldBeside({ before, after }: Around): boolean {
  if (/\)\s$/u.test(before)) return true
  if (OWN.test(before) || LABEL.test(before) || (/\($/u.test(before) && /^\)/u.test(after)))
    return true
  // Inside a designation: *AJ.168*, *5.453–7*, *21 h 13*.
  if (!/(?:^|[\s(«“"’'])$/u.test(before) || !/^(?:$|[\s,.;:)»”"’'])/u.test(after)) return true
  if (/\d\s?h\s$/u.test(before) || /^\.\d/u.test(after)) return true
  return (/\d[\p{L}.]*\s$/u.test(before.replace(OR_BEFORE, '')) && OR_BEFORE.test(before)) || OR_AFTER.test(after) // prettier-ignore
}

const AGE = /^(?:,|\s?ans?,)/u
/** Between a place and the one it lies in. */
const LYING = /^[,(\s]*(?:(?:in|en|au|aux|à|dans|near|près de|north|south|east|west|northern|southern|eastern|western|central|la|le|les|l['’]|the)\s?)*$/iu // prettier-ignore
const CAPITAL = /^,? (?:the |la )?capital/iu

/** *Basel, in ____*; *____, the capital of Nicaragua*; an age behind a name. */
export function isGivenByNeighbour(
  { mentions, document }: Reading,
  tree: Tree,
  key: Key,
  { before, after }: Around,
): boolean {
  const named = mentions.get(tree.sentence.index) ?? []
  if (key.form === 'number') {
    const behindName = /\p{L},\s$/u.test(before) && AGE.test(after)
    return behindName && (key.quantity?.value ?? 0) < 110
  }
  if (key.entity?.kind !== 'place') return false
  if (CAPITAL.test(after)) return true
  return named.some(({ mention, entity }) => entity.kind === 'place' && mention.end <= key.span.start && key.span.start - mention.end < 30 && LYING.test(document.text.slice(mention.end, key.span.start))) // prettier-ignore
}

/** *Dennis Roy and ____*, *Tours, ____ et Blois*: beside other names, of which any could be left out. */
export function isOneOfSeveral(
  { mentions, document }: Reading,
  tree: Tree,
  { start, end }: Mention,
): boolean {
  const joins = (from: number, to: number): boolean => from < to && to - from < 16 && JOINING.test(document.text.slice(from, to)) // prettier-ignore
  return (mentions.get(tree.sentence.index) ?? []).some(({ mention }) => joins(mention.end, start) || joins(end, mention.start)) // prettier-ignore
}
const JOINING =
  /^\s?(?:,|,? (?:and|or|et|ou))\s(?:(?:by|de|d['’]|la|le|les|à|en|au|aux|the|in|of) ?)*$/iu
