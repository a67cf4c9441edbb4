import type { Word } from '@/lib/language/document'
import { isAsserted, isAttribution } from './assertion'
import type { Clause, Part, Role } from './material'
import { readPart, type PartFrame } from './part'
import { nameAsSubject } from './supplied'
import type { Reading, Resolution } from './reading'
import { wordKey } from './reference/key'
import { dependent, dependents, isFinite, isVerbal, relation, subtree, wordAt, type Tree } from './tree' // prettier-ignore
import { readVerb } from './verb'

/** Relations of a predicate's dependents that become parts of its clause, and what they are there. */
export const PARTS: Readonly<Record<string, Role>> = {
  obj: 'object',
  iobj: 'complement',
  xcomp: 'predicative',
  ccomp: 'complement',
  obl: 'modifier',
  'obl:arg': 'complement',
  'obl:agent': 'agent',
  advmod: 'modifier',
  advcl: 'modifier',
  nmod: 'modifier',
}

/** Relations inside an attribute that belong to it rather than to the clause of its copula. */
const NOMINAL = new Set([
  'det',
  'amod',
  'nmod',
  'case',
  'nummod',
  'flat',
  'fixed',
  'appos',
  'acl',
  'compound',
  'conj',
  'cc',
  'goeswith',
])

/** All simple statements that a sentence makes and that can be taken out of it truly, in text order. */
export function readClauses(reading: Reading, tree: Tree): Clause[] {
  const clauses: Clause[] = []
  for (const word of tree.words) {
    if (tree.noise.has(word.index)) continue
    const clause = readClause(reading, tree, word)
    if (clause) clauses.push(clause)
  }
  return clauses
}

function readClause(reading: Reading, tree: Tree, word: Word): Clause | undefined {
  const copula = dependent(tree, word.index, 'cop')
  const kind = relation(word)
  if (!isVerbal(word) && !copula) return undefined
  if (word.upos === 'AUX' && kind !== 'root' && kind !== 'conj') return undefined
  if (!isAsserted(tree, word.index, reading.grammar)) return undefined
  const subjectWord = findSubject(tree, word)
  if (kind === 'acl' && word.deprel !== 'acl:relcl') return readParticiple(reading, tree, word)
  if (!subjectWord) return undefined
  const verb = readVerb(reading, tree, word.index)
  if (!verb || verb.person !== '3') return undefined
  if (!isComplete(reading, tree, word)) return undefined
  const subject = readSubject(reading, tree, word, subjectWord)
  if (!subject || !agrees(reading, tree, subject, verb.group.finiteWord)) return undefined
  const passive =
    dependent(tree, word.index, 'aux:pass') !== undefined || subjectWord.deprel === 'nsubj:pass'
  const parts: Part[] = []
  const inVerb = new Set(verb.words)
  if (copula) {
    parts.push(
      readPart(reading, tree, word.index, {
        role: 'attribute',
        predicate: copula.index,
        subject,
        skip: (other) =>
          !NOMINAL.has(relation(other)) ||
          (relation(other) === 'cc' && other.index < word.index) ||
          (other.deprel === 'acl:relcl' && setsOff(tree, other)),
      }),
    )
  }
  for (const other of partWords(tree, word.index, copula !== undefined)) {
    if (inVerb.has(other.index)) continue
    const named = PARTS[other.deprel] ?? PARTS[relation(other)]
    if (!named || other.index === subjectWord.index) continue
    // *s’est écrasé mercredi*: a day is no object.
    const role = named === 'object' && isTime(reading, tree, other) ? 'modifier' : named
    if (isRelativePronoun(other)) return undefined
    parts.push(
      ...readDated(reading, tree, other.index, {
        role: attributionRole(reading, tree, other, role),
        predicate: copula?.index ?? word.index,
        subject,
      }),
    )
  }
  // *au moins* before a number has become part of what is counted.
  const whole = [subject, ...parts]
  const own = parts.filter(
    (part) => !whole.some((other) => other !== part && part.words.every((index) => other.words.includes(index))), // prettier-ignore
  )
  parts.splice(0, parts.length, ...own)
  const told = genderTold(tree, word, verb.group.finite)
  if (told && !subject.gender && subject.number === 'Sing') subject.gender = told
  if (parts.some((part) => part.fronted && part.role === 'object')) return undefined
  parts.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0))
  const clause: Clause = {
    sentence: tree.sentence,
    predicate: word.index,
    origin: kind === 'root' ? 'main' : kind === 'conj' ? 'coordinated' : 'relative',
    voice: copula ? 'copular' : passive ? 'passive' : 'active',
    subject,
    verb: verb.group,
    parts,
    // What an antecedent hangs on does not matter to the statement made of its relative clause.
    confidence: confidenceOf(tree, [
      word.index,
      ...(kind === 'acl' ? [] : [subjectWord.index]),
      // Which kind of reflexive it is does not change the statement.
      ...verb.words.filter((index) => relation(wordAt(tree, index)) !== 'expl'),
    ]),
  }
  return clause
}

