import type { Entity } from '@/lib/language/document'
import type { PlaceType } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'

/**
 * Takes the surname alone for the person whom the article is about, where names of their kind are so little known that it was read as
 * something else: *Okoro* under *Adaeze Okoro*. Changes `mentions`. Nothing where somebody else bears it, or a place is called so.
 */
export function nameByTitle(
  entities: readonly Entity[],
  mentions: Reading['mentions'],
  person: Entity | undefined,
  placeType: (name: string) => PlaceType | undefined,
): void {
  const surname = person?.name.split(' ').at(-1) ?? ''
  if (!person?.name.includes(' ') || surname.length < 3 || placeType(surname)) return
  const others = entities.filter((entity) => entity !== person && entity.name.split(' ').includes(surname)) // prettier-ignore
  if (others.some(({ name }) => name !== surname)) return
  for (const list of mentions.values()) {
    for (const held of list)
      if (others.includes(held.entity) && held.mention.form === 'name') held.entity = person
  }
}
