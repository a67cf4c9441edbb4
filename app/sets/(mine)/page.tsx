import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewSet } from '@/components/set/new-set'
import { SetList } from '@/components/set/set-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { Messages } from '@/components/i18n'
import { getViewer } from '@/lib/account/session'
import { countFlags } from '@/lib/flag/data'
import { listMySets, listStudiedSets } from '@/lib/set/data'
import { afterOf, type PageProps } from '@/app/_edges/load'
import { create } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sets'))('title') }
}

export default async function SetsPage({ searchParams }: PageProps) {
  const t = await getTranslations('sets')
  const viewer = await getViewer()
  const after = afterOf(await searchParams)
  const { sets, next } = viewer ? await listMySets(viewer, after) : { sets: [], next: null }
  const ids = sets.map(({ id }) => id)
  const flags = viewer ? await countFlags(viewer, ids) : undefined
  const studied = viewer && !after ? await listStudiedSets(viewer) : []
  const isEmpty = sets.length === 0 && studied.length === 0
  return (
    <Page>
      <Messages of={['sets', 'languages']}>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            <>
              <NewSet onCreate={create} />
              {isEmpty ? null : (
                <ButtonLink look="primary" href="/">
                  {t('new')}
                </ButtonLink>
              )}
            </>
          }
        />
      </Messages>
      {sets.length > 0 ? <SetList sets={sets} flags={flags} /> : null}
      {isEmpty ? (
        <EmptyState
          title={t('empty')}
          action={
            <ButtonLink look="primary" href="/">
              {t('new')}
            </ButtonLink>
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : null}
      {next ? (
        <div className="mt-6 text-center">
          <ButtonLink href={`/sets?after=${next}`}>{t('more')}</ButtonLink>
        </div>
      ) : null}
      {studied.length > 0 ? (
        <section aria-labelledby="studied" className={sets.length > 0 ? 'mt-14' : undefined}>
          <h2 id="studied" className="mb-4 font-serif text-2xl font-semibold">
            {t('studied')}
          </h2>
          <SetList sets={studied} heading="h3" />
        </section>
      ) : null}
    </Page>
  )
}
