import type { Kept } from '@/lib/study/kept'
import { readAll, write } from '../journal/database'
import type { JournalEntry } from '../journal/entry'

/** Takes away all that this device keeps of others than a learner; of everybody, for nobody. */
export async function eraseOthers(learnerId: string | null): Promise<void> {
  const entries = (await readAll<JournalEntry>('journal')).filter(
    (entry) => entry.learnerId !== learnerId,
  )
  if (entries.length > 0) {
    await write('journal', (store) => entries.forEach(({ id }) => store.delete(id)))
  }
  const kept = (await readAll<Kept>('kept')).filter(({ learner }) => learner.id !== learnerId)
  if (kept.length > 0) {
    await write('kept', (store) => kept.forEach(({ learner }) => store.delete(learner.id)))
  }
}
