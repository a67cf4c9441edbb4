import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { AccountForm, EmailField, PasswordField } from '@/components/account/form'
import { Messages } from '@/components/i18n'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader } from '@/components/ui/page'
import { canSendMail } from '@/lib/account/mail'
import { askForResetAction, resetAction } from '../actions'

export const generateMetadata = async () => ({
  title: (await getTranslations('account.reset'))('title'),
})

/** Asks for a link; with the token of such a link, asks for the new password. */
export default async function ResetPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string }>
}) {
  const { token } = await searchParams
  const t = await getTranslations('account.reset')
  return (
    <Page className="max-w-lg">
      <PageHeader
        title={t('title')}
        lead={token ? t('choose') : canSendMail() ? t('lead') : undefined}
      />
      <Messages of={['account']}>
        {token ? (
          <AccountForm action={resetAction} submit={t('save')} pending={t('saving')}>
            <input type="hidden" name="token" value={token} />
            <PasswordField isNew />
          </AccountForm>
        ) : canSendMail() ? (
          <AccountForm
            action={askForResetAction}
            submit={t('submit')}
            pending={t('pending')}
            done={t('sent')}
          >
            <EmailField />
          </AccountForm>
        ) : (
          <Notice>{t('noMail')}</Notice>
        )}
      </Messages>
      <p className="mt-8">
        <Link href="/sign-in" className="text-accent underline underline-offset-4">
          {t('back')}
        </Link>
      </p>
    </Page>
  )
}
