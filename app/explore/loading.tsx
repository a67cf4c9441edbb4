import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/ui/page'
import { Progress } from '@/components/ui/progress'

export default async function Loading() {
  const t = await getTranslations('errors')
  return (
    <Page>
      <h1 className="sr-only">{t('loading')}</h1>
      <div className="mx-auto mt-16 max-w-40">
        <Progress label={t('loading')} />
      </div>
    </Page>
  )
}
