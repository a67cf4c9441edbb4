import fc from 'fast-check'
import { cleanText, MAX_LENGTH } from '@/lib/article/clean'
import { detectLanguage } from '@/lib/article/detect'

const clean = (raw: string) => {
  const result = cleanText(raw)
  return result.ok ? result.text : result.reason
}

test.each([
  ['Un.\r\nDeux.\rTrois.', 'Un.\nDeux.\nTrois.'],
  ['\ufeffTitre\n\n\n\nTexte', 'Titre\n\nTexte'],
  ['la confir-\nmation du traité', 'la confirmation du traité'],
  ['un soldat nord-\ncoréen', 'un soldat nord-coréen'],
  ['anti-tabac ; anti-\ntabac', 'anti-tabac ; anti-tabac'],
  ['Vraiment\u00a0? Oui\u202f!', 'Vraiment\u00a0? Oui\u202f!'],
  ['zéro\u200blargeur co\u00adupé', 'zérolargeur coupé'],
  ['e\u0301te\u0301', 'été'],
  ['deux  espaces \n et fin ', 'deux espaces\net fin'],
  ['   \n\t ', 'empty'],
  ['12 345 !', 'empty'],
  ['PK\u0003\u0004\0\0rest', 'binary'],
  ['\u0001\u0002\u0003\u0004 abc', 'binary'],
  ['a'.repeat(MAX_LENGTH + 1), 'too-long'],
])('%j', (raw, expected) => expect(clean(raw)).toBe(expected))

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const once = cleanText(raw)
      if (once.ok) expect(cleanText(once.text)).toEqual(once)
    }),
  )
})

test.each([
  ['Le traité a été signé à Oslo par les deux ministres, qui ont salué cet accord.', 'fr'],
  ['The treaty was signed in Oslo by both ministers, who praised the agreement.', 'en'],
  ['Der Vertrag wurde in Oslo von den beiden Ministern unterzeichnet und gelobt.', null],
  ['El tratado fue firmado en Oslo por los dos ministros, que elogiaron el acuerdo.', null],
  ['Il trattato è stato firmato a Oslo dai due ministri, che hanno lodato l’accordo.', null],
  ['Договор был подписан в Осло двумя министрами.', null],
  ['12 345', null],
])('%s is %s', (text, language) => expect(detectLanguage(text)).toBe(language))
