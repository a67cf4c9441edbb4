import en from '@/messages/en.json'
import fr from '@/messages/fr.json'

interface Tree {
  [key: string]: string | Tree
}

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ([[`${path}${key}`, value]] as [string, string][])
      : flatten(value, `${path}${key}.`),
  )
}

/** Names of what is put into a message, and of its tags; not the words of a plural's or a choice's branches. */
const slots = (message: string) =>
  [...message.matchAll(/(?<!(?:=\d+|\b(?:one|many|other|yes|no))\s)\{\s*(\w+)\s*[,}]|<(\w+)>/g)]
    .map((match) => match[1] ?? match[2])
    .sort()

const french = new Map(flatten(fr))
const english = new Map(flatten(en))

test('every message is there in both languages', () => {
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort())
})

test('a message says the same things in both languages', () => {
  const named = (message = '') => [...new Set(slots(message))].join()
  const differing = [...english].filter(
    ([key, message]) => named(message) !== named(french.get(key)),
  )
  expect(differing).toEqual([])
})

test('French is written with curly apostrophes', () => {
  const straight = [...french].filter(([, message]) => /\p{L}'\p{L}/u.test(message))
  expect(straight).toEqual([])
})

test('French double signs are kept with the word before them', () => {
  const loose = [...french].filter(([, message]) => /\S (?:[;?!:»%])|« /u.test(message))
  expect(loose).toEqual([])
})
