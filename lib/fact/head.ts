import type { Span } from '@/lib/language/document'
import { datelineEnd } from '@/lib/language/tokens/dateline'
import { placeTypeOf } from './place-type'

/** What stands above the first paragraph of an article. */
export interface Head {
  /** The title as it is written, without the name of the site or the sign of a heading. */
  title?: string
  /** The line that it is. */
  titleLine?: Span
  /** Lines, and the beginning of the first paragraph, that may say when the article was published. */
  dates: Span[]
  /** Where the first paragraph begins. */
  end: number
}

interface Line extends Span {
  text: string
  /** An empty line stands above it. */
  apart: boolean
}

/** Above the first paragraph stand no more lines than this that count. */
const MOST_LINES = 14
/** So many lines behind the first paragraph may still give the day. */
const BELOW = 2
const LONGEST_TITLE = 160
/** In words. */
const RUBRIC = 3
const HEADLINE = 5
/** So much of the body says what it is about. */
const OPENING = 600

const STOPPED = /[.…;:,]["'’»”)\]\s]*$/u
const ASKED = /[?!]["'’»”)\s]*$/u
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?<![\d/])\d\d\/\d\d\/\d\d(?![\d/])/u

/** What says when, by whom and how long, and nothing else: such a line has no other word in small letters. */
const OF_PUBLISHING =
  /^(?:publiée?|parue?|rédigée?|hier|aujourd|mise?|jour|ligne|modifiée?|créée?|le|la|à|a|et|de|du|dernière|heures?|min|minutes?|lecture|par|avec|published|posted|updated|last|first|modified|created|on|at|by|am|pm|a\.m|p\.m|read|ago|the|of|er|st|nd|rd|th|h|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u
const BYLINE =
  /^(?:par|by|propos recueillis|texte|reportage|de notre (?:envoyée?|correspondante?)|from our|our correspondent|reporting|written|edited|traduit|source|sources|avec (?:afp|reuters)|(?:le |la |the )?[\p{L}. ]{2,24} avec (?:afp|reuters|agences?)|afp|reuters|ap|agences?)(?![\p{L}])/iu
const CAPTION =
  /^(?:\(?(?:photos?|images?|crédits?|illustration|légende|credits?|pictures?|vidéo|video|carte|map|getty|file)(?: photo| credit)?(?: ?:| ©| by | d[e’'])|©|(?:an?|une?) (?:bust|portrait|photo(?:graph)?|picture|statue|painting|view|map|icon|buste|vue|carte|photographie|peinture) (?:of|de|du|d[’'])|(?:portrait|buste|bust|vue(?: aérienne)?|aerial view|view|icon|statue|tombe|grave) (?:of|de|du|d[’'])|lire aussi|voir aussi|read more|see also|related)|(?:©|\((?:photo|image|crédit|afp|reuters|ap|getty)[^)]*\)|(?:photo|image|crédit|credit|picture)s? ?: [^:]{2,60}|\/ ?(?:afp|reuters|getty|ap))\s*\.?$/iu
const FURNITURE =
  /^(?:https?:|www\.|temps de lecture|lecture ?:? ?\d|\d+ ?(?:min|minutes?)(?![\p{L}])|partager|share|écouter|listen|s[’']abonner|subscribe|abonnés?|article réservé|réservé aux|newsletter|commentaires?|comments?|imprimer|print|save|sauvegarder|\d+ (?:comment|partage|share)|lire plus tard|advertisement|publicité|menu|aller au contenu|skip to|accueil|home|de wikipédia|from wikipedia|modifier|edit)(?![\p{L}])|^[\d\s:h.,/-]+$/iu
const RUBRICS =
  /^(?:international|monde|politique|société|économie|éco|sports?|football|rugby|tennis|cyclisme|culture|sciences?|santé|planète|environnement|climat|faits[ -]divers|justice|europe|afrique|amériques?|asie|proche-orient|moyen-orient|france|régions?|idées|tribune|débats?|éditorial|édito|reportage|enquête|portrait|entretien|interview|analyse|décryptage|récit|en direct|direct|actualités?|actus?|à la une|vidéos?|infos?|flash|dépêches?|brèves?|exclusif|urgent|alerte|world|politics|business|tech|technology|health|environment|opinion|analysis|news|breaking|breaking news|exclusive|features?|uk|us|usa|africa|asia|middle east|americas|local|top stories|live|explainer|obituary|nécrologie|markets|economy|science|education|world news|latest|latest news)$/iu
/** A list of rubrics, from the front page down. */
const TRAIL = /[›»>/•·|]/u

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
const telling = (text: string): string[] =>
  wordsOf(text.toLowerCase()).flatMap((word) => word.split(/['’]/u)).filter((word) => word.length > 3) // prettier-ignore

/**
 * Reads what stands above the first paragraph: kickers, rubrics, bylines, captions, dates, and the title among them.
 * @param sections headings (lower case) that any article might have, and that are no title
 */
export function readHead(text: string, sections: ReadonlySet<string>): Head {
  const lines = firstLines(text)
  const body = lines.find((line, index) => isBody(line, index, lines))
  const above = body ? lines.slice(0, lines.indexOf(body)) : lines.slice(0, 1)
  const head: Head = { dates: [], end: body?.start ?? 0 }
  if (body) {
    const dated = datelineEnd(body.text)
    if (dated !== undefined) head.dates.push({ start: body.start, end: body.start + dated })
  }
  head.dates.push(...above.filter(isDateLine).sort((a, b) => Number(isUpdate(a)) - Number(isUpdate(b)))) // prettier-ignore
  if (!body) return head
  // *Par Jean Roy, 3 mai 2009*: below the paragraph in large letters.
  const below = lines.slice(lines.indexOf(body) + 1).filter((line, index) => index < BELOW && isDateLine(line)) // prettier-ignore
  head.dates.push(...below)
  const candidates = above.filter((line) => !isApparatus(line) && !isDateLine(line))
  const title = pickTitle(candidates, text.slice(body.start), sections)
  if (title) {
    head.title = title.text
    head.titleLine = { start: title.start, end: title.end }
  }
  return head
}

/** The lines of the beginning; one that goes on in small letters on the next is one with it. */
function firstLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const match of text.slice(0, 6000).matchAll(/[^\n]*(?:\n|$)/gu)) {
    const raw = match[0]
    const shown = raw.trim()
    if (shown === '') {
      if (match.index >= text.length) break
      apart = true
      continue
    }
    const start = match.index + raw.indexOf(shown)
    const last = lines.at(-1)
    if (last && !apart && /^\p{Ll}/u.test(shown) && !STOPPED.test(last.text)) {
      last.text = `${last.text} ${shown}`
      last.end = start + shown.length
    } else lines.push({ text: shown, start, end: start + shown.length, apart })
    apart = false
    if (lines.length > MOST_LINES) break
  }
  return lines
}

/** Whether a line is a paragraph: too long for a title, or ended as sentences are. */
function isBody(line: Line, index: number, lines: readonly Line[]): boolean {
  const { text } = line
  if (isDateLine(line)) return false
  const short = text.length <= LONGEST_TITLE
  if (short && CAPTION.test(text)) return false
  if (datelineEnd(text) !== undefined && text.length > 60) return true
  if (!short) return true
  const last = index === lines.length - 1
  const one = !/[.!?…]["'’»”)]*\s+["'«“(]*\p{Lu}\p{L}+ /u.test(text)
  if (ASKED.test(text)) return !one || last || lines.slice(0, index).some((other) => !isApparatus(other) && !isDateLine(other)) // prettier-ignore
  if (/[.…]["'’»”)\]\s]*$/u.test(text)) return wordsOf(text).length > 3
  return last && wordsOf(text).length > HEADLINE
}

/** *Publié le 3 mai 2009 à 14 h 05*, *By Ann Lee | May 3, 2009*: a date with its year, and nothing that tells anything. */
function isDateLine({ text }: Line): boolean {
  if (text.length > 120 || !YEAR.test(text)) return false
  const dated = /\d{1,2}(?:er|st|nd|rd|th)?[ .]+(?:of )?\p{L}{3,}\.?,? \d{4}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|(?<![\d/])\d\d\/\d\d\/\d\d(?![\d/])|\d{4}-\d{2}-\d{2}/u // prettier-ignore
  if (!dated.test(text)) return false
  if (BYLINE.test(text)) return true
  const small = wordsOf(text).filter((word) => /^\p{Ll}/u.test(word) && word.length > 1)
  const named = wordsOf(text.replace(dated, '')).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  return small.every((word) => OF_PUBLISHING.test(word)) && named.length <= 5 && !/[(–]\s*(?:born|née?)?\s*(?!\d{4} \p{Lu}{2,4}\))\d/u.test(text) && !/^(?:born|died|née?|naissance|mort|décès|founded|released)/iu.test(text) // prettier-ignore
}

const isUpdate = ({ text }: Line): boolean => /mise? à jour|updated|modifi/iu.test(text)

/** A byline, a caption, a button: what stands around an article. */
function isApparatus({ text }: Line): boolean {
  return BYLINE.test(text) || CAPTION.test(text) || FURNITURE.test(text)
}

function pickTitle(
  candidates: readonly Line[],
  body: string,
  sections: ReadonlySet<string>,
): Line | undefined {
  const opening = telling(body.slice(0, OPENING))
  const taken = (text: string): number => telling(text).filter((word) => opening.some((other) => alike(word, other))).length // prettier-ignore
  const rest = candidates.filter(({ text }, index) => {
    const more = index < candidates.length - 1
    return !(more && taken(text) === 0 && isRubric(text)) && !isSection(text, sections)
  })
  const lines = rest.map((line) => ({ ...line, text: bareTitle(line.text, body) }))
  const [first, second] = lines
  if (!first || first.text.length > LONGEST_TITLE || !/\p{L}/u.test(first.text)) return undefined
  const size = wordsOf(first.text).length
  // *Guerre en Ukraine*, *Jean Roy*, above the headline.
  const shares = second && telling(second.text).some((word) => telling(first.text).some((other) => alike(word, other))) // prettier-ignore
  if (second && wordsOf(second.text).length >= HEADLINE && size < HEADLINE && !shares) {
    const inOpening = taken(first.text) === telling(first.text).length
    const obituary = /\sobituary$/iu.test(first.text)
    if (!obituary && (!inOpening || taken(second.text) > taken(first.text))) return second
  }
  // *Derniers jours*: a heading within an article that is not all here.
  if (size < HEADLINE && taken(first.text) === 0 && telling(first.text).length > 0 && !isOfWhole(first.text, body)) return undefined // prettier-ignore
  return first
}

/** *Égypte*, *Coupe Dewar*: a name, or a thing that the text comes to farther down. */
function isOfWhole(title: string, body: string): boolean {
  const words = telling(title)
  const names = (title.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
  if (names && (words.length > 1 || placeTypeOf(title) !== undefined)) return true
  const all = new Set(telling(body))
  return words.some((word) => [...all].some((other) => alike(word, other)))
}

/** Two forms of one word. */
function alike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  return a === b || (least >= 5 && Math.abs(a.length - b.length) <= 3 && a.slice(0, least - 1) === b.slice(0, least - 1)) // prettier-ignore
}

/** *INTERNATIONAL*, *Monde / Afrique*: where the article stood. */
function isRubric(text: string): boolean {
  const plain = text.replace(/^#+\s*/u, '').trim()
  const parts = plain.split(TRAIL).map((part) => part.trim())
  if (parts.length > 1 && parts.every((part) => wordsOf(part).length <= RUBRIC)) return true
  if (RUBRICS.test(plain.replace(/[\s:.]+$/u, ''))) return true
  return plain === plain.toUpperCase() && wordsOf(plain).length <= RUBRIC
}

function isSection(text: string, sections: ReadonlySet<string>): boolean {
  const plain = text.toLowerCase().replace(/^#+\s*|^[\d.]+\s*|[\s:.]+$/gu, '')
  return sections.has(plain) || (/^#{2,}\s/u.test(text) && wordsOf(text).length < HEADLINE)
}

/** A title without the sign of a heading, a label, its site, or a comma that it ends with. */
function bareTitle(text: string, body: string): string {
  const plain = text
    .replace(/^#+\s*|^\*\*|\*\*$|<\/?[a-z][^<>]*>/gu, '')
    .replace(/^(?:titre|title|objet|subject) ?: /iu, '')
    .trim()
  // *Ann Lee obituary*
  if (/\sobituary$/iu.test(plain)) return plain
  const pieces = plain.split(/\s+\|\s+/u)
  const longest = [...pieces].sort((a, b) => b.length - a.length)[0] ?? plain
  return withoutSite(longest, body).replace(/\s+/gu, ' ').replace(/[\s.,;:]+$/u, '') // prettier-ignore
}

/** *Un pont s’effondre - La Gazette* → *Un pont s’effondre*: capitalised words behind a dash that the text never says. */
function withoutSite(title: string, body: string): string {
  const found = /^(.{3,}?)\s+[-–—]\s+([^–—]{2,30})$/u.exec(title)
  const [, own = '', site = ''] = found ?? []
  if (site === '') return title
  if (/^wikip[ée]dia/iu.test(site)) return own
  const words = site.split(/\s+/u)
  const named = words.length <= 3 && words.every((word) => /^(?:\p{Lu}|\d|[\w.]+\.(?:com|fr|org|net)$)/u.test(word)) // prettier-ignore
  return named && wordsOf(own).length >= RUBRIC && !body.includes(site) ? own : title
}
