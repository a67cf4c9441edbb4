'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { outcome } from '@/app/_edges/outcome'
import { requireMaker, requireWriter } from '@/app/_edges/viewer'
import { MAX_TITLE } from '@/lib/article/title'
import { draftSchema, handFactSchema } from '@/lib/set/draft'
import { dismissFlag } from '@/lib/flag/data'
import * as sets from '@/lib/set/data'
import { VISIBILITIES } from '@/lib/set/set'
import * as studio from '@/lib/studio/data'
import * as offers from '@/lib/studio/offer'

const id = z.uuid()

export const rename = async (setId: unknown, title: unknown) =>
  outcome(async () => {
    const wanted = z.string().trim().min(1).max(MAX_TITLE).parse(title)
    await sets.renameSet(await requireWriter(), id.parse(setId), wanted)
    revalidatePath('/sets/[id]', 'page')
    return null
  })

export const setVisibility = async (setId: unknown, visibility: unknown) =>
  outcome(async () =>
    sets.setVisibility(
      await requireWriter(),
      id.parse(setId),
      z.enum(VISIBILITIES).parse(visibility),
    ),
  )

export const order = async (setId: unknown, factIds: unknown) =>
  outcome(async () => {
    const wanted = z.array(id).min(1).max(2_000).parse(factIds)
    await sets.orderFacts(await requireWriter(), id.parse(setId), wanted)
    return null
  })

export const dropFact = async (setId: unknown, factId: unknown) =>
  outcome(async () => {
    await sets.dropFact(await requireWriter(), id.parse(setId), id.parse(factId))
    return null
  })

export const restoreFact = async (setId: unknown, factId: unknown, position: unknown) =>
  outcome(async () => {
    const place = z.int().min(0).max(100_000).parse(position)
    await sets.insertFact(await requireWriter(), id.parse(setId), id.parse(factId), place)
    return null
  })

export const saveQuestion = async (factId: unknown, questionId: unknown, draft: unknown) =>
  outcome(async () =>
    studio.saveQuestion(
      await requireWriter(),
      id.parse(factId),
      id.nullable().parse(questionId),
      draftSchema.parse(draft),
    ),
  )

export const dropQuestion = async (questionId: unknown) =>
  outcome(async () => {
    await studio.dropQuestion(await requireWriter(), id.parse(questionId))
    return null
  })

export const addFact = async (setId: unknown, hand: unknown) =>
  outcome(async () =>
    studio.addFact(await requireWriter(), id.parse(setId), handFactSchema.parse(hand)),
  )

export const offerForms = async (factId: unknown, seed: unknown) =>
  outcome(async () =>
    offers.offerForms(await requireMaker(), id.parse(factId), z.int32().parse(seed)),
  )

export const offerSentence = async (setId: unknown, start: unknown, end: unknown) =>
  outcome(async () => {
    const span = z.object({ start: z.int().min(0), end: z.int().min(1) }).parse({ start, end })
    return offers.offerSentence(await requireMaker(), id.parse(setId), span)
  })

export const deleteSet = async (setId: unknown): Promise<void> => {
  await sets.deleteSet(await requireWriter(), id.parse(setId))
  redirect('/sets')
}

export const dismiss = async (flagId: unknown) =>
  outcome(async () => {
    await dismissFlag(await requireWriter(), id.parse(flagId))
    return null
  })
