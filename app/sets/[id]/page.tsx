import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { cache } from 'react'
import { idOf, loadOrNotFound, tokenOf, type PageProps } from '@/app/_edges/load'
import { askedFacts } from '@/components/article/asked'
import { Contents } from '@/components/set/contents'
import { Ways } from '@/components/set/ways'
import { SetWish } from '@/components/set/wish'
import { ButtonLink } from '@/components/ui/button'
import { Dotted } from '@/components/ui/dotted'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader } from '@/components/ui/page'
import { getViewer } from '@/lib/account/session'
import { readSetWish } from '@/lib/review/wish.data'
import { readSet } from '@/lib/set/data'
import { countKinds } from '@/lib/set/set'
import { saveWish } from './actions'

type Props = PageProps<{ id: string }>

const setOf = cache(async (id: string, token?: string) => {
  const viewer = await getViewer()
  return loadOrNotFound(() => readSet(viewer, id, token))
})

async function load({ params, searchParams }: Props) {
  const token = tokenOf(await searchParams)
  return { token, set: await setOf(idOf((await params).id), token) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).set.title }
}

export default async function SetPage(props: Props) {
  const { set, token } = await load(props)
  const viewer = await getViewer()
  const t = await getTranslations('set')
  const ta = await getTranslations('article')
  const ts = await getTranslations('sets')
  const query = token ? `?token=${token}` : ''
  const asked = askedFacts(set.facts)
  const questions = Object.values(countKinds(set.facts)).reduce((sum, count) => sum + count, 0)
  return (
    <Page>
      <PageHeader
        title={<span lang={set.language}>{set.title}</span>}
        eyebrow={
          <Dotted
            items={[
              ta('count', { facts: asked.length, questions }),
              ...(set.isOwner ? [ts(`visibility.${set.visibility}`)] : []),
              ...(set.ownerName ? [ts('by', { name: set.ownerName })] : []),
            ]}
          />
        }
        actions={
          <>
            {set.articleId ? (
              <ButtonLink href={`/articles/${set.articleId}${query}`}>{t('article')}</ButtonLink>
            ) : null}
            {set.isOwner ? (
              <ButtonLink href={`/sets/${set.id}/edit`}>{t('edit')}</ButtonLink>
            ) : null}
          </>
        }
      />
      {asked.length > 0 ? (
        <>
          <Ways
            setId={set.id}
            query={query}
            hasArticle={set.articleId !== null}
            isLearner={viewer !== null}
          />
          {!viewer || viewer.isGuest ? (
            <Notice className="mt-6">
              {t('guest')}{' '}
              <Link
                href="/sign-up"
                className="font-medium whitespace-nowrap text-accent underline underline-offset-4"
              >
                {t('keep')}
              </Link>
            </Notice>
          ) : null}
          <Contents facts={asked} language={set.language} kinds={countKinds(set.facts)} />
          {viewer ? (
            <SetWish
              setId={set.id}
              wish={await readSetWish(viewer, set.id)}
              own={viewer.desiredRetention}
              onSave={saveWish}
            />
          ) : null}
        </>
      ) : (
        <EmptyState
          title={t('empty')}
          action={
            set.isOwner ? (
              <ButtonLink look="primary" href={`/sets/${set.id}/edit`}>
                {ta('write')}
              </ButtonLink>
            ) : undefined
          }
        >
          {t('emptyText')}
        </EmptyState>
      )}
    </Page>
  )
}
