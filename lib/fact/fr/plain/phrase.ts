import type { Word } from '@/lib/language/document'
import { coreAt, isNounLike, isOf } from './core'
import { range } from './verb'
import { bracketEnd, isFiniteVerb, isParticiple, isRelative, type Line } from './line'

/**
 * French noun phrases read off the order of their words: they follow each other as the parts of speech tell, whatever hangs on
 * what. All indices are those of the sentence's words; `end` is exclusive.
 */
export interface Phrase {
  start: number
  end: number
  /** End of the part before *de …*. */
  core: number
  head: number
  joined: boolean
  /** Words between that stand in brackets. */
  left: number[]
}

/** A participle or relative clause is taken with its noun up to this many words. */
const LONGEST_TAIL = 18

/** Whether a person's name ends a core: *de …* behind it is no part of it. */
function isPersonal({ reading, tree }: Line, end: number): boolean {
  return (reading.mentions.get(tree.sentence.index) ?? []).some(
    ({ mention, entity }) => mention.lastWord === end - 1 && entity.kind === 'person' && mention.form === 'name', // prettier-ignore
  )
}

/**
 * The noun phrase that begins at `from`, with *de …*, what *et* joins to it, and the participle or clause that narrows it down
 * with no comma between.
 * @param prepositions whether phrases with other prepositions belong to it: before a verb they do
 */
export function phraseAt(line: Line, from: number, prepositions = false): Phrase | undefined {
  const { words, times } = line
  const core = coreAt(line, from)
  if (!core) return undefined
  let { end } = core
  const left = [...core.left]
  let joined = false
  let tailed = false
  for (;;) {
    const word = words[end]
    if (!word) break
    if (isOf(word)) {
      // *par Otton de la maison Welf*, *Bianca de Petrella*: still who it is; *remercie Jean Roy de sa venue*: no more.
      const titled = line.names.has(end + 1) || /^(?:maison|famille|dynastie)$/u.test(words[end + 2]?.form ?? '') // prettier-ignore
      if (isPersonal(line, end) && !prepositions && !titled) break
      const next = coreAt(line, end + 1)
      if (!next) break
      left.push(...next.left)
      end = next.end
      continue
    }
    if (
      (prepositions || (isTitled(words[core.head]) && !isPlaced(line, end))) &&
      word.upos === 'ADP' &&
      !times.has(end) &&
      !times.has(end + 1)
    ) {
      const next = coreAt(line, end + 1)
      if (!next) break
      left.push(...next.left)
      end = next.end
      continue
    }
    if (/^(?:et|ou)$/iu.test(word.form)) {
      const marks = words[end + 1]?.upos === 'ADP' ? 1 : 0
      if (marks && !isOf(words[end + 1])) break
      const next = coreAt(line, end + 1 + marks)
      if (!next || isFollowedByVerb(line, next.end, from)) break
      if (end === core.end) joined = true
      left.push(...next.left)
      end = next.end
      continue
    }
    if (word.form === ',') {
      const list = listEnd(line, end, core.end)
      if (list === undefined) break
      joined = true
      end = list
      continue
    }
    if (tailed) break
    const tail = isParticiple(word) ? tailEnd(line, end + 1, false, prepositions) : isRelative(word) ? tailEnd(line, end + 1, true, prepositions && /^qui$/iu.test(word.form)) : undefined // prettier-ignore
    if (tail === undefined || tail - end > LONGEST_TAIL) break
    tailed = true
    for (let index = end; index < tail; index++) {
      const close = bracketEnd(line, index)
      if (close !== undefined) left.push(...range(index, close))
    }
    end = tail
  }
  return { start: from, end, core: core.end, head: core.head, joined, left }
}

/** *le Centre de lutte contre le bruit*: in a name that begins with its noun, any preposition goes on. */
const isTitled = (word: Word | undefined): boolean =>
  word?.upos === 'NOUN' && word.index > 0 && /^\p{Lu}\p{Ll}/u.test(word.form)

