import type { Sentence, Word } from '../document'
import type { Gender } from './gender'
import type { NamedMention } from './named'

/** Participles right behind a name that can only be said of it: *Yuan Roy, devenu président*. */
const SAID_BEHIND =
  /^(?:née?|devenue?|nommée?|élue?|réélue?|âgée?|surnommée?|dite?|mariée?|morte?|décédée?|arrêtée?|condamnée?|connue?|élevée?|installée?|exilée?|issue?|fils|fille)$/u
/** What a man may be called as well, and a woman too: *une figure du cinéma*, *un génie*. */
const OF_EITHER =
  /^(?:figure|personnalité|icône|légende|star|vedette|gloire|personne|victime|référence|tête|recrue|voix|génie|membre|personnage|modèle|mannequin|témoin|otage)$/u

/**
 * The gender that a French text tells of a person whose names do not, by what agrees with them: a participle (*devenu*, *est née*), the
 * article of what they are (*est une actrice*), or the pronoun that takes them up in the next sentence. Nothing where two do not agree.
 * @param people how many people each sentence names
 */
export function agreedGender(
  mentions: readonly NamedMention[],
  sentences: readonly Sentence[],
  people: ReadonlyMap<number, number>,
): Gender | undefined {
  const told = mentions.flatMap((mention) => {
    const sentence = sentences[mention.sentence]
    if (!sentence || sentence.kind !== 'prose' || isOneOfSeveral(sentence, mention)) return []
    const next = people.get(mention.sentence) === 1 ? sentences[mention.sentence + 1] : undefined
    return [
      genderBehind(sentence.words, mention.lastWord),
      genderOfPredicate(sentence.words, mention.lastWord),
      next && sentence.words[mention.head]?.deprel === 'nsubj' && sentence.words[mention.head]?.head === sentence.root ? genderOfPronoun(sentence, next) : undefined, // prettier-ignore
    ].filter((gender) => gender !== undefined)
  })
  return new Set(told).size === 1 ? told[0] : undefined
}

const isOneOfSeveral = ({ words }: Sentence, { firstWord, lastWord }: NamedMention): boolean =>
  /^(?:et|de|d['’])$/u.test(words[firstWord - 1]?.form ?? '') || words[lastWord + 1]?.form === 'et'

const genderIn = ({ feats }: Word): Gender | undefined =>
  feats.Number !== 'Plur' && (feats.Gender === 'Masc' || feats.Gender === 'Fem') ? feats.Gender : undefined // prettier-ignore

function genderBehind(words: readonly Word[], last: number): Gender | undefined {
  const word = words[last + 1]?.form === ',' ? words[last + 2] : undefined
  if (!word || !SAID_BEHIND.test(word.form)) return undefined
  return /^(?:.*e|fille)$/u.test(word.form) ? 'Fem' : 'Masc'
}

/** *X est née*, *X a été arrêté*, *X est une actrice* */
function genderOfPredicate(words: readonly Word[], last: number): Gender | undefined {
  let at = last + 1
  if (words[at]?.lemma === 'avoir' && words[at + 1]?.form === 'été') at++
  else if (words[at]?.lemma !== 'être' || words[at]?.feats.VerbForm !== 'Fin') return undefined
  if (words[at]?.feats.Number === 'Plur') return undefined
  at++
  while (words[at]?.upos === 'ADV') at++
  const word = words[at]
  if (word?.upos === 'VERB' && word.feats.VerbForm === 'Part') return genderIn(word)
  if (!word || !/^une?$/u.test(word.form)) return undefined
  const noun = words.slice(at + 1, at + 4).find(({ upos }) => upos === 'NOUN')
  return noun && !OF_EITHER.test(noun.lemma) ? genderIn(word) : undefined
}

/** *Il* or *Elle* at the head of the next sentence of a paragraph, with a verb that is said of somebody. */
function genderOfPronoun(sentence: Sentence, next: Sentence): Gender | undefined {
  const [first] = next.words
  if (!first || next.paragraph !== sentence.paragraph || first.deprel !== 'nsubj') return undefined
  return /^elle$/iu.test(first.form) ? 'Fem' : /^il$/iu.test(first.form) ? 'Masc' : undefined
}
