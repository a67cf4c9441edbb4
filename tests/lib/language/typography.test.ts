import fc from 'fast-check'
import { apostropheOf, keepTogether, typeset } from '@/lib/language/typography'

const S = '\u00a0'
test.each([
  ['fr', "Qui a signé l'accord ?", `Qui a signé l’accord${S}?`],
  ['fr', 'Qui a signé l’accord?', `Qui a signé l’accord${S}?`],
  ['fr', 'Qui a dit « oui » ?', `Qui a dit «${S}oui${S}»${S}?`],
  ['fr', 'Le train part à 14:30.', 'Le train part à 14:30.'],
  ['en', 'Who signed it ?', 'Who signed it?'],
  ['en', "Whose won't was it?", 'Whose won’t was it?'],
] as const)('%s: %s', (language, text, expected) => expect(typeset(text, language)).toBe(expected))

test('keeps straight apostrophes where the article has them', () => {
  expect(apostropheOf("l'accord d'hier, qu’il")).toBe("'")
  expect(typeset('l’accord', 'fr', "'")).toBe("l'accord")
})

test('twice is once', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'?!;:,.«»”")a \'', '\u00a0') })
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), signs),
      fc.constantFrom('fr' as const, 'en' as const),
      (text, language) => {
        const once = typeset(text, language)
        expect(typeset(once, language)).toBe(once)
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['fr', 'Il a dit « oui » ; vraiment ?', `Il a dit «${S}oui${S}»${S}; vraiment${S}?`],
  ['fr', 'Ils sont 12 500, soit 3 %.', `Ils sont 12${S}500, soit 3${S}%.`],
  ['fr', 'de 1998 à 2004 :', `de 1998 à 2004${S}:`],
  ['fr', 'le 3 2024', 'le 3 2024'],
  ['en', 'He said « yes » :', 'He said « yes » :'],
] as const)('%s as shown: %s', (language, text, expected) =>
  expect(keepTogether(text, language)).toBe(expected),
)

test('what is shown is as long as the text and differs in spaces alone', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'?!;:«»% 0123a', '\u00a0') })
  fc.assert(
    fc.property(fc.oneof(fc.string(), signs), (text) => {
      const shown = keepTogether(text, 'fr')
      expect(shown).toHaveLength(text.length)
      expect(shown.replaceAll(S, ' ')).toBe(text.replaceAll(S, ' '))
    }),
  )
})
