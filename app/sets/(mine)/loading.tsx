import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/ui/page'
import { Progress } from '@/components/ui/progress'

export default async function Loading() {
  const t = await getTranslations('errors')
  return (
    <Page>
      <div className="mx-auto mt-16 max-w-40">
        <Progress label={t('loading')} />
      </div>
    </Page>
  )
}
