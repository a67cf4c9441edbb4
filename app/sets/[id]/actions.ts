'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { ensureViewer } from '@/lib/account/session'
import { keepSetWish } from '@/lib/optimiser/order'

const wished = z.object({
  setId: z.uuid(),
  /** In percent; empty for the viewer's own. */
  wish: z
    .literal('')
    .transform(() => null)
    .or(z.coerce.number().min(70).max(97).transform((percent) => percent / 100)), // prettier-ignore
})

/** Keeps the share to remember that the viewer wishes for in a set. */
export async function saveWish(form: FormData): Promise<void> {
  const { setId, wish } = wished.parse(Object.fromEntries(form))
  await keepSetWish(await ensureViewer(), setId, wish)
  revalidatePath(`/sets/${setId}`)
}
