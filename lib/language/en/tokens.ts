import type { Piece, TokenRules } from '../tokens/rules'

const words = (list: string) => new Set(list.trim().split(/\s+/u))

/** `n't`, `'s` and the like; the second group is the ending. */
const CONTRACTION = /^(.+?)(n['’]t|['’`](?:s|m|re|ve|ll|d))$/isu
const PLURAL_POSSESSIVE = /^(.*s)(['’])$/isu
const JOINED = new Map<string, number>(Object.entries({
  cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3, outta: 3,
  dont: 2, didnt: 3, doesnt: 4, isnt: 2, wasnt: 3, arent: 3, werent: 4, havent: 4, hasnt: 3, hadnt: 3,
  couldnt: 5, wouldnt: 5, shouldnt: 6, thats: 4, theyre: 4, youre: 3, ive: 1, youve: 3, im: 1,
})) // prettier-ignore
const WHOLE = /^(?:o['’]clock|(?:o|d|l|m)['’]\p{Lu}.*|ma['’]am|y['’]all|['’]em)$/iu
/** Joined to what follows: UD keeps these prefixes on their word, and cuts other compounds at the hyphen. */
const PREFIX =
  /^(?:e|non|pre|post|anti|mid|re|co|over|pro|multi|ex|sub|semi|neo|psycho|socio|counter|intra|micro|un|mis|pan|trans|inter|extra|bi|de|dis|infra|macro|meta|mini|mono|para|poly|pseudo|quasi|tri|uni|geo|bio|arch)$/iu

function split(run: string): Piece[] {
  if (/^\d+(?:[-‐‑]\d+)+$/u.test(run) && !/^\d{1,4}[-‐‑]\d{1,4}$/u.test(run))
    return [{ end: run.length }]
  if (/^\d{1,3}-\d{4}$/u.test(run)) return [{ end: run.length }]
  const pieces: Piece[] = []
  let from = 0
  const hyphen = /[-‐‑]/gu
  for (let found = hyphen.exec(run); found; found = hyphen.exec(run)) {
    const part = run.slice(from, found.index)
    if (PREFIX.test(part) || part === '') continue
    pieces.push(...splitPart(run, from, found.index), { end: hyphen.lastIndex })
    from = hyphen.lastIndex
  }
  pieces.push(...splitPart(run, from, run.length))
  return pieces
}

/** One part of a compound: clitics make it a token of two words; a number comes off its unit. */
function splitPart(run: string, from: number, end: number): Piece[] {
  const part = run.slice(from, end)
  const cut = clitic(part)
  if (cut > 0) {
    const middle = from + cut
    return [
      {
        end,
        words: [
          { form: run.slice(from, middle), start: from, end: middle },
          { form: run.slice(middle, end), start: middle, end },
        ],
      },
    ]
  }
  const unit = /^(\d+(?:[.,:]\d+)*)(am|pm|km|kg|lbs|mg|ft|cm|mm|mph|kmh|GB|MB|m|g|k|bn)$/iu.exec(
    part,
  )
  return unit ? [{ end: from + unit[1]!.length }, { end }] : [{ end }]
}

/** Where the second word of a contraction begins; 0 when it is one word. */
function clitic(part: string): number {
  if (WHOLE.test(part)) return 0
  const joined = JOINED.get(part.toLowerCase())
  if (joined) return part === part.toUpperCase() && joined < 3 ? 0 : joined
  const found = CONTRACTION.exec(part) ?? PLURAL_POSSESSIVE.exec(part)
  if (!found || /^\d+$/u.test(found[1]!)) return 0
  return found[1]!.length
}

export const tokenRules: TokenRules = {
  abbreviations: words(`
    mr. mrs. ms. messrs. dr. drs. prof. st. sts. ste. gen. col. lt. capt. cmdr. adm. maj. sgt. pvt. cpl. rev. hon. gov.
    sen. sens. rep. reps. pres. supt. msgr. mt. ft. vs. v. e.g. i.e. cf. al. eg. ie. viz. approx. dept. est. fig. figs.
    vol. vols. ed. eds. bldg. assn. assoc. intl. attn. arrv. jan. feb. aug. sept. sep. oct. nov. dec. tues. thur.
    thurs. wed. mlle. mme. ca.`),
  finalAbbreviations: words(`
    etc. inc. ltd. co. corp. bros. jr. sr. ave. blvd. rd. a.m. p.m. u.s. u.k. u.n. d.c. ph.d. m.d. b.c. a.d. b.a. m.a.
    u.s.a. esq. plc.`),
  numericAbbreviations: words(
    'p. pp. no. nos. mar. apr. jun. jul. mon. tue. fri. sat. sun. art. sec. ch. c. vol.',
  ),
  starters: words(`
    the a an this that these those it he she they we i you there here in on at by for from with as if when while after
    before since but and or so yet his her its their our my your what who how why where which no not all some many most
    both each one two however although though because although even now then also according during under over to of
    another other such only just once until unlike despite instead meanwhile`),
  endsBeforeLower: /^(?:\.|[?!]+)$/u,
  closings: words('thanks thx regards sincerely cheers yours love'),
  number: /(?<![\p{L}\p{N}\p{M}.,)\]%-])[-+−]\d+(?:[.,]\d+)*(?![\p{L}\p{N}-])|(?<=\s|^)\.\d+/uy,
  split,
  takesApostrophe: (run, quoteOpen) => !quoteOpen && /[^\d]s$/iu.test(run),
}
