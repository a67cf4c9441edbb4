import { TriangleAlert } from 'lucide'
import { useTranslations } from 'next-intl'
import type { StudioFact } from '@/lib/studio/studio'
import { StatementMark } from '../article/statement-mark'
import { Tag } from '../ui/tag'
import { Icon } from '../ui/icon'

/** What a fact asks in the first place; what it states when it asks nothing yet. */
export const promptOf = ({ questions: [plainest], statement }: StudioFact): string =>
  plainest?.question.prompt ?? statement

/** A fact as its author looks it over: what it asks, the answer, the kinds of its questions, what needs a look. */
export function FactSummary({ fact, language }: { fact: StudioFact; language: string }) {
  const t = useTranslations('studio')
  const tk = useTranslations('kinds')
  const [plainest] = fact.questions
  const hidden = fact.questions.filter((one) => !one.published).length
  const key = fact.questions.find(({ question }) => question.kind === 'flashcard')?.question.answer
  return (
    <div className="min-w-0 flex-1 py-2">
      <p lang={language} className="asked text-[1.0625rem]">
        {plainest?.question.kind === 'true-false' ? (
          <StatementMark language={plainest.question.language} />
        ) : null}
        {promptOf(fact)}
      </p>
      <p lang={language} className="asked font-semibold text-accent">
        {typeof key === 'string' ? key : fact.answer}
      </p>
      <p className="mt-1.5 flex flex-wrap gap-1">
        {fact.questions.map((one) => (
          <Tag key={one.question.id} tone={one.published ? 'plain' : 'wrong'}>
            {tk(one.question.kind)}
          </Tag>
        ))}
        {fact.needsLook || hidden > 0 ? (
          <Tag tone="close">
            <Icon of={TriangleAlert} size={12} />
            {t('toLookAt')}
          </Tag>
        ) : null}
      </p>
    </div>
  )
}
