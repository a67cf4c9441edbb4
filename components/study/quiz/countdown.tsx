'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { classes } from '../../ui/classes'

/** The time left, by the second. It is read out only when little is left. */
export function Countdown({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const t = useTranslations('quiz')
  const [left, setLeft] = useState(seconds)
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    const until = performance.now() + seconds * 1000
    const timer = setInterval(() => {
      const remaining = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setLeft(remaining)
      if (remaining === 0) {
        clearInterval(timer)
        end()
      }
    }, 250)
    return () => clearInterval(timer)
  }, [seconds])
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <>
      <span
        aria-hidden
        className={classes('text-sm tabular-nums', left <= 10 ? 'text-wrong' : 'text-soft')}
      >
        {clock}
      </span>
      <span role="timer" aria-live={left === 10 ? 'assertive' : 'off'} className="sr-only">
        {t('timeLeft', { seconds: left })}
      </span>
    </>
  )
}
