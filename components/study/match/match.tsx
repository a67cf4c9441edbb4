'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { seeded } from '@/lib/random'
import type { StudySet } from '@/lib/study/fact'
import { isCleared, layTable, layTiles, pick, type Table } from '@/lib/study/match'
import { AskedWords } from '../../ui/asked-words'
import { Button, ButtonLink } from '../../ui/button'
import { classes } from '../../ui/classes'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { SittingEnd } from '../sitting/sitting-end'
import { Stage } from '../stage'
import { followArrow } from './arrow-keys'
import { useTouchDrag } from './use-touch-drag'

/** Pairs against the clock: by two presses, by keyboard, or by dragging one tile onto another. Practice: nothing is logged. */
export function Match({ set, seed }: { set: StudySet; seed: number }) {
  const [game, setGame] = useState(seed)
  return <Game key={game} set={set} seed={game} onAgain={() => setGame(game + 1)} />
}

function Game({ set, seed, onAgain }: { set: StudySet; seed: number; onAgain: () => void }) {
  const t = useTranslations('match')
  const [table, setTable] = useState<Table>(() => layTable(layTiles(set.facts, seeded(seed))))
  const cleared = isCleared(table)
  const seconds = useSeconds(table.tiles.length > 0 && !cleared)
  const backHref = `/sets/${set.id}`
  const play = (id: string) => setTable((current) => pick(current, id))
  const playOther = (id: string) => setTable((now) => (now.picked === id ? now : pick(now, id)))
  const tiles = useTouchDrag(playOther, playOther)

  if (table.tiles.length === 0) {
    return (
      <Page>
        <EmptyState
          title={t('nothing.title')}
          action={
            <ButtonLink look="primary" href={backHref}>
              {t('back')}
            </ButtonLink>
          }
        >
          {t('nothing.text')}
        </EmptyState>
      </Page>
    )
  }
  if (cleared) {
    return (
      <SittingEnd
        eyebrow={set.title}
        title={t('cleared', { seconds })}
        actions={
          <>
            <Button look="primary" size="large" onClick={onAgain}>
              {t('again')}
            </Button>
            <ButtonLink size="large" href={backHref}>
              {t('back')}
            </ButtonLink>
          </>
        }
      >
        {t('misses', { count: table.misses })} {t('practice')}
      </SittingEnd>
    )
  }
  return (
    <Stage
      title={t('titleOf', { set: set.title })}
      backHref={backHref}
      done={table.found.length}
      total={table.tiles.length / 2}
      delivery={{ waiting: 0, state: 'sent' }}
      actions={
        <span role="timer" aria-live="off" className="text-sm text-soft tabular-nums">
          {t('clock', { seconds })}
        </span>
      }
    >
      <p className="mb-3 text-sm text-soft">{t('how')}</p>
      <ul
        ref={tiles}
        className="grid grid-flow-dense grid-cols-[3fr_2fr] gap-2 sm:grid-cols-3 sm:gap-3"
      >
        {table.tiles.map((tile) => {
          const found = table.found.includes(tile.factId)
          return (
            <li
              key={tile.id}
              // On a narrow screen questions stand on the left and answers on the right, so that all of them fit on it.
              className={classes(
                'grid',
                tile.side === 'answer' ? 'max-sm:col-start-2' : 'max-sm:col-start-1',
              )}
            >
              <button
                type="button"
                data-tile={tile.id}
                lang={set.language}
                draggable={!found}
                aria-pressed={table.picked === tile.id}
                aria-disabled={found}
                onClick={() => play(tile.id)}
                onKeyDown={followArrow}
                onDragStart={(event) => {
                  event.dataTransfer.setData('text/plain', tile.id)
                  playOther(tile.id)
                }}
                onDragOver={(event) => event.preventDefault()}
                onDrop={(event) => {
                  event.preventDefault()
                  playOther(tile.id)
                }}
                className={classes(
                  'asked min-h-19 rounded-card border p-2 text-[0.9375rem] leading-tight transition-colors select-none sm:min-h-24 sm:p-3',
                  'data-lifted:z-10 data-lifted:shadow-lift',
                  tile.side === 'answer' && 'font-semibold',
                  found && 'border-dashed border-line bg-transparent text-transparent',
                  !found && 'bg-sheet shadow-sheet hover:border-accent',
                  !found && table.missed.includes(tile.id) && 'border-wrong bg-wrong-wash',
                  !found && table.picked === tile.id ? 'border-accent bg-wash' : 'border-edge/50',
                )}
              >
                <AskedWords text={tile.text} />
                {found ? <span className="sr-only"> {t('found')}</span> : null}
              </button>
            </li>
          )
        })}
      </ul>
      <p role="status" className="sr-only">
        {table.missed.length > 0 ? t('miss') : t('foundSoFar', { count: table.found.length })}
      </p>
    </Stage>
  )
}

/** Whole seconds since the start, while `running`. */
function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!running) return
    const start = performance.now()
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - start) / 1000)), 250)
    return () => clearInterval(timer)
  }, [running])
  return seconds
}
