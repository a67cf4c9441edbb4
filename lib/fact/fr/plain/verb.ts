import type { Word } from '@/lib/language/document'
import type { VerbGroup } from '@/lib/fact/material'
import { french } from '@/lib/fact/fr/grammar'
import { INTRANSITIVE } from '@/lib/fact/fr/words'
import { auxiliaryOf } from '@/lib/language/fr/conjugate'
import { isFiniteVerb, type Line } from './line'
import { isWeighing, linkEnd } from './link'

/** A verb with its helpers, read off the order of the words. */
export interface PlainVerb {
  /** The word that tells what is done or, of a copula, the copula. */
  predicate: number
  end: number
  voice: 'active' | 'passive' | 'copular'
  reflexive: boolean
  group: VerbGroup
}

/** Verbs that assert nothing of what hangs on them. */
const OPEN = /^(?:sembler|paraître|falloir|vouloir|risquer|faillir|prétendre|ignorer|douter|valoir|pleuvoir|souhaiter|espérer|craindre|agir|censer)$/u // prettier-ignore
/** Verbs that are said with the infinitive right behind them. */
const HELPING = /^(?:pouvoir|devoir|aller|faire|laisser|venir)$/u
const NEGATING = /^(?:ne|n['’]|pas|jamais|guère|point|nullement|aucunement|peut-être|probablement|sans doute|quasiment|presque|apparemment|vraisemblablement)$/iu // prettier-ignore
const REFLEXIVE = /^(?:se|s['’])$/iu
/** Said beside a subject to set it against another. */
const EMPHATIC = /^(?:lui|elle|eux|elles)$/iu
const POINTING = /^(?:y|en|le|la|les|l['’]|lui|leur|me|m['’]|te|t['’]|nous|vous)$/iu

/**
 * The verb group that begins at `from`, clitics first. Nothing where it is negated, conditional, subjunctive, not of the third
 * person, or takes up something by a pronoun.
 */
export function verbAt(line: Line, from: number): PlainVerb | undefined {
  const { words } = line
  let at = from
  let clitics = ''
  let reflexive = false
  for (; words[at] && !isFiniteVerb(words[at]); at++) {
    const word = words[at] as Word
    if (NEGATING.test(word.form)) return undefined
    if (REFLEXIVE.test(word.form)) {
      reflexive = true
      clitics = /['’]$/u.test(word.form) ? word.form : `${word.form} `
    } else if (word.upos === 'PRON' && POINTING.test(word.form)) return undefined
    else if (word.upos !== 'ADV' || !isLink(word) || at > from + 1) return undefined
  }
  const finite = words[at]
  if (!finite || finite.feats.Mood !== 'Ind' || (finite.feats.Person ?? '3') !== '3') return undefined // prettier-ignore
  if (OPEN.test(finite.lemma)) return undefined
  const kept: number[] = []
  const skipped: number[] = []
  let predicate = at
  let end = at + 1
  const waiting: number[] = []
  for (let index = at + 1; index < words.length; index++) {
    const word = words[index] as Word
    const last = words[predicate] as Word
    const link = linkEnd(line, index)
    if (link !== undefined && predicate === at && finite.upos === 'AUX') {
      if (!isWeighing(line, index)) skipped.push(...range(index, link))
      index = link - 1
      continue
    }
    if (word.upos === 'ADV') {
      if (NEGATING.test(word.form)) return undefined
      waiting.push(index)
      continue
    }
    // *a, lui, été battu*, *a lui été battu*
    if (
      word.upos === 'PRON' &&
      EMPHATIC.test(word.form) &&
      predicate === at &&
      words[index + 1]?.feats.VerbForm === 'Part'
    ) {
      // prettier-ignore
      skipped.push(index)
      continue
    }
    const participle = /^(?:VERB|AUX)$/u.test(word.upos) && word.feats.VerbForm === 'Part' && word.feats.Tense !== 'Pres' // prettier-ignore
    const helps = last.upos === 'AUX' && (predicate === at || /^(?:été|eu)$/u.test(last.form))
    const infinitive = /^(?:VERB|AUX)$/u.test(word.upos) && word.feats.VerbForm === 'Inf' && HELPING.test(last.lemma) // prettier-ignore
    // *sont adoptés*, *est considérée*: some participles are read as adjectives.
    if (!(participle && helps) && !infinitive) break
    for (const adverb of waiting) (isLink(words[adverb] as Word) ? skipped : kept).push(adverb)
    waiting.length = 0
    kept.push(index)
    predicate = index
    end = index + 1
    if (OPEN.test(word.lemma)) return undefined
  }
  const verb = words[predicate] as Word
  const copular = predicate === at && finite.lemma === 'être'
  if (finite.upos === 'AUX' && predicate === at && !copular) return undefined
  // *devait signer*: whether it did is not told.
  if (finite.lemma === 'devoir' && finite.feats.Tense === 'Imp') return undefined
  // *dès qu’elle eut commencé*: a step before another.
  if (predicate !== at && finite.lemma === 'avoir' && finite.feats.Tense === 'Past')
    return undefined
  if (finite.lemma === 'venir' && predicate !== at) return undefined
  const moves = INTRANSITIVE.has(verb.lemma) || auxiliaryOf(verb.lemma) === 'être'
  const passive =
    predicate !== at &&
    verb.feats.VerbForm === 'Part' &&
    !reflexive &&
    (kept.some((index) => words[index]?.form === 'été' && index !== predicate) ||
      (finite.lemma === 'être' && !moves))
  const compound = predicate !== at && finite.upos === 'AUX'
  const past = compound && verb.feats.VerbForm === 'Part' && !(passive && finite.lemma === 'être')
  const nearer = past ? french.nearer.get(finite.form.toLowerCase()) : undefined
  const { Tense } = finite.feats
  return {
    predicate,
    end,
    reflexive,
    voice: copular || (kept.length === 1 && verb.lemma === 'être' && verb.upos === 'AUX') ? 'copular' : passive ? 'passive' : 'active', // prettier-ignore
    group: {
      words: [...range(from, at + 1), ...skipped, ...kept].sort((a, b) => a - b),
      // *s’étaient rendus* → *se sont rendus*
      clitics: nearer && reflexive ? french.join('se', nearer).slice(0, -nearer.length) : clitics,
      finite: nearer ?? finite.form,
      rest: kept.map((index) => words[index]?.form ?? '').join(' '),
      finiteWord: at,
      auxiliary: predicate !== at || copular,
      lemma: copular ? 'être' : verb.lemma.toLowerCase(),
      tense: Tense === 'Fut' ? 'future' : past || Tense === 'Past' || Tense === 'Imp' ? 'past' : 'present', // prettier-ignore
      person: '3',
      number: finite.feats.Number === 'Plur' ? 'Plur' : 'Sing',
      negated: false,
    },
  }
}

/** Adverbs that only link or point to the time of writing, and are left out of what is said. */
export function isLink({ form, lemma }: Word): boolean {
  const { connectives, deictics } = french
  return connectives.has(form.toLowerCase()) || deictics.has(form.toLowerCase()) || connectives.has(lemma.toLowerCase()) // prettier-ignore
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
