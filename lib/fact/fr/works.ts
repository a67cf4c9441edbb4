import type { Defining } from '@/lib/fact/defining'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { genderOf } from '@/lib/language/fr/gender'
import { elidesBefore } from '@/lib/language/fr/elide'
import { COMING, MAKING, madeClauses } from './made'
import { agreementOf, detailsAt } from './makings'
import { DATE } from './date-part'

const SORT = 'film|téléfilm|documentaire|court-métrage|long-métrage|roman|livre|essai|recueil|poème|album|chanson|opéra|opérette|ballet|pièce de théâtre|symphonie|tableau|sculpture|série télévisée|jeu vidéo|manga' // prettier-ignore
const WORK = new RegExp(`^(?:une?|le|la) (?:\\p{L}+ ){0,3}?(?<sort>${SORT})(?!\\p{L})`, 'u')
/** *réalisé par N*, *sorti en 1987*, as far as nothing else is named before. */
const DONE = new RegExp(`[ ,](?<participle>${[...MAKING.keys(), ...COMING.keys()].join('|')})(?<ending>e?s?)(?: (?<date>${DATE})| (?=par \\p{Lu}))(?! ?[–-])`, 'gu') // prettier-ignore
/** From another work on, the rest may be told of that. */
const OTHER = /(?<!\p{L})(?:adaptée?|adaptation|d['’]après|inspirée?|basée?|tirée?|suite|remake|version|qui|dont|où)(?!\p{L})/u // prettier-ignore

/** *est un film américain réalisé par Ann Lee et sorti en 1987*: who made the title’s work, and when it came out. */
export function readWork(reading: Reading, tree: Tree, { subject, start }: Defining): Clause[] {
  const { text } = tree.document
  const said = text.slice(start, tree.sentence.end)
  const sort = WORK.exec(said)?.groups?.sort
  const gender = sort && genderOf(sort.split(/[ -]/u)[0] ?? sort)
  if (!sort || !gender) return []
  const told = said.slice(0, said.search(OTHER) < 0 ? said.length : said.search(OTHER))
  return [...told.matchAll(DONE)].flatMap((match) => {
    const { participle = '', ending = '', date } = match.groups ?? {}
    const agreed = agreementOf(ending)
    if (agreed.gender !== gender || agreed.number !== 'Sing') return []
    const found = detailsAt(reading, tree, start + match.index + match[0].length, date)
    return found ? madeClauses(tree, { subject: called(subject, sort, gender), participle, ending, ...found }) : [] // prettier-ignore
  })
}

/** *le film GoldenEye*, unless the name has an article of its own. */
function called(subject: Part, sort: string, gender: 'Masc' | 'Fem'): Part {
  const bare = /^(?:les?|la|une?) |^l['’]/u.test(subject.text)
  const article = elidesBefore(sort) ? 'l’' : gender === 'Fem' ? 'la ' : 'le '
  const text = bare ? subject.text : `${article}${sort} ${subject.text}`
  return { ...subject, text, bare: text, ...(bare ? {} : { gender }) }
}
