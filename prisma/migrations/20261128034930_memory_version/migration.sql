-- AlterTable
ALTER TABLE "User" ADD COLUMN     "memoryVersion" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Review_undoes_idx" ON "Review"("undoes") WHERE (undoes IS NOT NULL);
