import type { Mention, Word } from '@/lib/language/document'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { atTheTime } from '@/lib/fact/month'
import { placeTypeOf } from '@/lib/fact/place-type'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { isReport, nameAsSubject, supplied } from '@/lib/fact/supplied'

/** Nouns for what only one person is at a time, once it is said of what. */
const ROLE =
  /^(?:president|chairman|chairwoman|chairperson|chair|director|head|leader|chief|ceo|captain|coach|manager|mayor|governor|secretary|secretary-general|treasurer|minister|chancellor|ambassador|premier|speaker|editor|editor-in-chief|founder|co-founder|creator|spokesman|spokeswoman|spokesperson|commander|commissioner|dean|rector|principal|archbishop|bishop|curator|conductor|superintendent|owner|coordinator|representative|author|inventor|designer|architect|widow|wife|husband)$/iu
const TITLE =
  /^(?:Prime|Home|Foreign|Shadow|First|Deputy|Vice|Interior|Defen[cs]e|Finance|Health|Education|Justice|State|Treasury|General|Chief|Executive|Officer|Cabinet|Opposition|Republican|Democratic|Senior|Secretary|Attorney|Lord|Saint|St\.?)$/u
/** Bodies that are called by their letters everywhere. */
const KNOWN =
  /^(?:NATO|NASA|FBI|CIA|BBC|CNN|FIFA|UEFA|UNESCO|UNICEF|WHO|IMF|USA|IBM|NBA|NFL|OPEC)$/u
const RANK =
  /^(?:General|Admiral|Colonel|Major|Captain|Lieutenant|Professor|Dr\.?|Sir|Mr\.?|Mrs\.?|Ms\.?|Rev\.?)$/u
/** Words by which it was another time, or another one's. */
const OTHER =
  /^(?:former|ex|then|late|acting|outgoing|incoming|deputy|vice|assistant|interim|new|future|past|other|current|long-time|longtime|alleged|suspected|one|two|three|several|many|some|fellow|his|her|its|their|this|that|my|our)$/iu
const LONGEST = 12

/** What people are, by the words beside their names: *Ann Lee, director of the Corvane Museum,*; *Corvane Museum director Ann Lee*. */
export function readRoles(reading: Reading, tree: Tree): Clause[] {
  const clauses: Clause[] = []
  for (const { mention, entity } of reading.mentions.get(tree.sentence.index) ?? []) {
    if (entity.kind !== 'person' || mention.form !== 'name' || !isWhole(tree, mention)) continue
    const found = roleBehind(tree, mention) ?? roleBefore(tree, mention)
    if (!found) continue
    const subject = nameAsSubject(reading, tree, mention.firstWord, mention.lastWord)
    if (!subject.selfContained) continue
    // One who founded it did so for good, whenever a report says so.
    const lasting = LASTING.test(wordAt(tree, found.head).form)
    const month = !lasting && reading.report && reading.grammar.inMonth(reading.report.day)
    const finite = month || (!lasting && isReport(reading)) ? 'was' : 'is'
    const clause = supplied(tree, found.head, subject, found, { finite, rest: '', lemma: 'be' })
    clauses.push(month ? { ...clause, parts: [found, atTheTime(month, found.head)] } : clause)
  }
  return clauses
}

const LASTING =
  /^(?:founder|co-founder|creator|inventor|author|designer|architect|widow|wife|husband)$/iu

