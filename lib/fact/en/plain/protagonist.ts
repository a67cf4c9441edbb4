import type { Entity } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'

/** The person whom an article is about, and who is meant by *he* or *she* where nobody else of that kind is near. */
export interface Protagonist {
  entity: Entity
  gender: 'Masc' | 'Fem'
}

const LEAST_NAMED = 3
/** Of ten pronouns so many must be of one gender to tell somebody's. */
const CLEARLY = 0.8

/** Whom the title names, where it names but one of the people whom the text names often; or whom most sentences are about. */
export function protagonistOf({ document, topic, trees }: Reading): Protagonist | undefined {
  const title = topic.title?.toLowerCase() ?? ''
  const people = document.entities.filter(({ kind }) => kind === 'person')
  const inTitle = people.filter(({ name, mentions }) => mentions.length >= LEAST_NAMED && title.includes(name.toLowerCase().split(' ').at(-1) ?? name)) // prettier-ignore
  const entity = topic.person ?? (inTitle.length === 1 ? inTitle[0] : undefined)
  if (!entity) return undefined
  const counted = { he: 0, she: 0 }
  for (const { words } of trees) {
    for (const { form } of words) {
      if (/^(?:he|his|him)$/iu.test(form)) counted.he++
      if (/^(?:she|her|hers)$/iu.test(form)) counted.she++
    }
  }
  const most = Math.max(counted.he, counted.she)
  const counts = most >= CLEARLY * (counted.he + counted.she) && most > 0 ? (counted.he === most ? 'Masc' : 'Fem') : undefined // prettier-ignore
  const gender = counts ?? entity.gender
  return gender && { entity, gender }
}
