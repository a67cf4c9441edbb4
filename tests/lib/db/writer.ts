import { openEmbedded } from '@/lib/db/embedded'

/** For embedded.test.ts: inserts rows one by one, and prints the id of each that was acknowledged. */
async function main(dataDir: string, from: number): Promise<void> {
  const { pglite } = await openEmbedded(dataDir)
  await pglite.exec('CREATE TABLE IF NOT EXISTS event (id int PRIMARY KEY, what text)')
  for (let id = from; ; id++) {
    await pglite.query('INSERT INTO event VALUES ($1, $2)', [id, 'x'.repeat(id % 500)])
    process.stdout.write(`${id}\n`)
  }
}

main(process.argv[2] ?? '', Number(process.argv[3])).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
