'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireViewer } from '@/lib/account/session'
import { goBack, orderFit, putInForce } from '@/lib/optimiser/order'

const idOf = (form: FormData) => z.uuid().parse(form.get('id'))

/** Fits the viewer's weights to their log, beside the requests. */
export async function fitMemory(): Promise<void> {
  await orderFit(await requireViewer())
  revalidatePath('/settings')
}

export async function applyFit(form: FormData): Promise<void> {
  await putInForce(await requireViewer(), idOf(form))
  revalidatePath('/settings')
}

export async function undoFit(form: FormData): Promise<void> {
  await goBack(await requireViewer(), idOf(form))
  revalidatePath('/settings')
}
