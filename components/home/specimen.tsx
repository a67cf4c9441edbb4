import { useTranslations } from 'next-intl'

/** What it does, shown on one sentence: the sentence with its fact marked, the recto that asks it, the verso. */
export function Specimen() {
  const t = useTranslations('home.specimen')
  const marked = { mark: (words: React.ReactNode) => <mark className="fact-answer">{words}</mark> }
  return (
    <section aria-labelledby="specimen" className="mt-16 md:mt-24">
      <h2 id="specimen" className="font-serif text-2xl font-semibold">
        {t('heading')}
      </h2>
      <ol className="mt-8 grid gap-8 md:grid-cols-3 md:gap-6">
        <li>
          <p className="eyebrow mb-3">{t('sentenceLabel')}</p>
          <p className="reading border-l-2 border-line pl-4">{t.rich('sentence', marked)}</p>
        </li>
        <li className="flex flex-col">
          <p className="eyebrow mb-3">{t('rectoLabel')}</p>
          <div className="flex min-h-52 flex-1 flex-col rounded-card border border-line bg-sheet p-5 shadow-sheet">
            <p className="eyebrow">{t('context')}</p>
            <p className="asked my-auto py-3 text-xl">{t('question')}</p>
          </div>
        </li>
        <li className="flex flex-col">
          <p className="eyebrow mb-3">{t('versoLabel')}</p>
          <div className="flex min-h-52 flex-1 flex-col rounded-card border border-accent bg-wash p-5 shadow-sheet">
            <p className="asked mt-auto text-2xl font-semibold text-accent">{t('answer')}</p>
            <p className="mb-auto pt-2 text-sm text-soft">{t('memory')}</p>
          </div>
        </li>
      </ol>
    </section>
  )
}
