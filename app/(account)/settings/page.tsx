import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { AccountForm, PasswordField, AnswerField } from '@/components/account/form'
import { MemoryFit } from '@/components/account/memory-fit'
import { Section } from '@/components/account/section'
import { SettingsFields } from '@/components/account/settings-fields'
import { Messages } from '@/components/i18n'
import { ReminderFields } from '@/components/reminder/reminder-fields'
import { ThisDevice } from '@/components/reminder/this-device'
import { Button, ButtonLink, buttonClasses } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page, PageHeader } from '@/components/ui/page'
import { countShared, readAccount } from '@/lib/account/data'
import { canSendMail } from '@/lib/account/mail'
import { getViewer } from '@/lib/account/session'
import { readOptimiser } from '@/lib/optimiser/data'
import { readReminder } from '@/lib/reminder/data'
import { vapidKeys } from '@/lib/reminder/vapid'
import {
  changePasswordAction,
  deleteAccountAction,
  saveReminderAction,
  saveSettingsAction,
  signOutAction,
} from '../actions'
import { applyFit, fitMemory, undoFit } from './actions'

export const generateMetadata = async () => ({
  title: (await getTranslations('settings'))('title'),
})

export default async function SettingsPage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?next=/settings')
  const [account, shared, optimiser, wish] = await Promise.all([
    readAccount(viewer),
    countShared(viewer),
    readOptimiser(viewer),
    readReminder(viewer),
  ])
  const t = await getTranslations('settings')
  const tMemory = await getTranslations('memory')
  const tReminder = await getTranslations('reminder')
  const tAccount = await getTranslations('account')
  return (
    <Page>
      <PageHeader title={t('title')} lead={account.email ?? undefined} />
      {viewer.isGuest ? (
        <Notice className="mb-8">
          <p className="mb-3">{t('guestNotice')}</p>
          <ButtonLink href="/sign-up?next=/settings">{t('guestAction')}</ButtonLink>
        </Notice>
      ) : null}
      <Messages of={['account', 'settings', 'reminder']}>
        <Section title={t('profile')}>
          <AccountForm
            action={saveSettingsAction}
            submit={t('save')}
            pending={t('saving')}
            done={t('saved')}
          >
            <SettingsFields viewer={viewer} timeZones={Intl.supportedValuesOf('timeZone')} />
          </AccountForm>
        </Section>
        <Section title={tMemory('title')} lead={tMemory('lead', { needed: optimiser.needed })}>
          <MemoryFit view={optimiser} onFit={fitMemory} onApply={applyFit} onUndo={undoFit} />
        </Section>
        <Section id="reminders" title={tReminder('title')} lead={tReminder('lead')}>
          <AccountForm
            action={saveReminderAction}
            submit={tReminder('save')}
            pending={t('saving')}
            done={tReminder('saved')}
            look="plain"
          >
            <ReminderFields wish={wish} address={canSendMail() ? account.email : null} />
          </AccountForm>
          {wish.byEmail && !wish.confirmed ? (
            <Notice className="mt-4">{tReminder('confirm.notice')}</Notice>
          ) : null}
          <h3 className="mt-6 mb-2 font-medium">{tReminder('device.title')}</h3>
          <ThisDevice publicKey={vapidKeys().publicKey} />
        </Section>
        {account.email ? (
          <Section title={t('password')}>
            <AccountForm
              action={changePasswordAction}
              submit={t('changePassword')}
              pending={t('saving')}
              done={t('passwordChanged')}
              look="plain"
            >
              {account.hasPassword ? (
                <AnswerField
                  name="currentPassword"
                  type="password"
                  autoComplete="current-password"
                  required
                  label={tAccount('fields.currentPassword')}
                />
              ) : null}
              <PasswordField isNew />
            </AccountForm>
          </Section>
        ) : null}
        {viewer.isGuest ? null : (
          <Section title={t('sessions')}>
            <form action={signOutAction} className="flex flex-wrap gap-3">
              <Button type="submit">{t('signOut')}</Button>
              <Button type="submit" look="quiet" name="everywhere" value="yes">
                {t('signOutEverywhere')}
              </Button>
            </form>
          </Section>
        )}
        <Section title={t('data')} lead={t('dataLead')}>
          <a href="/api/account/export" download className={buttonClasses()}>
            {t('download')}
          </a>
        </Section>
        <Section title={t('delete')} lead={t('deleteLead')}>
          {shared.sets + shared.classes > 0 ? (
            <Notice tone="close" className="mb-4">
              {t('deleteShared', { ...shared, both: shared.sets && shared.classes ? 'yes' : 'no' })}
            </Notice>
          ) : null}
          <AccountForm
            action={deleteAccountAction}
            submit={t('deleteSubmit')}
            pending={t('deleting')}
            look="danger"
          >
            <input type="hidden" name="word" value={t('deleteWord')} />
            <AnswerField
              name="confirm"
              autoComplete="off"
              label={t('deleteConfirm', { word: t('deleteWord') })}
              problem={t('deleteMismatch')}
            />
          </AccountForm>
        </Section>
      </Messages>
    </Page>
  )
}
