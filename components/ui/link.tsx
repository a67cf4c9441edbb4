'use client'

import NextLink from 'next/link'
import { useEffect, useState, type ComponentProps } from 'react'
import { whenAtRest } from './at-rest'

/**
 * A link within the app. Where it leads is fetched ahead, as Next does, but not while the page that holds it is still
 * coming to life: on a phone, half of what kept a first tap waiting was done for pages not yet asked for.
 */
export function Link({ prefetch = null, ...rest }: ComponentProps<typeof NextLink>) {
  const [isDue, setDue] = useState(false)
  useEffect(() => whenAtRest(() => setDue(true)), [])
  const hurry = () => setDue(true)
  return (
    <NextLink
      prefetch={isDue ? prefetch : false}
      onPointerEnter={hurry}
      onFocus={hurry}
      {...rest}
    />
  )
}
