import { generateClient } from './generate'

/** `npm run db:generate`: the Prisma client from the schema. */
void generateClient()
