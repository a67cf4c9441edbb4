import type { Entity } from '@/lib/language/document'
import { withoutHonours } from '@/lib/fact/honours'
import type { Reading } from '@/lib/fact/reading'
import { splitTitle } from '@/lib/fact/subject'

const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|da|del|van|von|der|bin|al)){1,3}$/u

/** So often is named whom an article is about. */
const LEAST_NAMED = 3

/**
 * What somebody is called in statements: by the name that the text gives in full, without honours; in English, whom an article is about
 * by the name that its title calls them (*Ann Lee*, though her text begins with *Anna Maria Lee*).
 */
export function calledName({ topic, document, givenTitle }: Reading, entity: Entity): string {
  const own = withoutHonours(entity.name)
  const titled = givenTitle ?? topic.title
  if (document.language !== 'en' || titled === undefined || entity.kind !== 'person') return own
  const { name } = splitTitle(titled)
  const surname = ` ${name.split(' ').at(-1) ?? ''}`
  if (name === own || !own.endsWith(surname) || !NAME.test(name)) return own
  if (entity === topic.person) return name
  const namesakes = document.entities.filter((other) => other.kind === 'person' && other.mentions.length >= LEAST_NAMED && other.name.endsWith(surname)) // prettier-ignore
  return namesakes.length === 1 && entity.mentions.length >= LEAST_NAMED ? name : own
}
