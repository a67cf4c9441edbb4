/** @jest-environment node */
import { renderToStaticMarkup } from 'react-dom/server'
import { AskedWords } from '@/components/ui/asked-words'

const kept = (text: string) =>
  [...renderToStaticMarkup(<AskedWords text={text} />).matchAll(/nowrap">([^<]*)</g)].map(
    ([, words]) => words,
  )

test.each([
  ['Quand la Corée du Nord a-t-elle confirmé l’envoi ?', ['a-t-elle']],
  ['Où les soldats sont-ils arrivés, et qu’en dit-on ?', ['sont-ils', 'dit-on']],
  ['Qui est le dirigeant nord-coréen du Port-en-Bessin ?', []],
  ['Which self-taught engineer built it?', []],
])('%s', (text, expected) => {
  expect(kept(text)).toEqual(expected)
})

test('the words are those that were given', () => {
  const text = 'À qui a-t-on remis le prix ?'
  const shown = renderToStaticMarkup(<AskedWords text={text} />).replace(/<[^>]+>/g, '')
  expect(shown).toBe(text)
})