function isTime(reading: Reading, tree: Tree, word: Word): boolean {
  return (reading.times.get(tree.sentence.index) ?? []).some(
    ({ firstWord, lastWord }) => firstWord <= word.index && lastWord >= word.index,
  )
}

/**
 * A part, and beside it the date that ends it: *a captain of the guard on May 3, 1779* is a captain, and when. The tree hangs such a
 * date on the noun before it as often as on the verb.
 */
function readDated(reading: Reading, tree: Tree, head: number, frame: PartFrame): Part[] {
  const whole = readPart(reading, tree, head, frame)
  if (reading.document.language !== 'en' || whole.time || whole.clausal || whole.fronted) return [whole] // prettier-ignore
  const last = whole.words[whole.words.length - 1] ?? -1
  const time = (reading.times.get(tree.sentence.index) ?? []).find(
    ({ kind, from, firstWord, lastWord }) =>
      kind === 'date' && from !== undefined && firstWord > head && firstWord <= last && lastWord >= last, // prettier-ignore
  )
  const mark = time && tree.words[time.firstWord - 1]
  const own = mark && tree.words[mark.head]
  if (!mark || !own || !/^(?:in|on)$/u.test(mark.form)) return [whole]
  if (own.index < time.firstWord || own.index > time.lastWord) return [whole]
  return [
    readPart(reading, tree, head, { ...frame, until: mark.index }),
    readPart(reading, tree, own.index, { ...frame, role: 'modifier' }),
  ]
}

/** Whether subject and finite verb are of one number; where they are not, the subject was read as another's or in part. */
function agrees(reading: Reading, tree: Tree, subject: Part, finiteWord: number): boolean {
  const { Number } = finiteWord < 0 ? {} : wordAt(tree, finiteWord).feats
  if (!Number || reading.document.language !== 'fr') return true
  const head = wordAt(tree, subject.head)
  const counted = (subject.quantity?.value ?? 0) >= 2 && head.upos === 'NOUN'
  if (Number === 'Sing')
    return (
      !(counted && !subject.quantity?.unit) && !(subject.number === 'Plur' && head.upos === 'NOUN')
    )
  return (
    subject.number === 'Plur' ||
    counted ||
    head.upos !== 'NOUN' ||
    subject.entity !== undefined ||
    reading.grammar.collective.has(head.lemma.toLowerCase())
  )
}

/** A verb that wants an object has one (or is passive, reflexive, copular): else its object was read as something else. */
function isComplete(reading: Reading, tree: Tree, word: Word): boolean {
  const { grammar } = reading
  const lemma = word.lemma.toLowerCase()
  if (
    dependents(tree, word.index, 'cop', 'aux:pass', 'obj', 'xcomp', 'obl:arg', 'iobj', 'expl')
      .length > 0
  )
    return true
  if (dependents(tree, word.index, 'ccomp').length > 0) return true
  return grammar.intransitive.has(lemma) || grammar.standing.has(lemma)
}

/** The gender that an agreeing participle or a noun for a person tells of the subject: *est née*, *est une actrice*. */
function genderTold(tree: Tree, word: Word, finite: string): 'Masc' | 'Fem' | undefined {
  const gender = word.feats.Gender
  if (gender !== 'Masc' && gender !== 'Fem') return undefined
  const passive = dependents(tree, word.index, 'aux:pass').length > 0
  const being = /^(?:est|sont|était|étaient|fut|furent|sera|seront|s)/u.test(finite)
  return passive || being ? gender : undefined
}

function attributionRole(reading: Reading, tree: Tree, word: Word, role: Role): Role {
  if (isAttribution(tree, word.index, reading.grammar)) return 'attribution'
  const compared = dependents(tree, word.index, 'case').some((mark) =>
    reading.grammar.comparing.has(mark.lemma.toLowerCase()),
  )
  return compared && role === 'modifier' ? 'complement' : role
}

function setsOff(tree: Tree, word: Word): boolean {
  return tree.words[word.index - 1]?.form === ','
}

/** *5 000 candidats (contre 128 en 2001)*: what a bracket adds is not said of the clause around it. */
function inBrackets(tree: Tree, index: number): boolean {
  for (let place = index - 1; place >= 0; place--) {
    const { form } = wordAt(tree, place)
    if (form === ')' || form === ']') return false
    if (form === '(' || form === '[') return true
  }
  return false
}

