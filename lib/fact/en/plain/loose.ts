import type { Word } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'
import { spaced } from '@/lib/fact/surface'
import type { PlainReading } from './about'
import { plainPart } from './part'
import { opensClause } from './phrase'

const STOPS = /^(?:[,;:()—–…[\]"“”«»]|--|\.\.\.|``|'')$/u
const SUBORDINATES = /^(?:that|who|which|whom|whose|what|how|where|when|than|why)$/iu
/** What may be taken back, or may not have been. */
const DOUBTS = /^(?:if|unless|whether|not|n[’']t|never|nor|neither|reportedly|allegedly|perhaps|possibly|would|could|might|may|should)$/iu // prettier-ignore
/** Where a clause of circumstance begins, before which a statement may end. */
const CIRCUMSTANCE = /^(?:after|before|when|while|because|although|though|whereas|by)$/iu
const LONGEST = 18

const isFinite = (word: Word): boolean => word.feats.VerbForm === 'Fin' || word.upos === 'AUX'

/**
 * Where words end that say more of what stands before them, in whatever order: at the next comma, at a clause that may be left out, or at
 * the end. Nothing where another verb stands there that no word subordinates: then the words before it were not read well.
 */
export function looseEnd(words: readonly Word[], from: number, to: number): number | undefined {
  let subordinate = false
  for (let index = from; index < to; index++) {
    const word = words[index]
    if (!word || DOUBTS.test(word.form) || index - from > LONGEST) return undefined
    if (/^[,;:]$/u.test(word.form)) return index > from && !/^(?:ADJ|DET|ADP)$/u.test(words[index - 1]?.upos ?? '') ? index : undefined // prettier-ignore
    if (STOPS.test(word.form)) return undefined
    if (index > from && CIRCUMSTANCE.test(word.form) && opensClause(words, index + 1)) return index
    if (index > from && word.upos === 'CCONJ' && !subordinate && opensClause(words, index + 1)) return index // prettier-ignore
    if (SUBORDINATES.test(word.form)) subordinate = true
    else if (isFinite(word) && !subordinate) return undefined
  }
  return to > from ? to : undefined
}

/** Such words as a part that is never asked for. */
export function loosePart(
  reading: PlainReading,
  tree: Tree,
  start: number,
  end: number,
  subject: Part | undefined,
): Part {
  const part = plainPart(reading, tree, { start, end, core: end, joined: false }, 'modifier', start, subject) // prettier-ignore
  const {
    role,
    words,
    head,
    text,
    bare,
    fronted,
    selfContained,
    human,
    number,
    vague = false,
  } = part
  return {
    role,
    words,
    head,
    text,
    bare,
    fronted,
    selfContained,
    human,
    number,
    vague,
    clausal: true,
  }
}

/** *…, people {living by the river}*: a phrase with what narrows it down, of which only the number can be asked. */
export function narrowed(part: Part, by: Part): Part {
  const whole: Part = {
    ...part,
    words: [...part.words, ...by.words],
    text: spaced(part.text, by.text),
    bare: spaced(part.bare, by.text),
    selfContained: part.selfContained && by.selfContained,
    vague: part.vague === true || by.vague === true,
  }
  delete whole.entity
  delete whole.placeType
  return whole
}

/** Words that begin what narrows a noun down: *living there*, *built by hand*, *that hold water*. */
export const narrows = (word: Word): boolean =>
  (word.upos === 'VERB' && (word.feats.VerbForm === 'Part' || /ing$/u.test(word.form))) ||
  /^(?:that|who|whose)$/iu.test(word.form)