/** *proclame la République soviétique à Ruijin*: where it was done, rather than more of the name. */
const isPlaced = ({ words, reading, tree, names }: Line, at: number): boolean =>
  words[at]?.lemma === 'à' && names.get(at + 1) !== undefined && (reading.mentions.get(tree.sentence.index) ?? []).some(({ mention, entity }) => mention.firstWord === at + 1 && entity.kind === 'place') // prettier-ignore

/** *… et l’équipe est partie*: a new clause, not a second thing, unless no verb stands before. */
function isFollowedByVerb(line: Line, at: number, from: number): boolean {
  const { words } = line
  const next = words[at]
  const verb = isFiniteVerb(next) || (next?.upos === 'PRON' && isFiniteVerb(words[at + 1])) || (/^n[e'’]$/iu.test(next?.form ?? '') && isFiniteVerb(words[at + 1])) // prettier-ignore
  return verb && words.slice(0, from).some(isFiniteVerb)
}

/** *A, B et C*: where a list that goes on at a comma ends, if *et* closes it. */
function listEnd(line: Line, comma: number, core: number): number | undefined {
  const { words } = line
  const named = isNounLike(words[core - 1]) && words[core - 1]?.upos === 'PROPN'
  let at = comma
  for (let count = 0; count < 8; count++) {
    const next = coreAt(line, at + 1)
    if (!next) return undefined
    const first = words[at + 1]
    if (named !== (line.names.has(at + 1) || first?.upos === 'PROPN') && named) return undefined
    let end = next.end
    while (isOf(words[end])) {
      const more = coreAt(line, end + 1)
      if (!more) break
      end = more.end
    }
    at = end
    if (words[at]?.form === ',') continue
    if (!/^(?:et|ou)$/u.test(words[at]?.form ?? '')) return undefined
    const last = coreAt(line, at + 1)
    // *64 personnes, 49 civils et 15 soldats, ont …*: the parts of a sum.
    if (last && words[last.end]?.form === ',' && words[comma + 1]?.upos === 'NUM') return undefined
    return last && !isFiniteVerb(words[last.end]) ? last.end : undefined
  }
  return undefined
}

/**
 * Where a participle's or clause's words end: at the next sign or conjunction, with one finite verb at most.
 * @param before of a subject that is read, so that the next finite verb is its own: *l’armée menée par le roi débarque*
 */
export function tailEnd(
  line: Line,
  from: number,
  clause: boolean,
  before = false,
): number | undefined {
  const { words } = line
  let verbs = 0
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    const close = /^[«“"]$/u.test(word.form) ? words.findIndex(({ form, index }) => index > at && /^[»”"]$/u.test(form)) : -1 // prettier-ignore
    if (close > 0) {
      at = close
      continue
    }
    const bracket = bracketEnd(line, at)
    if (bracket !== undefined) {
      at = bracket - 1
      continue
    }
    const list = word.form === ',' && at > from ? listEnd(line, at, at) : undefined
    if (list !== undefined) {
      at = list - 1
      continue
    }
    if (/^[,;:.!?…—–»”()]$/u.test(word.form)) break
    if (isRelative(word) || (word.upos === 'SCONJ' && at > from)) break
    if (word.upos === 'CCONJ' && !coreAt(line, at + 1) && words[at + 1]?.upos !== 'ADP') break
    if (isFiniteVerb(word) && ++verbs > (clause ? 1 : 0)) {
      // The verb of the clause around: the tail ends before its clitics and its subject, which cannot be told apart here.
      return before ? groupStart(line, at, from) : undefined
    }
  }
  return clause && verbs === 0 ? undefined : at
}

const CLITIC = /^(?:se|s['’]|y|en|n['’]|ne|lui|leur|l['’])$/iu

/** Where the group of a finite verb begins whose subject stands before `from`; nothing where it has a subject of its own. */
function groupStart({ words }: Line, verb: number, from: number): number | undefined {
  let at = verb
  while (at > from && CLITIC.test(words[at - 1]?.form ?? '') && words[at - 1]?.upos !== 'DET') at--
  return at > from && words[at - 1]?.upos !== 'PRON' ? at : undefined
}
