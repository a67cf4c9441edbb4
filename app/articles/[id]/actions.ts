'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/account/session'
import { deleteArticle } from '@/lib/article/data'
import { callOff, orderAgain } from '@/lib/generation/order'

const idField = (form: FormData) => z.uuid().parse(form.get('id'))

export async function cancel(form: FormData): Promise<void> {
  await callOff(await requireViewer(), idField(form))
  revalidatePath('/articles/[id]', 'page')
}

export async function retry(form: FormData): Promise<void> {
  await orderAgain(await requireViewer(), idField(form))
  revalidatePath('/articles/[id]', 'page')
}

export async function remove(form: FormData): Promise<void> {
  await deleteArticle(await requireViewer(), idField(form))
  redirect('/sets')
}
