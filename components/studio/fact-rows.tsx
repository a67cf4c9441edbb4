'use client'

import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button as DragButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { moveItems } from '@/lib/set/order'
import type { StudioFact } from '@/lib/studio/studio'
import { Tag } from '../ui/tag'

const tool =
  'grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-accent disabled:opacity-30'

/** The facts of a set, in the order in which they are studied: dragged, or moved by key (Enter on the handle, arrows). */
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
  const tk = useTranslations('kinds')
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

  return (
    <GridList
      aria-label={t('facts')}
      items={facts.map((fact, index) => ({ ...fact, index }))}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      className="flex flex-col gap-2"
    >
      {(fact) => {
        const [plainest] = fact.questions
        const hidden = fact.questions.filter((one) => !one.published).length
        const prompt = plainest?.question.prompt ?? fact.statement
        const key = fact.questions.find(({ question }) => question.kind === 'flashcard')?.question
          .answer
        const answer = typeof key === 'string' ? key : fact.answer
        return (
          <GridListItem
            id={fact.id}
            textValue={prompt}
            className="flex items-start gap-1 rounded-card border border-line bg-sheet py-2 pr-1 shadow-sheet dragging:opacity-50 data-[dragging]:opacity-50"
          >
            <DragButton
              slot="drag"
              className={`${tool} cursor-grab`}
              aria-label={t('move', { prompt })}
            >
              <GripVertical aria-hidden size={18} />
            </DragButton>
            <div className="min-w-0 flex-1 py-2">
              <p lang={language} className="asked text-[1.0625rem]">
                {prompt}
              </p>
              <p lang={language} className="asked font-semibold text-accent">
                {answer}
              </p>
              <p className="mt-1.5 flex flex-wrap gap-1">
                {fact.questions.map((one) => (
                  <Tag key={one.question.id} tone={one.published ? 'plain' : 'wrong'}>
                    {tk(one.question.kind)}
                  </Tag>
                ))}
                {fact.needsLook || hidden > 0 ? (
                  <Tag tone="close">
                    <TriangleAlert aria-hidden size={12} />
                    {t('toLookAt')}
                  </Tag>
                ) : null}
              </p>
            </div>
            <div className="flex shrink-0 flex-wrap justify-end max-sm:w-11">
              <button
                type="button"
                className={tool}
                disabled={fact.index === 0}
                aria-label={t('up', { prompt })}
                onClick={() => step(fact.index, -1)}
              >
                <ArrowUp aria-hidden size={18} />
              </button>
              <button
                type="button"
                className={tool}
                disabled={fact.index === facts.length - 1}
                aria-label={t('down', { prompt })}
                onClick={() => step(fact.index, 1)}
              >
                <ArrowDown aria-hidden size={18} />
              </button>
              <button
                type="button"
                className={tool}
                aria-label={t('editFact', { prompt })}
                onClick={() => onEdit(fact.id)}
              >
                <Pencil aria-hidden size={18} />
              </button>
              <button
                type="button"
                className={tool}
                aria-label={t('dropFact', { prompt })}
                onClick={() => onDrop(fact.id)}
              >
                <Trash2 aria-hidden size={18} />
              </button>
            </div>
          </GridListItem>
        )
      }}
    </GridList>
  )
}
