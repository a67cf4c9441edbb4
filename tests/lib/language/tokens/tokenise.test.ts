import fc from 'fast-check'
import type { Language } from '@/lib/language/document'
import { LANGUAGES } from '@/lib/language/document'
import { tokenise } from '@/lib/language/tokens/tokenise'

const forms = (text: string, language: Language) =>
  tokenise(text, language).map((sentence) => sentence.words.map((word) => word.form).join(' '))

const tokens = (text: string, language: Language) =>
  tokenise(text, language).map((sentence) =>
    sentence.tokens.map((token) => text.slice(token.start, token.end)).join(' '),
  )

describe('French words', () => {
  test.each([
    ["L'oncle du roi parle au maire.", "L' oncle de le roi parle à le maire ."],
    ['Aujourd’hui, c’est-à-dire lundi.', 'Aujourd’hui , c’est-à-dire lundi .'],
    ['A-t-il vu quelqu’un ?', 'A -t-il vu quelqu’un ?'],
    ["Est-ce qu'elle viendra ?", "Est -ce qu' elle viendra ?"],
    ['Donnez-le-moi.', 'Donnez -le -moi .'],
    ['Un rendez-vous chez celui-ci.', 'Un rendez-vous chez celui-ci .'],
    ['Elle gagne 14,2 milliards d’euros.', 'Elle gagne 14,2 milliards d’ euros .'],
    ['On compte 25 000 habitants.', 'On compte 25 000 habitants .'],
    ['Le 1er mai et le XVIIIe siècle.', 'Le 1er mai et le XVIIIe siècle .'],
    ['Il salue l’ »héroïsme » du chef.', 'Il salue l’ » héroïsme » de le chef .'],
    ['Voir https://exemple.fr/a_b, merci.', 'Voir https://exemple.fr/a_b , merci .'],
    ['Écrire à marie.durand@exemple.fr.', 'Écrire à marie.durand@exemple.fr .'],
    ['Il fait 30 °C, soit 12 % de plus.', 'Il fait 30 °C , soit 12 % de plus .'],
    ['À 120 km/h ou 2/3 du temps.', 'À 120 km / h ou 2/3 de le temps .'],
    ['Auxquels pense-t-elle ?', 'À lesquels pense -t-elle ?'],
    ['Rien… sauf ça.', 'Rien … sauf ça .'],
    ['La ﬁn du soft\u00ADhyphen.', 'La fin de le softhyphen .'],
    ["L'on dit que Jean-Marie l'a vu.", "L'on dit que Jean-Marie l' a vu ."],
    ['César meurt en 44 av. J.-C. à Rome.', 'César meurt en 44 av. J.-C. à Rome .'],
  ])('%s', (text, expected) => {
    expect(forms(text, 'fr')).toEqual([expected])
  })

  test('a contraction keeps its capitals and gives both words its span', () => {
    const [sentence] = tokenise('Du pain. AU TRAVAIL', 'fr')
    expect(sentence?.words.slice(0, 2)).toEqual([
      { form: 'De', start: 0, end: 2 },
      { form: 'le', start: 0, end: 2 },
    ])
    expect(forms('AU TRAVAIL', 'fr')).toEqual(['À LE TRAVAIL'])
  })
})

describe('English words', () => {
  test.each([
    ["I don't know.", "I do n't know ."],
    ['They cannot say it’s late.', 'They can not say it ’s late .'],
    ["The workers' union and Ann's dog.", "The workers ' union and Ann 's dog ."],
    ["She can't; we'll see, he'd won't.", "She ca n't ; we 'll see , he 'd wo n't ."],
    ['A well-known non-member of the co-op.', 'A well - known non-member of the co-op .'],
    ["At five o'clock Mr. O'Neill left.", "At five o'clock Mr. O'Neill left ."],
    ['It cost $3.5 million, about 12%.', 'It cost $ 3.5 million , about 12 % .'],
    ['AT&T paid US$5,000 on 2025-04-28.', 'AT&T paid US$ 5,000 on 2025-04-28 .'],
    ["'Stay', she said.", "' Stay ' , she said ."],
  ])('%s', (text, expected) => {
    expect(forms(text, 'en')).toEqual([expected])
  })

  test('a contraction is one token whose words have spans of their own', () => {
    const [sentence] = tokenise("We can't.", 'en')
    expect(sentence?.tokens[1]).toEqual({ start: 3, end: 8, firstWord: 1, lastWord: 2 })
    expect(sentence?.words.slice(1, 3)).toEqual([
      { form: 'ca', start: 3, end: 5 },
      { form: "n't", start: 5, end: 8 },
    ])
  })
})

