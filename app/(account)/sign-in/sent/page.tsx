import { getTranslations } from 'next-intl/server'
import { Page, PageHeader } from '@/components/ui/page'

export const generateMetadata = async () => ({
  title: (await getTranslations('account.sent'))('title'),
})

export default async function SentPage() {
  const t = await getTranslations('account.sent')
  return (
    <Page className="max-w-lg">
      <PageHeader title={t('title')} lead={t('lead')} />
    </Page>
  )
}
