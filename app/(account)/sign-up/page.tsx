import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { redirect } from 'next/navigation'
import { AccountForm, AnswerField, EmailField, PasswordField } from '@/components/account/form'
import { Services } from '@/components/account/services'
import { Messages } from '@/components/i18n'
import { Page, PageHeader } from '@/components/ui/page'
import { offeredProviders } from '@/lib/account/auth'
import { returnPath } from '@/lib/account/return-path'
import { getViewer } from '@/lib/account/session'
import { signUpAction } from '../actions'

export const generateMetadata = async () => ({
  title: (await getTranslations('account.signUp'))('title'),
})

export default async function SignUpPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string }>
}) {
  const next = returnPath((await searchParams).next)
  const viewer = await getViewer()
  if (viewer && !viewer.isGuest) redirect(next)
  const t = await getTranslations('account')
  return (
    <Page className="max-w-lg">
      <PageHeader title={t('signUp.title')} lead={viewer ? t('signUp.guest') : t('signUp.lead')} />
      <Messages of={['account']}>
        <AccountForm
          action={signUpAction}
          submit={t('signUp.submit')}
          pending={t('signUp.pending')}
        >
          <input type="hidden" name="next" value={next} />
          <AnswerField name="name" autoComplete="name" label={t('fields.name')} />
          <EmailField />
          <PasswordField isNew />
        </AccountForm>
        <Services offered={offeredProviders()} next={next} />
      </Messages>
      <p className="mt-8 text-soft">
        {t('signUp.haveAccount')}{' '}
        <Link className="text-accent underline" href={`/sign-in?next=${encodeURIComponent(next)}`}>
          {t('signIn.submit')}
        </Link>
      </p>
    </Page>
  )
}