function partWords(tree: Tree, predicate: number, copular: boolean): Word[] {
  return (tree.children[predicate] ?? [])
    .map((index) => wordAt(tree, index))
    .filter((word) => {
      const kind = relation(word)
      if (copular && NOMINAL.has(kind)) return false
      if (inBrackets(tree, word.index) !== inBrackets(tree, predicate)) return false
      return !tree.noise.has(word.index) && (word.deprel in PARTS || kind in PARTS)
    })
}

export function isRelativePronoun(word: Word): boolean {
  return (
    word.feats.PronType === 'Rel' ||
    (/^(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|who|whom|which|what|that|where|when|whose)$/iu.test(
      word.form,
    ) &&
      word.upos !== 'SCONJ' &&
      word.upos !== 'DET')
  )
}

/** The subject of a predicate: its own, the antecedent of *qui*, or that of the predicate it is coordinated with. */
function findSubject(tree: Tree, word: Word): Word | undefined {
  const own = dependents(tree, word.index, 'nsubj', 'expl:subj').find((one) => one.upos !== 'PUNCT')
  if (own) {
    if (dependents(tree, word.index, 'expl').some((one) => /^there$/iu.test(one.form)))
      return undefined
    if (own.deprel === 'expl:subj') return undefined
    if (!isRelativePronoun(own)) return relation(word) === 'acl' ? undefined : own
    return word.deprel === 'acl:relcl' || relation(word) === 'acl'
      ? wordAt(tree, word.head)
      : own.head === word.index
        ? antecedentOf(tree, word)
        : undefined
  }
  if (relation(word) !== 'conj' || word.head < 0) return undefined
  const first = wordAt(tree, word.head)
  if (first.index > word.index) return undefined
  if (
    dependents(tree, word.index, 'aux').length === 0 &&
    !isFinite(word) &&
    dependents(tree, word.index, 'cop').length === 0
  )
    return undefined
  return findSubject(tree, first)
}

/** For the second of two coordinated relative clauses (*signé en 2024, et qui prévoit …*). */
function antecedentOf(tree: Tree, word: Word): Word | undefined {
  let above = wordAt(tree, word.index)
  for (let steps = 0; steps < 5 && above.head >= 0; steps++) {
    if (relation(above) === 'acl') return wordAt(tree, above.head)
    above = wordAt(tree, above.head)
  }
  return undefined
}

function readSubject(reading: Reading, tree: Tree, word: Word, subject: Word): Part | undefined {
  if (subject.upos === 'VERB') return undefined
  if (isRelativePronoun(subject)) return undefined
  if (subject.upos === 'PRON' && !reading.resolutions.has(wordKey(tree, subject.index)))
    return undefined
  if (
    dependents(tree, subject.index, 'det', 'advmod').some((one) =>
      reading.grammar.negations.has(one.lemma.toLowerCase()),
    )
  ) {
    return undefined
  }
  const named = namedBehind(reading, tree, subject)
  if (named) return named
  let head = subject
  const antecedent = subject.index < word.index && isAntecedent(tree, word, subject)
  if (antecedent && relation(head) === 'appos' && head.head >= 0) head = wordAt(tree, head.head)
  if (antecedent) head = identified(tree, head)
  const part = readPart(reading, tree, head.index, {
    role: 'subject',
    predicate: word.index,
    withoutPreposition: antecedent,
    skip: (other) =>
      other.index === word.index ||
      (antecedent && relation(other) === 'acl') ||
      (antecedent && relation(other) === 'cop') ||
      (antecedent && relation(other) === 'nsubj'),
  })
  const known = reading.resolutions.get(wordKey(tree, head.index))
  return known ? standingFor(part, known) : part
}

/** *Le préfet, Henri Lambert, a visité …*: who is described is said by the name between the commas. */
function namedBehind(reading: Reading, tree: Tree, subject: Word): Part | undefined {
  if (subject.upos !== 'NOUN' || !reading.grammar.isHumanNoun(subject.lemma.toLowerCase()))
    return undefined
  const inside = new Set(subtree(tree, subject.index))
  const found = (reading.mentions.get(tree.sentence.index) ?? []).find(
    ({ mention: { firstWord, lastWord, form }, entity }) =>
      form === 'name' &&
      entity.kind === 'person' &&
      entity.name.includes(' ') &&
      firstWord > subject.index &&
      tree.words[firstWord - 1]?.form === ',' &&
      tree.words[lastWord + 1]?.form === ',' &&
      inside.has(firstWord - 2),
  )
  if (!found || subject.feats.Number === 'Plur') return undefined
  const { firstWord, lastWord } = found.mention
  return nameAsSubject(reading, tree, firstWord, lastWord)
}

/** A subject pronoun is what it stands for: *He made his debut* is as good as the name with *his debut*. */
function standingFor(part: Part, { entity, gender }: Resolution): Part {
  return {
    ...part,
    ...(entity && { entity, human: entity.kind === 'person' }),
    ...(gender ? { gender } : {}),
  }
}

