import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { analyse } from '../../../lib/language/analyse'
import { LANGUAGES, type Document } from '../../../lib/language/document'

/** What holds of the sentences of any document: spans, indices, and trees with one root. */
function expectSound(document: Document): void {
  let last = 0
  for (const sentence of document.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(last)
    last = sentence.end
    const { words, tokens, root } = sentence
    for (const { start, end, firstWord, lastWord } of tokens) {
      expect(end).toBeGreaterThan(start)
      expect(lastWord).toBeGreaterThanOrEqual(firstWord)
    }
    expect(words.filter((word) => word.head === -1)).toEqual([words[root]])
    for (const word of words) {
      expect(words[word.index]).toBe(word)
      expect(word.confidence).toBeGreaterThanOrEqual(0)
      expect(word.confidence).toBeLessThanOrEqual(1)
      let at = word.index
      for (let steps = 0; at !== -1; steps++) {
        expect(steps).toBeLessThanOrEqual(words.length)
        at = (words[at] as (typeof words)[number]).head
      }
    }
  }
}

const tree = (document: Document) =>
  document.sentences.map((s) =>
    s.words.map(
      (w) => `${w.form} ${w.lemma} ${w.upos} ${w.head < 0 ? 0 : s.words[w.head]?.form} ${w.deprel}`,
    ),
  )

describe('golden trees', () => {
  test('French: passive, contraction, agent', () => {
    expect(tree(analyse('Le pont du village a été construit par les habitants.', 'fr'))).toEqual([
      [
        'Le le DET pont det',
        'pont pont NOUN construit nsubj:pass',
        'de de ADP village case',
        'le le DET village det',
        'village village NOUN pont nmod',
        'a avoir AUX construit aux:tense',
        'été être AUX construit aux:pass',
        'construit construire VERB 0 root',
        'par par ADP habitants case',
        'les le DET habitants det',
        'habitants habitant NOUN construit obl:agent',
        '. . PUNCT construit punct',
      ],
    ])
  })

  test('French: a copula and a relative clause', () => {
    const [sentence] = analyse('La ville qui domine le fleuve est très ancienne.', 'fr').sentences
    const word = (form: string) => sentence?.words.find((w) => w.form === form)
    expect(word('ancienne')).toMatchObject({ deprel: 'root', upos: 'ADJ' })
    expect(word('ville')).toMatchObject({ deprel: 'nsubj', head: word('ancienne')?.index })
    expect(word('domine')).toMatchObject({
      deprel: 'acl:relcl',
      head: word('ville')?.index,
      lemma: 'dominer',
    })
    expect(word('est')).toMatchObject({ deprel: 'cop', upos: 'AUX', lemma: 'être' })
    expect(word('ville')?.feats).toMatchObject({ Gender: 'Fem', Number: 'Sing' })
  })

  test('English: passive, agent, object of a coordination', () => {
    expect(
      tree(analyse('The bridge was built by local farmers and opened in spring.', 'en')),
    ).toEqual([
      [
        'The the DET bridge det',
        'bridge bridge NOUN built nsubj:pass',
        'was be AUX built aux:pass',
        'built build VERB 0 root',
        'by by ADP farmers case',
        'local local ADJ farmers amod',
        'farmers farmer NOUN built obl:agent',
        'and and CCONJ opened cc',
        'opened open VERB built conj',
        'in in ADP spring case',
        'spring spring NOUN opened obl',
        '. . PUNCT built punct',
      ],
    ])
  })
})

describe('any text', () => {
  const texts = [
    '',
    ' \n\t ',
    '…!?',
    '123 456',
    '\ud800',
    'a\udc00b',
    'Ωмир 世界 hello',
    '« "',
    'nez !Ce',
    '\u0000',
  ]

  test.each(texts)('%j is read', (text) => {
    for (const language of LANGUAGES) expectSound(analyse(text, language))
  })

  test('whatever the string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => expectSound(analyse(text, language)),
      ),
      { numRuns: 40 },
    )
  })

  test('one enormous line without a full stop is read in windows, and not trusted', () => {
    const document = analyse('le chat voit la lune et '.repeat(400), 'fr')
    expectSound(document)
    expect(document.sentences.filter((s) => s.words.length > 120 && s.trusted)).toEqual([])
  })
})

test('the same text gives the same document, whatever was read before', () => {
  const text = 'La reine ouvrit le musée. Le musée, qui compte trois salles, reste gratuit.'
  const first = JSON.stringify(analyse(text, 'fr'))
  analyse('Un tout autre texte, beaucoup plus long, avec des mots rares comme ornithorynque.', 'fr')
  expect(JSON.stringify(analyse(text, 'fr'))).toBe(first)
})

test('a sentence reads the same alone and among others', () => {
  const sentence = 'Le maire a inauguré la nouvelle école.'
  const alone = tree(analyse(sentence, 'fr'))[0]
  const among = tree(
    analyse(`Il pleut. ${sentence} Les enfants chantent depuis ce matin dans la cour.`, 'fr'),
  )[1]
  expect(among).toEqual(alone)
})

test.each(LANGUAGES)('the weights of %s stay within six megabytes', (language) => {
  const folder = join('lib', 'language', language, 'weights')
  const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size)
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(6_000_000)
})
