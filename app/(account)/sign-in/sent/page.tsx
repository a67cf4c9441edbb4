import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'

export const generateMetadata = async () => ({
  title: (await getTranslations('account.sent'))('title'),
})

export default async function SentPage() {
  const t = await getTranslations('account.sent')
  const tr = await getTranslations('account.reset')
  return (
    <Page className="max-w-lg">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Link href="/sign-in" className="text-accent underline underline-offset-4">
        {tr('back')}
      </Link>
    </Page>
  )
}
