import type {
  Document,
  Entity,
  EntityKind,
  Language,
  Sentence,
  TimeExpression,
  Upos,
  Word,
} from '@/lib/language/document'

/**
 * A document from trees written by hand, so that these tests do not move with the models. A line is a word:
 * `form lemma UPOS head deprel Feature=Value|…` with heads from 1 (0 the root); `~` before a form joins it to the word before.
 * A blank line ends a sentence, a line `---` ends a paragraph.
 */
export function grow(
  lines: string,
  language: Language,
  names: Readonly<Record<string, EntityKind>> = {},
): Document {
  const sentences: Sentence[] = []
  let text = ''
  let paragraph = 0
  for (const block of lines.trim().split(/\n\s*\n/u)) {
    if (block.trim() === '---') {
      paragraph++
      continue
    }
    if (text !== '') text += ' '
    const start = text.length
    const words = block
      .trim()
      .split('\n')
      .map((line, index): Word => {
        const [shown = '', lemma = '', upos = '', head = '', deprel = '', feats = '_'] = line
          .trim()
          .split(/\s+/u)
        const joined = shown.startsWith('~')
        const form = joined ? shown.slice(1) : shown
        if (index > 0 && !joined) text += ' '
        const from = text.length
        text += form
        return {
          index,
          form,
          lemma,
          upos: upos as Upos,
          head: Number(head) - 1,
          deprel,
          feats:
            feats === '_'
              ? {}
              : (Object.fromEntries(feats.split('|').map((pair) => pair.split('='))) as Record<
                  string,
                  string
                >),
          start: from,
          end: text.length,
          confidence: 1,
        }
      })
    sentences.push({
      index: sentences.length,
      paragraph,
      kind: 'prose',
      start,
      end: text.length,
      tokens: words.map(({ start, end, index }) => ({
        start,
        end,
        firstWord: index,
        lastWord: index,
      })),
      words,
      root: words.findIndex((word) => word.head < 0),
      confidence: 1,
      trusted: true,
    })
  }
  const entities = Object.entries(names).map(([name, kind], id) =>
    nameIn(sentences, text, name, kind, id),
  )
  return {
    text,
    language,
    sentences,
    entities,
    times: datesIn(sentences, text),
    quantities: [],
    quotations: [],
  }
}

function nameIn(
  sentences: readonly Sentence[],
  text: string,
  name: string,
  kind: EntityKind,
  id: number,
): Entity {
  const entity: Entity = { id, kind, name, mentions: [], confidence: 1 }
  for (const sentence of sentences) {
    for (
      let at = text.indexOf(name, sentence.start);
      at >= 0 && at < sentence.end;
      at = text.indexOf(name, at + 1)
    ) {
      const inside = sentence.words.filter(
        (word) => word.start >= at && word.end <= at + name.length,
      )
      const first = inside[0]
      const last = inside[inside.length - 1]
      if (!first || !last) continue
      const head = inside.find((word) => word.head < first.index || word.head > last.index) ?? first
      entity.mentions.push({
        sentence: sentence.index,
        start: at,
        end: at + name.length,
        firstWord: first.index,
        lastWord: last.index,
        head: head.index,
        form: 'name',
      })
      if (kind === 'person' && (head.feats.Gender === 'Fem' || head.feats.Gender === 'Masc'))
        entity.gender = head.feats.Gender
    }
  }
  return entity
}

function datesIn(sentences: readonly Sentence[], text: string): TimeExpression[] {
  const found: TimeExpression[] = []
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (!/^(?:1\d|20)\d\d$/u.test(word.form)) continue
      const month = sentence.words[word.index - 1]
      const dated = month && /^(?:mars|juin|mai|March|June|May)$/u.test(month.form)
      const first = dated ? month : word
      found.push({
        sentence: sentence.index,
        start: first.start,
        end: word.end,
        firstWord: first.index,
        lastWord: word.index,
        kind: 'date',
        precision: dated ? 'month' : 'year',
        value: text.slice(first.start, word.end),
        from: { year: Number(word.form) },
      })
    }
  }
  return found
}
