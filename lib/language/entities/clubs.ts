import type { NameSpan } from './tagger'

/** What stands before or after a club's place: *FC Basel*, *Hertha BSC*. */
const MARK =
  /^(?:FC|F\.C\.|AFC|A\.F\.C\.|CF|C\.F\.|SC|S\.C\.|BSC|FK|NK|SK|SV|VfB|VfL|TSV|FSV|RCD|RSC|R\.S\.C\.|KRC|AC|A\.C\.|HC|BK|IFK|HK)$/u

/** A place or person with the mark of a club is a club, the mark included. */
export function clubs(spans: readonly NameSpan[], forms: readonly string[]): NameSpan[] {
  const marked = (index: number) => MARK.test(forms[index] ?? '')
  return spans.map((span) => {
    if (span.kind === 'MISC') return span
    const first = marked(span.first - 1) ? span.first - 1 : span.first
    const last = marked(span.last + 1) ? span.last + 1 : span.last
    const club = first < last && (marked(first) || marked(last))
    return club ? { first, last, kind: 'ORG' } : span
  })
}

/** What is said of clubs and not of places, right before their names. */
const BEFORE =
  /(?:(?:joined|signed (?:for|with|by)|released by|loaned (?:to|by|from)|(?:on )?loan (?:to|at|from|with)|transferred (?:to|from)|transfer (?:to|from)|bought by|sold to|contract (?:with|at)|career (?:with|at)|debut (?:for|against)|appearances (?:for|with)|goals? (?:for|against)|points against|played for|plays for|defender for|stint (?:with|at)|spell (?:with|at)|tenure (?:with|at)|(?:loss|defeat|win|victory|draw|match|game|games|fixture|tie) (?:to|over|against|with|at)|lost to|beat|defeated|defeating|beating|beaten by|managed|manager (?:of|at)|coach (?:of|at|for)|striker|goalkeeper|rivals|side|club|coached))$/u
/** The same, right after. */
const AFTER =
  /^(?:on loan|on a free|'s (?:first|reserve|youth|goalkeeping|primary|under)|finished|won the|lost to|signed|drafted|on a (?:free|one|two|three)|in the (?:final|semi-final|quarter-final|FA|UEFA))/u

/** Whether a town is named as its club. @param sport whether the sentence is about sport */
export function isClub(
  { first, last }: NameSpan,
  forms: readonly string[],
  sport: boolean,
): boolean {
  if (!sport) return false
  const before = forms.slice(Math.max(0, first - 4), first).join(' ')
  return BEFORE.test(before) || AFTER.test(forms.slice(last + 1, last + 4).join(' '))
}
