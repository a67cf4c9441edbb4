import { isDemonym } from '@/lib/fact/demonym'
import type { FactMaterial } from '@/lib/fact/material'

/** Offices that one person holds, and that a report names because of what they decide or answer for. */
const OFFICE = /\b(?:president|prime minister|minister|premier|chancellor|chairman|chairwoman|chairperson|chair|governor|mayor|secretary|secretary-general|director|chief|chief executive|CEO|ambassador|speaker|commissioner|leader|head|coach|captain|commander|bishop|archbishop|spokesman|spokeswoman|spokesperson)\b/iu // prettier-ignore
/** What says of which country or body: *Corvane’s*, *of the Corvane Museum*, *for the army of Corvane*. */
const OF_WHICH = /\p{Lu}[\p{L}.]*[’']s? |\b(?:of|for|at) (?:\S+ ){0,4}\p{Lu}|\b(?:White House|State Department|Pentagon|Kremlin)\b/u // prettier-ignore

/**
 * Of who somebody is, the person is asked for; of when they lived, the date. Who held an office when a report was written is asked where it
 * is said of what, and what follows its noun is no detail (*head of the department in …*).
 */
export function asksPattern({ clause, asked, key }: FactMaterial): boolean {
  if (clause.relation) return true
  if (key.nested) return false
  const [role, ...others] = clause.parts
  if (others.length > 0) {
    const said = role?.text ?? ''
    const of = OF_WHICH.test(said) || isDemonym(/^(?:the )?(?<first>[^ ]+)/u.exec(said)?.groups?.first?.toLowerCase() ?? '') // prettier-ignore
    if (!of || !OFFICE.test(said) || role?.vague === true) return false
  }
  return clause.voice === 'copular' ? asked.role === 'subject' && key.entity?.kind === 'person' : key.form === 'date' // prettier-ignore
}
