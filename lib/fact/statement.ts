import type { Grammar } from './grammar'
import type { Clause, Part, Slot } from './material'
import { capitalise, spaced } from './surface'

/** The statement of a clause, cut around `inner` inside `asked`; nothing when `inner` is not to be found there. */
export function writeSlot(
  clause: Clause,
  asked: Part,
  inner: string,
  grammar: Grammar,
): Slot | undefined {
  const at = asked.text.lastIndexOf(inner)
  if (at < 0) return undefined
  let before = ''
  let after = ''
  let seen = false
  const add = (text: string, part?: Part) => {
    if (text === '') return
    if (part === asked) {
      const lead = asked.text.slice(0, at)
      before = lead === '' ? `${spacedEnd(before)}` : grammar.join(before, lead)
      after = asked.text.slice(at + inner.length)
      seen = true
    } else if (seen) after = after === '' ? ` ${text}` : spaced(after, text)
    else before = before === '' ? text : grammar.join(before, text)
  }
  for (const part of clause.parts) {
    if (!part.fronted) continue
    add(part.text, part)
    if (part.unpaused) continue
    if (seen) after += ','
    else before += ','
  }
  add(clause.subject.text, clause.subject)
  add(verbText(clause))
  for (const part of clause.parts) if (!part.fronted) add(part.text, part)
  if (!seen) return undefined
  return {
    before: capitalise(before),
    text: before === '' ? capitalise(inner) : inner,
    after: /[.!?]$/u.test(after === '' ? inner : after) ? after : `${after}.`,
  }
}

function spacedEnd(text: string): string {
  return text === '' || /['’]$/u.test(text) ? text : `${text} `
}

/** The verb group as it reads. */
export function verbText(clause: Clause): string {
  const { clitics, finite, rest } = clause.verb
  return `${clitics}${finite}${rest === '' ? '' : ` ${rest}`}`
}

export function slotText(slot: Slot): string {
  return slot.before + slot.text + slot.after
}
