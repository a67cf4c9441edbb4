import { buildApp } from './build-app'

/** `npm run build`; with `--if-stale` only when the sources are not those that were built last. */
buildApp({ evenIfFresh: !process.argv.includes('--if-stale') }).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
