import type { Language, Mention, Sentence } from '../document'
import { gazetteer } from './gazetteer'
import type { Cluster } from './join'
import { headOf } from './named'

const DEFINITE = /^(?:le|la|l['’]|les|ce|cet|cette|the|this|that)$/iu

/**
 * Joins descriptions to the persons they were said of: *le dirigeant nord-coréen*, after *le dirigeant Kim Jong Un*.
 * Only definite ones whose noun the text itself has given to exactly one person named before.
 */
export function nominalMentions(
  sentences: readonly Sentence[],
  clusters: readonly Cluster[],
  language: Language,
): { cluster: Cluster; mention: Mention }[] {
  const { titles } = gazetteer(language).words
  const named = clusters
    .filter(({ kind }) => kind !== 'nationality')
    .flatMap(({ mentions }) => mentions)
  return sentences.flatMap((sentence) =>
    sentence.words.flatMap((noun) => {
      const role = noun.form.toLowerCase()
      if (noun.upos !== 'NOUN' || !titles.has(role)) return []
      const first = sentence.words.find(
        ({ head, upos, form }) => head === noun.index && upos === 'DET' && DEFINITE.test(form),
      )
      if (!first || first.index > noun.index) return []
      let last = noun.index
      while (
        sentence.words[last + 1]?.upos === 'ADJ' &&
        sentence.words[last + 1]!.head === noun.index
      )
        last++
      const words = sentence.words.slice(first.index, last + 1)
      const span = { start: words[0]!.start, end: words.at(-1)!.end }
      // A name right after it, or inside it, is what the description stands beside.
      const beside = named.some(
        (mention) =>
          mention.sentence === sentence.index &&
          mention.firstWord <= last + 2 &&
          mention.lastWord >= first.index,
      )
      const further = sentence.words.some(
        ({ head, upos, index }) =>
          head === noun.index && index > last && upos !== 'PUNCT' && upos !== 'VERB',
      )
      if (beside || further) return []
      const said = noun.feats['Gender'] ?? first.feats['Gender']
      const bearers = clusters.filter(
        ({ kind, roles, mentions, gender }) =>
          kind === 'person' &&
          roles.has(role) &&
          mentions[0]!.start < span.start &&
          !(gender && said && gender !== said),
      )
      const [cluster] = bearers
      if (bearers.length !== 1 || !cluster) return []
      const mention: Mention = {
        ...span,
        sentence: sentence.index,
        firstWord: first.index,
        lastWord: last,
        head: headOf(words),
        form: 'nominal',
      }
      return [{ cluster, mention }]
    }),
  )
}
