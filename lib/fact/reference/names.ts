import type { Entity } from '@/lib/language/document'
import { isHonour, withoutHonours } from '@/lib/fact/honours'
import type { Reading } from '@/lib/fact/reading'
import { calledName } from './called'
import { wordAt, type Tree } from '@/lib/fact/tree'

const TITLE = /^(?:MM?|Mmes?|Mlles?|Mes?|Dr|Pr|Sir|Lord|Lady|Mgr|saint|sainte)\.?$/iu

/**
 * Writes the full names of people for short ones (*Roy* → *Jean Roy*), without the letters of honours behind them.
 * @returns whether each name says who is meant
 */
export function writeFullNames(
  reading: Reading,
  tree: Tree,
  kept: ReadonlySet<number>,
  replacements: Map<number, string>,
): boolean {
  let whole = true
  for (const { mention, entity } of reading.mentions.get(tree.sentence.index) ?? []) {
    if (mention.form !== 'name' || entity.kind !== 'person') continue
    if (!kept.has(mention.firstWord) || !kept.has(mention.lastWord)) continue
    // *the Bernoulli family*, *les Goncourt*: the name is not the person's.
    if (
      tree.words[mention.firstWord - 1]?.upos === 'DET' ||
      wordAt(tree, mention.head).deprel === 'compound'
    )
      continue
    const named = reading.document.text.slice(mention.start, mention.end)
    if (isFirstNameAlone(reading, entity)) whole = false
    for (let index = mention.lastWord; index > mention.firstWord + 1; index--) {
      if (!isHonour(wordAt(tree, index).form)) break
      replacements.set(index, '')
    }
    const called = calledName(reading, entity)
    const titled = called !== withoutHonours(entity.name)
    // *Tarn* in an article called *Tarn*, whoever *Little Tarn* is.
    if (named === reading.topic.title) continue
    if (named === called || (!titled && (named === entity.name || entity.name.split(' ').length <= named.split(' ').length))) continue // prettier-ignore
    if (!entity.name.includes(named.replace(/['’]s?$/u, ''))) continue
    // What may be a title or a place is not to be made longer; nor is a name behind a title (*General Lafayette*).
    const main = entity === reading.topic.person
    if (!entity.gender && !main && (entity.confidence < 0.8 || / \p{Ll}/u.test(entity.name))) continue // prettier-ignore
    // *le roi du Danemark Valdemar II* read as one name.
    if (!main && reading.placeType(entity.name.split(' ')[0] ?? '') === 'country') continue
    const title = tree.words[mention.firstWord - 1]
    if (title && reading.document.language === 'en' && title.upos === 'PROPN' && /^\p{Lu}/u.test(title.form)) continue // prettier-ignore
    // *les laboratoires Roy*, *l’affaire Roy*: what is called so is not the person.
    if (title?.upos === 'NOUN' && reading.document.language === 'fr' && !TITLE.test(title.form) && !reading.grammar.isHumanNoun(title.lemma.toLowerCase())) continue // prettier-ignore
    // *in Auchleuchries*, *von Harbou*: a place, or half of another name.
    if (title && (/^(?:von|van|zu|in|at|near|dans|près)$/iu.test(title.form) || /^["”»]$/u.test(title.form))) continue // prettier-ignore
    if (/^\p{Lu}\p{Ll}/u.test(tree.words[mention.lastWord + 1]?.form ?? '')) continue
    if (title?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(title.form) && !TITLE.test(title.form)) continue // prettier-ignore
    // *(Eisele 1976)*: where it was written.
    if (title?.form === '(' && /\d/u.test(tree.words[mention.lastWord + 1]?.form ?? '')) continue
    // The rest of the name stands before it already.
    const before = reading.document.text.slice(tree.sentence.start, mention.start).trim()
    if (before !== '' && (before.endsWith(entity.name.split(' ')[0] ?? '') || before.includes(entity.name))) continue // prettier-ignore
    if ([...replacements.values()].includes(called)) continue
    for (let index = mention.firstWord; index <= mention.lastWord; index++)
      replacements.set(index, '')
    // *Genghis’ third son*: *Genghis Khan’s*.
    const mark = tree.words[mention.lastWord + 1]
    if (mark && /^['’]$/u.test(mark.form) && !/s$/u.test(entity.name)) replacements.set(mark.index, `${mark.form}s`) // prettier-ignore
    replacements.set(mention.firstWord, called)
  }
  return whole
}

/** *Paul* beside *Paul Roy*: a first name that two people bear, and that says of neither who is meant. */
function isFirstNameAlone({ document }: Reading, entity: Entity): boolean {
  return (
    !entity.name.includes(' ') &&
    document.entities.some(
      (other) => other.kind === 'person' && other.name.startsWith(`${entity.name} `),
    )
  )
}
