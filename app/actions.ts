'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { clientAddress } from '@/lib/account/client-address'
import { ensureViewer } from '@/lib/account/session'
import type { PasteProblem } from '@/lib/article/article'
import { detectLanguage } from '@/lib/article/detect'
import { pasteSchema } from '@/lib/article/schema'
import { orderFromPaste } from '@/lib/generation/order'
import type { Language } from '@/lib/language/document'
import { countOrWait } from '@/lib/rate/data'

export type PasteState = { reason: PasteProblem | 'unreachable' } | null

/** Takes a pasted text and goes to its page; whoever is nobody yet becomes a guest. */
export async function paste(_: PasteState, form: FormData): Promise<PasteState> {
  const parsed = pasteSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { reason: 'too-long' }
  if (parsed.data.text.trim() === '') return { reason: 'empty' }
  const pasted = await orderFromPaste(await ensureViewer(), parsed.data)
  if (!pasted.ok) return { reason: pasted.reason }
  redirect(`/articles/${pasted.articleId}`)
}

/** The language of a text as far as its beginning tells; null when it is none that is served. */
export async function detect(beginning: unknown): Promise<Language | null> {
  const text = z.string().max(4_000).safeParse(beginning)
  const wait = await countOrWait('detect-client', clientAddress(await headers()))
  return text.success && !wait ? detectLanguage(text.data) : null
}
