import { CloudOff, RefreshCw } from 'lucide'
import { useTranslations } from 'next-intl'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import type { Delivery } from './journal/sender'

/** Why answers stay on this device for now; null while all goes well: then nothing is said. */
function whatHolds({ state, waiting }: Delivery): 'offline' | 'stopped' | null {
  return waiting > 0 && (state === 'offline' || state === 'stopped') ? state : null
}

/** Says in a corner when answers wait on this device. */
export function DeliverySign({ delivery }: { delivery: Delivery }) {
  const t = useTranslations('study.delivery')
  const { waiting } = delivery
  const held = whatHolds(delivery)
  return (
    <span role="status" className="inline-flex text-sm text-close">
      {held ? (
        <span className="inline-flex items-center gap-1.5" title={t(held, { waiting })}>
          <Icon of={held === 'stopped' ? RefreshCw : CloudOff} size={18} />
          <span className="tabular-nums">{waiting}</span>
          <span className="sr-only">{t(held, { waiting })}</span>
        </span>
      ) : null}
    </span>
  )
}

/** Says it in words, where there is room: at the end. */
export function DeliveryNotice({ delivery }: { delivery: Delivery }) {
  const t = useTranslations('study.delivery')
  const { waiting } = delivery
  const held = whatHolds(delivery)
  return held ? (
    <Notice tone="close" live className="mt-5 max-w-measure">
      {t(held, { waiting })}.
    </Notice>
  ) : null
}
