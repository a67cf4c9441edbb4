import type { Key } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { sharesWord } from './grounded'

const JOINED = /^(?:[ -](?:al|el|ben|bin|ibn|bint|ould|de|du|des|d['’]|da|dos|della|di|van|von|der|le|la)[ -]?)\p{Lu}|^[ -]\p{Lu}\p{Ll}/u // prettier-ignore

/** Whether the article ever writes more of a name right behind what the statement has of it: *Amin* of *Amin al-Masri*. */
export function isHalfNamed({ document, topic, givenTitle }: Reading, statement: string): boolean {
  const { entities, text, language } = document
  return entities.some(({ kind, name, gender, confidence }) => {
    // A place or a title may have been taken for somebody.
    if (language === 'en' && !gender && confidence < 0.9) return false
    if (kind !== 'person' || !statement.includes(name)) return false
    // *the Ann Lee Fund* of an article on Ann Lee; *Ann Lee* herself by the name that her article has
    if (language === 'en' ? topic.title?.includes(name) : (givenTitle ?? topic.title) === name)
      return false
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const more = JOINED.exec(text.slice(at + name.length, at + name.length + 24))?.[0]
      if (more !== undefined && !statement.includes(name + more)) return true
    }
    return false
  })
}

/** Whether the context line holds a part of the name that answers, its number, or the thing itself. */
export function isTold({ text, form }: Pick<Key, 'text' | 'form'>, context: string): boolean {
  if (form === 'nominal' && sharesWord(context, text)) return true
  const telling = form === 'number' ? /\d+(?:[.,]\d+)?/gu : /\p{Lu}[\p{L}]{2,}/gu
  const told = text.match(telling) ?? []
  return told.some((word) =>
    new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(context),
  )
}

/** *le maire de Lille Jean Roy* read as one name: a name right behind an office and *de* may begin with a place. */
export function isMixedUp({ mentions, trees, grammar }: Reading, statement: string): boolean {
  return [...mentions].some(([sentence, named]) =>
    named.some(({ mention, entity }) => {
      if (entity.kind !== 'person' || !entity.name.includes(' ') || !statement.includes(entity.name)) return false // prettier-ignore
      const words = trees[sentence]?.words ?? []
      const before = words[mention.firstWord - 1]
      const office = words[mention.firstWord - 2]
      return before?.lemma === 'de' && grammar.offices.has(office?.lemma.toLowerCase() ?? '')
    }),
  )
}
