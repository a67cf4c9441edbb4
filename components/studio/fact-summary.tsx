import { TriangleAlert } from 'lucide'
import { useTranslations } from 'next-intl'
import { plainestOf } from '@/lib/question/plainest'
import type { StudioFact } from '@/lib/studio/studio'
import { StatementMark } from '../article/statement-mark'
import { AskedWords } from '../ui/asked-words'
import { Tag } from '../ui/tag'
import { Icon } from '../ui/icon'

const plainestIn = ({ questions }: StudioFact) =>
  plainestOf(questions.map(({ question }) => question))

/** What a fact asks in the first place; what it states when it asks nothing yet. */
export const promptOf = (fact: StudioFact): string => plainestIn(fact)?.prompt ?? fact.statement

/** A fact as its author looks it over: what it asks, the answer, the kinds of its questions, what needs a look. */
export function FactSummary({ fact, language }: { fact: StudioFact; language: string }) {
  const t = useTranslations('studio')
  const tk = useTranslations('kinds')
  const plainest = plainestIn(fact)
  const hidden = fact.questions.filter((one) => !one.published).length
  return (
    <div className="min-w-0 flex-1 py-2">
      <p lang={language} className="asked text-[1.0625rem]">
        {plainest?.kind === 'true-false' ? <StatementMark language={plainest.language} /> : null}
        <AskedWords text={promptOf(fact)} />
      </p>
      <p lang={language} className="asked mt-0.5 font-semibold text-accent">
        {plainest?.kind === 'flashcard' ? plainest.answer : fact.answer}
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
