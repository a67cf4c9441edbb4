import { ArrowUpLeft } from 'lucide'
import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/language/document'
import { StatementMark } from './statement-mark'
import { AskedWords } from '../ui/asked-words'
import { Icon } from '../ui/icon'

/** A fact as the margin asks it. */
export interface AskedFact {
  id: string
  prompt: string
  answer: string
  /** Whether `prompt` is a statement to be judged, which may be false: never shown without saying so. */
  isStatement: boolean
  /** How many questions ask it. */
  forms: number
  /** The fact at whose sentence the text's mark stands: facts of one sentence share a mark. */
  anchor: string | null
}

/** The questions of a text, in its order. The answer is behind a line that opens without a script. */
export function FactList({ facts, language }: { facts: readonly AskedFact[]; language: Language }) {
  const t = useTranslations('article')
  return (
    <ol className="flex flex-col gap-1">
      {facts.map((fact) => (
        <li
          key={fact.id}
          id={`q-${fact.id}`}
          data-facts={fact.id}
          className="question rounded-card border border-transparent px-4 py-3 transition-colors"
        >
          <details className="group">
            <summary className="-m-1 flex list-none items-start gap-3 rounded p-1 [&::-webkit-details-marker]:hidden">
              <span lang={language} className="asked flex-1 text-[1.0625rem]">
                {fact.isStatement ? <StatementMark language={language} /> : null}
                <AskedWords text={fact.prompt} />
              </span>
              <span
                aria-hidden
                className="mt-1 text-sm text-faint transition-transform group-open:rotate-180"
              >
                ▾
              </span>
            </summary>
            <div className="mt-2 flex items-end justify-between gap-3 border-t border-line pt-2">
              <p>
                <span className="sr-only">{t('answerIs')} </span>
                <span lang={language} className="asked font-semibold text-accent">
                  {fact.answer}
                </span>
              </p>
              {fact.anchor ? (
                <a
                  href={`#s-${fact.anchor}`}
                  className="inline-flex min-h-9 shrink-0 items-center gap-1 text-sm text-soft underline underline-offset-4 hover:text-accent"
                >
                  <Icon of={ArrowUpLeft} size={15} />
                  {t('inText')}
                </a>
              ) : null}
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
