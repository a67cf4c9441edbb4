import type { Entity, Mention, Word } from '@/lib/language/document'
import type { Grammar } from './grammar'

/** How sure an attachment is that two signs agree on. */
const MENDED = 0.8

interface Named {
  mention: Mention
  entity: Entity
}

/**
 * The words of a sentence with the errors mended that its own names and agreements betray: a name is one phrase, a title
 * before it is its noun, a name set off after a person's description names that person, and a participle agrees with its noun.
 */
export function mend(words: readonly Word[], names: readonly Named[], grammar: Grammar): Word[] {
  const mended = words.map((word) => ({ ...word }))
  for (const { mention, entity } of names) {
    if (mention.form !== 'name') continue
    joinName(mended, mention)
    if (entity.kind === 'person') {
      attachTitle(mended, mention, grammar)
      attachDescription(mended, mention, grammar)
    }
  }
  for (const word of mended) {
    attachParticiple(mended, word)
    if (isOnlyAgreeing(mended, word, grammar)) word.confidence = Math.max(word.confidence, MENDED)
    joinRelatives(mended, word)
  }
  return mended
}

function at(words: readonly Word[], index: number): Word | undefined {
  return index < 0 ? undefined : words[index]
}

/** The words of a name hang on its first; what hung on the others hangs there too. */
function joinName(words: Word[], { firstWord, lastWord }: Mention): void {
  const first = at(words, firstWord)
  if (!first || firstWord === lastWord) return
  const inside = (index: number) => index >= firstWord && index <= lastWord
  for (let index = firstWord; index <= lastWord; index++) {
    if (words[index]?.upos === 'ADP' || words[index]?.upos === 'DET') return
  }
  const outward = words.slice(firstWord, lastWord + 1).find((word) => !inside(word.head))
  if (!outward) return
  const { head, deprel } = outward
  for (const word of words) {
    if (!inside(word.index) && inside(word.head)) word.head = firstWord
  }
  for (let index = firstWord + 1; index <= lastWord; index++) {
    const word = words[index]
    if (!word) continue
    word.head = firstWord
    word.deprel = 'flat:name'
    word.upos = 'PROPN'
  }
  first.head = head
  first.deprel = deprel
  first.upos = 'PROPN'
}

/** *le dirigeant nord-coréen Kim Jong Un*: the name hangs on the noun before it, with only adjectives between. */
function attachTitle(words: Word[], { firstWord, lastWord }: Mention, grammar: Grammar): void {
  const name = at(words, firstWord)
  let place = firstWord - 1
  while (
    place > 0 &&
    (words[place]?.upos === 'ADJ' ||
      /^(?:nord|sud|afro|anglo|franco)-/iu.test(words[place]?.form ?? ''))
  )
    place--
  const noun = at(words, place)
  if (!name || !noun || noun.upos !== 'NOUN' || !grammar.isHumanNoun(noun.lemma.toLowerCase()))
    return
  if (noun.head >= firstWord && noun.head <= lastWord) return
  for (let index = place + 1; index < firstWord; index++) {
    const word = words[index]
    if (!word) continue
    word.upos = 'ADJ'
    word.deprel = 'amod'
    word.head = place
  }
  if (descends(words, place, firstWord)) return
  name.head = place
  name.deprel = 'appos'
  name.confidence = Math.max(name.confidence, MENDED)
}

/** *la voix de son chef, Valéri Guérassimov,*: the name tells who the nearest person described before the comma is. */
function attachDescription(words: Word[], { firstWord }: Mention, grammar: Grammar): void {
  const name = at(words, firstWord)
  if (!name || at(words, firstWord - 1)?.form !== ',' || !name.deprel.startsWith('appos')) return
  if (!at(words, name.head)) return
  for (let index = firstWord - 2; index >= name.head; index--) {
    const word = words[index]
    if (word?.upos === 'PUNCT' || word?.upos === 'VERB') return
    if (word?.upos !== 'NOUN' || !grammar.isHumanNoun(word.lemma.toLowerCase())) continue
    name.head = index
    name.confidence = Math.max(name.confidence, MENDED)
    return
  }
}

