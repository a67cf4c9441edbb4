'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireMaker, requireWriter } from '@/app/_edges/viewer'
import { deleteArticle } from '@/lib/article/data'
import { callOff, orderAgain, orderForDate } from '@/lib/generation/order'
import type { DateState } from '@/components/article/article-date'

const idField = (form: FormData) => z.uuid().parse(form.get('id'))

export async function cancel(form: FormData): Promise<void> {
  await callOff(await requireWriter(), idField(form))
  revalidatePath('/articles/[id]', 'page')
}

export async function retry(form: FormData): Promise<void> {
  await orderAgain(await requireMaker(), idField(form))
  revalidatePath('/articles/[id]', 'page')
}

const dateForm = z.object({ id: z.uuid(), date: z.string().trim().max(40) })

/** Says when the article was published; it is read anew. */
export async function date(_: DateState, form: FormData): Promise<DateState> {
  const given = dateForm.parse(Object.fromEntries(form))
  const dated = await orderForDate(await requireMaker(), given.id, given.date)
  if (!dated.ok) return { reason: dated.reason }
  revalidatePath('/articles/[id]', 'page')
  redirect(`/articles/${given.id}`)
}

export async function remove(id: unknown): Promise<void> {
  await deleteArticle(await requireWriter(), z.uuid().parse(id))
  redirect('/sets')
}
