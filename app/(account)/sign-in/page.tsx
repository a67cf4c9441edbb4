import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { AccountForm, EmailField, PasswordField } from '@/components/account/form'
import { Services } from '@/components/account/services'
import { Messages } from '@/components/i18n'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader } from '@/components/ui/page'
import { offeredProviders } from '@/lib/account/auth'
import { returnPath } from '@/lib/account/return-path'
import { getViewer } from '@/lib/account/session'
import { signInAction } from '../actions'

export const generateMetadata = async () => ({
  title: (await getTranslations('account.signIn'))('title'),
})

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; to?: string; error?: string }>
}) {
  const { next: wanted, to, error } = await searchParams
  const next = returnPath(wanted ?? to)
  const t = await getTranslations('account')
  const viewer = await getViewer()
  return (
    <Page className="max-w-lg">
      <PageHeader
        title={t('signIn.title')}
        lead={viewer?.isGuest ? t('signIn.guest') : t('signIn.lead')}
      />
      <Messages of={['account']}>
        {error ? (
          <Notice tone="wrong" className="mb-5">
            {t('errors.service')}
          </Notice>
        ) : null}
        <AccountForm
          action={signInAction}
          submit={t('signIn.submit')}
          pending={t('signIn.pending')}
        >
          <input type="hidden" name="next" value={next} />
          <EmailField />
          <PasswordField />
        </AccountForm>
        <Services offered={offeredProviders()} next={next} />
      </Messages>
      <p className="mt-8 text-soft">
        {t('signIn.noAccount')}{' '}
        <Link className="text-accent underline" href={`/sign-up?next=${encodeURIComponent(next)}`}>
          {t('signIn.signUp')}
        </Link>
      </p>
      <p className="mt-2">
        <Link className="text-accent underline" href="/reset">
          {t('signIn.forgot')}
        </Link>
      </p>
    </Page>
  )
}
