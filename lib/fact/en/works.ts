import type { Defining } from '@/lib/fact/defining'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { madeClauses, PARTICIPLES } from './made'

const SORT = 'film|television series|anime series|TV series|miniseries|documentary|novel|novella|short story|play|poem|album|song|opera|ballet|musical|symphony|painting|sculpture|video game|book|comic' // prettier-ignore
const WORK = new RegExp(`^(?:an?|the) (?:[\\p{L}\\d’'-]+ ){0,6}?(?<sort>${SORT})(?![\\p{L}-])`, 'u')
const DONE = new RegExp(`[ ,(](?<participle>${PARTICIPLES})(?= (?:in|on|by) )`, 'gu')
/** From another work on, the rest may be told of that. */
const OTHER = /\b(?:adapted|adaptation|based|inspired|taken|sequel|remake|version|which|who|where|that|whose)\b/u // prettier-ignore
/** *an oil painting by the English artist John Roy* */
const BY: Readonly<Record<string, string>> = { painting: 'painted', novel: 'written', novella: 'written', 'short story': 'written', play: 'written', poem: 'written', opera: 'composed', symphony: 'composed', book: 'written' } // prettier-ignore

/** *is a 1987 film directed by Ann Lee*: who made the title’s work, and when. */
export function readWork(reading: Reading, tree: Tree, { subject, start }: Defining): Clause[] {
  const said = tree.document.text.slice(start, tree.sentence.end)
  const work = WORK.exec(said)
  const sort = work?.groups?.sort
  if (!work || !sort) return []
  const bare = /^(?:the|an?) /u.test(subject.text) && subject.text.includes(sort)
  const name = subject.text.replace(/^the (?=\p{Lu})/u, /^the$/u.test(tree.words[0]?.form ?? '') ? 'the ' : 'The ') // prettier-ignore
  const text = bare ? subject.text : `the ${sort} ${name}`
  const called: Part = { ...subject, text, bare: text }
  const end = said.search(OTHER)
  const told = end < 0 ? said : said.slice(0, end)
  const found = [...told.matchAll(DONE)].flatMap((match) => madeClauses(reading, tree, called, match.groups?.participle ?? '', start + match.index + match[0].length)) // prettier-ignore
  const by = BY[sort]
  if (by === undefined || !/^ by /u.test(said.slice(work[0].length))) return found
  return [...found, ...madeClauses(reading, tree, called, by, start + work[0].length)]
}
