import 'server-only'
import { db } from '@/lib/db'

/**
 * Gives everything a guest made to the account that the same person then signed in to, and takes the guest away.
 * Where both remember the same fact, the account's memory stays; the guest's reviews are in the log all the same.
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
    await tx.generation.updateMany({
      where: { requestedBy: guestId },
      data: { requestedBy: userId },
    })
    await tx.class.updateMany({ where: { teacherId: guestId }, data: { teacherId: userId } })
    // Rows with one for each user and thing move where the account has none.
    await tx.$executeRaw`UPDATE "Memory" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Memory" u WHERE u."userId" = ${userId}::uuid AND u."factId" = g."factId")`
    await tx.$executeRaw`UPDATE "SetPreference" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "SetPreference" u WHERE u."userId" = ${userId}::uuid AND u."setId" = g."setId")`
    await tx.$executeRaw`UPDATE "Member" g SET "userId" = ${userId}::uuid WHERE g."userId" = ${guestId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Member" u WHERE u."userId" = ${userId}::uuid AND u."classId" = g."classId")`
    await tx.$executeRaw`INSERT INTO "ReviewDay" ("userId", day, reviews, recalled, learned, lapsed, "durationMs", tested)
      SELECT ${userId}::uuid, day, reviews, recalled, learned, lapsed, "durationMs", tested
      FROM "ReviewDay" WHERE "userId" = ${guestId}::uuid
      ON CONFLICT ("userId", day) DO UPDATE SET
        reviews = "ReviewDay".reviews + excluded.reviews, recalled = "ReviewDay".recalled + excluded.recalled,
        learned = "ReviewDay".learned + excluded.learned, lapsed = "ReviewDay".lapsed + excluded.lapsed,
        "durationMs" = "ReviewDay"."durationMs" + excluded."durationMs", tested = "ReviewDay".tested + excluded.tested`
    await tx.$executeRaw`INSERT INTO "Calibration" ("userId", bin, tested, recalled, expected)
      SELECT ${userId}::uuid, bin, tested, recalled, expected FROM "Calibration" WHERE "userId" = ${guestId}::uuid
      ON CONFLICT ("userId", bin) DO UPDATE SET tested = "Calibration".tested + excluded.tested,
        recalled = "Calibration".recalled + excluded.recalled, expected = "Calibration".expected + excluded.expected`
    await tx.user.delete({ where: { id: guestId }, select: { id: true } })
  })
}
