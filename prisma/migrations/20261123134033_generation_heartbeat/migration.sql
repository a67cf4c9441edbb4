-- AlterTable
ALTER TABLE "Generation" ADD COLUMN     "coverage" JSONB,
ADD COLUMN     "heartbeatAt" TIMESTAMP(3),
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;
