/** Titles and roles that may stand before a person's name; `plain` text. */
const TITLES =
  /^(?:(?:m|mr|mrs|ms|mme|mlle|monsieur|madame|mademoiselle|sir|lord|lady|dr|docteur|doctor|pr|prof|professeur|professor|president|presidente|vice president|ministre|premier ministre|premiere ministre|prime minister|chancelier|chanceliere|chancellor|roi|reine|king|queen|prince|princesse|princess|empereur|emperor|imperatrice|empress|pape|pope|saint|sainte|st|ste|general|colonel|marechal|marshal|amiral|admiral|capitaine|captain|senateur|senatrice|senator|gouverneur|governor|depute|deputee|maire|mayor|dirigeant|dirigeante|leader|chef|comte|count|duc|duke|baron|tsar|sultan|khan|judge|juge|secretary|secretaire|chairman|ceo)\s+(?:(?:russe|francais|francaise|americain|americaine|chinois|chinoise|nord coreen|sud coreen|allemand|allemande|britannique|ukrainien|ukrainienne|italien|italienne|espagnol|espagnole|russian|french|american|chinese|north korean|south korean|german|british|ukrainian|italian|spanish|d'etat|of state|the)\s+)*)+/ // prettier-ignore

const PARTICLES = /^(?:de|du|des|d'|la|le|von|van|der|den|da|di|del|della|dos|al|el|bin|ben|ibn|abu|ten|ter|zu|of)$/ // prettier-ignore

/** Families whose name comes first: Korean, Chinese and Vietnamese ones of the news. */
const FAMILY_FIRST =
  /^(?:kim|xi|mao|park|lee|moon|yoon|nguyen|wang|li|zhang|liu|chen|deng|zhou|hu|jiang|choi|jung|han|ho|vo|pham|tran|chiang|sun|zhao|peng|wen|ma)$/

/** A person's name without titles. */
export function untitled(name: string): string {
  return name.replace(TITLES, '').trim() || name
}

function isSurname(words: string[], name: string[]): boolean {
  const said = words.filter((word) => !PARTICLES.test(word)).join(' ')
  const parts = name.filter((word) => !PARTICLES.test(word))
  const last = parts.at(-1)
  if (said === last) return true
  // Two family names (García Márquez), or all but the first name.
  if (parts.length > 2 && said === parts.slice(1).join(' ')) return true
  return parts.length === 3 && said === parts[0] && FAMILY_FIRST.test(said)
}

/**
 * How a typed name stands to a person's full name (both `plain`): `full` (titles, initials and left-out middle names allowed),
 * `surname`, `first-name` only, or null for somebody else.
 */
export function compareNames(
  given: string,
  full: string,
): 'full' | 'surname' | 'first-name' | null {
  const name = untitled(full).split(' ')
  const said = untitled(given).split(' ')
  if (said.join(' ') === name.join(' ')) return 'full'
  if (name.length < 2) return null
  if (isSurname(said, name) || said.join('') === name.slice(1).join('')) return 'surname'
  if (said.length === 1) return said[0] === name[0] ? 'first-name' : null
  // First name or initial and family name, in either order.
  const [first = '', last = ''] = [name[0], name.at(-1)]
  const matches = (a: string, b: string): boolean =>
    (a === first || (a.length === 1 && first.startsWith(a))) && b === last
  const [a = '', z = ''] = [said[0], said.at(-1)]
  const inside = said.every((word) => name.some((part) => part === word || (word.length === 1 && part.startsWith(word)))) // prettier-ignore
  return inside && (matches(a, z) || matches(z, a)) ? 'full' : null
}
