import type { FactMaterial, Part } from '@/lib/fact/material'

/** Nouns of offices and posts that somebody takes up and holds. */
const OFFICE = /^(?:president|vice-president|chairman|chairwoman|chair|chairperson|chancellor|premier|governor|governor-general|mayor|minister|secretary|secretary-general|general|head|leader|director|director-general|manager|dean|rector|principal|headmaster|headmistress|professor|lecturer|bishop|archbishop|abbot|captain|commander|commander-in-chief|chief|editor|editor-in-chief|curator|conductor|ambassador|attaché|consul|envoy|treasurer|speaker|superintendent|commissioner|inspector|librarian|organist|surveyor|architect|physician|chaplain|judge|justice|senator|deputy|coach|trainer|spokesman|spokeswoman|spokesperson|officer|adviser|advisor|assistant|administrator|coordinator)$/iu // prettier-ignore

/** Nouns of which there is one, or a place in it, for each that they are *of*. */
const OF = /^(?:king|queen|emperor|empress|prince|princess|duke|duchess|count|earl|patriarch|pope|founder|co-founder|co-owner|part-owner|owner|patron|member|fellow|associate|graduate|alumnus|citizen|native|capital|seat|centre|center|part|headquarters|suburb|district|borough|colony|province|territory|protectorate|subsidiary|division|branch|tributary)$/iu // prettier-ignore

/** Verbs whose object is what somebody becomes. */
const BECOMES = /^(?:become|elect|appoint|name|make|crown|choose|proclaim|declare)$/u

/** *one of the founders*, *a former president*: not which, or not when. */
const NOT_ONE = /\b(?:one|several|many|some|former|current|the first|the last)\b/iu

/** Whether a part tells what somebody or something is, becomes or serves as. */
function isHeld({ clause, asked }: FactMaterial): boolean {
  if (asked.fronted || asked.role === 'subject') return false
  if (asked.preposition !== undefined) return asked.preposition === 'as'
  return clause.voice === 'copular' ? asked.role === 'attribute' : asked.role === 'object' && BECOMES.test(clause.verb.lemma) // prettier-ignore
}

/** Nouns that stand behind a name and say what it is of: *Vestland county*. */
const OF_KIND = /^(?: (?<kind>county|province|region|district|state|municipality|department|empire|dynasty|party|family|tribe|parish|diocese))?$/u // prettier-ignore

/** What is held, and of what kind of thing where the noun stands behind its name. */
interface Held {
  said: string
  kind?: string
}

/**
 * What a part says before *of* and the name that closes it: *the capital* of *the capital of the Duchy of Ardin*; nothing where the name
 * does not tell of which it is said.
 */
export function heldOf(material: FactMaterial): Held | undefined {
  const { asked, key } = material
  if (!key.nested || key.form !== 'name' || key.entity?.kind === 'person' || !isHeld(material)) return undefined // prettier-ignore
  const at = asked.text.lastIndexOf(key.text)
  const behind = OF_KIND.exec(asked.text.slice(at + key.text.length))
  const { said = '', noun = '' } = /^(?<said>.*?(?<noun>[\p{L}-]+)) of (?:the )?$/u.exec(asked.text.slice(0, at))?.groups ?? {} // prettier-ignore
  if (!behind) return undefined
  if ((!OF.test(noun) && !OFFICE.test(noun)) || / (?:and|or|of) |,/u.test(said) || NOT_ONE.test(said)) return undefined // prettier-ignore
  const kind = behind.groups?.kind
  return { said, ...(kind && { kind }) }
}

/** Whether an office answers that somebody held, or took up, at a time of its own: *was Chairman of the Centre Party from 1974 to 1979*. */
export function isOfficeOfATime(material: FactMaterial): boolean {
  const { clause, asked, key } = material
  if (key.form !== 'nominal' || !clause.subject.entity || !clause.subject.human || !isHeld(material)) return false // prettier-ignore
  if (!clause.parts.some((part) => part !== asked && part.time?.from !== undefined)) return false
  return OFFICE.test(headOf(asked)) && !NOT_ONE.test(asked.text) && !/ (?:and|or) |,/u.test(asked.text) && /\s.*\p{Lu}|\p{Lu}.*\s/u.test(key.text) && !isTorn(material) // prettier-ignore
}

/** Verbs by which somebody is given an honour. */
const HONOURS = /^(?:award|grant|receive|win|knight|honou?r|decorate)$/u

/** Whether a phrase tells for what somebody was honoured: *was awarded the Corvane Medal for her work on maps*. */
export function isGround({ clause, asked, key }: FactMaterial): boolean {
  if (key.form !== 'nominal' || asked.preposition !== 'for' || asked.fronted || !HONOURS.test(clause.verb.lemma)) return false // prettier-ignore
  const honoured = clause.voice === 'passive' || clause.parts.some(({ role, text }) => role === 'object' && /\b(?:Prize|Medal|Award|Order|Cross|Oscar|Grammy|honou?r)\b/u.test(text)) // prettier-ignore
  return honoured && clause.subject.human && /\s(?:of|on|in|to|for|as)\s/u.test(key.text)
}

const KIN = /^\p{Lu}[^,]*[’']s? (?:\p{Ll}+ )?(?:mother|father|wife|husband|spouse|teacher|tutor|mentor|successor|predecessor|stepfather|stepmother|grandfather|grandmother)$/u // prettier-ignore

/** *Ann Lee’s mother was Mary Hall*: one of whom there is but one to somebody named. */
export const isKin = ({ clause, asked, key }: FactMaterial): boolean =>
  clause.voice === 'copular' && clause.verb.rest === '' && asked.role === 'attribute' && key.form === 'name' && key.human && KIN.test(clause.subject.text) // prettier-ignore

/** *Secretary {to the Ministry}*: what stands right behind it says more of it. */
function isTorn({ clause: { parts }, asked }: FactMaterial): boolean {
  const next = parts[parts.indexOf(asked) + 1]
  return next !== undefined && !next.fronted && /^(?:to|of|for|under|in)$/u.test(next.preposition ?? '') && !next.time // prettier-ignore
}

/** The last word of a phrase before *of* and the like. */
const headOf = ({ bare }: Part): string =>
  (bare.split(/ (?:of|in|for|to|at|with|from) /u)[0] ?? bare).split(' ').at(-1) ?? ''
