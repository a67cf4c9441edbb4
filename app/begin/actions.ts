'use server'

import { redirect } from 'next/navigation'
import { ensureViewer } from '@/lib/account/session'
import { returnPath } from '@/lib/account/return-path'

/** Begins a session as a guest and goes on to where one was going. */
export async function beginAsGuest(form: FormData): Promise<void> {
  await ensureViewer()
  redirect(returnPath(form.get('to')))
}
