import { defineConfig } from 'prisma/config'

/** For the `prisma` command only; the app connects through lib/db. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/rectoverso' },
})
