const MONTH =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
const WEEKDAY =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const DATE = `(?:(?:${WEEKDAY}),? )?(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTH}),? \\d{4}|(?:${MONTH}|${SHORT}\\.?) \\d{1,2},? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`
const PUBLISHED =
  '(?:(?:publiée?|paru|mise? (?:à jour|en ligne)) le|(?:published|posted|updated)(?: on)?)'
const NAME = "\\p{Lu}[\\p{L}.’'-]*"
const CAPITALS = '\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,}){1,6}'
const PLACE = `(?:${CAPITALS}|${NAME}(?:(?:,? | \\()(?:de |du |la |le |les |of |the )?${NAME}\\)?){0,3})`
const AGENCY = '\\([^()\\n]{2,30}\\)'
const DASH = '(?:[–—]|-{1,2})'

/** *Publié le 3 mai 2009 à 14 h 05*: a line that says nothing but when. */
const LINE = new RegExp(`^(?:${PUBLISHED} ?:? ?)?(?:le )?${DATE}(?:[ ,]+(?:à|at)? ?\\d{1,2} ?[h:]\\d{0,2})?\\.?$`, 'iu') // prettier-ignore
/** *12 mars 2012. –*, *Lima, May 3, 2009 (Reuters) –*, *Published on May 3, 2009.* before the first sentence. */
const BEFORE = new RegExp(`^(?:(?:${PLACE},? (?:le )?)?${DATE}(?: ?${AGENCY})?[.,]? ?(?:${DASH}|:)|(?:${PUBLISHED.replaceAll(/\b([pmu])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)}) ${DATE}[.:]?) +(?=[\\p{Lu}«“"])`, 'u') // prettier-ignore
/** *LIMA (Reuters) -*, *QUITO –*, *Lima — Le …*: the place alone. */
const FROM = new RegExp(`^(?:${PLACE} ?${AGENCY} ?${DASH}|\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})*(?:, ${NAME})? ?(?:${DASH}|:)|${PLACE} ${DASH}) +(?=L[’']\\p{L}|(?:L[ea]s?|Une?|Des|Ce|Cette|Ils?|Elles?|Au|À|En|Dans|Selon|Après|The|An?|In|On|At|After)(?![\\p{L}]))`, 'u') // prettier-ignore

/** *OSLO, Norway (AP) — Two …*, *TURIN, Sept 16 (Reuters) - …*, *(Reuters) – …*: a place in capitals or an agency, before any sentence. */
const WIRE = new RegExp(`^(?:\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})*(?:, ${NAME}(?: ${NAME})?)?(?:, ${SHORT}\\.? \\d{1,2})?(?: ${AGENCY})?|\\((?:Reuters|AP|AFP)\\)) ${DASH} +(?=[“"]?\\p{Lu}(?:\\p{Ll}|[ ’'.])|[“"]?\\p{Lu}{2,4} \\p{Ll})`, 'u') // prettier-ignore

/** *Thursday, May 7, 2015 On Tuesday, the …*: the line above the first paragraph, lost its end. */
const GLUED = new RegExp(`^(?:${WEEKDAY}),? ${DATE} +(?=(?:L[’']\\p{L}|(?:L[ea]s?|Une?|Des|Ce|Cette|Au|À|En|Dans|Selon|Après|The|An?|In|On|At|After)(?![\\p{L}])))`, 'u') // prettier-ignore

/**
 * Where the dateline of a report ends, with which its first line may begin: the place, date and agency. It belongs to no
 * sentence. Nothing where the line has none.
 * @param line one line of the text, without outer white space
 */
export function datelineEnd(line: string): number | undefined {
  const start = line.slice(0, 200)
  if (line.length < 80 && LINE.test(line)) return line.length
  return (BEFORE.exec(start) ?? FROM.exec(start) ?? WIRE.exec(start) ?? GLUED.exec(start))?.[0]
    .length
}
