import type { Language, Quantity, Sentence, Span, Word } from '../document'
import { quantityRules as en } from '../en/quantities'
import { quantityRules as fr } from '../fr/quantities'
import { CURRENCY_SIGNS, type QuantityRules } from './rules'

const RULES: Record<Language, QuantityRules> = { fr, en }
/** Tenths are no quantity words: a word of these stands for a number only with another (*one of them*, *un homme*). */
const ARTICLES = /^(?:une?|one)$/iu

interface Amount {
  first: number
  last: number
  value: number
  /** A currency sign before it: *$5*. */
  sign?: string
  group: boolean
}

/**
 * The numbers of the sentences with what they count, in order. Numbers that are part of a time are left out.
 * @param times spans that `findTimes` has found
 */
export function findQuantities(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  times: readonly Span[] = [],
): Quantity[] {
  const rules = RULES[language]
  return sentences.flatMap((sentence) => {
    const found: Quantity[] = []
    for (let index = 0; index < sentence.words.length; index++) {
      const amount = readAmount(sentence.words, index, rules)
      const quantity = amount
        ? measure(text, sentence, amount, rules)
        : readOrdinal(sentence, index, rules)
      if (!quantity || times.some((time) => time.start < quantity.end && quantity.start < time.end))
        continue
      found.push(quantity)
      index = quantity.lastWord
    }
    return found
  })
}

/** *14,2 milliards*, *vingt et un*, *$5*, *une dizaine*: the words that say how many. */
function readAmount(
  words: readonly Word[],
  index: number,
  rules: QuantityRules,
): Amount | undefined {
  const sign = CURRENCY_SIGNS.has(words[index]!.form) ? words[index]!.form : undefined
  const first = index
  if (sign) index++
  const form = words[index]?.form ?? ''
  let value = readDigits(form, rules)
  let last = index
  let group = false
  if (value === undefined && !sign) {
    let text = ''
    const joiner = /^(?:et|and|-)$/iu
    for (let end = index; !joiner.test(form) && end < Math.min(words.length, index + 9); end++) {
      text += `${text === '' ? '' : ' '}${words[end]!.form}`
      const read = rules.numerals.read(text)
      if (read === undefined && !/^(?:et|and|-)$/iu.test(words[end]!.form)) break
      if (read !== undefined && !/(?:et|and|-)$/iu.test(text)) {
        value = read
        last = end
      }
    }
    if (value !== undefined && last === index && ARTICLES.test(form))
      value = words[index]!.upos === 'NUM' ? 1 : undefined
    if (
      value === undefined &&
      (ARTICLES.test(form) || /^an?$/iu.test(form)) &&
      rules.numerals.group(words[index + 1]?.form ?? '')
    ) {
      value = 1
    }
  }
  if (value === undefined) return undefined
  for (let next = words[last + 1]; next; next = words[last + 1]) {
    const times = rules.numerals.multiplier(next.form)
    const many = rules.numerals.group(next.form)
    if (times !== undefined && times >= 1e3) value *= times
    else if (many !== undefined) {
      value *= many
      group = true
    } else break
    last++
  }
  return { first, last, value, group, ...(sign && { sign }) }
}

