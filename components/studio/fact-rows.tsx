'use client'

import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2 } from 'lucide'
import { useTranslations } from 'next-intl'
import { Button as DragButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { moveItems } from '@/lib/set/order'
import type { StudioFact } from '@/lib/studio/studio'
import { useHydrated } from '../ui/use-hydrated'
import { FactSummary, promptOf } from './fact-summary'
import { Icon } from '../ui/icon'

const tool =
  'grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-accent disabled:opacity-30'

const row = 'flex items-start gap-1 rounded-card border border-line bg-sheet py-2 pr-1 shadow-sheet'

/**
 * The facts of a set, in the order in which they are studied: dragged, or moved by key (Enter on the handle, arrows).
 * From the server they come as a plain list: what drags carries styles in its tags, which the page's policy refuses.
 */
export function FactRows({
  facts,
  language,
  onOrder,
  onEdit,
  onDrop,
}: {
  facts: readonly StudioFact[]
  language: string
  onOrder(ids: string[]): void
  onEdit(id: string): void
  onDrop(id: string): void
}) {
  const t = useTranslations('studio')
  const isHydrated = useHydrated()
  const ids = facts.map((fact) => fact.id)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      if (target.dropPosition === 'on') return
      const moved = new Set([...keys].map(String))
      onOrder(moveItems(ids, moved, String(target.key), target.dropPosition))
    },
  })
  const step = (index: number, by: -1 | 1) => {
    const [id, other] = [ids[index], ids[index + by]]
    if (id && other) onOrder(moveItems(ids, new Set([id]), other, by < 0 ? 'before' : 'after'))
  }

  if (!isHydrated) {
    return (
      <ul aria-label={t('facts')} className="flex flex-col gap-2">
        {facts.map((fact) => (
          <li key={fact.id} className={`${row} pl-12 pr-12 sm:pr-46`}>
            <FactSummary fact={fact} language={language} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <GridList
      aria-label={t('facts')}
      items={facts.map((fact, index) => ({ ...fact, index }))}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      className="flex flex-col gap-2"
    >
      {(fact) => {
        const prompt = promptOf(fact)
        return (
          <GridListItem
            id={fact.id}
            textValue={prompt}
            className={`${row} data-[dragging]:opacity-50`}
          >
            <DragButton
              slot="drag"
              className={`${tool} cursor-grab`}
              aria-label={t('move', { prompt })}
            >
              <Icon of={GripVertical} size={18} />
            </DragButton>
            <FactSummary fact={fact} language={language} />
            <div className="flex shrink-0 flex-wrap justify-end max-sm:w-11">
              <button
                type="button"
                className={tool}
                disabled={fact.index === 0}
                aria-label={t('up', { prompt })}
                onClick={() => step(fact.index, -1)}
              >
                <Icon of={ArrowUp} size={18} />
              </button>
              <button
                type="button"
                className={tool}
                disabled={fact.index === facts.length - 1}
                aria-label={t('down', { prompt })}
                onClick={() => step(fact.index, 1)}
              >
                <Icon of={ArrowDown} size={18} />
              </button>
              <button
                type="button"
                className={tool}
                aria-label={t('editFact', { prompt })}
                onClick={() => onEdit(fact.id)}
              >
                <Icon of={Pencil} size={18} />
              </button>
              <button
                type="button"
                className={tool}
                aria-label={t('dropFact', { prompt })}
                onClick={() => onDrop(fact.id)}
              >
                <Icon of={Trash2} size={18} />
              </button>
            </div>
          </GridListItem>
        )
      }}
    </GridList>
  )
}
