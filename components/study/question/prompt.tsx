'use client'

import { Fragment, useEffect, useRef } from 'react'
import type { Question } from '@/lib/question/question'
import { AskedWords } from '../../ui/asked-words'
import { classes } from '../../ui/classes'

const GAP = '____'

/** What is asked, under the line that says what it is about. The gap of a cloze is a blank, filled once `fill` is known. */
export function Prompt({
  question,
  fill,
  tone,
}: {
  question: Pick<Question, 'id' | 'context' | 'prompt' | 'language'>
  fill?: string
  tone?: 'right' | 'wrong'
}) {
  const ref = useRef<HTMLHeadingElement>(null)
  // A new question takes the focus, so that it is read out and keys start from it.
  useEffect(() => ref.current?.focus({ preventScroll: true }), [question.id])
  const parts = question.prompt.split(GAP)
  return (
    <div lang={question.language}>
      <p className="eyebrow mb-2">{question.context}</p>
      <h2 ref={ref} tabIndex={-1} className="asked text-[1.4rem] outline-none sm:text-[1.7rem]">
        {parts.map((part, i) => (
          <Fragment key={i}>
            {i > 0 ? <Gap fill={fill} tone={tone} /> : null}
            <AskedWords text={part} />
          </Fragment>
        ))}
      </h2>
    </div>
  )
}

function Gap({ fill, tone }: { fill?: string; tone?: 'right' | 'wrong' }) {
  if (fill === undefined) {
    return (
      <span className="ml-0.5 inline-block w-[2.25em] border-b-2 border-accent align-baseline">
        <span className="sr-only">…</span>&nbsp;
      </span>
    )
  }
  return (
    <span
      className={classes(
        'border-b-2 px-0.5',
        tone === 'wrong' ? 'border-wrong text-wrong' : 'border-correct text-correct',
      )}
    >
      {fill}
    </span>
  )
}
