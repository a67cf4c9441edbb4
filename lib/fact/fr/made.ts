import type { Clause, Part } from '@/lib/fact/material'
import { supplied } from '@/lib/fact/supplied'
import type { Tree } from '@/lib/fact/tree'

/** Participles by which a thing came to be, with the infinitive of each. */
export const MAKING: ReadonlyMap<string, string> = new Map([
  ...['fondé', 'créé', 'inauguré', 'édifié', 'lancé', 'publié', 'composé', 'réalisé', 'signé', 'érigé', 'dessiné', 'développé', 'imaginé', 'instauré'].map((form): [string, string] => [form, form.replace(/é$/u, 'er')]), // prettier-ignore
  ['construit', 'construire'],
  ['bâti', 'bâtir'],
  ['ouvert', 'ouvrir'],
  ['établi', 'établir'],
  ['écrit', 'écrire'],
  ['conçu', 'concevoir'],
  ['découvert', 'découvrir'],
  ['peint', 'peindre'],
])
/** What comes out without anybody who brings it out. */
export const COMING: ReadonlyMap<string, string> = new Map([
  ['sorti', 'sortir'],
  ['paru', 'paraître'],
])
export const PARTICIPLES = [...MAKING.keys(), ...COMING.keys()].join('|')

interface Making {
  subject: Part
  participle: string
  ending: string
  date?: Part
  agent?: Part
}

/** When something was made, and by whom: a statement for each that is told; whoever made it is asked for beside the date. */
export function madeClauses(
  tree: Tree,
  { subject, participle, ending, date, agent }: Making,
): Clause[] {
  // prettier-ignore
  const lemma = MAKING.get(participle) ?? COMING.get(participle)
  if (!lemma) return []
  const coming = COMING.has(participle)
  const form = participle + ending
  const verb = coming ? { finite: 'est', rest: form, lemma } : { finite: 'a', rest: `été ${form}`, lemma } // prettier-ignore
  const state = (asked: Part, parts: Part[]): Clause => {
    const clause = supplied(tree, asked.head, subject, asked, verb)
    const voice = coming ? ('active' as const) : ('passive' as const)
    return { ...clause, voice, verb: { ...clause.verb, tense: 'past' }, parts, relation: 'made', asks: [asked] } // prettier-ignore
  }
  return [
    ...(date ? [state(date, [date])] : []),
    ...(agent && !coming ? [state(agent, [agent, ...(date ? [date] : [])])] : []),
  ]
}
