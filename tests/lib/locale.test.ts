import { chooseLocale } from '@/lib/locale'

test.each([
  ['en', 'fr', 'fr', 'en'],
  ['xx', 'en', 'fr', 'en'],
  [undefined, null, 'en-GB,fr;q=0.8', 'en'],
  [undefined, null, 'de,fr;q=0.5,en;q=0.7', 'en'],
  [undefined, null, 'en;q=0, fr-CA', 'fr'],
  [undefined, null, 'de-DE', 'fr'],
  [undefined, null, null, 'fr'],
  [undefined, undefined, ';;;,,q=', 'fr'],
])('cookie %s, setting %s, header %s: %s', (cookie, setting, header, expected) => {
  expect(chooseLocale(cookie, setting, header)).toBe(expected)
})
