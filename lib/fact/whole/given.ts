import type { Mention } from '@/lib/language/document'
import type { Key } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'

/** A sentence around its gap. */
export interface Around {
  before: string
  after: string
}

/** The sentence around words that stand in it once. */
export function slotAround(text: string, inner: string): Around {
  const at = text.indexOf(inner)
  return { before: text.slice(0, at), after: text.slice(at + inner.length) }
}

const OR_BEFORE = /(?<!\p{L})(?:or|ou|et|and|to|à)\s$/iu
const OR_AFTER = /^\s(?:or|ou|et|and|to|à)\s(?:\d|(?:en|in)\s\d)/iu
/** *her 80s*, *last September*. */
const OWN = /(?<!\p{L})(?:his|her|their|last|next|this|ses|sa|son|leurs?)\s$/iu

/** *numéro ____*, *version ____*: a label rather than a fact. */
const LABEL = /(?<!\p{L})(?:numéro|n°|no\.?|number|version|article|chapitre|chapter|page|volume|tome|section|figure|act|acte|AJ\.?|RN|D|A|M|channel|canal|route|highway)\s$/iu // prettier-ignore
/** A number in words before *or*: *deux ou ____*. */
const COUNT_OR = /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten)\s(?:ou|or|à|to)\s$/iu // prettier-ignore
/** *trois ____ièmes*, *vingt et un*: part of a number. */
const NUMBER_GOES_ON = /^\s(?:tiers|quarts?|cinquièmes?|sixièmes?|dixièmes?|(?:third|quarter|fifth|sixth|tenth)s?|et (?:une?|onze)(?!\p{L})|\d)/iu // prettier-ignore
/** *95 kilometres (60 miles)*: the same twice. */
const SAME_AFTER = /^[^(),]{0,30}\((?:environ |about |some |soit |or |près de )?[£$€]?\d/u
const SAME_SAID = /\d[^()]{0,40},? (?:soit|or|i\.e\.) (?:environ |près de |about )?[£$€]?$/u
const SAME_BEFORE = /\d[^(),]{0,40}\((?:environ |about |some |soit |or |près de )?$/u

/** What the words right beside a gap give away: *1067 or ____*, *Anna Roy, ____, a teacher*. */
export function isToldBeside({ before, after }: Around): boolean {
  if (/\)\s$/u.test(before)) return true
  if (OWN.test(before) || LABEL.test(before) || (/\($/u.test(before) && /^\)/u.test(after)))
    return true
  // Inside a designation: *AJ.168*, *5.453–7*, *21 h 13*.
  if (!/(?:^|[\s(«“"’'])$/u.test(before) || !/^(?:$|[\s,.;:)»”"’'])/u.test(after)) return true
  if (/\d\s?h\s$/u.test(before) || /^(?:\.|\s)\d/u.test(after)) return true
  return (/\d[\p{L}.]*\s$/u.test(before.replace(OR_BEFORE, '')) && OR_BEFORE.test(before)) || OR_AFTER.test(after) // prettier-ignore
}

/** Whether a number is half of something, or told again beside it: a range, a fraction, a list of years, a conversion. */
export function isFigureToldBeside({ before, after }: Around, value: number): boolean {
  if (/\d\s?[-–—]\s?$/u.test(before) || /^\s?[-–—]\s?\d/u.test(after)) return true
  if (NUMBER_GOES_ON.test(after) || COUNT_OR.test(before)) return true
  if (/\d{4}(?:,| et| and)\s$/u.test(before) || /^(?:,| et| and)\s\d{4}(?!\d)/u.test(after)) return true // prettier-ignore
  if (/\ssur\s$/u.test(before) || /^\ssur\s(?:les )?\d/u.test(after)) return true
  if (SAME_AFTER.test(after) || SAME_BEFORE.test(before) || SAME_SAID.test(before)) return true
  return value <= MOST_COUNTED && isCounted(after, value)
}
const MOST_COUNTED = 6

/** *quatre métropoles : Berlin, Hambourg, …*, *five times (1958, 1962 …)*: who reads on can count. */
function isCounted(after: string, value: number): boolean {
  const names = after.match(/(?:,| et| and|:|dans|in)\s(?:(?:d['’]|l['’])|(?:de|du|des|la|le|les|the|of|celles? de|ceux de|ainsi que)\s)*\p{Lu}/gu) ?? [] // prettier-ignore
  const years = after.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []
  return names.length >= Math.max(2, value - 1) || years.length >= value || /(?:respectivement|respectively)/u.test(after) // prettier-ignore
}

/** *rapporte ____*, *according to ____*: who told it, which is not what happened. */
export const isTeller = ({ before }: Around): boolean =>
  /(?<!\p{L})(?:rapporte|relate|révèle|selon|d['’]après|annonce|expliqué \p{Lu}\S*(?: \p{Lu}\S*)* à|confié à|déclaré à|indiqué à|according to|told|reports?|reported by)\s(?:l['’]|le |la |the |au )?$/iu.test(before) // prettier-ignore

/** *____ de Saint-Père*, *____ "Shep" Padalecki*: the name goes on. */
export const isHalfOfName = ({ after }: Around): boolean =>
  /^\s(?:(?:de|du|des|von|van|of)\s\p{Lu}|d[’']\p{Lu}|["“«]\s?\p{Lu}|\p{Lu}\p{Ll})/u.test(after)

const AGE = /^(?:,|\s?ans?,)/u
/** Between a place and the one it lies in. */
const LYING = /^[,(\s]*(?:(?:in|en|au|aux|à|dans|near|près de|north|south|east|west|northern|southern|eastern|western|central|la|le|les|l['’]|the)\s?)*$/iu // prettier-ignore
const CAPITAL = /^,? (?:the |la )?capital/iu

/** *Basel, in ____*; *____, the capital of Nicaragua*; an age behind a name. */
export function isGivenByNeighbour(
  { mentions, document }: Reading,
  tree: Tree,
  key: Key,
  { before, after }: Around,
): boolean {
  const named = mentions.get(tree.sentence.index) ?? []
  if (key.form === 'number') {
    const behindName = /\p{L},\s$/u.test(before) && AGE.test(after)
    return behindName && (key.quantity?.value ?? 0) < 110
  }
  if (key.entity?.kind !== 'place') return false
  if (CAPITAL.test(after)) return true
  return named.some(({ mention, entity }) => entity.kind === 'place' && mention.end <= key.span.start && key.span.start - mention.end < 30 && LYING.test(document.text.slice(mention.end, key.span.start))) // prettier-ignore
}

/** *Dennis Roy and ____*, *Tours, ____ et Blois*: beside other names, of which any could be left out. */
export function isOneOfSeveral(
  { mentions, document }: Reading,
  tree: Tree,
  { start, end }: Mention,
): boolean {
  const joins = (from: number, to: number): boolean => from < to && to - from < 16 && JOINING.test(document.text.slice(from, to)) // prettier-ignore
  return (mentions.get(tree.sentence.index) ?? []).some(({ mention }) => joins(mention.end, start) || joins(end, mention.start)) // prettier-ignore
}
const JOINING =
  /^\s?(?:,|,? (?:and|or|et|ou))\s(?:(?:by|de|d['’]|la|le|les|à|en|au|aux|the|in|of) ?)*$/iu
