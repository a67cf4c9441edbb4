'use server'

import { z } from 'zod'
import { saveCardsOnly } from '@/lib/account/data'
import { requireViewer } from '@/lib/account/session'

/** Keeps whether the viewer's reviews ask by cards alone. */
export async function chooseCardsOnly(wish: unknown): Promise<void> {
  await saveCardsOnly(await requireViewer(), z.boolean().parse(wish))
}
