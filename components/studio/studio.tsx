'use client'

import { Plus } from 'lucide'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { HandFact } from '@/lib/set/draft'
import type { Studio as StudioData, StudioFact, StudioSentence } from '@/lib/studio/studio'
import { Button, type ButtonLook } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { EmptyState } from '../ui/empty-state'
import { Tabs } from '../ui/tabs'
import { useToast } from '../ui/toast'
import { reachedActions, type StudioActions } from './actions'
import { Coverage } from './coverage'
import { FactEditor } from './fact-editor'
import { FactRows } from './fact-rows'
import { HandFactForm } from './hand-fact'
import { draftOf } from './fields'
import { Icon } from '../ui/icon'

/** The facts of a set on their author's desk, and the sentences that they come from. */
export function Studio({
  studio,
  opened,
  actions: given,
}: {
  studio: StudioData
  /** A fact to begin with. */
  opened?: string
  actions: StudioActions
}) {
  const t = useTranslations('studio')
  const toast = useToast()
  const actions = useMemo(() => reachedActions(given), [given])
  const [facts, setFacts] = useState(studio.facts)
  const [editing, setEditing] = useState<string | null>(opened ?? null)
  const [writing, setWriting] = useState<{ sentence: StudioSentence | null } | null>(null)
  const { language } = studio
  const failed = () => toast({ text: t('failed') })
  const edited = facts.find((fact) => fact.id === editing)

  async function order(ids: string[]) {
    const before = facts
    setFacts(ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []))
    if ((await actions.order(studio.id, ids)).ok) return
    setFacts(before)
    failed()
  }

  async function drop(id: string) {
    const at = facts.findIndex((fact) => fact.id === id)
    const dropped = facts[at]
    if (!dropped || !(await actions.dropFact(studio.id, id)).ok) return failed()
    setFacts((all) => all.filter((fact) => fact.id !== id))
    const restore = async () => {
      if (!(await actions.restoreFact(studio.id, id, at)).ok) return failed()
      setFacts((all) => [...all.slice(0, at), dropped, ...all.slice(at)])
    }
    toast({ text: t('factDropped'), action: { label: t('undo'), onAction: () => void restore() } })
  }

  async function add(hand: HandFact): Promise<string | null> {
    const added = await actions.addFact(studio.id, hand)
    if (!added.ok) {
      failed()
      return null
    }
    const { factId, question } = added.value
    const { context, source } = question.question
    const span = source.text ? { start: source.start, end: source.end } : null
    const { kind, statement, answer } = hand
    const fact: StudioFact = {
      ...{ id: factId, kind, statement, context, answer, span },
      answerSpan: null,
      needsLook: false,
      questions: [question],
    }
    setFacts((all) => [...all, fact])
    setWriting(null)
    if (question.findings.length > 0) setEditing(factId)
    return factId
  }

  const sentences = studio.sentences.map((sentence) => ({
    ...sentence,
    covered: facts.some(
      ({ span }) => span && span.start < sentence.end && sentence.start < span.end,
    ),
  }))

  const addFact = (look: ButtonLook) => (
    <Button look={look} onClick={() => setWriting({ sentence: null })}>
      <Icon of={Plus} size={18} />
      {t('addFact')}
    </Button>
  )
  const rows = (
    <>
      {facts.length > 0 ? (
        <FactRows
          facts={facts}
          language={language}
          onOrder={(ids) => void order(ids)}
          onEdit={setEditing}
          onDrop={(id) => void drop(id)}
        />
      ) : (
        <EmptyState title={t('empty')} action={addFact('primary')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {facts.length > 0 ? <div className="mt-4">{addFact('plain')}</div> : null}
    </>
  )

  return (
    <>
      {sentences.length > 0 ? (
        <Tabs
          label={t('parts')}
          tabs={[
            { id: 'facts', title: t('factsTab', { count: facts.length }), content: rows },
            {
              id: 'coverage',
              title: t('coverage'),
              content: (
                <Coverage
                  sentences={sentences}
                  articleId={studio.articleId}
                  language={language}
                  onOffer={async ({ start, end }) => {
                    const offered = await actions.offerSentence(studio.id, start, end)
                    if (offered.ok) return offered.value
                    failed()
                    return []
                  }}
                  onTake={async ({ fact, questions: [plainest, ...others] }) => {
                    if (!plainest || typeof plainest.answer !== 'string') return
                    const { kind, statement, context, answer, start, end } = fact
                    const factId = await add({
                      ...{ kind, statement, context, answer, prompt: plainest.prompt },
                      sentence: { start, end },
                    })
                    if (!factId) return
                    for (const other of others) {
                      const saved = await actions.saveQuestion(factId, null, draftOf(other))
                      if (!saved.ok) return failed()
                      const { question } = saved.value
                      setFacts((all) => all.map((one) => (one.id === factId ? { ...one, questions: [...one.questions, question] } : one))) // prettier-ignore
                    }
                  }}
                  onWrite={(sentence) => setWriting({ sentence })}
                />
              ),
            },
          ]}
        />
      ) : (
        rows
      )}
      <Dialog title={t('editTitle')} open={edited !== undefined} onClose={() => setEditing(null)}>
        {edited ? (
          <FactEditor
            fact={edited}
            language={language}
            actions={actions}
            onChange={(questions) =>
              setFacts((all) =>
                all.map((fact) => (fact.id === edited.id ? { ...fact, questions } : fact)),
              )
            }
          />
        ) : null}
      </Dialog>
      <Dialog title={t('addFact')} open={writing !== null} onClose={() => setWriting(null)}>
        {writing ? (
          <HandFactForm
            sentence={writing.sentence}
            language={language}
            onAdd={async (hand) => void (await add(hand))}
          />
        ) : null}
      </Dialog>
    </>
  )
}
