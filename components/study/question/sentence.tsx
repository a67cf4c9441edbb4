import type { StudyFact } from '@/lib/study/fact'

/** The words of the article that say it, with the answer marked in them. */
export function Sentence({ fact }: { fact: Pick<StudyFact, 'sentence' | 'mark' | 'language'> }) {
  const { sentence, mark } = fact
  return (
    <blockquote
      lang={fact.language}
      className="border-l-2 border-mark-line pl-4 font-serif text-[1.05rem] leading-relaxed text-soft"
    >
      {sentence.slice(0, mark?.start)}
      {mark ? (
        <>
          <mark className="bg-mark px-0.5 text-ink">{sentence.slice(mark.start, mark.end)}</mark>
          {sentence.slice(mark.end)}
        </>
      ) : null}
    </blockquote>
  )
}
