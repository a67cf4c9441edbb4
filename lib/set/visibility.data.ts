import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { Prisma } from '@/lib/db'

/** `setStudiedBy` (visibility.ts) in SQL, for a set `st`. */
export const studiedSql = ({ id }: Pick<Viewer, 'id'>) => Prisma.sql`
  (st."ownerId" = ${id}::uuid OR st.visibility <> 'private' OR EXISTS (
     SELECT 1 FROM "Assignment" a JOIN "Class" c ON c.id = a."classId" WHERE a."setId" = st.id AND (
            c."teacherId" = ${id}::uuid OR EXISTS (
            SELECT 1 FROM "Member" b WHERE b."classId" = c.id AND b."userId" = ${id}::uuid))))`
