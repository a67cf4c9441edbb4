import fc from 'fast-check'
import { apostropheOf, keepTogether, typeset } from '@/lib/language/typography'

const S = '\u00a0'
test.each([
  ['fr', "Qui a signé l'accord ?", `Qui a signé l’accord${S}?`],
  ['fr', 'Qui a signé l’accord?', `Qui a signé l’accord${S}?`],
  ['fr', 'Qui a dit « oui » ?', `Qui a dit «${S}oui${S}»${S}?`],
  ['fr', 'Le train part à 14:30.', 'Le train part à 14:30.'],
  ['fr', 'Une baisse de 40%.', `Une baisse de 40${S}%.`],
  ['fr', 'Elle a coûté 12€ et 2.5 millions.', `Elle a coûté 12${S}€ et 2,5 millions.`],
  ['fr', 'Il compte 5.400 et 1.234.567 oiseaux.', `Il compte 5${S}400 et 1${S}234${S}567 oiseaux.`],
  ['fr', 'La version 2.0 du 12.05.2024.', 'La version 2.0 du 12.05.2024.'],
  ['fr', 'Une planche de 7.62 X 39 mm.', `Une planche de 7,62${S}×${S}39 mm.`],
  ['fr', 'Elle occupe 8 km2.', 'Elle occupe 8 km².'],
  ['fr', 'La "voix" du port.', `La «${S}voix${S}» du port.`],
  ['fr', 'La “voix” du port.', `La «${S}voix${S}» du port.`],
  ['fr', 'Un tuyau de 5" à Brest.', 'Un tuyau de 5" à Brest.'],
  ['en', 'It covers 8 km2, 40% of it woods.', 'It covers 8 km², 40% of it woods.'],
  ['en', 'The "voice" of 5.400 birds.', 'The "voice" of 5.400 birds.'],
  ['en', 'Who signed it ?', 'Who signed it?'],
  ['en', "Whose won't was it?", 'Whose won’t was it?'],
] as const)('%s: %s', (language, text, expected) => expect(typeset(text, language)).toBe(expected))

test('keeps straight apostrophes where the article has them', () => {
  expect(apostropheOf("l'accord d'hier, qu’il")).toBe("'")
  expect(typeset('l’accord', 'fr', "'")).toBe("l'accord")
})

test('twice is once', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'?!;:,.«»“”")a \'', '\u00a0') })
  const figures = fc.string({ unit: fc.constantFrom(...'0123.,%€xXm "²2', '\u00a0') })
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), signs, figures),
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
