'use server'

import { z } from 'zod'
import { requireWriter } from '@/app/_edges/viewer'
import { saveCardsOnly } from '@/lib/account/data'

/** Keeps whether the viewer's reviews ask by cards alone. */
export async function chooseCardsOnly(wish: unknown): Promise<void> {
  await saveCardsOnly(await requireWriter(), z.boolean().parse(wish))
}
