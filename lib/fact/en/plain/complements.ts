import type { Word } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import { wordAt, type Tree } from '@/lib/fact/tree'
import type { PlainReading } from './about'
import { beforeDay, dayAt, tellsItsDay, timeAt } from './calendar'
import { looseEnd, loosePart, narrowed, narrows } from './loose'
import { appositionEnd, closes, endsAtOnce, isAddress, nameEnd } from './commas'
import { plainPart } from './part'
import { bracketEnd, opensClause, opensCount, phraseAt, type Phrase } from './phrase'

/** Words that open a clause that may be left out. */
const MAY_FOLLOW = /^(?:after|before|when|while|as|because|although|though|where|whereas)$/iu
/** *300 metres long* */
const MEASURED = /^(?:long|deep|high|tall|wide|old|thick)$/u
const POINTING = /^(?:later|earlier|then|now|here|there|ago|again|previously|recently|currently|still|respectively|instead|otherwise|too|not|never|only|away|apart|long|back)$/iu // prettier-ignore
const LINKING = /^(?:also|however|therefore|thus)$/iu

interface Complements {
  parts: Part[]
  /** Where the clause ends. */
  end: number
}

/**
 * What follows a verb, phrase by phrase, up to the end of its clause. Nothing where something stands there that is no phrase, or that
 * the statement cannot be cut before.
 * @param complete whether the verb needs nothing behind it: *were evacuated*
 */
export function complementsAt(
  reading: PlainReading,
  tree: Tree,
  from: number,
  to: number,
  subject: Part,
  copular = false,
  complete = false,
): Complements | undefined {
  const { words } = tree
  const parts: Part[] = []
  let at = from
  const done = (end: number): Complements => ({ parts, end })
  /** What is no phrase is taken as it stands, where that is safe. */
  const addLoose = (): boolean => {
    const end = looseEnd(words, at, to)
    if (end === undefined) return false
    const part = loosePart(reading, tree, at, end, subject)
    const last = parts[parts.length - 1]
    const beside = last && !last.clausal && !last.time && last.words[last.words.length - 1] === at - 1 // prettier-ignore
    if (last && beside && narrows(wordAt(tree, at))) parts[parts.length - 1] = narrowed(last, part)
    else parts.push(part)
    at = end
    return true
  }
  while (at < to) {
    const word = words[at]
    if (!word) break
    const day = dayAt(reading, tree, at)
    if (day !== undefined) {
      if (!tellsItsDay(reading)) return undefined
      at = day
      continue
    }
    if (word.form === '(') {
      const close = bracketEnd(words, at)
      if (close === undefined) return undefined
      at = close
      continue
    }
    // *showed it in what is now a park*: where it was then, goes.
    if (parts.length > 0 && /^(?:in|at)$/u.test(word.form) && words[at + 4]?.upos !== 'PROPN' && words[at + 1]?.form === 'what' && /^(?:is|was)$/u.test(words[at + 2]?.form ?? '')) return done(at) // prettier-ignore
    if (/^(?:[;:—–]|--)$/u.test(word.form)) return parts.length > 0 ? done(at) : undefined
    // *in Leeds, England, into a family of …*
    const last = parts[parts.length - 1]
    if (last && word.form === ',' && isAddress(words, at) && words[at + 1]?.upos === 'ADP') {
      parts[parts.length - 1] = { ...last, text: `${last.text},` }
      at++
      continue
    }
    // *…, however, …*
    if (
      word.form === ',' &&
      LINKING.test(words[at + 1]?.form ?? '') &&
      words[at + 2]?.form === ','
    ) {
      at += 2
      continue
    }
    // *the host of her series, Corvane Nights, which …*: the name that says which.
    const named = word.form === ',' && last ? nameEnd(words, at, to, last) : undefined
    if (last && named !== undefined) {
      parts[parts.length - 1] = narrowed(last, loosePart(reading, tree, at + 1, named, subject))
      // *her best-known book, Paths of Clay, in 1931*
      at = words[named]?.form === ',' && words[named + 1]?.upos === 'ADP' ? named + 1 : named
      continue
    }
    // *married Ann Lee, a teacher from Cork, in 1931*
    const close = word.form === ',' && last && !copular ? appositionEnd(words, at, to, last) : undefined // prettier-ignore
    if (close !== undefined) {
      at = close + 1
      continue
    }
    if (word.form === ',' && parts.length === 0) return complete && endsAtOnce(words, at) ? done(at) : undefined // prettier-ignore
    if (word.form === ',') return closes(tree, at, to, parts) ? done(at) : undefined
    // *sent to Leeds and to Cork*
    if (
      word.form === 'and' &&
      words[at + 1]?.upos === 'ADP' &&
      words[at + 1]?.form !== 'by' &&
      parts.length > 0
    ) {
      // *served for eight years and after her release remained there*: another statement.
      if (isVerbAt(words, phraseAt(words, at + 2)?.end)) return done(at)
      if (!addLoose()) return undefined
      continue
    }
    // *taught painting at the institute*
    if (
      parts.length === 0 &&
      word.feats.VerbForm === 'Ger' &&
      words[at + 1]?.upos === 'ADP' &&
      !copular
    ) {
      parts.push(plainPart(reading, tree, { start: at, end: at + 1, core: at + 1, joined: false }, 'object', at, subject)) // prettier-ignore
      at++
      continue
    }
    if (word.upos === 'CCONJ') return word.form !== 'or' && ((words[at + 1]?.form === 'to' && parts.some(({ role }) => role === 'predicative')) || opensClause(words, at + 1) || words[at + 1]?.upos === 'VERB') ? done(at) : undefined // prettier-ignore
    // *as 75, a figure that …* belongs to its verb.
    if (MAY_FOLLOW.test(word.form) && (word.form !== 'as' || opensClause(words, at + 1)) && hasVerb(words, at + 1, to) && (phraseVerb(words, at + 1) || isAsideBehind(words, at + 1))) return done(at) // prettier-ignore
    if (word.upos === 'ADV') {
      if (POINTING.test(word.form)) return undefined
      if (!LINKING.test(word.form)) {
        const phrase = phraseAt(words, at)
        if (phrase) {
          parts.push(plainPart(reading, tree, phrase, roleOf(parts, copular), at, subject))
          at = phrase.end
          continue
        }
        parts.push(plainPart(reading, tree, { start: at, end: at + 1, core: at + 1, joined: false }, 'modifier', at, subject)) // prettier-ignore
      }
      at++
      continue
    }
    // *agreed to buy four jets*
    if (word.form === 'to' && words[at + 1]?.feats.VerbForm === 'Inf') {
      parts.push({ ...plainPart(reading, tree, { start: at, end: at + 2, core: at + 2, joined: false }, 'predicative', at, subject), clausal: true }) // prettier-ignore
      at += 2
      continue
    }
    if (word.upos === 'ADJ' && !phraseAt(words, at)) {
      parts.push(plainPart(reading, tree, { start: at, end: at + 1, core: at + 1, joined: false }, copular ? 'attribute' : 'modifier', at, subject)) // prettier-ignore
      at++
      continue
    }
    const marks =
      word.upos === 'ADP' && !(opensCount(words, at) && !timeAt(reading, tree, at, 1))
        ? words[at + 1]?.upos === 'ADP'
          ? 2
          : 1
        : 0
    const time = timeAt(reading, tree, at, marks)
    const dated = time && (marks > 0 || time.firstWord === at) ? { start: at, end: time.lastWord + 1, core: time.lastWord + 1, joined: false } : undefined // prettier-ignore
    const found = withCount(words, phraseAt(words, at + marks))
    const phrase = dated ?? (found && beforeDay(reading, tree, found))
    if (!phrase || phrase.end > to) {
      if (!addLoose()) return undefined
      continue
    }
    const role = marks > 0 ? (/^by$/u.test(word.form) ? 'agent' : 'modifier') : roleOf(parts, copular) // prettier-ignore
    // *declared Cork a heritage site*; else a noun phrase behind another is one read in two.
    if (
      role === 'complement' &&
      !dated &&
      (!/^(?:DET|NUM|SYM)$/u.test(word.upos) || last?.role !== 'object')
    ) {
      // prettier-ignore
      if (!addLoose()) return undefined
      continue
    }
    // *130 by 185 centimetres*
    if (phrase.end === at + 1 && word.upos === 'NUM' && /^(?:by|x|to)$/u.test(words[at + 1]?.form ?? '') && words[at + 2]?.upos === 'NUM') return undefined // prettier-ignore
    const measured = words[phrase.end]
    if (copular && role === 'attribute' && MEASURED.test(measured?.form ?? '')) {
      const end = phrase.end + 1
      parts.push(plainPart(reading, tree, { ...phrase, start: at }, 'modifier', at, subject))
      parts.push(plainPart(reading, tree, { start: end - 1, end, core: end, joined: false }, 'attribute', end - 1, subject)) // prettier-ignore
      at = end
      continue
    }
    parts.push(plainPart(reading, tree, { ...phrase, start: at }, dated ? 'modifier' : role, at + marks, subject)) // prettier-ignore
    at = phrase.end
  }
  return done(to)
}

