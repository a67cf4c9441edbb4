import { closeDatabase, migrateDatabase } from '@/lib/db'
import { learners, rebuildMemories } from '@/lib/review/rebuild.data'

/** `npm run memory:rebuild`: makes every learner's memories and sums again from their log alone. */
async function main(): Promise<void> {
  await migrateDatabase()
  let facts = 0
  const everyone = await learners()
  for (const learner of everyone) facts += await rebuildMemories(learner)
  await closeDatabase()
  console.log(`Rebuilt ${facts} memories of ${everyone.length} learners from their logs.`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
