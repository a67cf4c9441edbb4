import type { Part } from '@/lib/fact/material'
import { isFiniteVerb, type Line } from './line'
import { plainPart } from './part'
import { phraseAt, type Phrase } from './phrase'

interface Agreement {
  number: 'Sing' | 'Plur'
  gender?: string
}

/** Where a bracket that closes at a word opened, less one; else the word. */
function beforeBracket({ words }: Line, at: number): number {
  if (!/^[)\]]$/u.test(words[at]?.form ?? '')) return at
  for (let index = at; index >= 0; index--) if (/^[([]$/u.test(words[index]?.form ?? '')) return index - 1 // prettier-ignore
  return at
}

/**
 * What stands right before a comma, where *qui* or a participle behind it can only mean that: somebody named, or the one phrase
 * with an article that agrees.
 * @param comma index of the comma
 * @param behind the verb or participle behind it
 */
export function antecedentBefore(
  line: Line,
  comma: number,
  behind: number,
  wanted: Agreement,
): Part | undefined {
  const { words, reading, tree } = line
  const last = beforeBracket(line, comma - 1)
  const person = (reading.mentions.get(tree.sentence.index) ?? []).find(
    ({ mention, entity }) => mention.form === 'name' && mention.lastWord === last && entity.kind === 'person', // prettier-ignore
  )
  if (person) {
    const { firstWord } = person.mention
    if (wanted.number === 'Plur' || words[firstWord - 1]?.form === 'et') return undefined
    if (wanted.gender && person.entity.gender && wanted.gender !== person.entity.gender) return undefined // prettier-ignore
    const phrase: Phrase = { start: firstWord, end: last + 1, core: last + 1, head: person.mention.head, joined: false, left: [] } // prettier-ignore
    return plainPart(line, phrase, 'subject')
  }
  const outer = outermost(line, last)
  if (!outer) return undefined
  const heads = headsIn(line, outer).filter(({ head, joined }) => {
    const { Number, Gender } = words[head]?.feats ?? {}
    const number = joined ? 'Plur' : (Number ?? 'Sing')
    return number === wanted.number && (!wanted.gender || !Gender || Gender === wanted.gender)
  })
  const [only] = heads
  if (!only || heads.length > 1) return undefined
  // *A, les scouts, rejoints …*: one of a list.
  if (wanted.number === 'Plur' && words[only.start - 1]?.form === ',') return undefined
  return hangsOn(line, only, behind) ? plainPart(line, only, 'subject') : undefined
}

/** Whether the tree, too, hangs what stands behind the comma on the phrase: *l’accord entre A et B, signé …* has more than one answer. */
function hangsOn({ tree }: Line, { start, end }: Phrase, behind: number): boolean {
  for (
    let word = tree.words[behind], steps = 0;
    word && steps < 4;
    word = tree.words[word.head], steps++
  ) {
    // prettier-ignore
    if (word.head >= start && word.head < end) return true
  }
  return false
}

/** The longest noun phrase that ends with a word. */
function outermost(line: Line, last: number): Phrase | undefined {
  const { words } = line
  let found: Phrase | undefined
  for (let from = last; from >= 0 && last - from < 20; from--) {
    const word = words[from]
    if (!word || /^[,;:]$/u.test(word.form) || isFiniteVerb(word)) break
    if (!/^(?:DET|NUM|NOUN|PROPN|ADJ)$/u.test(word.upos)) continue
    const phrase = phraseAt(line, from, true)
    if (phrase && phrase.end - 1 >= last && beforeBracket(line, phrase.end - 1) <= last)
      found = phrase
  }
  return found
}

/** The phrases with an article or name of their own inside a phrase, each up to its end. */
function headsIn(line: Line, { start, end }: Phrase): Phrase[] {
  const found: Phrase[] = []
  for (let from = start; from < end; from++) {
    const opens = line.words[from]?.upos === 'DET' || line.words[from]?.upos === 'NUM' || line.names.has(from) // prettier-ignore
    if (!opens || found.some(({ start: begin, core }) => from > begin && from < core)) continue
    const phrase = phraseAt(line, from)
    if (line.words[phrase?.head ?? -1]?.upos === 'NUM') continue
    if (phrase) found.push({ ...phrase, end: Math.min(end, phrase.end) })
  }
  return found
}
