import type { Piece, PieceWord, TokenRules } from '../tokens/rules'
import { joinArticles } from './des'

const words = (list: string) => new Set(list.trim().split(/\s+/u))

/** One word each, in spite of the apostrophe. */
const WHOLE =
  /^(?:aujourd['’]hui|c['’]est-à-dire|quelqu['’]une?s?|l['’]on|prud['’]hom\p{L}*|presqu['’]îles?|grand['’]\p{L}+|entr['’]\p{L}+|rock['’]n['’]roll|d['’]j[ie]\p{L}*|o['’]\p{Lu}\p{L}+)(?=$|[-'’])/iu
const ELISION = /^(?:[ldsncjmt]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’]/iu
const PRONOUN_AFTER_VERB = /-(?:t-(?:il|elle|on)|ils?|elles?|on|je|ce|tu|nous|vous|là)$/iu
const OBJECT_AFTER_IMPERATIVE =
  /(?<=[a-zàâçéèêîôû](?:ez|ons|[esit]|ds))-(?:moi|toi|lui|leur|les?|la|en|y)$/u
/** What ends like a verb with its pronoun and is one word. */
const HYPHENATED =
  /^(?:rendez-vous|garde-à-vous|sauve-qui-peut|(?:celui|celle|ceux|celles|ce|ci|jusque|de|par|là|oui|non|cela|voi)-là|au-delà|peut-être|là-bas|chez-(?:moi|toi|lui|nous|vous|soi)|\p{L}*-(?:moi|toi|lui|elle|eux|elles|nous|vous|soi)-mêmes?|(?:tête-à-queue)|je-ne-sais-quoi|demi-tour|tout-en|va-et-vient|laissez-passer|cessez-le-feu|m['’]as-tu-vu|qu['’]en-dira-t-on|on-dit|m['’]en-foutiste)$/iu

const CONTRACTIONS = new Map<string, readonly [string, string]>([
  ['du', ['de', 'le']],
  ['des', ['de', 'les']],
  ['au', ['à', 'le']],
  ['aux', ['à', 'les']],
  ['duquel', ['de', 'lequel']],
  ['desquels', ['de', 'lesquels']],
  ['desquelles', ['de', 'lesquelles']],
  ['auquel', ['à', 'lequel']],
  ['auxquels', ['à', 'lesquels']],
  ['auxquelles', ['à', 'lesquelles']],
])

/** The words of a French contraction, with its capitals: `Du` is `De` + `le`, `DU` is `DE` + `LE`. */
export function contractionWords(
  form: string,
  [first, second]: readonly [string, string],
): PieceWord[] {
  if (form.length > 1 && form === form.toUpperCase()) {
    return [{ form: first.toUpperCase() }, { form: second.toUpperCase() }]
  }
  const capital = form.charAt(0) !== form.charAt(0).toLowerCase()
  return [
    { form: capital ? first.charAt(0).toUpperCase() + first.slice(1) : first },
    { form: second },
  ]
}

/** *20h30* is three tokens, *160km* two. */
const HOUR = /^(\d{1,2})(h)(\d{2})?$/iu
const UNIT = /^(\d+(?:[.,]\d+)*)(?:km|cm|mm|m|kg|mg|g|ha|min|s)$/u

function split(run: string): Piece[] {
  const hour = HOUR.exec(run)
  if (hour) {
    const middle = hour[1]!.length
    const cuts = [{ end: middle }, { end: middle + 1 }]
    return hour[3] ? [...cuts, { end: run.length }] : cuts
  }
  const unit = UNIT.exec(run)
  if (unit) return [{ end: unit[1]!.length }, { end: run.length }]
  const pieces: Piece[] = []
  let from = 0
  for (;;) {
    const rest = run.slice(from)
    if (WHOLE.test(rest)) break
    const elision = ELISION.exec(rest)?.[0]
    if (!elision) break
    from += elision.length
    pieces.push({ end: from })
    if (from === run.length) return pieces
  }
  pieces.push(...splitClitics(run, from))
  return pieces
}

/** *a-t-il* → *a* + *-t-il*; *donnez-le-moi* → *donnez* + *-le* + *-moi*. */
function splitClitics(run: string, from: number): Piece[] {
  const clitics: Piece[] = []
  let end = run.length
  for (let round = 0; round < 3; round++) {
    const rest = run.slice(from, end).replace(/‑|‐/gu, '-')
    if (HYPHENATED.test(rest)) break
    const found = PRONOUN_AFTER_VERB.exec(rest) ?? OBJECT_AFTER_IMPERATIVE.exec(rest)
    if (!found || found.index === 0) break
    const base = rest.slice(0, found.index)
    if (base.includes('-') && !OBJECT_AFTER_IMPERATIVE.test(base) && found[0] !== '-là') break
    if (!/\p{L}$/u.test(base)) break
    clitics.unshift({ end })
    end = from + found.index
  }
  const head = run.slice(from, end)
  const contraction = CONTRACTIONS.get(head.toLowerCase())
  return [contraction ? { end, words: contractionWords(head, contraction) } : { end }, ...clitics]
}

export const tokenRules: TokenRules = {
  abbreviations: words(`
    m. mm. mme. mmes. mlle. mlles. dr. drs. pr. prof. me. st. ste. sts. mgr. gén. cdt. col. lt. cne. adj. mr. mrs.
    av. apr. cf. ex. env. vs. boul. bd. tél. éd. éds. coll. dir. trad. vol. chap. fig. ill. sq. sqq. ibid. op. cit.
    janv. févr. avr. juill. oct. nov. déc. arr. hab. n. réf. c-à-d. c.-à-d. ph. jr. sr. p.`),
  finalAbbreviations: words('etc. j.-c. inc. ltd. cie. corp. co. bros.'),
  numericAbbreviations: words('pp. art. al. t. v. §. l. env. ann. av. no. nos. vol. ca. sept.'),
  starters: words(`
    le la les l un une des du de d ce cet cette ces c il elle ils elles on je j nous vous tu en dans à au aux mais et
    or donc ainsi pour par sur selon après avant depuis pendant lors si son sa ses leur leurs mon ma mes notre votre
    que qu qui quand lorsque lorsqu comme cependant toutefois enfin puis alors aussi même malgré entre avec sans chez
    plus tout toute tous toutes certains plusieurs aujourd'hui celui celle ceux y n ne s se voici voilà`),
  // An exclamation goes on more often than it ends (« Hélas ! répondit-elle »).
  endsBeforeLower: /^(?:\.|\?+)$/u,
  closings: words('cordialement amicalement amitiés bises salutations merci'),
  number:
    /(?:(?<![\p{L}\p{N}\p{M}.,])[-+−])?(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}\p{M}.,)\]%-])[-+−]\d+(?:[.,]\d+)*(?![\p{L}\p{N}-])/uy,
  split,
  takesApostrophe: (run) =>
    ELISION.test(`${run.slice(run.search(/[^'’]*$/u))}'`) && !WHOLE.test(`${run}'`),
  contract: joinArticles,
}
