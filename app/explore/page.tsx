import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Form from 'next/form'
import { z } from 'zod'
import { SetList } from '@/components/set/set-list'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Select, TextField } from '@/components/ui/field'
import { Page, PageHeader } from '@/components/ui/page'
import { getViewer } from '@/lib/account/session'
import { LANGUAGES } from '@/lib/language/document'
import { listPublicSets } from '@/lib/set/data'
import { afterOf, type PageProps } from '../_edges/load'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('explore'))('title') }
}

const search = z.object({
  words: z.string().max(100).catch(''),
  language: z.enum(LANGUAGES).optional().catch(undefined),
})

export default async function ExplorePage({ searchParams }: PageProps) {
  const t = await getTranslations('explore')
  const tl = await getTranslations('languages')
  const ts = await getTranslations('sets')
  const query = await searchParams
  const { words, language } = search.parse(query)
  const after = afterOf(query)
  const { sets, next } = await listPublicSets(await getViewer(), { words, language, after })
  const more = new URLSearchParams({ words, ...(language && { language }), after: next ?? '' })
  const searched = words !== '' || language !== undefined
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action="/explore" role="search" className="mb-8 flex flex-wrap items-end gap-3">
        <TextField
          label={t('search')}
          name="words"
          type="search"
          defaultValue={words}
          className="w-full sm:w-auto sm:flex-1"
        />
        <Select
          label={t('language')}
          name="language"
          defaultValue={language ?? ''}
          className="flex-1 sm:flex-none"
        >
          <option value="">{t('all')}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {tl(one)}
            </option>
          ))}
        </Select>
        <Button type="submit">{t('go')}</Button>
      </Form>
      {sets.length > 0 ? (
        <SetList sets={sets} />
      ) : (
        <EmptyState
          title={searched ? t('none') : t('empty')}
          action={
            <ButtonLink look="primary" href={searched ? '/explore' : '/'}>
              {searched ? t('all') : ts('new')}
            </ButtonLink>
          }
        >
          {searched ? t('noneText') : t('emptyText')}
        </EmptyState>
      )}
      {next ? (
        <div className="mt-6 text-center">
          <ButtonLink href={`/explore?${more}`}>{ts('more')}</ButtonLink>
        </div>
      ) : null}
    </Page>
  )
}
