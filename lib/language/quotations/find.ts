import type { Entity, Language, Quotation, Sentence, Span, Word } from '../document'
import { quotationRules as en } from '../en/quotations'
import { quotationRules as fr } from '../fr/quotations'
import { quotedSpans, type QuotedSpan } from './marks'
import type { QuotationRules } from './rules'

const RULES: Record<Language, QuotationRules> = { fr, en }

/** What is given as somebody's words, in order, with who says it where the sentence tells. */
export function findQuotations(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  entities: readonly Entity[],
): Quotation[] {
  const rules = RULES[language]
  return quotedSpans(text).map((quoted): Quotation => {
    const touching = sentences.filter(
      (sentence) => sentence.start < quoted.end && quoted.start < sentence.end,
    )
    const cue = touching
      .map((sentence) => cueOf(sentence, quoted, rules))
      .find((found) => found !== undefined)
    const source = cue
      ? speakerOf(cue.sentence, cue.word, quoted)
      : touching.map((sentence) => sourceOf(sentence, rules)).find(Boolean)
    const speaker = source && wholeName(source, entities)
    const entity =
      speaker &&
      (entityIn(speaker, entities) ??
        entityBeside(text, speaker, entities) ??
        meant(speaker, sentences, entities))
    return {
      start: quoted.start,
      end: quoted.end,
      content: quoted.content,
      ...(speaker && { speaker: { span: speaker, ...(entity !== undefined && { entity }) } }),
      ...(cue && { cue: { start: cue.word.start, end: cue.word.end } }),
    }
  })
}

/**
 * The verb of saying outside the marks that is nearest to them, if it governs or follows the quoted words:
 * *X a déclaré : « … »*, *« … », dit X*, *X praised them as “heroes”*.
 */
function cueOf(
  sentence: Sentence,
  quoted: QuotedSpan,
  rules: QuotationRules,
): { sentence: Sentence; word: Word } | undefined {
  const distance = (word: Word) =>
    word.end <= quoted.start ? quoted.start - word.end : word.start - quoted.end
  const [nearest] = sentence.words
    .filter(
      (word) =>
        (word.end <= quoted.start || word.start >= quoted.end) &&
        (word.upos === 'VERB' || word.upos === 'AUX') &&
        (rules.sayings.has(word.lemma) || rules.sayings.has(word.form.toLowerCase())) &&
        speakerOf(sentence, word, quoted) !== undefined,
    )
    .sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) < 160 ? { sentence, word: nearest } : undefined
}

function speakerOf(sentence: Sentence, verb: Word, quoted: QuotedSpan): Span | undefined {
  return subjectOf(sentence, verb) ?? inverted(sentence, verb, quoted)
}

/** The words of the subject: its head with what hangs on it, without clauses. */
function subjectOf(sentence: Sentence, verb: Word): Span | undefined {
  const subject =
    sentence.words.find(
      ({ head, deprel }) => head === verb.index && /^nsubj(?!:pass)/u.test(deprel),
    ) ??
    // A verb that shares its subject with the one before: *il a salué et dit*.
    (/^conj/u.test(verb.deprel)
      ? sentence.words.find(
          ({ head, deprel }) => head === verb.head && /^nsubj(?!:pass)/u.test(deprel),
        )
      : undefined) ??
    // *a-t-il dit*
    sentence.words.find(({ head, deprel }) => head === verb.index && deprel === 'expl:subj')
  return subject && phraseOf(sentence, subject)
}

/** *« … », a déclaré la ministre*: right after the marks, a noun behind the verb is its subject, whatever the tree says. */
function inverted(sentence: Sentence, verb: Word, quoted: QuotedSpan): Span | undefined {
  if (
    verb.start < quoted.end ||
    sentence.words.some(
      (word) =>
        word.start >= quoted.end &&
        word.index < verb.index &&
        /^(?:NOUN|PROPN|PRON|VERB)$/u.test(word.upos),
    )
  )
    return undefined
  const noun = sentence.words.find(
    ({ index, head, upos }) =>
      index > verb.index && head === verb.index && (upos === 'NOUN' || upos === 'PROPN'),
  )
  return noun && phraseOf(sentence, noun)
}

