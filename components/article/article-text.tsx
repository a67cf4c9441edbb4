import { Fragment } from 'react'
import { isHeading } from '@/lib/article/paragraphs'
import type { Language, Span } from '@/lib/language/document'
import { keepTogether } from '@/lib/language/typography'
import { segmentParagraph, type MarkedFact, type Segment } from './segments'

function Fact({ segment, first }: { segment: Segment; first: boolean }) {
  return (
    // A link, so that it can be reached by key and leads to its question before any script has loaded.
    <a
      className="fact"
      id={first ? `s-${segment.facts[0]}` : undefined}
      href={`#q-${segment.facts[0]}`}
      data-facts={segment.facts.join(' ')}
      draggable={false}
    >
      {segment.pieces.map((piece, index) =>
        piece.answer ? (
          <span key={index} className="fact-answer">
            {piece.text}
          </span>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </a>
  )
}

/** A text as one would want to read it, with the sentences underlined that have questions. */
export function ArticleText({
  text,
  paragraphs,
  language,
  facts,
}: {
  text: string
  paragraphs: readonly Span[]
  language: Language
  facts: readonly MarkedFact[]
}) {
  const shown = keepTogether(text, language)
  return (
    <div lang={language} className="reading max-w-measure">
      {paragraphs.map((paragraph, index) => {
        const words = text.slice(paragraph.start, paragraph.end)
        const segments = segmentParagraph(shown, paragraph, facts)
        const Block = isHeading(words) && paragraphs.length > 1 ? 'h2' : 'p'
        return (
          <Block
            key={paragraph.start}
            className={
              Block === 'h2'
                ? 'mt-8 mb-3 text-2xl leading-snug font-semibold first:mt-0'
                : 'mb-[1.1em] whitespace-pre-line'
            }
            data-paragraph={index}
          >
            {segments.map((segment) =>
              segment.facts.length > 0 ? (
                <Fact
                  key={segment.facts.join()}
                  segment={segment}
                  first={facts.some(
                    ({ id, span }) => id === segment.facts[0] && span.start >= paragraph.start,
                  )}
                />
              ) : (
                segment.text
              ),
            )}
          </Block>
        )
      })}
    </div>
  )
}
