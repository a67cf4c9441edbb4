import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { PageProps } from '@/app/_edges/load'
import { Messages } from '@/components/i18n'
import { FollowLink } from '@/components/reminder/follow-link'
import { Page, PageHeader } from '@/components/ui/page'
import { readLink } from '@/lib/reminder/follow'
import { followLinkAction } from './actions'

export const generateMetadata = async () => ({
  title: (await getTranslations('reminder.page'))('title'),
  robots: { index: false },
})

/** Where the links of reminders lead. Opening it changes nothing by itself: mail scanners open links too. */
export default async function RemindersPage({ searchParams }: PageProps) {
  const query = await searchParams
  const link = await readLink(query)
  if (!link) notFound()
  const t = await getTranslations('reminder.page')
  return (
    <Page className="max-w-lg">
      <PageHeader title={t('title')} />
      <Messages of={['reminder']}>
        <FollowLink purpose={link.purpose} follow={followLinkAction.bind(null, query)} />
      </Messages>
    </Page>
  )
}