/** *by 12 votes to 9*: two counts that are one. */
function withCount(words: readonly Word[], phrase: Phrase | undefined): Phrase | undefined {
  const counts = phrase && words[phrase.start]?.upos === 'NUM' && words[phrase.end]?.form === 'to' && words[phrase.end + 1]?.upos === 'NUM' // prettier-ignore
  return counts ? { ...phrase, end: phrase.end + 2 } : phrase
}

function roleOf(parts: readonly Part[], copular: boolean): Part['role'] {
  const own = parts.slice(parts.findLastIndex(({ role }) => role === 'predicative') + 1)
  if (own.some(({ role }) => role === 'object' || role === 'attribute')) return 'complement'
  return copular ? 'attribute' : 'object'
}

const isVerbAt = (words: readonly Word[], index = -1): boolean => /^(?:VERB|AUX)$/u.test(words[index]?.upos ?? '') // prettier-ignore

const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX')

/** Whether a phrase and its verb, or a pronoun and its verb, begin here. */
function phraseVerb(words: readonly Word[], from: number): boolean {
  const first = words[from]
  const end = first?.upos === 'PRON' ? from + 1 : (phraseAt(words, from)?.end ?? from)
  const near = words.slice(end, end + 4)
  return /^(?:VERB|AUX)$/u.test(words[from]?.upos ?? '') || near.some(({ upos }) => upos === 'VERB' || upos === 'AUX') // prettier-ignore
}

/** *after a miner, Ann Lee, had found it* */
function isAsideBehind(words: readonly Word[], from: number): boolean {
  const end = phraseAt(words, from)?.end
  return end !== undefined && words[end]?.form === ','
}
