import type { StudyFact } from '@/lib/study/fact'

/** The words of the article that say it, with the answer marked in them. */
export function Sentence({ fact }: { fact: Pick<StudyFact, 'sentence' | 'mark' | 'language'> }) {
  const { sentence, mark } = fact
  const { start, end } = mark ?? { start: sentence.length, end: sentence.length }
  return (
    <blockquote
      lang={fact.language}
      className="border-l-2 border-mark-line pl-4 font-serif text-[1.05rem] leading-relaxed text-soft"
    >
      {sentence.slice(0, start)}
      <mark className="bg-mark px-0.5 text-ink empty:hidden">{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </blockquote>
  )
}
