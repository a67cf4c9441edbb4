import 'server-only'
import { now } from '@/lib/clock'
import { db, type PrismaClient } from '@/lib/db'
import { rebuildMemories } from '@/lib/review/rebuild.data'

/**
 * Gives everything a guest made to the account that the same person then signed in to, and takes the guest away.
 * Memories and sums of days are made again from the two logs, which are then one.
 */
export async function mergeGuest(guestId: string, userId: string): Promise<void> {
  if (guestId === userId) return
  await db.$transaction(async (tx) => {
    const guest = await tx.user.findUnique({
      where: { id: guestId, isGuest: true },
      select: { id: true },
    })
    if (!guest) return
    const owned = { where: { ownerId: guestId }, data: { ownerId: userId } }
    const used = { where: { userId: guestId }, data: { userId } }
    await tx.article.updateMany(owned)
    await tx.fact.updateMany(owned)
    await tx.studySet.updateMany(owned)
    await tx.attempt.updateMany(used)
    await tx.review.updateMany(used)
    await takeOverModels(tx, guestId, userId)
    await tx.generation.updateMany({
      where: { requestedBy: guestId },
      data: { requestedBy: userId },
    })
    await tx.class.updateMany({ where: { teacherId: guestId }, data: { teacherId: userId } })
    // Rows with one for each user and thing move where the account has none.
    await tx.$executeRaw`UPDATE "SetPreference" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "SetPreference" u WHERE u."userId" = ${userId}::uuid AND u."setId" = g."setId")`
    await tx.$executeRaw`UPDATE "Member" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Member" u WHERE u."userId" = ${userId}::uuid AND u."classId" = g."classId")`
    await tx.$executeRaw`UPDATE "Reminder" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Reminder" u WHERE u."userId" = ${userId}::uuid)`
    await tx.pushSubscription.updateMany(used)
    await tx.$executeRaw`UPDATE "Flag" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Flag" u WHERE u."userId" = ${userId}::uuid AND u."questionId" = g."questionId")`
    await tx.user.delete({ where: { id: guestId }, select: { id: true } })
  })
  await rebuildMemories({ id: userId })
}

/** The guest's fitted weights; out of force where the account has its own in force, which were fitted to more. */
async function takeOverModels(
  tx: Pick<PrismaClient, 'memoryModel'>,
  guestId: string,
  userId: string,
): Promise<void> {
  const inForce = { appliedAt: { not: null }, revertedAt: null }
  if ((await tx.memoryModel.count({ where: { userId, ...inForce } })) > 0) {
    await tx.memoryModel.updateMany({
      where: { userId: guestId, ...inForce },
      data: { revertedAt: now() },
    })
  }
  await tx.memoryModel.updateMany({ where: { userId: guestId }, data: { userId } })
}
