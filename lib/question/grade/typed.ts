import type { Language } from '@/lib/language/document'
import { readAmount } from './amount'
import { compareDates, readDate, readPeriod, type TypedDate } from './date'
import { fold, plain } from './fold'
import { compareNames, untitled } from './person'
import { bare, contentWords, core } from './phrase'
import type { Lexicon } from './lexicon'
import type { ReasonCode, Verdict } from './reason'
import { allowance, slips } from './slip'

/** What is known of the answer, so that a surname is taken for a person and not for *New York*. */
export interface Asked {
  language: Language
  person: boolean
  lexicon: Lexicon
}

export interface Judgement {
  verdict: Verdict
  code: ReasonCode
}

const judge = (verdict: Verdict, code: ReasonCode): Judgement => ({ verdict, code })

/** Lower case without accents, but with the hyphens and points that dates and numbers are written with. */
function unaccented(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}

function judgePeriod(given: string, target: string, asked: Asked): Judgement | null {
  const wanted = readPeriod(target)
  if (!wanted) return null
  const said = readPeriod(given)
  if (!said) return judge('wrong', 'other-date')
  const ends = wanted.map((end, i) => judgeDate(said[i] ?? '', end, asked))
  if (ends.some((end) => end === null)) return null
  const worst =
    ends.find((end) => end?.verdict === 'wrong') ?? ends.find((end) => end?.verdict === 'close')
  return worst ?? judge('right', 'same-date')
}

function judgeDate(given: string, target: string, asked: Asked): Judgement | null {
  const dayFirst = asked.language === 'fr'
  const wanted = readDate(target, dayFirst)
  const [date] = wanted.dates
  if (!date || !wanted.exact) return null
  const said = readDate(given, dayFirst)
  if (said.dates.length === 0) return null
  const relation = (one: TypedDate): string => compareDates(one, date)
  const relations = said.dates.map(relation)
  if (relations.includes('same')) return judge('right', said.exact ? 'same-date' : 'slip')
  if (relations.includes('finer')) return judge('right', 'finer-date')
  if (relations.includes('coarser')) return judge('close', 'coarser-date')
  return judge('wrong', 'other-date')
}

function judgeAmount(given: string, target: string, asked: Asked): Judgement | null {
  const wanted = readAmount(target, asked.language)
  if (!wanted) return null
  const said = readAmount(given, asked.language)
  if (!said) return /\d/.test(target) || wanted.unit === '' ? judge('wrong', 'other-amount') : null
  const near = Math.abs(said.value - wanted.value) <= 1e-9 * Math.abs(wanted.value)
  if (said.unit === wanted.unit || said.unit === '' || wanted.unit === '') {
    const measured = wanted.measured && said.unit === ''
    // Without its unit, the number as it was written in the answer counts, whatever it is converted to.
    const written = measured
      ? readAmount(target.replace(/(?<=\d)\s*[^\d\s.,].*$/, ''), asked.language)
      : wanted
    const matches = near || (measured && written !== null && written.value === said.value)
    if (!matches) return judge('wrong', 'other-amount')
    if (measured) return judge('close', 'unit-missing')
    if (said.ordinal !== wanted.ordinal) return judge('close', 'part-of-it')
    return judge('right', 'same-amount')
  }
  if (said.measured || wanted.measured || said.unit === '%' || wanted.unit === '%') {
    return judge('wrong', near ? 'other-unit' : 'other-amount')
  }
  if (!near) return judge('wrong', 'other-amount')
  const [a, b] = [contentWords(said.unit), contentWords(wanted.unit)]
  if (a.some((word) => b.includes(word))) return judge('right', 'same-amount')
  return judge('close', 'part-of-it')
}

function judgeSlips(given: string, target: string, asked: Asked): Judgement | null {
  const [a, b] = [given.split(' '), target.split(' ')]
  if (a.length !== b.length) {
    const [joined, whole] = [a.join(''), b.join('')]
    const close = !/\d/.test(whole) && slips(joined, whole, 1) <= 1 && whole.length > 4
    return close ? judge('right', 'slip') : null
  }
  let total = 0
  for (const [i, word] of b.entries()) {
    const typed = a[i] ?? ''
    if (typed === word) continue
    if (/\d/.test(word) || /\d/.test(typed)) return null
    // A word of three letters may be mistyped where longer ones beside it are right.
    const allowed = word.length === 3 && b.length > 2 && total === 0 ? 1 : allowance(word.length)
    const count = slips(typed, word, allowed)
    if (count > allowed) return null
    // Another name or another word is not a slip: Iran is not Irak, poison not poisson.
    if (asked.lexicon.isName(typed)) return judge('wrong', 'other-name')
    const inflection = typed.replace(/e?s$/, '') === word.replace(/e?s$/, '')
    const noun = [typed, typed.replace(/[sx]$/, '')].some((form) =>
      asked.lexicon.isWord(form, asked.language),
    )
    if (!inflection && noun) return judge('wrong', 'other')
    total += inflection ? 0 : count
  }
  if (total === 0) return judge('right', 'wording')
  return total === 1 ? judge('right', 'slip') : judge('close', 'slips')
}