/** At least two words, no capital right before or behind that would belong to it, and nobody else named with it. */
function isWhole(tree: Tree, { firstWord, lastWord }: Mention): boolean {
  if (lastWord === firstWord) return false
  const next = tree.words[lastWord + 1]
  if (next && (/^(?:and|or|&)$/iu.test(next.form) || /^[’']s?$/u.test(next.form) || /^\p{Lu}/u.test(next.form))) return false // prettier-ignore
  return range(firstWord, lastWord).every((index) => /^\p{L}/u.test(wordAt(tree, index).form))
}

/** *, director of the Corvane Museum,* */
function roleBehind(tree: Tree, { lastWord }: Mention): Part | undefined {
  if (tree.words[lastWord + 1]?.form !== ',') return undefined
  const words: number[] = []
  let role = -1
  for (let index = lastWord + 2; index < tree.words.length; index++) {
    const word = wordAt(tree, index)
    if (/^[,.;:()—–]$/u.test(word.form)) break
    if (words.length === LONGEST || !mayStandIn(word)) return undefined
    if (role < 0 && isRole(word)) role = index
    else if (role < 0 && !/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(word.upos)) return undefined
    words.push(index)
  }
  const after = tree.words[(words[words.length - 1] ?? lastWord) + 1]
  const beyond = after && tree.words[after.index + 1]
  // *, director of the museum, and …* may go on with others; *, in Leeds, England* with where.
  if (role < 0 || !after || after.form === ')' || (after.form === ',' && beyond && /^(?:and|or)$/u.test(beyond.form))) return undefined // prettier-ignore
  // *Secretary General of …*
  const behind = wordAt(tree, /^General$/iu.test(wordAt(tree, role + 1).form) ? role + 2 : role + 1)
  const owned = tree.words.slice(words[0], role).some((word) => /^[’']s?$/u.test(word.form))
  if (!owned && !/^(?:of|for|at|in)$/u.test(behind.form)) return undefined
  return rolePart(tree, words, role)
}

/** *Corvane Museum director* before the name; *Corvane’s mayor,* with or without a comma. */
function roleBefore(tree: Tree, { firstWord }: Mention): Part | undefined {
  let place = firstWord - 1
  if (tree.words[place]?.form === ',') place--
  const comma = place < firstWord - 1
  while (RANK.test(tree.words[place]?.form ?? '')) place--
  const role = place
  if (role < 1 || !isRole(wordAt(tree, role))) return undefined
  let first = role
  while (first > 0 && mayPrecede(wordAt(tree, first - 1))) first--
  if (first === role || wordAt(tree, role).form.toLowerCase() === 'ambassador') return undefined
  const before = tree.words[first - 1]
  if (before && !/^(?:ADP|VERB|AUX|PUNCT|CCONJ|SCONJ|DET)$/u.test(before.upos)) return undefined
  if (before && !/^the$/iu.test(before.form) && (before.upos === 'DET' || /^(?:of|in|’s|'s)$/iu.test(before.form))) return undefined // prettier-ignore
  const words = range(first, role)
  const owned = words.some((index) => /^[’']s?$/u.test(wordAt(tree, index).form))
  const people = wordAt(tree, first)
  if (comma && !owned && !(people.upos === 'ADJ' && /^\p{Lu}/u.test(people.form))) return undefined
  return rolePart(tree, words, role, owned && before?.upos !== 'DET' ? '' : 'the ')
}

/** A capital that is no part of the title itself: *the Prime Minister* does not say of what. */
const tellsWhich = ({ upos, form }: Word): boolean =>
  (upos === 'PROPN' || upos === 'ADJ') &&
  /^\p{Lu}/u.test(form) &&
  !ROLE.test(form) &&
  !TITLE.test(form) &&
  (!/^\p{Lu}{3,}$/u.test(form) || KNOWN.test(form))

const isRole = (word: Word): boolean => ROLE.test(word.form) && (word.upos === 'NOUN' || word.upos === 'PROPN') // prettier-ignore

const mayPrecede = (word: Word): boolean =>
  (word.upos === 'PROPN' || /^[’']s?$/u.test(word.form) || (/^(?:ADJ|NOUN)$/u.test(word.upos) && /^\p{L}/u.test(word.form))) && !RANK.test(word.form) // prettier-ignore

const mayStandIn = (word: Word): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|CCONJ|NUM)$/u.test(word.upos) && !/["“”«»]/u.test(word.form)

function rolePart(
  tree: Tree,
  words: readonly number[],
  role: number,
  article = '',
): Part | undefined {
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return undefined
  const own = words.map((index) => wordAt(tree, index))
  if (own.some(({ form }) => OTHER.test(form))) return undefined
  if (/^an?$/iu.test(own[0]?.form ?? '') || !own.some(tellsWhich)) return undefined
  const country = /^the $/u.test(article) ? countryBefore(own, role) : undefined
  const text = country ?? tree.document.text.slice(wordAt(tree, first).start, wordAt(tree, last).end).replace(/\s+/gu, ' ') // prettier-ignore
  return {
    role: 'attribute',
    words: [...words],
    head: role,
    text: country ?? article + text,
    bare: country ?? article + text,
    clausal: false,
    fronted: false,
    selfContained: true,
    human: true,
    number: 'Sing',
  }
}

/** *Chile Prime Minister* → *the prime minister of Chile*. */
function countryBefore(own: readonly Word[], role: number): string | undefined {
  for (let count = own.length - 1; count > 0; count--) {
    const name = own
      .slice(0, count)
      .map(({ form }) => form)
      .join(' ')
    if (placeTypeOf(name) !== 'country' || /^(?:US|U\.S\.|UK|USA)$/u.test(name)) continue
    const title = own.slice(count)
    if (title[title.length - 1]?.index !== role) return undefined
    return `the ${title.map(({ form }) => form.toLowerCase()).join(' ')} of ${name}`
  }
  return undefined
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
