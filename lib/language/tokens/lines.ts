import type { TokenRules } from './rules'

/*
 * Letters and forums that were pasted as one line: what their lost line breaks leave behind. On the treebank that
 * English is learned from, each of these ends a sentence at least four times in five.
 */
const ADDRESS = /^(?:(?:https?:|ftp:|www\.)\S+|(?:mailto:)?[^\s@]+@[^\s@]+\.\p{L}{2,})$/iu
const DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/u
const HOUR = /^\d{1,2}:\d{2}(?::\d{2})?$/u
const HALF_OF_DAY = /^[ap]m$/iu
const SMILEY = /^[:;=]-?[)(DP]$/u
const LOWER = /^\p{Ll}+$/u
const CAPITAL = /^\p{Lu}/u
/** A closing formula (_Best regards,_) has no more words than this. */
const LONGEST_CLOSING = 4

/**
 * Whether a line ended before the token `next`, though no stop shows it: around a date with its hour, after an address
 * or a smiley, after the closing formula of a letter.
 *
 * @param form the tokens' forms; empty outside the text
 * @param from where the sentence began
 */
export function endsLine(
  form: (index: number) => string,
  from: number,
  next: number,
  rules: TokenRules,
): boolean {
  const after = form(next)
  const before = form(next - 1)
  if (DATE.test(after) && HOUR.test(form(next + 1))) return !LOWER.test(before)
  if (HOUR.test(before)) return DATE.test(form(next - 2)) && !HALF_OF_DAY.test(after)
  if (HALF_OF_DAY.test(before)) return HOUR.test(form(next - 2)) && DATE.test(form(next - 3))
  if (ADDRESS.test(after)) return ADDRESS.test(before)
  if (!CAPITAL.test(after)) return false
  if (before === '>') return ADDRESS.test(form(next - 2))
  if (before === ',' && next - from <= LONGEST_CLOSING + 1)
    return (
      rules.closings.has(form(from).toLowerCase()) ||
      rules.closings.has(form(next - 2).toLowerCase())
    )
  return ADDRESS.test(before) || SMILEY.test(before)
}
