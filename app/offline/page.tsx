import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Messages } from '@/components/i18n'
import { Offline } from '@/components/study/offline/offline'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('offline'))('title'),
  robots: { index: false },
})

/** What the service worker shows without a network, at whatever address was asked for. Nobody's: see app/sw.js. */
export default function OfflinePage() {
  return (
    <Messages of={['study', 'review', 'offline']}>
      <Offline />
    </Messages>
  )
}
