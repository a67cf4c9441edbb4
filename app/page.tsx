import { getLocale, getTranslations } from 'next-intl/server'
import { PasteBox } from '@/components/home/paste-box'
import { Specimen } from '@/components/home/specimen'
import { Messages } from '@/components/i18n'
import { Page } from '@/components/ui/page'
import { MAX_LENGTH } from '@/lib/article/clean'
import { articleDates } from '@/lib/article/date'
import { EXAMPLES } from '@/lib/article/examples'
import { now } from '@/lib/clock'
import { detect, paste } from './actions'

export default async function Home() {
  const t = await getTranslations('home')
  const language = await getLocale()
  return (
    <Page width="narrow" className="max-w-4xl!">
      <h1 className="max-w-2xl font-serif text-4xl leading-[1.08] font-semibold tracking-tight sm:text-5xl md:text-6xl">
        {t.rich('heading', { em: (words) => <em className="text-accent">{words}</em> })}
      </h1>
      <p className="mt-4 mb-8 max-w-xl text-lg text-soft">{t('lead')}</p>
      <Messages of={['home']}>
        <PasteBox
          example={{ ...EXAMPLES[language], language }}
          maxLength={MAX_LENGTH}
          dates={articleDates(now())}
          onPaste={paste}
          onDetect={detect}
        />
      </Messages>
      <Specimen />
    </Page>
  )
}