/** *Selon le porte-parole, …*: the phrase that a word of source introduces. */
function sourceOf(sentence: Sentence, rules: QuotationRules): Span | undefined {
  const marker = sentence.words.find(
    ({ form, deprel }, index) =>
      rules.according.test(form) &&
      (deprel.startsWith('case') || index === 0 || deprel.startsWith('fixed')),
  )
  if (!marker || /^pour$/iu.test(marker.form)) return undefined
  const head = sentence.words[marker.head]
  if (!head || head.index < marker.index || head.upos === 'VERB') return undefined
  return phraseOf(sentence, head, marker.index)
}

/** The stretch of a noun phrase without the clauses and appositions that hang on it. */
function phraseOf(sentence: Sentence, head: Word, after = -1): Span {
  const inside = new Set([head.index])
  for (let grown = true; grown;) {
    grown = false
    for (const word of sentence.words) {
      if (inside.has(word.index) || !inside.has(word.head) || word.index <= after) continue
      if (word.deprel.startsWith('appos') && followsComma(sentence, word, head)) continue
      if (
        /^(?:acl|punct|cc|conj|parataxis|case|mark)/u.test(word.deprel) &&
        word.head === head.index
      )
        continue
      inside.add(word.index)
      grown = true
    }
  }
  let first = head.index
  let last = head.index
  while (inside.has(first - 1)) first--
  while (inside.has(last + 1)) last++
  return { start: sentence.words[first]!.start, end: sentence.words[last]!.end }
}

function followsComma(sentence: Sentence, word: Word, head: Word): boolean {
  return sentence.words
    .slice(head.index, word.index)
    .some(({ form }) => form === ',' || form === '(')
}

/** The whole of a name that the tree has only in part. */
function wholeName(span: Span, entities: readonly Entity[]): Span {
  const name = entities
    .flatMap(({ mentions }) => mentions)
    .find(({ start, end }) => start <= span.start && span.end <= end)
  return name ? { start: name.start, end: name.end } : span
}

/** The entity named inside a span, persons before others. */
function entityIn(span: Span, entities: readonly Entity[]): number | undefined {
  const inside = entities.filter(({ mentions }) =>
    mentions.some(({ start, end }) => start >= span.start && end <= span.end),
  )
  return (
    inside.find(({ kind }) => kind === 'person') ??
    inside.find(({ kind }) => kind === 'organisation') ??
    inside[0]
  )?.id
}

/** *historian Louis Garner*, where the tree holds the role and the name apart. */
function entityBeside(text: string, span: Span, entities: readonly Entity[]): number | undefined {
  return entities.find(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(({ start }) => start > span.end && text.slice(span.end, start).trim() === ''),
  )?.id
}

/** How many sentences back a pronoun looks. */
const REACH = 2
const GENDERS: Readonly<Record<string, 'Masc' | 'Fem'>> = {
  il: 'Masc',
  elle: 'Fem',
  he: 'Masc',
  she: 'Fem',
}

/**
 * Whom a pronoun of the third person means: the one person of its gender who is named in the sentences just before,
 * or in the nearest of them; nobody where two could be meant.
 */
function meant(
  span: Span,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): number | undefined {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end)
  const word = sentence?.words.find(({ start, end }) => start === span.start && end === span.end)
  const gender =
    word?.upos === 'PRON' ? GENDERS[word.form.toLowerCase().replace(/^-(?:t-)?/u, '')] : undefined
  if (!sentence || !gender) return undefined
  const persons = entities.filter(
    (entity) => entity.kind === 'person' && (entity.gender ?? gender) === gender,
  )
  for (let back = 0; back <= REACH; back++) {
    const named = persons.filter(({ mentions }) =>
      mentions.some(
        (mention) => mention.sentence === sentence.index - back && mention.end <= span.start,
      ),
    )
    if (named.length > 0) return named.length === 1 ? named[0]!.id : undefined
  }
  return undefined
}