/** *La Cigale est un journal, qui paraît …*: what is said of the attribute behind a comma is said of the subject, by its name. */
function identified(tree: Tree, attribute: Word): Word {
  const subject = dependents(tree, attribute.index, 'nsubj')[0]
  const named = subject && subject.upos === 'PROPN' && subject.index < attribute.index
  return named && dependents(tree, attribute.index, 'cop').length > 0 ? subject : attribute
}

function isAntecedent(tree: Tree, word: Word, subject: Word): boolean {
  return (
    !dependents(tree, word.index, 'nsubj').some((one) => one.index === subject.index) &&
    !relation(subject).startsWith('nsubj')
  )
}

/** *l’accord signé en juin 2024* → *l’accord a été signé en juin 2024*. */
function readParticiple(reading: Reading, tree: Tree, word: Word): Clause | undefined {
  const { grammar } = reading
  if (word.feats.VerbForm !== 'Part' || word.feats.Tense === 'Pres') return undefined
  if (dependents(tree, word.index, 'aux', 'cop', 'nsubj', 'mark').length > 0) return undefined
  const noun = wordAt(tree, word.head)
  if (noun.index > word.index || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return undefined
  // *le plus grave accident survenu depuis 2003*: without a comma it tells which one, and states nothing.
  const first = subtree(tree, word.index).find((index) => wordAt(tree, index).upos !== 'PUNCT') ?? 0
  if (!setsOff(tree, wordAt(tree, first)) && !grammar.stative.has(word.lemma.toLowerCase()))
    return undefined
  const head = relation(noun) === 'appos' && noun.head >= 0 ? wordAt(tree, noun.head) : noun
  const subject = readPart(reading, tree, head.index, {
    role: 'subject',
    predicate: word.index,
    withoutPreposition: true,
    skip: (other) =>
      other.index === word.index ||
      relation(other) === 'acl' ||
      relation(other) === 'cop' ||
      relation(other) === 'nsubj',
  })
  const parts = partWords(tree, word.index, false)
    .filter((other) => other.index > word.index || other.upos !== 'ADV')
    .filter((other) => PARTS[other.deprel] ?? PARTS[relation(other)])
    .map((other) =>
      readPart(reading, tree, other.index, {
        role: attributionRole(
          reading,
          tree,
          other,
          PARTS[other.deprel] ?? PARTS[relation(other)] ?? 'modifier',
        ),
        predicate: word.index,
        subject,
      }),
    )
  if (parts.some((part) => part.fronted)) return undefined
  // What stands right behind the participle is its own, however the tree hangs it.
  if (!parts.some((part) => part.words[0] === word.index + 1 || wordAt(tree, part.head).confidence >= 0.5)) return undefined // prettier-ignore
  if (!isIdentified(reading, tree, head, subject)) return undefined
  const lemma = word.lemma.toLowerCase()
  if (subject.human && !grammar.intransitive.has(lemma) && !grammar.personal.has(lemma))
    return undefined
  if (word.feats.Number && (word.feats.Number === 'Plur') !== (subject.number === 'Plur'))
    return undefined
  const intransitive = grammar.intransitive.has(lemma)
  const stative = grammar.stative.has(lemma)
  const supplied = intransitive
    ? grammar.perfectAuxiliary(subject.number)
    : grammar.passiveAuxiliary(stative ? 'present' : 'past', subject.number)
  return {
    sentence: tree.sentence,
    predicate: word.index,
    origin: 'participle',
    voice: intransitive ? 'active' : 'passive',
    subject,
    verb: {
      clitics: '',
      finite: supplied.finite,
      rest: [supplied.rest, word.form].filter(Boolean).join(' '),
      finiteWord: -1,
      words: [word.index],
      auxiliary: true,
      lemma,
      tense: stative ? 'present' : 'past',
      person: '3',
      number: subject.number,
      negated: false,
    },
    parts,
    confidence: confidenceOf(tree, [word.index]),
  }
}

/** What a relative clause or participle is about must be one thing that is known: a name, or *the* with its words. */
function isIdentified(reading: Reading, tree: Tree, head: Word, subject: Part): boolean {
  if (subject.entity || head.upos === 'PROPN') return true
  return dependents(tree, head.index, 'det').some(
    (det) =>
      reading.grammar.isDefinite(det) ||
      (reading.grammar.isDemonstrative(det) && subject.selfContained),
  )
}

function confidenceOf(tree: Tree, words: readonly number[]): number {
  return words
    .filter((index) => index >= 0)
    .reduce((least, index) => Math.min(least, wordAt(tree, index).confidence), 1)
}
