'use client'

import { Undo2 } from 'lucide'
import { useTranslations } from 'next-intl'
import type { Sitting, StudyFact, StudySet } from '@/lib/study/fact'
import type { Piece } from '@/lib/study/reading'
import { Button, ButtonLink } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { Page, PageHeader } from '../../ui/page'
import { DeliveryNotice, DeliverySign } from '../delivery'
import { IconButton } from '../menu'
import { useMore } from '../more/use-more'
import { useKeys } from '../use-keys'
import { Blank } from './blank'
import { useReading, type Reading } from './use-reading'

/** The article with its facts blanked out, filled in as one reads. */
export function Read(
  props: Sitting & {
    set: Pick<StudySet, 'id' | 'title' | 'language'>
    paragraphs: readonly Piece[][]
    facts: readonly StudyFact[]
  },
) {
  const { set, paragraphs, facts } = props
  const t = useTranslations('read')
  const reading = useReading(props)
  const gaps = paragraphs.flat().filter((piece) => typeof piece !== 'string')
  const filled = gaps.flatMap(({ factId }) => reading.filled[factId] ?? [])
  const counted = filled.filter(({ aside }) => !aside)
  const right = counted.filter(({ verdict }) => verdict !== 'wrong').length
  const done = filled.length === gaps.length && gaps.length > 0

  return (
    <Page width="measure">
      <PageHeader
        eyebrow={t('title')}
        title={<span lang={set.language}>{set.title}</span>}
        lead={t('lead', { count: gaps.length })}
        actions={<ButtonLink href={`/sets/${set.id}`}>{t('back')}</ButtonLink>}
      />
      {/* On a narrow screen lines stand so far apart that a thumb reaches each gap by itself. */}
      <article lang={set.language} className="reading grid gap-[1.1em] max-sm:leading-11">
        {paragraphs.map((pieces, i) => (
          <p key={i}>
            {pieces.map((piece, j) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <Blank
                  key={j}
                  answer={piece.text}
                  filled={reading.filled[piece.factId]}
                  onEnter={() => reading.enter(piece)}
                  onFill={(given, ms) => reading.fill(piece, given, ms)}
                />
              ),
            )}
          </p>
        ))}
      </article>
      {done ? (
        <>
          <Notice live tone={right === counted.length ? 'right' : 'info'} className="mt-8">
            {t('done', { right, total: counted.length })}
          </Notice>
          <DeliveryNotice delivery={reading.delivery} />
        </>
      ) : (
        <Button className="mt-8" onClick={reading.reveal}>
          {t('reveal')}
        </Button>
      )}
      <AtHand reading={reading} facts={facts} />
    </Page>
  )
}

/** What can be done with the gap that was entered or filled last, under the thumb. */
function AtHand({ reading, facts }: { reading: Reading; facts: readonly StudyFact[] }) {
  const t = useTranslations('study')
  const { atHand, undo, contest } = reading
  const fact = facts.find(({ id }) => id === atHand?.factId)
  const question = atHand?.question
  const open = !!atHand && !reading.filled[atHand.factId]?.aside
  const about =
    fact && question && open ? { fact, question, onPutAside: reading.putAside, keys: false } : null
  const more = useMore(about, atHand !== null)
  useKeys({ z: undo ?? undefined, u: undo ?? undefined })
  if (!atHand) return null
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] mt-6 flex items-center gap-2 border-t border-line bg-paper py-1 md:bottom-0">
      {contest ? (
        <Button look="quiet" onClick={contest}>
          {t('iWasRight')}
        </Button>
      ) : null}
      <span className="ml-auto flex items-center">
        <DeliverySign delivery={reading.delivery} />
        <IconButton label={t('undo')} disabled={!undo} onPress={() => undo?.()}>
          <Icon of={Undo2} size={20} />
        </IconButton>
        {about ? more.button : null}
      </span>
      {more.dialog}
    </div>
  )
}