function judgePerson(given: string, target: string, { lexicon }: Asked): Judgement | null {
  const relation = compareNames(given, target)
  if (relation === 'full') return judge('right', 'wording')
  if (relation === 'surname') return judge('right', 'surname')
  if (relation === 'first-name') return judge('close', 'first-name')
  // The whole name with what he or she is (*the architect …*): right unless somebody else is named too.
  const name = contentWords(target)
  const more = contentWords(given).filter((word) => !name.includes(word))
  const whole = name.length > 1 && name.every((word) => contentWords(given).includes(word))
  if (whole && more.length < 4 && !more.some((word) => lexicon.isName(word)))
    return judge('right', 'wording')
  return null
}

/** *New York*, *Corée du Nord*: half of such a name is another name. */
function isShortName(target: string): boolean {
  const words = target.split(/[\s’']+/).filter((word) => !/^\p{Ll}{1,3}$/u.test(word))
  return words.length < 3 && words.every((word) => /^\p{Lu}/u.test(word))
}

function judgeWords(given: string, target: string, shortName: boolean): Judgement {
  const wanted = contentWords(target)
  const said = new Set(contentWords(given))
  const shared = wanted.filter((word) => said.has(word))
  if (wanted.length > 0 && shared.length === wanted.length) {
    return said.size <= wanted.length ? judge('right', 'wording') : judge('close', 'more-than-it')
  }
  const enough = !shortName && shared.length >= wanted.length / 2 && said.size === shared.length
  return enough && shared.some((word) => word.length > 3)
    ? judge('close', 'part-of-it')
    : judge('wrong', 'other')
}

/** How a typed answer stands to one right answer. */
export function judgeTyped(given: string, target: string, asked: Asked): Judgement {
  if (fold(given) === '') return judge('wrong', 'empty')
  if (fold(given) === fold(target)) return judge('right', 'exact')
  if (unaccented(given) === unaccented(target)) return judge('right', 'accents')
  if (plain(given) === plain(target)) return judge('right', 'wording')
  if (/\s(?:ou|or)\s|\s\/\s/.test(fold(given)) && !/\s(?:ou|or)\s/.test(fold(target))) {
    return judge('wrong', 'several-answers')
  }
  const [flatGiven, flatTarget] = [unaccented(given), unaccented(target)]
  const timed = judgePeriod(flatGiven, flatTarget, asked) ?? judgeDate(flatGiven, flatTarget, asked)
  const dated =
    readPeriod(flatTarget) !== null ||
    readDate(flatTarget, asked.language === 'fr').dates.length > 0
  if (timed && (timed.verdict !== 'wrong' || dated)) return timed
  if (dated && !timed && /\d/.test(flatTarget) && !/^\d+$/.test(flatTarget)) {
    return judge('wrong', 'other-date')
  }
  const counted = judgeAmount(flatGiven, flatTarget, asked)
  if (counted) return counted
  const [a, b] = [plain(given), plain(target)]
  if (bare(a, asked.language) === bare(b, asked.language)) return judge('right', 'wording')
  const named = asked.person
    ? judgePerson(bare(a, asked.language), bare(b, asked.language), asked)
    : null
  if (named) return named
  const [coreGiven, coreTarget] = [core(a, asked.language), core(b, asked.language)]
  if (coreGiven === coreTarget) return judge('right', 'wording')
  const ends = asked.person ? [untitled(coreGiven), untitled(coreTarget)] : [coreGiven, coreTarget]
  const slipped = judgeSlips(ends[0] ?? '', ends[1] ?? '', asked)
  if (slipped) return slipped
  if (asked.person && contentWords(ends[1] ?? '').length > 1) {
    const surname =
      (ends[1] ?? '')
        .split(' ')
        .at(-1)
        ?.replace(/^[dl]'/, '') ?? ''
    const alone = judgeSlips(ends[0] ?? '', surname, asked)
    if (alone) return alone
    return judge('wrong', asked.lexicon.isName(coreGiven) ? 'other-name' : 'other')
  }
  if (asked.lexicon.isName(coreGiven)) return judge('wrong', 'other-name')
  return judgeWords(coreGiven, coreTarget, isShortName(target))
}