/** `25 000`, `14,2`, `1,200.5` as a number; undefined for anything else, years among them being numbers too. */
function readDigits(form: string, rules: QuantityRules): number | undefined {
  if (!/^[-+−]?\d/u.test(form) || /[^\d\s.,+\-−\u00A0\u202F\u2009]/u.test(form)) return undefined
  const plain = form.replace(/[\s\u00A0\u202F\u2009]/gu, '').replace('−', '-')
  const [thousands, decimal] = rules.decimalComma ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:[${thousands}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u')
  const simple = new RegExp(`^[-+]?\\d+(?:[${decimal}]\\d+)?$`, 'u')
  const other = new RegExp(`^[-+]?\\d+[${thousands}]\\d+$`, 'u')
  if (grouped.test(plain)) return Number(plain.replaceAll(thousands, '').replace(decimal, '.'))
  if (simple.test(plain)) return Number(plain.replace(decimal, '.'))
  return other.test(plain) ? Number(plain.replace(thousands, '.')) : undefined
}

/** What is counted: a sign, a unit, a currency, or a noun. */
function measure(text: string, sentence: Sentence, amount: Amount, rules: QuantityRules): Quantity {
  const { words } = sentence
  const quantity = (last: number, kind: Quantity['kind'], unit?: string): Quantity => {
    const start = words[amount.first]!.start
    const before = text.slice(Math.max(sentence.start, start - 24), start)
    const approximate =
      amount.group ||
      (/(?<!\p{L})(?:une?|an?|entre|between)\s*$/iu.test(before)
        ? false
        : rules.approximate.test(before))
    return {
      start,
      end: words[last]!.end,
      sentence: sentence.index,
      firstWord: amount.first,
      lastWord: last,
      kind,
      value: amount.value,
      approximate,
      ...(unit !== undefined && { unit }),
    }
  }
  if (amount.sign) return quantity(amount.last, 'money', CURRENCY_SIGNS.get(amount.sign))
  let at = amount.last + 1
  const linked =
    /^(?:de|d['’]|des|of)$/iu.test(words[at]?.form ?? '') && (amount.group || amount.value >= 1e6)
  if (linked) at++
  const one = words[at]?.form ?? ''
  const two = `${one} ${words[at + 1]?.form ?? ''}`
  if (rules.percent.test(one)) return quantity(at, 'percent', '%')
  if (rules.percent.test(two)) return quantity(at + 1, 'percent', '%')
  const money = CURRENCY_SIGNS.get(one) ?? rules.currencies.get(one.toLowerCase())
  const longMoney = rules.currencies.get(two.toLowerCase())
  if (longMoney) return quantity(at + 1, 'money', longMoney)
  if (money) return quantity(at, 'money', money)
  const longUnit = rules.units.get(two.toLowerCase())
  if (longUnit) return quantity(at + 1, 'measure', longUnit)
  const unit = rules.units.get(one) ?? rules.units.get(one.toLowerCase())
  if (unit)
    return quantity(
      speed(words, at),
      'measure',
      speed(words, at) > at ? `${unit}/${words[at + 2]!.form}` : unit,
    )
  const noun = counted(words, amount, at)
  return noun ? quantity(noun.index, 'cardinal', noun.lemma) : quantity(amount.last, 'cardinal')
}

/** *km/h*: the index of the last word of a unit with a slash. */
function speed(words: readonly Word[], at: number): number {
  return words[at + 1]?.form === '/' && /^(?:h|s|m|km|kg|l|an|j)$/u.test(words[at + 2]?.form ?? '')
    ? at + 2
    : at
}

/** The noun that a number stands before, with at most two adjectives between. */
function counted(words: readonly Word[], amount: Amount, at: number): Word | undefined {
  for (let index = at; index <= at + 2; index++) {
    const word = words[index]
    if (!word) return undefined
    if (word.upos === 'NOUN') return word
    if (word.upos !== 'ADJ') break
  }
  const head = words[words[amount.last]!.head]
  return head && head.upos === 'NOUN' && head.index > amount.last && head.index - amount.last <= 3
    ? head
    : undefined
}

function readOrdinal(
  sentence: Sentence,
  index: number,
  rules: QuantityRules,
): Quantity | undefined {
  const word = sentence.words[index]!
  const digits = rules.ordinal.exec(word.form)
  const written =
    word.upos === 'ADJ' || word.upos === 'NUM'
      ? rules.ordinalWords.indexOf(
          word.form.toLowerCase().replace(/ère$/u, 'er').replace(/s$/u, ''),
        ) + 1
      : 0
  const value = digits ? Number(digits[1]) : written
  if (value === 0) return undefined
  const head = sentence.words[word.head]
  return {
    start: word.start,
    end: word.end,
    sentence: sentence.index,
    firstWord: index,
    lastWord: index,
    kind: 'ordinal',
    value,
    approximate: false,
    ...(head?.upos === 'NOUN' && { unit: head.lemma }),
  }
}
