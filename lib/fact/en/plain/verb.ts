import type { Word } from '@/lib/language/document'
import { past } from '@/lib/language/en/verb'
import type { VerbGroup } from '@/lib/fact/material'

/** A verb with its helpers, read off the order of the words. */
export interface PlainVerb {
  /** The word that tells what is done or, of a copula, the copula. */
  predicate: number
  end: number
  voice: 'active' | 'passive' | 'copular'
  group: VerbGroup
}

const BE = /^(?:is|are|was|were)$/iu
const FUTURE = /^will$/iu
const HAVE = /^(?:has|have|had)$/iu
/** Adverbs that only link, and are left out of what is said. */
const LINKING = /^(?:also|then|however|therefore|thus|finally|eventually|subsequently|soon|famously|already|later|earlier|originally)$/iu // prettier-ignore
const NEGATING = /^(?:not|n[’']t|never|no|hardly|barely|reportedly|allegedly|probably|apparently|possibly|nearly|almost)$/iu // prettier-ignore
/** *was set to*, *is expected to*: what was still to come. */
const AHEAD = /^(?:believed|thought|said|reported|presumed|supposed|feared|alleged|able)$/iu
/** *is expected to*, *are due to*: what was still to come is told as such. */
const PLANNED = /^(?:set|due|expected|scheduled|planned|likely)$/iu // prettier-ignore

const isVerb = (word: Word | undefined): boolean => word?.upos === 'VERB' || word?.upos === 'AUX'

/**
 * The verb group that begins at `from`: simple, perfect, passive, progressive, copula, and what is said to come (*will open*, *is expected
 * to open*). Nothing where it is negated or modal, or only believed.
 */
export function verbAt(
  words: readonly Word[],
  from: number,
  plural: boolean,
): PlainVerb | undefined {
  let at = from
  while (words[at]?.upos === 'ADV' && !NEGATING.test(words[at]?.form ?? '')) at++
  const finite = words[at]
  if (!finite || !isVerb(finite) || !mayBeFinite(finite)) return undefined
  const kept: number[] = []
  let predicate = at
  let end = at + 1
  const helped = BE.test(finite.form) || HAVE.test(finite.form) || finite.upos === 'AUX'
  if (helped) {
    if (finite.upos === 'AUX' && !FUTURE.test(finite.form) && !BE.test(finite.form) && !HAVE.test(finite.form)) return undefined // prettier-ignore
    for (let index = at + 1; index < words.length; index++) {
      const word = words[index]
      if (!word || /^(?:not|n[’']t|never|no)$/iu.test(word.form)) return undefined
      if (NEGATING.test(word.form) && (word.upos !== 'ADV' || leadsToVerb(words, index) || /ly$/u.test(word.form) && !/^nearly$/u.test(word.form))) return undefined // prettier-ignore
      if (word.upos === 'ADV' && leadsToVerb(words, index)) {
        if (!LINKING.test(word.form)) kept.push(index)
      } else if (isVerb(word) && !mayDescribe(words, index, finite)) {
        kept.push(index)
        predicate = index
        end = index + 1
      } else break
    }
  } else {
    for (let index = from; index < at; index++) {
      if (!LINKING.test(words[index]?.form ?? '') && !isFirst(words[index]) && !(index === at - 1 && isManner(words[index]))) return undefined // prettier-ignore
    }
  }
  // *She first played there in 2012*: without the word it would be the only time.
  const before = !helped && at > from ? words[at - 1] : undefined
  const first = isFirst(before) || isManner(before)
  const verb = words[predicate]
  if (!verb || AHEAD.test(verb.form)) return undefined
  // *had at first put*: its verb stands further on.
  if (HAVE.test(finite.form) && finite.upos === 'AUX' && predicate === at) return undefined
  const planned = predicate !== at && BE.test(finite.form) && PLANNED.test(verb.form) && words[end]?.form === 'to' // prettier-ignore
  if (PLANNED.test(verb.form) && !planned && predicate !== at && words[end]?.form === 'to') return undefined // prettier-ignore
  const future = FUTURE.test(finite.form)
  const fell = predicate === at && finite.form === 'fell'
  const going = predicate !== at && /ing$/u.test(verb.form)
  // *has been in use*
  const been = HAVE.test(finite.form) && /^been$/iu.test(verb.form) && kept.length === 1
  const copular = been || (predicate === at && BE.test(finite.form))
  const chain = words.slice(at, end).some(({ form }) => /^(?:is|are|was|were|been)$/iu.test(form))
  const has = HAVE.test(finite.form) && predicate !== at
  const back =
    /^had$/iu.test(finite.form) && predicate !== at ? stepped(words, kept, plural) : undefined
  return {
    predicate,
    end,
    voice: copular
      ? 'copular'
      : chain && predicate !== at && !planned && !going
        ? 'passive'
        : 'active',
    group: {
      words: [...(first ? [at - 1] : []), at, ...kept],
      clitics: first ? `${before?.form.toLowerCase() ?? ''} ` : '',
      finite: back?.finite ?? finite.form,
      rest: back ? back.rest : said(words, kept),
      finiteWord: at,
      auxiliary: copular || (back ? back.rest !== '' : predicate !== at),
      // *The share fell to …*: trees are felled in other texts.
      lemma: copular ? 'be' : fell ? 'fall' : verb.lemma.toLowerCase(),
      tense: future ? 'future' : has || fell || isPast(finite) ? 'past' : 'present',
      person: '3',
      number: plural ? 'Plur' : 'Sing',
      negated: false,
    },
  }
}

const isFirst = (word: Word | undefined): boolean => word?.upos === 'ADV' && word.form === 'first'

/** *quickly weakened*: how it was done; not *previously*, *similarly*, which point to something told before. */
const isManner = (word: Word | undefined): boolean =>
  word?.upos === 'ADV' && /^(?:quickly|rapidly|slowly|gradually|briefly|successfully|unsuccessfully|secretly|publicly|officially|formally|openly|narrowly|easily|heavily|severely|completely|fully|partly|partially|largely|mainly|mostly|primarily|regularly|frequently|repeatedly|voluntarily|unanimously|permanently|temporarily|personally|privately|independently|directly|jointly|strongly|greatly|significantly|overwhelmingly|immediately|suddenly|effectively|deliberately|accidentally|anonymously|legally|illegally)$/u.test(word.form) // prettier-ignore

const said = (words: readonly Word[], kept: readonly number[]): string => kept.map((index) => words[index]?.form ?? '').join(' ') // prettier-ignore

/** *had applied* → *applied*, *had been built* → *was built*: by itself, what came before is told in the past. */
function stepped(
  words: readonly Word[],
  kept: readonly number[],
  plural: boolean,
): { finite: string; rest: string } | undefined {
  const [first, ...others] = kept
  const word = words[first ?? -1]
  if (!word || word.upos === 'ADV') return undefined
  if (/^been$/iu.test(word.form)) return { finite: plural ? 'were' : 'was', rest: said(words, others) } // prettier-ignore
  return others.length === 0 ? { finite: past(word.lemma.toLowerCase()), rest: '' } : undefined
}

/** The tagger takes a past for a participle where it opens no phrase. */
const mayBeFinite = ({ feats, upos }: Word): boolean =>
  feats.VerbForm === 'Fin' ||
  (upos === 'VERB' && feats.VerbForm === 'Part' && feats.Tense !== 'Pres')

const isPast = ({ feats, form }: Word): boolean =>
  feats.Tense === 'Past' || feats.VerbForm === 'Part' || /^(?:was|were|had)$/iu.test(form)

const leadsToVerb = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1]
  return isVerb(next) || (next?.upos === 'ADV' && isVerb(words[index + 2]))
}

/** *had misled* and *was built*, but not *had built-up areas*; what describes a noun behind it is no verb. */
function mayDescribe(words: readonly Word[], index: number, finite: Word): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word?.upos === 'AUX') return false
  if (word?.feats.VerbForm === 'Inf') return !FUTURE.test(finite.form) && !HAVE.test(finite.form)
  return BE.test(finite.form) && next?.upos === 'NOUN' && /ing$/u.test(word?.form ?? '')
}