/** *l’accord entre Moscou et Pyongyang, signé …*: a participle climbs to the first noun that it agrees with. */
function attachParticiple(words: Word[], word: Word): void {
  if (word.deprel !== 'acl' || word.upos !== 'VERB' || word.feats.VerbForm !== 'Part') return
  const { Gender, Number } = word.feats
  if (!Gender || !Number) return
  const agrees = (noun: Word) =>
    (noun.feats.Gender === undefined || noun.feats.Gender === Gender) &&
    (noun.feats.Number ?? 'Sing') === Number &&
    !words.some(
      (other) =>
        other.head === noun.index &&
        other.deprel === 'conj' &&
        other.index < word.index &&
        Number === 'Sing',
    )
  const head = at(words, word.head)
  const offset = at(words, word.index - 1)?.form === ','
  if (!head || head.index > word.index) return
  const certain = head.feats.Gender !== undefined && agrees(head)
  if (certain || (agrees(head) && !offset)) return
  let above = at(words, head.head)
  for (let steps = 0; above && steps < 4; steps++) {
    if (above.upos !== 'NOUN' && above.upos !== 'PROPN') break
    if (above.index < word.index && above.feats.Gender === Gender && agrees(above)) {
      word.head = above.index
      word.confidence = Math.max(word.confidence, MENDED)
      return
    }
    above = at(words, above.head)
  }
  for (let index = word.index - 2; index > head.index; index--) {
    const noun = words[index]
    if (noun?.upos === 'VERB') return
    if (noun?.upos === 'NOUN' && noun.feats.Gender === Gender && agrees(noun)) {
      word.head = index
      word.confidence = Math.max(word.confidence, MENDED)
      return
    }
  }
}

/**
 * *dans le cadre de l’accord entre Moscou et Pyongyang, signé …*: whether between the verb and the comma the participle agrees with no
 * noun but the one that it hangs on. What is part of a preposition, told with *de* alone, or one of two names is no such noun.
 */
function isOnlyAgreeing(words: readonly Word[], word: Word, grammar: Grammar): boolean {
  const { Gender, Number } = word.feats
  const head = at(words, word.head)
  if (word.deprel !== 'acl' || word.feats.VerbForm !== 'Part' || !Gender || !Number) return false
  if (head?.upos !== 'NOUN' || head.feats.Gender !== Gender || head.feats.Number !== Number) return false // prettier-ignore
  let comma = word.index - 1
  while (words[comma]?.upos === 'ADV') comma--
  if (words[comma]?.form !== ',' || head.index > comma) return false
  for (let index = comma - 1; index >= 0; index--) {
    const noun = words[index]
    if (!noun || noun.upos === 'VERB' || noun.upos === 'AUX') break
    // The phrase before the last one stands farther off.
    if (noun.form === ',' && index < head.index) break
    if (noun === head || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) continue
    const unlike = (own: string | undefined, asked: string) => own !== undefined && own !== asked
    if (unlike(noun.feats.Gender, Gender) || unlike(noun.feats.Number, Number)) continue
    if (grammar.framing.has(noun.lemma.toLowerCase())) continue
    if (isMerelySaid(words, noun, head, grammar)) continue
    return false
  }
  return true
}

/** *de coopération*, *entre Moscou et Pyongyang*, *la région de Koursk*: nouns that a singular participle does not go back to. */
function isMerelySaid(words: readonly Word[], noun: Word, head: Word, grammar: Grammar): boolean {
  const before = words[noun.index - 1]
  if (noun.upos === 'NOUN') return before?.lemma === 'de' && before.upos === 'ADP'
  const joined = noun.deprel === 'conj' || words.some((other) => other.head === noun.index && other.deprel === 'conj') // prettier-ignore
  const calls = grammar.locative.has(head.lemma.toLowerCase()) && noun.head === head.index
  return joined || calls || noun.deprel.startsWith('flat')
}

/** *l’accord, signé en 2024, et qui prévoit …*: the second clause goes with the participle, whatever verb the tree hangs it on. */
function joinRelatives(words: readonly Word[], word: Word): void {
  if (word.deprel !== 'conj' || word.upos !== 'VERB') return
  const who = words.find(({ head, form }) => head === word.index && /^(?:qui|which|who)$/iu.test(form)) // prettier-ignore
  const link = who && at(words, who.index - 1)
  if (!who || link?.deprel !== 'cc' || at(words, word.head)?.deprel.startsWith('acl')) return
  for (let index = link.index - 1; index > word.head; index--) {
    const other = words[index]
    if (other?.deprel === 'acl' && other.head > word.head) {
      word.head = index
      word.confidence = Math.max(word.confidence, other.confidence)
      return
    }
    if (other?.upos === 'VERB') return
  }
}

function descends(words: readonly Word[], index: number, from: number): boolean {
  let word = at(words, index)
  for (let steps = 0; word && steps < words.length; steps++) {
    if (word.index === from) return true
    word = at(words, word.head)
  }
  return false
}
