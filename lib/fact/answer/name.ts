import type { FactKind } from '@/lib/fact/fact'
import { calledName } from '@/lib/fact/reference/called'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { dependents, wordAt, type Tree } from '@/lib/fact/tree'
import { isContiguous, makeKey, spanOf, type Answer } from './key'
import {
  isPartOfName,
  trimName,
  withDeterminer,
  withElision,
  withField,
  withOrigin,
  withThe,
} from './name-words'

/** Whoever or whatever is named at the core of a part: *Kim Jong Un* of *le dirigeant nord-coréen Kim Jong Un*. */
export function nameAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const { entity } = part
  if (!entity || entity.kind === 'nationality') return undefined
  const words = part.words
  const nucleus = reading.nucleus(tree, part.head, words)
  const all = (nucleus.nameWords ?? []).filter((index) => words.includes(index))
  // *sur le réseau X Ann Lee …*: the network's name is no part of hers.
  const name = all.length > 2 && wordAt(tree, all[0] ?? 0).form === 'X' ? all.slice(1) : all
  if (name.length === 0) return undefined
  if (dependents(tree, part.head, 'conj').some((other) => words.includes(other.index)))
    return undefined
  // *un Airbus*: one of its kind, not what is called so.
  if (dependents(tree, part.head, 'det').some((det) => reading.grammar.isIndefinite(det)))
    return undefined
  const trimmed = trimName(reading, tree, name)
  const described =
    withDeterminer(tree, trimmed) ??
    withElision(reading, tree, entity, name) ??
    withThe(reading, tree, entity, name)
  const bare = withField(tree, described ?? withOrigin(tree, entity, trimmed, words), words)
  if (!described && isPartOfName(reading, tree, bare)) return undefined
  // *Leeds upon Aire*, *Corvane no Hana*
  const [link, beyond] = tree.words.slice((bare[bare.length - 1] ?? 0) + 1)
  if (reading.document.language === 'en' && /^(?:upon|no|del|von|van|sur|am)$/u.test(link?.form ?? '') && /^\p{Lu}/u.test(beyond?.form ?? '')) return undefined // prettier-ignore
  if (!isContiguous(tree, bare)) return undefined
  const span = spanOf(tree, bare)
  const written = reading.document.text.slice(span.start, span.end)
  const called = calledName(reading, entity)
  const longer = bare.length > trimmed.length && !described
  const full = part.text.includes(called) && entity.kind === 'person' && !longer ? called : written
  const inner = part.text.includes(full) ? full : written
  const head = wordAt(tree, part.head)
  const titled = !bare.includes(part.head)
  const key = makeKey(tree, bare, inner, part, 'name')
  if (described) {
    const common = wordAt(tree, bare[1] ?? part.head)
    if (common.upos !== 'PROPN') key.category = common.lemma.toLowerCase()
  } else if (titled && head.upos === 'NOUN') {
    key.category = head.lemma.toLowerCase()
  }
  const kind: FactKind =
    entity.kind === 'person'
      ? 'person'
      : entity.kind === 'place'
        ? 'place'
        : entity.kind === 'organisation'
          ? 'organisation'
          : 'thing'
  return { kind, inner, key }
}
