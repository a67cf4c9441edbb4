'use server'

import { redirect } from 'next/navigation'
import { ensureViewer } from '@/lib/account/session'
import { safePath } from './path'

/** Begins a session as a guest and goes on to where one was going. */
export async function beginAsGuest(form: FormData): Promise<void> {
  await ensureViewer()
  redirect(safePath(form.get('to')))
}
