/** A syntactic word as a CoNLL-U line gives it. */
export interface ConlluWord {
  form: string
  lemma: string
  upos: string
  /** `Gender=Fem|Number=Sing`, or `_`. */
  feats: string
  /** Index of the head in the sentence; -1 for the root. */
  head: number
  deprel: string
}

/** An orthographic token: its form in the text, and the words `first` … `last` (inclusive) it holds. */
export interface ConlluToken {
  form: string
  first: number
  last: number
}

export interface ConlluSentence {
  /** The `# text` line; empty where there is none. */
  text: string
  /** Whether `# newpar` or `# newdoc` stands before the sentence. */
  newParagraph: boolean
  tokens: ConlluToken[]
  words: ConlluWord[]
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Empty nodes (`3.1`) are left out.
 *
 * @throws Error that names the line when a word line has not ten columns or its number is out of turn.
 */
export function readConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let sentence = emptySentence()
  let lastOfRange = -1
  source.split('\n').forEach((raw, number) => {
    const line = raw.replace(/\r$/, '')
    if (line === '') {
      if (sentence.words.length > 0) sentences.push(sentence)
      sentence = emptySentence()
      lastOfRange = -1
      return
    }
    if (line.startsWith('#')) {
      if (line.startsWith('# text =')) sentence.text = line.slice(8).trim()
      else if (/^# new(?:par|doc)/.test(line)) sentence.newParagraph = true
      return
    }
    const [id = '', form, lemma, upos, , feats, head, deprel, , misc] = line.split('\t')
    if (form === undefined || lemma === undefined || upos === undefined || feats === undefined)
      throw new Error(`CoNLL-U line ${number + 1}: too few columns`)
    if (head === undefined || deprel === undefined || misc === undefined)
      throw new Error(`CoNLL-U line ${number + 1}: too few columns`)
    if (id.includes('.')) return
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      sentence.tokens.push({ form, first: Number(range[1]) - 1, last: Number(range[2]) - 1 })
      lastOfRange = Number(range[2]) - 1
      return
    }
    const index = sentence.words.length
    if (Number(id) !== index + 1)
      throw new Error(`CoNLL-U line ${number + 1}: word ${id} out of turn`)
    sentence.words.push({
      form,
      lemma,
      upos,
      feats,
      head: head === '_' ? -1 : Number(head) - 1,
      deprel,
    })
    if (index > lastOfRange) sentence.tokens.push({ form, first: index, last: index })
  })
  if (sentence.words.length > 0) sentences.push(sentence)
  return sentences
}

function emptySentence(): ConlluSentence {
  return { text: '', newParagraph: false, tokens: [], words: [] }
}
