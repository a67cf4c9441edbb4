'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ensureViewer } from '@/lib/account/session'
import { countAgainst } from '@/lib/rate/data'
import { MAX_TITLE } from '@/lib/article/title'
import { LANGUAGES } from '@/lib/language/document'
import { createSet } from '@/lib/set/data'

const newSet = z.object({
  title: z.string().trim().min(1).max(MAX_TITLE),
  language: z.enum(LANGUAGES),
})

/** Makes an empty set and goes where it is written. */
export async function create(form: FormData): Promise<void> {
  const wanted = newSet.parse(Object.fromEntries(form))
  const viewer = await ensureViewer()
  await countAgainst('write', viewer.id)
  redirect(`/sets/${await createSet(viewer, wanted)}/edit`)
}
