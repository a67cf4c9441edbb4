'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { classes } from '../../ui/classes'

/**
 * The time left, by the second. It is read out only when little is left.
 * @param until when it is up, by this device's clock (ms): it goes on while the page is away
 * @param asOf the time (ms) that the page was made at, which the first picture is drawn by
 */
export function Countdown({
  until,
  asOf,
  onEnd,
}: {
  until: number
  asOf: number
  onEnd: () => void
}) {
  const t = useTranslations('quiz')
  const [left, setLeft] = useState(() => secondsTo(until, asOf))
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined = undefined
    const look = () => {
      const remaining = secondsTo(until, Date.now())
      setLeft(remaining)
      if (remaining > 0) return
      clearInterval(timer)
      end()
    }
    timer = setInterval(look, 250)
    return () => clearInterval(timer)
  }, [until])
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

const secondsTo = (until: number, now: number): number =>
  Math.max(0, Math.ceil((until - now) / 1000))
