'use client'

import { signIn } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'

export type Service = 'github' | 'google' | 'email'

/** The other ways to sign in that this server offers. `next`: the path to come back to. */
export function Services({ offered, next }: { offered: Service[]; next: string }) {
  const t = useTranslations('account')
  const [email, setEmail] = useState('')
  if (offered.length === 0) return null
  return (
    <div className="mt-8 flex flex-col gap-3">
      <p className="mb-2 flex items-center gap-4 text-sm text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
      {offered
        .filter((service) => service !== 'email')
        .map((service) => (
          <Button key={service} onClick={() => void signIn(service, { callbackUrl: next })}>
            {t(`with.${service}`)}
          </Button>
        ))}
      {offered.includes('email') ? (
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void signIn('email', { email, callbackUrl: next })
          }}
        >
          <TextField
            type="email"
            autoComplete="email"
            required
            label={t('fields.email')}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <Button type="submit">{t('with.email')}</Button>
        </form>
      ) : null}
    </div>
  )
}
