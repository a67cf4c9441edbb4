import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { idOf, loadOrNotFound, tokenOf, type PageProps } from '@/app/_edges/load'
import { ArticleDate } from '@/components/article/article-date'
import { ArticleText } from '@/components/article/article-text'
import { askedFacts, markedFacts } from '@/components/article/asked'
import { FactList } from '@/components/article/fact-list'
import { LinkedReading } from '@/components/article/linked-reading'
import { GenerationWatch } from '@/components/generation/watch'
import { Messages } from '@/components/i18n'
import { ButtonLink } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Confirm } from '@/components/ui/confirm'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { getViewer } from '@/lib/account/session'
import { readArticle } from '@/lib/article/data'
import { articleDates } from '@/lib/article/date'
import { withoutTitle } from '@/lib/article/paragraphs'
import { now } from '@/lib/clock'
import { findGeneration } from '@/lib/generation/data'
import { readSet } from '@/lib/set/data'
import { cancel, date, remove, retry } from './actions'

type Props = PageProps<{ id: string }>

/** Once for the page and its title. */
const articleOf = cache(async (id: string, token?: string) => {
  const viewer = await getViewer()
  return loadOrNotFound(() => readArticle(viewer, id, token))
})

async function load({ params, searchParams }: Props) {
  const query = await searchParams
  const token = tokenOf(query)
  const article = await articleOf(idOf((await params).id), token)
  return { viewer: await getViewer(), article, token, dating: query.edit === 'date' }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).article.title }
}

export default async function ArticlePage(props: Props) {
  const { viewer, article, token, dating } = await load(props)
  const t = await getTranslations('article')
  const set = article.setId ? await readSet(viewer, article.setId, token) : null
  const making = viewer && article.isOwner ? await findGeneration(viewer, article.id) : null
  const facts = set?.facts ?? []
  const asked = askedFacts(facts)
  const questions = asked.reduce((sum, fact) => sum + fact.forms, 0)
  const query = token ? `?token=${token}` : ''

  return (
    <Page width="wide">
      <Messages of={['article', 'generation']}>
        <PageHeader
          title={<span lang={article.language}>{article.title}</span>}
          eyebrow={asked.length > 0 ? t('count', { facts: asked.length, questions }) : undefined}
          actions={
            set && asked.length > 0 ? (
              <>
                {set.isOwner ? (
                  <ButtonLink href={`/sets/${set.id}/edit`}>{t('edit')}</ButtonLink>
                ) : null}
                <ButtonLink look="primary" href={`/sets/${set.id}${query}`}>
                  {t('study')}
                </ButtonLink>
              </>
            ) : undefined
          }
        />
        <LinkedReading facts={asked} language={article.language}>
          <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
            <article>
              <ArticleDate
                articleId={article.id}
                date={article.version.date}
                dates={article.isOwner ? articleDates(now()) : undefined}
                open={dating}
                onDate={date}
              />
              <ArticleText
                text={article.version.text}
                paragraphs={withoutTitle(
                  article.version.text,
                  article.version.paragraphs,
                  article.title,
                )}
                language={article.language}
                facts={markedFacts(facts)}
              />
            </article>
            <section
              aria-labelledby="questions"
              // Below the text on a phone, once there are questions: how far they are is seen at once.
              className={classes(
                'lg:row-span-2 lg:border-l lg:border-line lg:pl-6',
                asked.length === 0 && 'max-lg:order-first',
              )}
            >
              <div className="lg:sticky lg:top-6 lg:-mr-2 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:pr-2">
                <h2
                  id="questions"
                  className={classes(
                    'mb-3 font-serif text-xl font-semibold',
                    asked.length > 0 && 'px-4',
                  )}
                >
                  {t('questions')}
                </h2>
                {making && making.status !== 'done' ? (
                  <GenerationWatch
                    key={`${making.id}-${making.status}`}
                    initial={making}
                    onCancel={cancel}
                    onRetry={retry}
                  />
                ) : null}
                {asked.length > 0 ? (
                  <>
                    <p className="mb-3 px-4 text-sm text-faint">{t('hint')}</p>
                    <FactList facts={asked} language={article.language} />
                  </>
                ) : making?.status === 'done' || !making ? (
                  <EmptyState
                    title={t('none')}
                    action={
                      set?.isOwner ? (
                        <ButtonLink look="primary" href={`/sets/${set.id}/edit`}>
                          {t('write')}
                        </ButtonLink>
                      ) : undefined
                    }
                  >
                    {t('noneText')}
                    {article.isOwner && !article.version.date ? ` ${t('noneDate')}` : null}
                  </EmptyState>
                ) : null}
              </div>
            </section>
            {/* After the questions, where these follow the text. */}
            {article.isOwner ? (
              <div>
                <Confirm
                  label={t('delete')}
                  title={t('deleteTitle')}
                  text={t('deleteText')}
                  pending={t('deleting')}
                  action={remove.bind(null, article.id)}
                />
              </div>
            ) : null}
          </div>
        </LinkedReading>
      </Messages>
    </Page>
  )
}
