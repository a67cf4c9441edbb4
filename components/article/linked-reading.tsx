'use client'

import { ChevronLeft, ChevronRight, X } from 'lucide'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Language } from '@/lib/language/document'
import type { AskedFact } from './fact-list'
import { StatementMark } from './statement-mark'
import { AskedWords } from '../ui/asked-words'
import { Icon } from '../ui/icon'

const WIDE = '(min-width: 64rem)'

function factsOf(target: EventTarget | null): string[] {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-facts]') : null
  return marked?.dataset.facts?.split(' ') ?? []
}

/** Lights the sentence and the questions of the given facts, and nothing else. */
function light(root: HTMLElement, facts: readonly string[]): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-facts]')) {
    const lit = element.dataset.facts?.split(' ').some((id) => facts.includes(id)) ?? false
    element.toggleAttribute('data-lit', lit)
  }
}

/**
 * Ties a text to its questions: what is pointed at or reached by key on one side lights up on the other. Where there is
 * no room for both, a touched sentence brings its question up from the foot of the screen.
 */
export function LinkedReading({
  facts,
  language,
  children,
}: {
  facts: readonly AskedFact[]
  language: Language
  children: ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const [touched, setTouched] = useState<string | null>(null)
  const at = facts.findIndex((fact) => fact.id === touched)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const show = (event: Event) => {
      const ids = factsOf(event.target)
      if (ids.length > 0) light(element, ids)
    }
    const touch = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('a.fact') : null
      const [first] = factsOf(mark)
      if (!first || window.matchMedia(WIDE).matches) return
      event.preventDefault()
      light(element, [first])
      setTouched(first)
      mark?.scrollIntoView({ block: 'nearest' })
    }
    element.addEventListener('pointerover', show)
    element.addEventListener('focusin', show)
    element.addEventListener('click', touch)
    return () => {
      element.removeEventListener('pointerover', show)
      element.removeEventListener('focusin', show)
      element.removeEventListener('click', touch)
    }
  }, [])

  function turnTo(index: number) {
    const fact = facts[index]
    if (!fact || !root.current) return
    setTouched(fact.id)
    light(root.current, [fact.id])
    document.getElementById(`s-${fact.anchor}`)?.scrollIntoView({ block: 'center' })
  }

  return (
    <div ref={root}>
      {children}
      {facts[at] ? (
        <QuestionSheet
          key={facts[at].id}
          fact={facts[at]}
          language={language}
          onPrevious={at > 0 ? () => turnTo(at - 1) : undefined}
          onNext={at < facts.length - 1 ? () => turnTo(at + 1) : undefined}
          onClose={() => {
            setTouched(null)
            if (root.current) light(root.current, [])
          }}
        />
      ) : null}
    </div>
  )
}

const round =
  'grid size-11 place-items-center rounded-control text-soft hover:bg-wash disabled:opacity-35'

function QuestionSheet({
  fact,
  language,
  onPrevious,
  onNext,
  onClose,
}: {
  fact: AskedFact
  language: Language
  onPrevious?: () => void
  onNext?: () => void
  onClose(): void
}) {
  const t = useTranslations('article')
  const [open, setOpen] = useState(false)
  return (
    <section
      aria-label={t('sheet')}
      aria-live="polite"
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-30 animate-settle rounded-t-2xl border-t border-line bg-sheet px-4 pt-4 pb-2 shadow-lift md:bottom-0 lg:hidden"
    >
      <p lang={language} className="asked text-lg">
        {fact.isStatement ? <StatementMark language={language} /> : null}
        <AskedWords text={fact.prompt} />
      </p>
      <div className="mt-2 flex items-center justify-between gap-2">
        {open ? (
          <p lang={language} className="asked py-2 text-lg font-semibold text-accent">
            {fact.answer}
          </p>
        ) : (
          <button
            type="button"
            onClick={() => setOpen(true)}
            className="min-h-11 rounded-control bg-wash px-4 font-medium text-accent"
          >
            {t('answer')}
          </button>
        )}
        <div className="flex shrink-0">
          <button
            type="button"
            className={round}
            disabled={!onPrevious}
            onClick={onPrevious}
            aria-label={t('previous')}
          >
            <Icon of={ChevronLeft} />
          </button>
          <button
            type="button"
            className={round}
            disabled={!onNext}
            onClick={onNext}
            aria-label={t('next')}
          >
            <Icon of={ChevronRight} />
          </button>
          <button type="button" className={round} onClick={onClose} aria-label={t('close')}>
            <Icon of={X} size={20} />
          </button>
        </div>
      </div>
    </section>
  )
}
