import { readConllu, type ConlluSentence } from '../../../../lib/language/conllu/read'
import { scoreConll } from '../../../../lib/language/conllu/score'

/** Lines of `id form upos head deprel`, with columns that do not matter here filled in. */
function treebank(lines: string): ConlluSentence[] {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id, form, upos, head, deprel] = line.trim().split(' ')
      if (!id) return ''
      return [id, form, form, upos ?? '_', '_', '_', head ?? '_', deprel ?? '_', '_', '_'].join(
        '\t',
      )
    })
  return readConllu(rows.join('\n') + '\n\n')
}

const GOLD = treebank(`
  1 Le DET 2 det
  2 chat NOUN 3 nsubj
  3 dort VERB 0 root
  4 . PUNCT 3 punct
`)

describe('scoreConll', () => {
  test('gives 100 to the gold itself', () => {
    const scores = scoreConll(GOLD, GOLD)
    expect(Object.values(scores).every((value) => value === 100)).toBe(true)
  })

  test('counts a wrong tag, a wrong head and a wrong relation once each', () => {
    const scores = scoreConll(
      GOLD,
      treebank(`
        1 Le PRON 3 det
        2 chat NOUN 3 obj
        3 dort VERB 0 root
        4 . PUNCT 3 punct
      `),
    )
    expect(scores).toMatchObject({ upos: 75, uas: 75, las: 50, words: 100 })
  })

  test('does not look at the subtype of a relation', () => {
    const system = GOLD.map((s) => ({
      ...s,
      words: s.words.map((w) => (w.deprel === 'nsubj' ? { ...w, deprel: 'nsubj:pass' } : w)),
    }))
    expect(scoreConll(GOLD, system).las).toBe(100)
  })

  test('takes precision and recall together when tokens are cut otherwise', () => {
    const system = treebank(`
      1 Lechat NOUN 2 nsubj
      2 dort VERB 0 root
      3 . PUNCT 2 punct
    `)
    // 2 of 4 gold words and of 3 system words are the same: 2·2 / (4 + 3).
    const scores = scoreConll(GOLD, system)
    expect(scores.words).toBeCloseTo((200 * 2) / 7, 10)
    expect(scores.las).toBeCloseTo((200 * 2) / 7, 10)
    expect(scores.sentences).toBe(100)
  })

  test('aligns the words of contractions by their forms', () => {
    const gold = treebank(`
      1 Il PRON 2 nsubj
      2 parle VERB 0 root
      3-4 du
      3 de ADP 5 case
      4 le DET 5 det
      5 chat NOUN 2 obl
    `)
    const whole = treebank(`
      1 Il PRON 2 nsubj
      2 parle VERB 0 root
      3 du ADP 4 case
      4 chat NOUN 2 obl
    `)
    expect(scoreConll(gold, gold).las).toBe(100)
    // du is neither de nor le: 3 words are the same, of 5 and of 4.
    expect(scoreConll(gold, whole).words).toBeCloseTo((200 * 3) / 9, 10)
    expect(scoreConll(gold, whole).tokens).toBe(100)
  })

  test('counts a sentence cut in two as wrong, and its words as right', () => {
    const system = treebank(`
      1 Le DET 2 det
      2 chat NOUN 0 root

      1 dort VERB 0 root
      2 . PUNCT 1 punct
    `)
    const scores = scoreConll(GOLD, system)
    expect(scores).toMatchObject({ words: 100, sentences: 0, uas: 75 })
  })

  test('refuses texts that differ', () => {
    expect(() => scoreConll(GOLD, treebank('1 Chien NOUN 0 root'))).toThrow(/differ at character 0/)
  })
})

describe('readConllu', () => {
  test('reads text, paragraphs and contractions, and leaves empty nodes out', () => {
    const columns = (...some: string[]) =>
      [...some, ...Array<string>(10 - some.length).fill('_')].join('\t')
    const [sentence] = readConllu(
      [
        '# newpar',
        '# text = Va au port',
        columns('1', 'Va', 'aller', 'VERB', '_', '_', '0', 'root'),
        columns('2-3', 'au'),
        columns('2', 'à', 'à', 'ADP', '_', '_', '4', 'case'),
        columns('3', 'le', 'le', 'DET', '_', 'Definite=Def', '4', 'det'),
        columns('3.1', 'vide'),
        columns('4', 'port', 'port', 'NOUN', '_', '_', '1', 'obl'),
        '',
      ].join('\n'),
    )
    expect(sentence?.text).toBe('Va au port')
    expect(sentence?.newParagraph).toBe(true)
    expect(sentence?.tokens.map((t) => t.form)).toEqual(['Va', 'au', 'port'])
    expect(sentence?.words.map((w) => w.head)).toEqual([-1, 3, 3, 0])
  })

  test('names the line that is too short', () => {
    expect(() => readConllu('1\tVa\taller\n')).toThrow(/line 1/)
  })
})
