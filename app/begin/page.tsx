import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { getViewer } from '@/lib/account/session'
import { beginAsGuest } from './actions'
import { returnPath } from '@/lib/account/return-path'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('study'))('begin.title'),
})

interface Props {
  searchParams: Promise<{ to?: string | string[] }>
}

/** Before studying: as a guest, at one press, or signed in. */
export default async function BeginPage({ searchParams }: Props) {
  const to = returnPath((await searchParams).to)
  if (await getViewer()) redirect(to)
  const t = await getTranslations('study.begin')
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-wrap gap-2">
        <form action={beginAsGuest}>
          <input type="hidden" name="to" value={to} />
          <SubmitButton look="primary" size="large" pendingLabel={t('guest')}>
            {t('guest')}
          </SubmitButton>
        </form>
        <ButtonLink size="large" href={`/sign-in?to=${encodeURIComponent(to)}`}>
          {t('signIn')}
        </ButtonLink>
      </div>
    </Page>
  )
}
