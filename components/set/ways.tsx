import {
  BookOpenText,
  CalendarCheck,
  GraduationCap,
  ListChecks,
  Shuffle,
  SquareStack,
} from 'lucide'
import { useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import { classes } from '../ui/classes'
import { Icon } from '../ui/icon'

const ways = [
  { way: 'cards', picture: SquareStack },
  { way: 'quiz', picture: ListChecks },
  { way: 'learn', picture: GraduationCap },
  { way: 'review', picture: CalendarCheck },
  { way: 'match', picture: Shuffle },
  { way: 'read', picture: BookOpenText },
] as const

/** The ways to study a set. Cards and quiz come first: they fit any set. */
export function Ways({
  setId,
  query,
  hasArticle,
  isLearner,
}: {
  setId: string
  query: string
  hasArticle: boolean
  /** Whether there is somebody who may have learned something of it. */
  isLearner: boolean
}) {
  const t = useTranslations('set.ways')
  const shown = ways.filter(
    ({ way }) => (way !== 'read' || hasArticle) && (way !== 'review' || isLearner),
  )
  const small = (shown.length - 2) % 3 === 0 ? 'sm:col-span-2' : 'sm:col-span-3'
  return (
    <ul className="grid gap-3 sm:grid-cols-6">
      {shown.map(({ way, picture }, index) => (
        <li key={way} className={index < 2 ? 'sm:col-span-3' : small}>
          <Link
            href={way === 'review' ? `/review?set=${setId}` : `/sets/${setId}/${way}${query}`}
            className={classes(
              'group flex h-full items-start gap-4 rounded-card border bg-sheet p-5 shadow-sheet transition-colors hover:border-accent',
              index < 2 ? 'border-edge/60' : 'border-line',
            )}
          >
            <Icon of={picture} size={22} strokeWidth={1.6} className="mt-1 shrink-0 text-accent" />
            <span>
              <span className="block font-serif text-xl font-semibold group-hover:text-accent">
                {t(way)}
              </span>
              <span className="mt-0.5 block text-sm text-balance text-soft">{t(`${way}Text`)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
