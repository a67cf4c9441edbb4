import { Fragment } from 'react'

/** *a-t-elle*, *est-il*, *dit-on*: a verb and the pronoun behind it. */
const INVERSION = /([\p{L}’']+(?:-t)?-(?:elles?|ils?|on|ce|je|tu|nous|vous)(?![\p{L}-]))/gu

/** The words of a question. A line does not end inside an inversion, where a browser would take the hyphen for a break. */
export function AskedWords({ text }: { text: string }) {
  return text.split(INVERSION).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      <Fragment key={i}>{part}</Fragment>
    ),
  )
}
