-- CreateEnum
CREATE TYPE "MemoryWork" AS ENUM ('replay', 'fit');

-- CreateEnum
CREATE TYPE "WorkStatus" AS ENUM ('queued', 'running', 'done', 'failed');

-- AlterTable
ALTER TABLE "MemoryModel" ADD COLUMN     "appliedAt" TIMESTAMP(3),
ADD COLUMN     "better" BOOLEAN NOT NULL,
ADD COLUMN     "fittedTo" TIMESTAMP(3) NOT NULL,
ADD COLUMN     "tested" INTEGER NOT NULL;

-- CreateTable
CREATE TABLE "MemoryJob" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "work" "MemoryWork" NOT NULL,
    "status" "WorkStatus" NOT NULL DEFAULT 'queued',
    "error" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "heartbeatAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "MemoryJob_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MemoryJob_status_createdAt_idx" ON "MemoryJob"("status", "createdAt");

-- CreateIndex
CREATE INDEX "MemoryJob_userId_work_createdAt_idx" ON "MemoryJob"("userId", "work", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "MemoryJob" ADD CONSTRAINT "MemoryJob_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
