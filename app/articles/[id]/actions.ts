'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireMaker, requireWriter } from '@/app/_edges/viewer'
import { deleteArticle } from '@/lib/article/data'
import { callOff, orderAgain } from '@/lib/generation/order'

const idField = (form: FormData) => z.uuid().parse(form.get('id'))

export async function cancel(form: FormData): Promise<void> {
  await callOff(await requireWriter(), idField(form))
  revalidatePath('/articles/[id]', 'page')
}

export async function retry(form: FormData): Promise<void> {
  await orderAgain(await requireMaker(), idField(form))
  revalidatePath('/articles/[id]', 'page')
}

export async function remove(id: unknown): Promise<void> {
  await deleteArticle(await requireWriter(), z.uuid().parse(id))
  redirect('/sets')
}
