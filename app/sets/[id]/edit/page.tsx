import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { idOf, loadOrNotFound, type PageProps } from '@/app/_edges/load'
import { Messages } from '@/components/i18n'
import { Flags } from '@/components/studio/flags'
import { Sharing } from '@/components/studio/sharing'
import type { StudioActions } from '@/components/studio/actions'
import { Studio } from '@/components/studio/studio'
import { TitleField } from '@/components/studio/title-field'
import { ButtonLink } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Page } from '@/components/ui/page'
import { requireViewerOrSignIn } from '@/app/_edges/viewer'
import { listFlags } from '@/lib/flag/data'
import { readStudio } from '@/lib/studio/data'
import * as actions from './actions'

/** Named one by one, so that what nobody calls is found. */
const studioActions: StudioActions = {
  rename: actions.rename,
  setVisibility: actions.setVisibility,
  order: actions.order,
  dropFact: actions.dropFact,
  restoreFact: actions.restoreFact,
  saveQuestion: actions.saveQuestion,
  dropQuestion: actions.dropQuestion,
  addFact: actions.addFact,
  offerForms: actions.offerForms,
  offerSentence: actions.offerSentence,
}

/** A page of this app where something is studied: nothing else is gone back to. */
const wayBack = z
  .string()
  .regex(/^\/(review|sets\/[0-9a-f-]{36}\/(learn|cards|quiz|read))(\?[\w=&%.~-]*)?$/)

type Props = PageProps<{ id: string }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('studio'))('pageTitle') }
}

export default async function StudioPage({ params, searchParams }: Props) {
  const id = idOf((await params).id)
  const viewer = await requireViewerOrSignIn(`/sets/${id}/edit`)
  const studio = await loadOrNotFound(() => readStudio(viewer, id))
  const flags = await listFlags(viewer, id)
  const query = await searchParams
  const opened = z.uuid().safeParse(query.fact).data
  const back = wayBack.safeParse(query.back).data
  const t = await getTranslations('studio')
  return (
    <Page className="max-w-4xl!">
      <h1 className="sr-only">{t('pageTitle')}</h1>
      <Messages of={['studio', 'kinds']}>
        <div className="mb-6 flex items-end gap-3 sm:gap-4">
          <div className="min-w-0 flex-1">
            <TitleField
              setId={id}
              initial={studio.title}
              language={studio.language}
              onRename={actions.rename}
            />
          </div>
          <ButtonLink look="primary" href={back ?? `/sets/${id}`}>
            {t(back ? 'backToStudy' : 'done')}
          </ButtonLink>
        </div>
        <div className="mb-8">
          <Sharing
            setId={id}
            initial={studio.visibility}
            initialToken={studio.linkToken}
            onVisibility={actions.setVisibility}
          />
        </div>
        <Flags flags={flags} setId={id} onDismiss={actions.dismiss} />
        <Studio key={opened} studio={studio} opened={opened} actions={studioActions} />
        <div className="mt-12 border-t border-line pt-6">
          <Confirm
            label={t('delete')}
            title={t('deleteTitle')}
            text={t('deleteText')}
            pending={t('saving')}
            action={actions.deleteSet.bind(null, id)}
          />
        </div>
      </Messages>
    </Page>
  )
}
