import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/language/document'
import type { QuestionKind } from '@/lib/question/question'
import type { AskedFact } from '../article/fact-list'
import { StatementMark } from '../article/statement-mark'
import { Tag } from '../ui/tag'
import { AskedWords } from '../ui/asked-words'

/** What a set asks, question by question; the answers open one by one. */
export function Contents({
  facts,
  language,
  kinds,
}: {
  facts: readonly AskedFact[]
  language: Language
  kinds: Partial<Record<QuestionKind, number>>
}) {
  const t = useTranslations('set')
  const tk = useTranslations('kinds')
  return (
    <section aria-labelledby="contents" className="mt-14">
      <h2 id="contents" className="font-serif text-2xl font-semibold">
        {t('contents')}
      </h2>
      <p className="mt-1 mb-3 text-soft">{t('contentsText')}</p>
      <ul className="mb-5 flex flex-wrap gap-1.5">
        {Object.entries(kinds).map(([kind, count]) => (
          <li key={kind}>
            <Tag>
              {tk(kind as QuestionKind)} <span className="tabular-nums">{count}</span>
            </Tag>
          </li>
        ))}
      </ul>
      <ol className="divide-y divide-line border-y border-line">
        {facts.map((fact, index) => (
          <li key={fact.id}>
            <details className="group">
              <summary className="flex min-h-12 list-none items-baseline gap-4 py-3 [&::-webkit-details-marker]:hidden">
                <span className="w-6 shrink-0 text-end text-sm text-faint tabular-nums">
                  {index + 1}
                </span>
                <span lang={language} className="asked flex-1 text-lg">
                  {fact.isStatement ? <StatementMark language={language} /> : null}
                  <AskedWords text={fact.prompt} />
                </span>
                <span aria-hidden className="text-faint transition-transform group-open:rotate-180">
                  ▾
                </span>
              </summary>
              <p lang={language} className="asked pb-4 pl-10 text-lg font-semibold text-accent">
                {fact.answer}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
