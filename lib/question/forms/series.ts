import type { FactMaterial } from '@/lib/fact/material'
import type { CalendarPoint, Language } from '@/lib/language/document'
import { shuffle } from '@/lib/random'
import { meaningful } from '../check/rule'
import { BIRTH, DEATH } from '../distractors/life'
import type { MatchingQuestion, OrderingQuestion, Source } from '../question'
import { set, type Draft } from './draft'

/** What the learner is told to do. */
const PROMPTS: Record<Language, { order: string; dates: string; roles: string }> = {
  fr: {
    order: 'Remettez ces événements dans l’ordre chronologique, du plus ancien au plus récent.',
    dates: 'Associez chaque événement à sa date.',
    roles: 'Associez chaque personne à ce qu’elle est.',
  },
  en: {
    order: 'Put these events in chronological order, the earliest first.',
    dates: 'Match each event with its date.',
    roles: 'Match each person with what they are.',
  },
}
const FEWEST = 3
const MOST = 5
/** An event of more characters cannot be taken in at a glance. */
const LONGEST = 100

interface Event {
  draft: Draft
  text: string
  date: string
  from: CalendarPoint
}

/** A dated statement without its date: *L'accord a été signé en juin 2024.* → *L'accord a été signé.* */
function withoutDate(material: FactMaterial): string | null {
  const { asked, fact } = material
  // *In 1925* may open the statement.
  const at = fact.statement.toLowerCase().indexOf(asked.text.toLowerCase())
  if (at === -1 || !asked.time) return null
  const text = (fact.statement.slice(0, at) + fact.statement.slice(at + asked.text.length))
    .replace(/^[\s,]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*,/g, ',')
    .replace(/[\s,]+(?=[.]$)/, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return text.length > LONGEST || /\d{3,4}/.test(text) || meaningful(text).length < 3 ? null : text
}

const asNumber = ({ year, month, day }: CalendarPoint): number =>
  year * 10000 + (month ?? 0) * 100 + (day ?? 0)

/** Dated events, one for each year (or month, where all have one), earliest first. */
function eventsOf(drafts: readonly Draft[]): Event[] {
  const events: Event[] = []
  for (const draft of drafts) {
    // A birth is always first and a death last: they leave less to be found out.
    if (isOfLife(draft)) continue
    const { key } = draft.material
    const from = key.time?.from
    const text =
      key.form === 'date' && key.time?.kind === 'date' ? withoutDate(draft.material) : null
    if (text === null || !from) continue
    const apart = events.every((other) => other.from.year !== from.year && other.text !== text)
    if (apart)
      events.push({ draft, text: set(draft, text), date: set(draft, draft.wording.answer), from })
  }
  return events.sort((a, b) => asNumber(a.from) - asNumber(b.from)).slice(0, MOST)
}

/** Whether a statement tells of a birth or a death. */
function isOfLife({ material: { clause } }: Draft): boolean {
  const lemmas = [clause.verb.lemma, clause.sentence.words[clause.predicate]?.lemma ?? '']
  return lemmas.some((lemma) => BIRTH.test(lemma) || DEATH.test(lemma))
}

/** The stretch of the article from the first to the last of the facts' sentences. */
function stretch(drafts: readonly Draft[]): Source {
  const start = Math.min(...drafts.map(({ material }) => material.fact.start))
  const end = Math.max(...drafts.map(({ material }) => material.fact.end))
  return { start, end, text: drafts[0]?.document.text.slice(start, end) ?? '' }
}

function baseOfSeries<K extends 'ordering' | 'matching'>(
  drafts: readonly Draft[],
  kind: K,
  which: keyof (typeof PROMPTS)['fr'],
) {
  const [first] = drafts as [Draft]
  const { fact, language } = first.material
  return {
    id: `${fact.id}-${kind}-${which}`,
    factId: fact.id,
    kind,
    context: set(first, fact.context),
    prompt: set(first, PROMPTS[language][which]),
    source: stretch(drafts),
    language,
  }
}

/** The dated events of an article to be put in order; null where there are fewer than three. */
export function orderingOf(drafts: readonly Draft[]): OrderingQuestion | null {
  const events = eventsOf(drafts)
  const [first] = drafts
  if (events.length < FEWEST || !first) return null
  const answer = events.map(({ text }) => text)
  let choices = shuffle(answer, first.random)
  if (choices.every((choice, i) => choice === answer[i])) choices = [...answer].reverse()
  return {
    ...baseOfSeries(
      events.map(({ draft }) => draft),
      'ordering',
      'order',
    ),
    choices,
    answer,
  }
}

function shareWords(a: string, b: string): boolean {
  const words = meaningful(a)
  return meaningful(b).some((word) => words.includes(word))
}

/** People and what they are, where at least three are told apart by it. */
export function rolesOf(drafts: readonly Draft[]): MatchingQuestion | null {
  const pairs: { draft: Draft; left: string; right: string }[] = []
  for (const draft of drafts) {
    const { clause } = draft.material
    const attribute = clause.parts.find(({ role }) => role === 'attribute')
    const person = clause.subject.entity
    if (clause.voice !== 'copular' || !attribute || person?.kind !== 'person') continue
    const [left, right] = [set(draft, person.name), set(draft, attribute.text)]
    const apart = pairs.every(
      (other) => other.left !== left && other.right !== right && !shareWords(other.right, right),
    )
    if (apart && right.length < 60 && attribute.selfContained && !shareWords(left, right))
      pairs.push({ draft, left, right })
  }
  if (pairs.length < FEWEST) return null
  const kept = pairs.slice(0, MOST)
  return matching(kept, 'roles')
}

/** Events and their dates, of the precision that most of them have. */
export function datesOf(drafts: readonly Draft[]): MatchingQuestion | null {
  const events = eventsOf(drafts)
  const precisionOf = ({ draft }: Event): string => draft.material.key.time?.precision ?? ''
  const groups = events.map((event) => events.filter((other) => precisionOf(other) === precisionOf(event))) // prettier-ignore
  const [like = []] = groups.sort((a, b) => b.length - a.length)
  if (like.length < FEWEST) return null
  return matching(
    like.map(({ draft, text, date }) => ({ draft, left: text, right: date })),
    'dates',
  )
}

function matching(
  pairs: { draft: Draft; left: string; right: string }[],
  which: 'roles' | 'dates',
): MatchingQuestion {
  const [first] = pairs as [(typeof pairs)[number]]
  const answer = shuffle(
    pairs.map(({ left, right }) => ({ left, right })),
    first.draft.random,
  )
  return {
    ...baseOfSeries(
      pairs.map(({ draft }) => draft),
      'matching',
      which,
    ),
    answer,
    choices: shuffle(
      answer.map(({ right }) => right),
      first.draft.random,
    ),
  }
}
