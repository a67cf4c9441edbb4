import { useFormatter, useTranslations } from 'next-intl'
import type { Measure } from '@/lib/optimiser/measure'
import type { FitView, OptimiserView } from '@/lib/optimiser/optimiser'
import { calibrationCurve } from '@/lib/review/retention'
import { axisStart, CalibrationPlot } from '../progress/calibration-plot'
import { Figure } from '../progress/figure'
import { Notice } from '../ui/notice'
import { Refresh } from '../ui/refresh'
import { SubmitButton } from '../ui/submit-button'

type Act = (form: FormData) => Promise<void>

/** The weights fitted to a learner's own answers: what they are worth, and whether they are in force. */
export function MemoryFit({
  view,
  onFit,
  onApply,
  onUndo,
}: {
  view: OptimiserView
  onFit: Act
  onApply: Act
  onUndo: Act
}) {
  const t = useTranslations('memory')
  const { fit, reviews, needed, busy, problem } = view
  return (
    <div className="flex flex-col gap-5">
      {problem && !busy ? <Notice tone="close">{t(`problem.${problem}`)}</Notice> : null}
      {fit ? <Result fit={fit} /> : null}
      {fit?.better && !busy ? (
        <form action={fit.inForce ? onUndo : onApply}>
          <input type="hidden" name="id" value={fit.id} />
          <SubmitButton pendingLabel={t('wait')} look={fit.inForce ? 'plain' : 'primary'}>
            {t(fit.inForce ? 'undo' : 'apply')}
          </SubmitButton>
        </form>
      ) : null}
      {busy ? (
        <Notice live>
          {t('busy')}
          <Refresh />
        </Notice>
      ) : reviews < needed ? (
        <p className="text-soft">{t('count', { reviews, needed })}</p>
      ) : (
        <form action={onFit}>
          <SubmitButton pendingLabel={t('wait')} look={fit ? 'quiet' : 'primary'}>
            {t(fit ? 'again' : 'start')}
          </SubmitButton>
        </form>
      )}
    </div>
  )
}

function Result({ fit }: { fit: FitView }) {
  const t = useTranslations('memory')
  const { better, inForce, tested, reviews } = fit
  // The same axes on both, so that they can be compared.
  const starts = [fit.before, fit.after].map(({ bins }) =>
    axisStart(calibrationCurve(new Map(bins))),
  )
  const from = Math.min(...starts)
  return (
    <>
      <Notice tone={better ? 'right' : 'info'}>
        {t(inForce ? 'inForce' : better ? 'better' : 'same', { tested, reviews })}
      </Notice>
      <div className="grid gap-4 sm:grid-cols-2">
        <Foresight title={t('before')} measure={fit.before} from={from} />
        <Foresight title={t('after')} measure={fit.after} from={from} />
      </div>
    </>
  )
}

/** How well recall was foreseen, drawn and as a table. */
function Foresight({ title, measure, from }: { title: string; measure: Measure; from: number }) {
  const t = useTranslations('memory')
  const tc = useTranslations('progress.calibration')
  const tp = useTranslations('progress')
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }) // prettier-ignore
  const points = calibrationCurve(new Map(measure.bins))
  return (
    <Figure
      title={title}
      value={t('off', { points: format.number(measure.rmseBins * 100, { maximumFractionDigits: 1 }) })} // prettier-ignore
      note={t('measured', {
        logLoss: format.number(measure.logLoss, { minimumFractionDigits: 3, maximumFractionDigits: 3 }), // prettier-ignore
      })}
      tableLabel={tp('asTable')}
      table={{
        head: [tc('foreseen'), tc('found'), tp('reviews')],
        rows: points.map(({ foreseen, found }) => [percent(foreseen), percent(found.share), found.n]), // prettier-ignore
      }}
    >
      <CalibrationPlot
        points={points}
        from={from}
        alt={tp('labelled', { label: title, value: tc('alt') })}
      />
    </Figure>
  )
}
