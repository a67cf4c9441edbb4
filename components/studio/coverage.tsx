'use client'

import { useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import { useState } from 'react'
import type { Offer } from '@/lib/generation/generation'
import type { Language } from '@/lib/language/document'
import { keepTogether } from '@/lib/language/typography'
import type { StudioSentence } from '@/lib/studio/studio'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { Tag } from '../ui/tag'

const REASONS = ['not-prose', 'not-sure', 'no-fact', 'not-sound', 'undated', 'not-chosen'] as const

/** Which sentences of the article are asked about; of the others, why not, and what they could still give. */
export function Coverage({
  sentences,
  articleId,
  language,
  onOffer,
  onTake,
  onWrite,
}: {
  sentences: readonly StudioSentence[]
  articleId: string | null
  language: Language
  onOffer(sentence: StudioSentence): Promise<Offer[]>
  onTake(offer: Offer): Promise<void>
  onWrite(sentence: StudioSentence): void
}) {
  const t = useTranslations('studio')
  const stating = sentences.filter((one) => one.covered || one.reason !== 'not-prose')
  const covered = stating.filter((one) => one.covered).length
  const undated = stating.filter((one) => !one.covered && one.reason === 'undated').length
  const share = stating.length > 0 ? covered / stating.length : 0
  return (
    <div>
      <p className="mb-2 text-soft">{t('covered', { covered, all: stating.length })}</p>
      <Progress label={t('coverage')} value={share} className="mb-6 max-w-md" />
      {undated > 0 && articleId ? (
        <Notice className="mb-6 max-w-measure">
          {t.rich('undated', {
            count: undated,
            give: (words) => (
              <Link
                href={`/articles/${articleId}?edit=date`}
                className="underline underline-offset-4"
              >
                {words}
              </Link>
            ),
          })}
        </Notice>
      ) : null}
      <ol className="flex flex-col">
        {sentences.map((sentence) => (
          <Sentence
            key={sentence.start}
            {...{ sentence, language, onWrite, onTake }}
            onOffer={() => onOffer(sentence)}
          />
        ))}
      </ol>
    </div>
  )
}

function Sentence({
  sentence,
  language,
  onOffer,
  onTake,
  onWrite,
}: {
  sentence: StudioSentence
  language: Language
  onOffer(): Promise<Offer[]>
  onTake(offer: Offer): Promise<void>
  onWrite(sentence: StudioSentence): void
}) {
  const t = useTranslations('studio')
  const [offers, setOffers] = useState<Offer[] | null>(null)
  const reason = REASONS.find((one) => one === sentence.reason) ?? 'no-fact'
  const titled = reason === 'not-prose'
  return (
    <li
      className="border-l-2 border-line py-2.5 pl-4 data-[covered=true]:border-mark-line"
      data-covered={sentence.covered}
    >
      <p lang={language} className={sentence.covered ? 'asked text-lg' : 'asked text-lg text-soft'}>
        {keepTogether(sentence.text, language)}
      </p>
      {sentence.covered ? null : (
        <div className="mt-1 flex flex-wrap items-center gap-x-2 max-sm:flex-col max-sm:items-start">
          <Tag>{t(`reasons.${reason}`)}</Tag>
          {titled ? null : (
            <>
              {reason === 'not-chosen' || reason === 'not-sound' || reason === 'undated' ? (
                <Button
                  look="quiet"
                  size="small"
                  className="max-sm:-ml-3"
                  onClick={() => void onOffer().then(setOffers)}
                >
                  {t('whatCouldBeAsked')}
                </Button>
              ) : null}
              <Button
                look="quiet"
                size="small"
                className="max-sm:-ml-3"
                onClick={() => onWrite(sentence)}
              >
                {t('writeOne')}
              </Button>
            </>
          )}
        </div>
      )}
      {offers?.length === 0 ? <Notice className="mt-2">{t('nothingSure')}</Notice> : null}
      {offers && offers.length > 0 && !sentence.covered ? (
        <ul className="mt-2 flex flex-col gap-2">
          {offers.map((offer) => (
            <li
              key={offer.fact.id}
              className="flex items-start justify-between gap-3 rounded-card bg-well px-4 py-3"
            >
              <p lang={language} className="asked">
                {offer.questions[0]?.prompt}{' '}
                <span className="font-semibold text-accent">{offer.fact.answer}</span>
              </p>
              <Button size="small" onClick={() => void onTake(offer)}>
                {t('take')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
