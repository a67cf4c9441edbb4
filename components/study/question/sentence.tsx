import type { StudyFact } from '@/lib/study/fact'

/** The words of the article that say it, with the answer marked in them. */
export function Sentence({ fact }: { fact: Pick<StudyFact, 'sentence' | 'answer' | 'language'> }) {
  const at = fact.sentence.indexOf(fact.answer)
  const [before, after] =
    at < 0
      ? [fact.sentence, '']
      : [fact.sentence.slice(0, at), fact.sentence.slice(at + fact.answer.length)]
  return (
    <blockquote
      lang={fact.language}
      className="border-l-2 border-mark-line pl-4 font-serif text-[1.05rem] leading-relaxed text-soft"
    >
      {before}
      {at < 0 ? null : <mark className="bg-mark px-0.5 text-ink">{fact.answer}</mark>}
      {after}
    </blockquote>
  )
}
