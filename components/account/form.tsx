'use client'

import { useTranslations } from 'next-intl'
import { createContext, use, useEffect, useRef, type ComponentProps, type ReactNode } from 'react'
import { TextField } from '../ui/field'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { useReachedAction } from '../ui/use-reached-action'

export interface Answer {
  done?: boolean
  error?: 'wrong' | 'too-many' | 'link' | 'unreachable'
  minutes?: number
  fields?: string[]
  values?: Record<string, string>
}

export type FormAction = (answer: Answer, form: FormData) => Promise<Answer>

const AnswerContext = createContext<Answer>({})

/** The answer to the form around. */
export const useAnswer = (): Answer => use(AnswerContext)

/** What was typed stays, but for passwords. */
const unreachable = (form: FormData): Answer => ({
  error: 'unreachable',
  values: Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !/password/i.test(name) ? [[name, value]] : [],
    ),
  ),
})

/** A form of the account's pages: what is wrong is said above, at the field too, and what was typed stays. */
export function AccountForm({
  action,
  submit,
  pending,
  done,
  look,
  children,
}: {
  action: FormAction
  submit: string
  pending: string
  /** What is said when it is done and one stays here. */
  done?: string
  look?: ComponentProps<typeof SubmitButton>['look']
  children: ReactNode
}) {
  const [answer, send] = useReachedAction<Answer>(action, {}, unreachable)
  const t = useTranslations('account.errors')
  const form = useRef<HTMLFormElement>(null)
  // What is wrong with a field is said at the field: that is where one goes on.
  useEffect(() => {
    if (answer.fields) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [answer])
  return (
    <form ref={form} action={send} className="flex flex-col gap-5" noValidate>
      {answer.error ? (
        <Notice tone="wrong" live>
          {t(answer.error, { minutes: answer.minutes ?? 1 })}
        </Notice>
      ) : null}
      {answer.done && done ? (
        <Notice tone="right" live>
          {done}
        </Notice>
      ) : null}
      <AnswerContext value={answer}>{children}</AnswerContext>
      <SubmitButton pendingLabel={pending} look={look ?? 'primary'} className="self-start">
        {submit}
      </SubmitButton>
    </form>
  )
}

/** A field of `AccountForm`, with what was typed and what is wrong with it. */
export function AnswerField({
  problem,
  ...field
}: ComponentProps<typeof TextField> & { name: string; problem?: string }) {
  const { fields, values } = useAnswer()
  return (
    <TextField
      {...field}
      key={values?.[field.name]}
      defaultValue={values?.[field.name] ?? field.defaultValue}
      error={fields?.includes(field.name) ? problem : undefined}
    />
  )
}

export function EmailField() {
  const t = useTranslations('account')
  return (
    <AnswerField
      name="email"
      type="email"
      autoComplete="email"
      required
      label={t('fields.email')}
      problem={t('errors.email')}
    />
  )
}

/** `isNew`: one that is being chosen, with what it takes. */
export function PasswordField({ isNew = false }: { isNew?: boolean }) {
  const t = useTranslations('account')
  return (
    <AnswerField
      name="password"
      type="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      required
      label={isNew ? t('fields.newPassword') : t('fields.password')}
      hint={isNew ? t('fields.passwordHint') : undefined}
      problem={t('errors.password')}
    />
  )
}
