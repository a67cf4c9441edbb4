import type { Clause, Part } from './material'
import { readPart } from './part'
import type { Reading } from './reading'
import { dependent, dependents, isFinite, subtree, wordAt, type Tree } from './tree'
import { readVerb } from './verb'

/** In words: what somebody said, from *que* on. */
const LENGTH = { least: 5, most: 30 }

/** *X a déclaré que …*: who said it, with what they said as it stands in the text. */
export function readReported(reading: Reading, tree: Tree): Clause[] {
  const { grammar } = reading
  return tree.words.flatMap((verb) => {
    if (!grammar.telling.has(verb.lemma.toLowerCase())) return []
    if (verb.deprel !== 'root' && verb.deprel !== 'conj') return []
    const subjectWord = dependent(tree, verb.index, 'nsubj')
    const said = dependent(tree, verb.index, 'ccomp')
    if (!subjectWord || !said || said.index < verb.index) return []
    const mark = dependents(tree, said.index, 'mark').find(({ form }) => grammar.that.test(form))
    if (!mark || subjectWord.index > verb.index) return []
    // Right behind the verb, *that* cannot hang on anything else.
    if (said.confidence < (mark.index === verb.index + 1 && reading.document.language === 'en' ? 0.3 : 0.6)) return [] // prettier-ignore
    const read = readVerb(reading, tree, verb.index)
    if (!read || read.person !== '3' || read.group.clitics !== '' || read.group.rest.split(' ').length > 2) return [] // prettier-ignore
    const subject = readPart(reading, tree, subjectWord.index, { role: 'subject', predicate: verb.index }) // prettier-ignore
    const content = contentOf(reading, tree, mark.index, said.index)
    if (
      !subject.entity ||
      !subject.selfContained ||
      subject.vague ||
      subject.number === 'Plur' ||
      !content
    )
      return []
    return [
      {
        sentence: tree.sentence,
        predicate: verb.index,
        origin: 'reported' as const,
        voice: 'active' as const,
        subject,
        verb: grammar.said(read.group),
        parts: [content],
        confidence: Math.min(verb.confidence, subjectWord.confidence, said.confidence),
      },
    ]
  })
}

/** What was said, from *que* to the end of its clause; nothing where it points elsewhere or breaks off. */
function contentOf(reading: Reading, tree: Tree, from: number, head: number): Part | undefined {
  const { grammar, document } = reading
  const words = subtree(tree, head).filter((index) => index >= from)
  while (words.length > 0 && wordAt(tree, words[words.length - 1] as number).upos === 'PUNCT') words.pop() // prettier-ignore
  const last = words[words.length - 1]
  if (last === undefined || last - from + 1 !== words.length) return undefined
  if (words.length < LENGTH.least || words.length > LENGTH.most) return undefined
  const text = document.text.slice(wordAt(tree, from).start, wordAt(tree, last).end).replace(/\s+/gu, ' ') // prettier-ignore
  const inner = text.replace(/^\S+?(?:\s|(?<=['’]))/u, '')
  if (/[«»“”"()[\];:]/u.test(text) || grammar.pointing.test(inner) || grammar.links.test(inner)) return undefined // prettier-ignore
  const finite = [wordAt(tree, head), ...dependents(tree, head, 'aux', 'cop')].some(isFinite)
  const subject = dependent(tree, head, 'nsubj', 'expl:subj')
  if (!finite || !subject) return undefined
  const possessive = words.some((index) => grammar.isPossessive(wordAt(tree, index)))
  const days = (reading.times.get(tree.sentence.index) ?? []).some(
    ({ kind, firstWord, value }) => firstWord >= from && firstWord <= last && (kind === 'relative' || /^XXXX/u.test(value)), // prettier-ignore
  )
  if (possessive || days || words.some((index) => wordAt(tree, index).misspelt)) return undefined
  return {
    ...{ role: 'object', words, head, text, bare: text, clausal: true, fronted: false },
    ...{ selfContained: true, human: false, number: 'Sing' },
  }
}
