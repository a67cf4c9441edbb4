import { buildApp } from './build-app'

/** `npm run build` */
buildApp({ evenIfFresh: true }).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