describe('sentences', () => {
  test.each<[Language, string, string[]]>([
    [
      'fr',
      'M. Dupont et Mme Roy sont là. Ils parlent.',
      ['M. Dupont et Mme Roy sont là .', 'Ils parlent .'],
    ],
    ['fr', 'Il avait froid au nez !Ce fut tout.', ['Il avait froid au nez !', 'Ce fut tout .']],
    ['fr', 'C’est la patrie.Un monument naît.', ['C’ est la patrie .', 'Un monument naît .']],
    ['fr', '« Partez ! » dit-il. Elle partit.', ['« Partez ! » dit -il .', 'Elle partit .']],
    ['fr', 'Il dit : « Je pars. » Elle reste.', ['Il dit : « Je pars . »', 'Elle reste .']],
    ['fr', 'Des fruits, p. ex. des pommes. Fin.', ['Des fruits , p. ex. des pommes .', 'Fin .']],
    ['fr', 'Vient J. R. Martin. Vient la nuit.', ['Vient J. R. Martin .', 'Vient la nuit .']],
    ['fr', 'Titre sans point\n\nLe texte suit.', ['Titre sans point', 'Le texte suit .']],
    ['en', 'The U.S. Army left. It rained.', ['The U.S. Army left .', 'It rained .']],
    [
      'en',
      'He lives in the U.S. The town is small.',
      ['He lives in the U.S.', 'The town is small .'],
    ],
    ['en', 'Dr. Ann Lee, e.g. now, spoke. Why?', ['Dr. Ann Lee , e.g. now , spoke .', 'Why ?']],
    ['en', '"Stop!" he cried. "Now."', ['" Stop ! " he cried .', '" Now . "']],
    ['en', 'She said, “Go.” He went.', ['She said , “ Go . ”', 'He went .']],
    ['en', 'Is it open? the sign says no.', ['Is it open ?', 'the sign says no .']],
    ['en', 'We took approx. five of them.', ['We took approx. five of them .']],
    ['en', 'What a day! we swam.', ['What a day !', 'we swam .']],
    ['fr', 'Hélas ! répondit la reine.', ['Hélas ! répondit la reine .']],
  ])('%s: %s', (language, text, expected) => {
    expect(tokens(text, language)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [
      'Ann Lee 03/04/2012 09:15 AM The plan is ready.',
      ['Ann Lee', '03/04/2012 09:15 AM', 'The plan is ready .'],
    ],
    ['It was sent on 03/04/2012 09:15 AM', ['It was sent on 03/04/2012 09:15 AM']],
    ['It starts at 09:15 on Monday.', ['It starts at 09:15 on Monday .']],
    ['See you there. Best regards, Ann', ['See you there .', 'Best regards ,', 'Ann']],
    ['Sorry, Ann, it is late.', ['Sorry , Ann , it is late .']],
    ['http://a.example/x http://a.example/y', ['http://a.example/x', 'http://a.example/y']],
    ['Write to ann@lee.org Our office is shut', ['Write to ann@lee.org', 'Our office is shut']],
    ['Write to ann@lee.org or call.', ['Write to ann@lee.org or call .']],
    ['We won :) Now we rest.', ['We won :)', 'Now we rest .']],
  ])('lines whose ends were lost: %s', (text, expected) => {
    expect(tokens(text, 'en')).toEqual(expected)
  })

  test('lines that were only wrapped belong together', () => {
    const text =
      'Le port de la ville fut creusé il y a longtemps par des\nouvriers venus de toute la côte, puis il fut agrandi.\nOn le visite.'
    expect(tokenise(text, 'fr')).toHaveLength(2)
  })

  test('headings, items and paragraphs are told apart', () => {
    const found = tokenise(
      'Le climat\n\nIl pleut. Il vente.\n\n- un parapluie\n- un manteau\n',
      'fr',
    )
    expect(found.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['heading', 0],
      ['prose', 1],
      ['prose', 1],
      ['item', 2],
      ['item', 2],
    ])
  })
})

describe('any string', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '\n', '. ', "l'", 'du ', "don't", '« ', ' »', '\uD800', '\uDC00', '-t-il', '1 000', '.', 'ﬁ', '\u00AD', 'http://', '@a.b', '…', '’'), // prettier-ignore
  )
  const strings = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))

  test.each(LANGUAGES)('%s: the spans rebuild the text', (language) => {
    fc.assert(
      fc.property(strings, (text) => {
        let rebuilt = ''
        let at = 0
        for (const sentence of tokenise(text, language)) {
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
          let word = 0
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(token.end).toBeGreaterThan(token.start)
            expect(token.firstWord).toBe(word)
            for (const own of sentence.words.slice(word, token.lastWord + 1)) {
              expect(own.start).toBeGreaterThanOrEqual(token.start)
              expect(own.end).toBeLessThanOrEqual(token.end)
              expect(own.form).not.toBe('')
            }
            word = token.lastWord + 1
            const gap = text.slice(at, token.start)
            expect(gap).toMatch(/^[\s\u200B\u2060\uFEFF\u0085]*$/u)
            rebuilt += gap + text.slice(token.start, token.end)
            at = token.end
          }
          expect(word).toBe(sentence.words.length)
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B\u2060\uFEFF\u0085]*$/u)
        expect(rebuilt + text.slice(at)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['one enormous word', 'a'],
    ['full stops in words', 'a.'],
    ['letters and hyphens', 'a-'],
    ['apostrophes', "l'"],
    ['digits', '1 '],
    ['marks', '!?'],
    ['lone surrogates', '\uD800'],
    ['capitals and stops', 'A.'],
    ['lines', 'Un mot\n'],
    ['an address that never ends', 'http://a'],
    ['quotation marks', '"'],
  ])('100,000 characters in line with their number: %s', (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length)
      // The processor's time, which a busy machine does not lengthen; the least of three, without the collector's.
      const once = () => {
        const before = process.cpuUsage()
        tokenise(text, 'fr')
        tokenise(text, 'en')
        return process.cpuUsage(before).user / 1000
      }
      return Math.min(once(), once(), once())
    }
    time(20_000)
    // Four times the text: sixteen times the time if it grew with the square.
    expect(time(100_000)).toBeLessThan(10 * Math.max(time(25_000), 20))
  })
})
