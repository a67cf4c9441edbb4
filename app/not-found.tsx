import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'

export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <Page>
      <h1 className="sr-only">{t('notFound')}</h1>
      <EmptyState
        title={t('notFound')}
        action={
          <ButtonLink look="primary" href="/">
            {t('home')}
          </ButtonLink>
        }
      >
        {t('notFoundText')}
      </EmptyState>
    </Page>
  )
}
