import type { Word } from '@/lib/language/document'
import type { Grammar } from './grammar'
import { wordAt, type Tree } from './tree'

/** Words of the text put in the place of others: a name for a pronoun. By index in the sentence; `''` leaves a word out. */
export type Replacements = ReadonlyMap<number, string>

const NO_SPACE_BEFORE = /^[,.;:!?…)\]}%’”]|^'s?$|^’s$/u
const NO_SPACE_AFTER = /[([{“‘]$|['’]$/u

/**
 * The kept words as they read: with the text's own spacing where they stood side by side, with the language's elisions
 * and contractions where they did not. Commas left hanging by what was taken out go too.
 */
export function writeWords(
  tree: Tree,
  kept: readonly number[],
  grammar: Grammar,
  replacements: Replacements = new Map(),
): string {
  const keptSet = new Set(kept)
  let text = ''
  let previous: Word | undefined
  for (const index of kept) {
    const word = wordAt(tree, index)
    const form = surface(tree, word, keptSet, replacements)
    if (form === '') continue
    if (text === '' || !previous) text = form
    else if (
      adjoins(tree, previous, word) &&
      !isReworded(word, replacements) &&
      !isReworded(previous, replacements)
    ) {
      text += gap(tree, previous, word) + form
    } else text = grammar.join(text, form)
    previous = word
  }
  return tidy(text)
}

/** Whether another word is written for it, not only the same with another capital. */
function isReworded({ index, form }: Word, replacements: Replacements): boolean {
  return (replacements.get(index) ?? form).toLowerCase() !== form.toLowerCase()
}

/** A contraction (`du`) is written as such when all its words are kept, else by the forms of those that are. */
function surface(
  tree: Tree,
  word: Word,
  kept: ReadonlySet<number>,
  replacements: Replacements,
): string {
  const replaced = replacements.get(word.index)
  if (replaced !== undefined) return replaced
  const before = tree.words[word.index - 1]
  const after = tree.words[word.index + 1]
  const sharesBefore = before && before.start === word.start && before.end === word.end
  const sharesAfter = after && after.start === word.start && after.end === word.end
  if (!sharesBefore && !sharesAfter) return tree.document.text.slice(word.start, word.end)
  const whole =
    (!sharesBefore || (kept.has(before.index) && !replacements.has(before.index))) &&
    (!sharesAfter || (kept.has(after.index) && !replacements.has(after.index)))
  if (!whole) return word.form
  return sharesBefore ? '' : tree.document.text.slice(word.start, word.end)
}

function adjoins(tree: Tree, left: Word, right: Word): boolean {
  if (left.start === right.start) return true
  for (let index = left.index + 1; index < right.index; index++) {
    if (wordAt(tree, index).start !== left.start) return false
  }
  return true
}

function gap(tree: Tree, left: Word, right: Word): string {
  if (left.start === right.start) return ''
  return tree.document.text.slice(left.end, right.start).replace(/\s+/gu, ' ')
}

/** Two runs of text with the space between them that their edges want. */
export function spaced(left: string, right: string): string {
  if (left === '' || right === '') return left + right
  const close = /^\s/u.test(right) || NO_SPACE_BEFORE.test(right) || NO_SPACE_AFTER.test(left)
  return close ? left + right : `${left} ${right}`
}

/** Without hanging or doubled commas, empty brackets or doubled spaces. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t\n]+/gu, ' ')
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+,/gu, ',')
    .replace(/(,\s*)+,/gu, ',')
    .replace(/^[\s,;:–—-]+\s|^[,;:]+/u, '')
    .replace(/[\s,;:–—]+$/u, '')
    .replace(/ {2,}/gu, ' ')
    .trim()
}

export function capitalise(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u)
  if (at < 0) return text
  return text.slice(0, at) + (text[at] ?? '').toUpperCase() + text.slice(at + 1)
}
