import type { FactMaterial } from '@/lib/fact/material'
import { ownNoun } from '@/lib/fact/en/own-noun'

const VAGUE = new Set(
  'thing fact case number part whole type sort kind form manner way rest majority series title name member'.split(
    ' ',
  ),
)

/** What kind of thing the answer is (*city*, *agency*, *film*), to follow *which*; nothing when that is not known. */
export function category(material: FactMaterial): string | undefined {
  const { key, asked } = material
  if (key.form === 'name' && key.entity?.kind === 'organisation' && isTeam(material)) return 'team'
  // *the United States* is one.
  if (asked.number === 'Plur' && !key.placeType) return undefined
  const own = key.form === 'name' && key.entity?.kind !== 'person' ? ownNoun(key.text) : undefined
  // *the Corvane Prize in Chemistry*: more of the name stands behind it.
  if (own) return / (?:in|for|of|on|at) \p{Lu}/u.test(asked.bare.split(key.text)[1] ?? '') ? undefined : own // prettier-ignore
  if (key.category && !VAGUE.has(key.category)) {
    if (key.form === 'name') return key.category
    // *the redwood country of …* is no country.
    if (/^(?:country|area|region|site|zone)$/u.test(key.category)) return undefined
    // *a court of inquiry*, *every team*: which one is not said.
    return /^(?:organisation|place)$/u.test(material.fact.kind) && NAMED.test(key.text) ? key.category : undefined // prettier-ignore
  }
  if (key.entity?.kind === 'place') return key.placeType
  const called =
    key.form === 'name' && key.entity?.kind !== 'person' ? nounBeside(material) : undefined
  if (called) return called
  if (key.entity?.kind === 'organisation') return isSurelyBody(key.text) ? 'organization' : undefined // prettier-ignore
  return undefined
}

/** *was traded to the Leeds Rovers*, *played for Leeds Rovers* */
const isTeam = ({ clause, asked }: FactMaterial): boolean =>
  clause.subject.human &&
  (/^(?:trade|draft|loan|transfer)$/u.test(clause.verb.lemma) ? /^(?:to|by|from)$/u.test(asked.preposition ?? '') : clause.verb.lemma === 'play' && asked.preposition === 'for') // prettier-ignore

/** Nouns that stand right before a name that they are for, or behind its comma. */
const BESIDE = /^(?:band|group|company|agency|newspaper|magazine|firm|charity|club|team|label|film|movie|series|sitcom|musical|opera|novel|album|ship|software|programme|program)$/u // prettier-ignore
/** So many words behind a name may tell what it is: *Cry Wolf, another horror film*. */
const NEAR = 6

/** What the sentence calls a name: *the metal band Skyclad*, *in Cry Wolf, another horror film*. */
function nounBeside({ clause, key }: FactMaterial): string | undefined {
  const { words } = clause.sentence
  const first = words.findIndex(({ start }) => start >= key.span.start)
  const after = words.findIndex(({ start }) => start >= key.span.end)
  const before = words[first - 1]?.form === 'the' ? undefined : words[first - 1]
  if (before && BESIDE.test(before.form)) return named(before.form)
  const [comma, article] = words.slice(after, after + 2)
  if (comma?.form !== ',' || !/^(?:an?|the|another)$/u.test(article?.form ?? '')) return undefined
  const near = words.slice(after + 2, after + NEAR)
  const end = near.findIndex(({ upos }) => /^(?:ADP|PUNCT|VERB|PRON|SCONJ)$/u.test(upos))
  const head = end < 0 ? undefined : near[end - 1]?.form
  return head && BESIDE.test(head) ? named(head) : undefined
}

const named = (noun: string): string => (noun === 'movie' ? 'film' : noun)

/** *the Jin dynasty*, *the Vienna district of Leopoldstadt* */
const NAMED = /^the .*\p{Lu}/u

/** Letters or one word may name any body; several words that do not say what they name may be a film or a team. */
const isSurelyBody = (name: string): boolean =>
  !/\s/u.test(name.replace(/^the /iu, '')) || /\b(?:Nations|Union|Corporation|National|Alliance|Front|Movement|Service|Centre|Center|Trust|Board|Office)\b/u.test(name) // prettier-ignore
