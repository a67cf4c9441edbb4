-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "wishes" JSONB;
