import type { TimeExpression, Word } from '@/lib/language/document'
import type { Clause } from '@/lib/fact/material'

/** Adverbs that only link a sentence to the one before; *first*, *again*, *mostly* say something of their own. */
const LINKING = new Set('however nevertheless nonetheless thus therefore also too then finally meanwhile moreover furthermore besides instead indeed likewise consequently accordingly hence subsequently additionally eventually later soon famously though'.split(' ')) // prettier-ignore

/** What may stand behind the last word that a statement takes from its sentence. */
const CLOSES = /^(?:[,;:.!?–—()[\]-]|--)$/u
/** Subordinators whose clause may be left out without making the rest untrue. */
const MAY_FOLLOW = /^(?:when|while|after|before|although|though|because|as|where|whereas|since)$/iu
const OPENS_ASIDE = /^[,(–—[]$/u
const ENDS_ASIDE = /^[,)–—\]]$/u
/** Dependents without which a noun or verb says something else, unless a comma sets them off. */
const BOUND =
  /^(?:det|case|amod|nummod|compound|flat|fixed|nmod|acl|obj|iobj|xcomp|ccomp|obl|advmod|cop|aux|appos|conj|mark|goeswith)(?::|$)/u
/** Prepositions without whose phrase a statement may be another. */
const MEANS_MORE = new Set(['without', 'against', 'instead', 'except', 'unlike', 'than', 'to', 'into', 'from', 'between', 'via', 'through', 'as']) // prettier-ignore
/** The least sure that a phrase must hang on the verb to be left out. */
const SURE = 0.7
const RELATIVE = /^(?:who|whom|which|that|whose|where)$/iu

/** The words of the sentence that a statement says, names in full or not. */
export function keptWords(clause: Clause): Set<number> {
  return new Set([clause.subject, ...clause.parts].flatMap(({ words }) => words).concat(clause.verb.words)) // prettier-ignore
}

/**
 * Whether a statement is its sentence's own words in their order, with nothing taken out but what can go and leave the
 * rest as true as it was: asides between commas, linking adverbs, times that the date above tells, whole clauses behind.
 * Where it is not, the tree was misread or the statement says more than the text. Gives what is wrong, or null.
 * @param untimed relative times of the sentence (*on Tuesday*) that may be left out, as the context line is dated
 */
export function cutAt(clause: Clause, untimed: readonly TimeExpression[]): string | null {
  const { sentence } = clause
  const kept = keptWords(clause)
  const { words } = sentence
  const free = (word: Word): boolean =>
    LINKING.has(word.form.toLowerCase()) ||
    untimed.some((time) => word.index >= time.firstWord - 1 && word.index <= time.lastWord && (word.index >= time.firstWord || word.upos === 'ADP')) // prettier-ignore
  const said = words.filter((word) => kept.has(word.index) && word.upos !== 'PUNCT')
  const first = said[0]
  const last = said[said.length - 1]
  if (!first || !last) return 'nothing'
  if (first.upos === 'CCONJ') return 'opens-with-and'
  for (const run of gaps(words, kept, first.index, last.index)) {
    const fault = faultOfGap(run.filter((word) => !free(word)), clause, run) // prettier-ignore
    if (fault) return fault
  }
  const behind = words.slice(last.index + 1).find((word) => !free(word))
  if (behind && !mayFollow(behind, words) && !isAdjunct(behind, clause))
    return `cut-behind:${behind.form}`
  for (const word of words) {
    if (kept.has(word.index) || !kept.has(word.head) || free(word) || word.upos === 'PUNCT')
      continue
    if (!BOUND.test(word.deprel)) continue
    if (word.deprel === 'conj') {
      if (!isVerb(words[word.head])) return `cut-list:${word.form}`
    } else if (!isSetOff(word, words) && !isAdjunct(word, clause)) return `cut-off:${word.form}`
  }
  return null
}

/** *… in 1931 under a false name*: a phrase that surely hangs on the verb, behind all that is said, can go. */
function isAdjunct(word: Word, { sentence, predicate, parts }: Clause): boolean {
  const head = word.deprel.startsWith('obl') ? word : sentence.words[word.head]
  if (!head?.deprel.startsWith('obl') || head.head !== predicate || head.confidence < SURE) return false // prettier-ignore
  return parts.every(({ words }) => words.every((index) => index < word.index)) && !MEANS_MORE.has(word.lemma.toLowerCase()) // prettier-ignore
}

const isVerb = (word: Word | undefined): boolean => word?.upos === 'VERB' || word?.upos === 'AUX'

/** The runs of words left out between those kept. */
function gaps(
  words: readonly Word[],
  kept: ReadonlySet<number>,
  from: number,
  to: number,
): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  for (const word of words.slice(from, to + 1)) {
    if (!kept.has(word.index)) run.push(word)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return runs
}

function faultOfGap(run: readonly Word[], clause: Clause, whole: readonly Word[]): string | null {
  const [first] = run
  const last = run[run.length - 1]
  if (!first || !last) return null
  const at = `${first.form}…${last.form}`
  if (run.every(({ upos }) => upos === 'PUNCT')) return /["“”«»]/u.test(run.map(({ form }) => form).join('')) ? `quote:${at}` : null // prettier-ignore
  if (OPENS_ASIDE.test(first.form) && ENDS_ASIDE.test(last.form) && run.length > 2) return null
  if (clause.origin === 'relative' && RELATIVE.test(last.form)) return null
  if (clause.origin === 'coordinated' && last.upos === 'CCONJ') {
    return whole.some(({ deprel }) => deprel.startsWith('nsubj')) ? `other-subject:${at}` : null
  }
  return `gap:${at}`
}

function mayFollow(word: Word, words: readonly Word[]): boolean {
  if (CLOSES.test(word.form)) return true
  if (word.upos === 'CCONJ') return isVerb(words[word.head]) && !words[word.head]?.deprel.startsWith('xcomp') // prettier-ignore
  // *recruited to serve …*: what for, which the rest does not need.
  const purpose = /^(?:to|by)$/u.test(word.form) && words[word.head]?.deprel === 'advcl'
  return purpose || (MAY_FOLLOW.test(word.form) && /^(?:mark|advmod)/u.test(word.deprel))
}

/** Whether a comma, dash or bracket stands before the phrase of a word that is left out, or it is a clause of its own. */
function isSetOff(word: Word, words: readonly Word[]): boolean {
  const inside = new Set([word.index])
  for (let grown = true; grown;) {
    grown = false
    for (const other of words)
      if (!inside.has(other.index) && inside.has(other.head)) {
        inside.add(other.index)
        grown = true
      }
  }
  const letters = words.filter(({ index, upos }) => inside.has(index) && upos !== 'PUNCT')
  const first = letters[0] ?? word
  const end = letters[letters.length - 1] ?? word
  const before = words[first.index - 1]
  const after = words[end.index + 1]
  if (first.index < word.head) return after === undefined || after.form === ',' || before === undefined && after.form === ',' // prettier-ignore
  return (
    before !== undefined &&
    (OPENS_ASIDE.test(before.form) || /^[;:]$/u.test(before.form) || before.upos === 'CCONJ')
  )
}
