'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState, type ClipboardEvent } from 'react'
import type { PasteProblem } from '@/lib/article/article'
import { LANGUAGES, type Language } from '@/lib/language/document'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { Key } from '../ui/key'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { useReachedAction } from '../ui/use-reached-action'
import { copiedDate } from './copied-date'

type PasteState = { reason: PasteProblem | 'unreachable' } | null

const UNDERLINED =
  'min-h-11 border-b border-edge/60 text-base text-ink focus-visible:outline-offset-0'
const DETECT_AFTER_MS = 350
const DETECT_FROM = 25

/** The sheet to paste a text onto. What was typed stays there whatever comes of it. */
export function PasteBox({
  example,
  maxLength,
  dates,
  onPaste,
  onDetect,
}: {
  example: { title: string; text: string; date: string; language: Language }
  maxLength: number
  /** The days that an article may be of, both included. */
  dates: { min: string; max: string }
  onPaste(state: PasteState, form: FormData): Promise<PasteState>
  onDetect(beginning: string): Promise<Language | null>
}) {
  const t = useTranslations('home')
  const locale = useLocale()
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [date, setDate] = useState('')
  /** Whether the date was read off the page that the text was copied from. */
  const [dateIsRead, setDateIsRead] = useState(false)
  const [chosen, setChosen] = useState<Language | ''>('')
  const [detected, setDetected] = useState<Language | null>()
  const area = useRef<HTMLTextAreaElement>(null)
  const day = useRef<HTMLInputElement>(null)
  const id = useId()
  const long = text.length > maxLength
  const [state, action] = useReachedAction<PasteState>(
    onPaste,
    null,
    () => ({ reason: 'unreachable' }),
    () => (long ? { reason: 'too-long' } : undefined),
  )

  const beginning = text.slice(0, 2_000)
  useEffect(() => {
    if (beginning.trim().length < DETECT_FROM) return
    let stale = false
    const timer = setTimeout(() => {
      void onDetect(beginning).then(
        (language) => stale || setDetected(language),
        () => undefined,
      )
    }, DETECT_AFTER_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [beginning, onDetect])

  const ofDate = state?.reason === 'date-impossible'
  const problem = (own: boolean) => ({
    'aria-invalid': (state && own) || undefined,
    'aria-describedby': state && own ? `${id}-problem` : undefined,
  })
  useEffect(() => {
    if (state) (ofDate ? day : area).current?.focus()
  }, [state, ofDate])

  /** What somebody typed as the date stays; what was read off another page goes with its text. */
  function readDateOff({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
    if (date !== '' && !dateIsRead) return
    const found = copiedDate(clipboardData.getData('text/html'), dates)
    const { selectionStart, selectionEnd, value } = currentTarget
    const all = selectionStart === 0 && selectionEnd === value.length
    if (!found && !all) return
    setDate(found ?? '')
    setDateIsRead(found !== null)
  }

  const names = (language: Language) => t(`languages.${language}`)
  const count = new Intl.NumberFormat(locale)
  const told = beginning.trim().length < DETECT_FROM ? undefined : detected

  return (
    <form action={action} className="rounded-card border border-line bg-sheet shadow-lift">
      <label htmlFor={`${id}-text`} className="sr-only">
        {t('text')}
      </label>
      <div className="relative">
        {/* The margin of a school page. */}
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 left-4 w-px bg-accent/30 sm:left-12"
        />
        <textarea
          ref={area}
          id={`${id}-text`}
          name="text"
          value={text}
          required
          onChange={(event) => setText(event.target.value)}
          onPaste={readDateOff}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }
          }}
          placeholder={t('placeholder')}
          {...problem(!ofDate)}
          lang={chosen || told || undefined}
          spellCheck={false}
          className={
            'ruled block h-80 w-full resize-y rounded-t-card bg-transparent pt-8 pr-4 pb-4 pl-7 font-serif text-lg ' +
            'text-ink placeholder:text-faint focus-visible:outline-offset-0 sm:h-88 sm:pr-8 sm:pl-18'
          }
        />
      </div>
      {state ? (
        <div id={`${id}-problem`} className="px-4 py-3 sm:px-6">
          <Notice key={JSON.stringify(state)} tone="wrong" live>
            {t(`problems.${state.reason}`, { max: maxLength })}
          </Notice>
        </div>
      ) : null}
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3 border-t border-line px-4 py-4 sm:px-6">
        <label className="flex min-w-40 flex-1 flex-col gap-1 text-xs text-faint">
          {t('title')}
          <input
            name="title"
            value={title}
            maxLength={160}
            onChange={(event) => setTitle(event.target.value)}
            className={classes(UNDERLINED, 'w-full bg-transparent')}
          />
        </label>
        <label className="flex flex-col gap-1 text-xs text-faint">
          {t('date')}
          <input
            ref={day}
            type="date"
            name="date"
            value={date}
            {...dates}
            onChange={(event) => {
              setDate(event.target.value)
              setDateIsRead(false)
            }}
            {...problem(ofDate)}
            aria-describedby={ofDate ? `${id}-problem ${id}-date` : `${id}-date`}
            className={classes(UNDERLINED, 'bg-transparent')}
          />
        </label>
        {/* Below the field on a phone, else below all of them. */}
        <p
          id={`${id}-date`}
          aria-live="polite"
          className="-mt-1 w-full text-sm text-soft sm:order-last"
        >
          {t(dateIsRead ? 'dateIsRead' : 'dateHint')}
        </p>
        <label className="flex flex-col gap-1 text-xs text-faint">
          {t('language')}
          <select
            name="language"
            value={chosen}
            onChange={(event) => setChosen(event.target.value as Language | '')}
            className={classes(UNDERLINED, 'max-w-60 bg-sheet pr-9 pl-1')}
          >
            <option value="">
              {told === undefined
                ? t('detect')
                : told
                  ? t('detected', { language: names(told) })
                  : t('undetected')}
            </option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {names(language)}
              </option>
            ))}
          </select>
        </label>
        <div className="flex w-full items-center justify-between gap-x-4 gap-y-2 max-sm:flex-wrap sm:w-auto">
          <span
            className={classes(
              'text-xs tabular-nums max-sm:w-full',
              long ? 'font-semibold text-wrong' : 'text-faint',
              text.length < maxLength * 0.8 && 'hidden',
            )}
          >
            {count.format(text.length)} / {count.format(maxLength)}
          </span>
          <SubmitButton size="large" pendingLabel={t('sending')} className="max-sm:flex-1">
            {t('make')}
            <Key>Ctrl ↵</Key>
          </SubmitButton>
        </div>
      </div>
      {text === '' ? (
        <p className="border-t border-line px-4 py-2 text-sm text-soft sm:px-6">
          {t('nothingAtHand')}{' '}
          <Button
            look="quiet"
            size="small"
            className="-mx-1 px-1! underline underline-offset-4"
            onClick={() => {
              setText(example.text)
              setTitle(example.title)
              setDate(example.date)
              setDateIsRead(false)
              area.current?.focus()
              area.current?.setSelectionRange(0, 0)
            }}
          >
            {t('tryExample')}
          </Button>
        </p>
      ) : null}
    </form>
  )
}
