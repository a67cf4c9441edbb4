import { Flag, Globe, Link2 } from 'lucide'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import type { SetEntry } from '@/lib/set/set'
import { Dotted } from '../ui/dotted'
import { Tag } from '../ui/tag'
import { Icon } from '../ui/icon'

const MINUTE_MS = 60_000

/** Sets as a table of contents: the title, and in a quiet line what there is to know. */
export function SetList({
  sets,
  flags,
  heading: Heading = 'h2',
}: {
  sets: readonly SetEntry[]
  /** What the titles are: a step below the heading of the list. */
  heading?: 'h2' | 'h3'
  /** How much was said of the questions of each, by the set's id. */
  flags?: ReadonlyMap<string, number>
}) {
  const t = useTranslations('sets')
  const tl = useTranslations('languages')
  const format = useFormatter()
  const now = useNow()
  const whenOf = (date: Date) =>
    now.getTime() - date.getTime() < MINUTE_MS ? t('now') : format.relativeTime(date, now)
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sets.map((set) => (
        <li key={set.id} className="group relative flex items-baseline gap-4 py-5">
          <div className="min-w-0 flex-1">
            <Heading lang={set.language} className="font-serif text-xl leading-snug font-semibold">
              <Link
                href={`/sets/${set.id}`}
                className="break-words group-hover:text-accent after:absolute after:inset-0"
              >
                {set.title}
              </Link>
            </Heading>
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-faint">
              <Dotted
                items={[
                  tl(set.language),
                  ...(set.ownerName ? [t('by', { name: set.ownerName })] : []),
                  t('updated', { when: whenOf(set.updatedAt) }),
                ]}
              />
              {/* Who sees a set is its author's concern. */}
              {set.visibility === 'private' || set.ownerName ? null : (
                <Tag>
                  <Icon of={set.visibility === 'public' ? Globe : Link2} size={12} />
                  {t(`visibility.${set.visibility}`)}
                </Tag>
              )}
              {flags?.has(set.id) ? (
                <Tag tone="close">
                  <Icon of={Flag} size={12} />
                  {t('flags', { count: flags.get(set.id) ?? 0 })}
                </Tag>
              ) : null}
            </div>
          </div>
          <p className="shrink-0 text-sm text-soft tabular-nums">
            {t('facts', { count: set.facts })}
          </p>
        </li>
      ))}
    </ul>
  )
}
