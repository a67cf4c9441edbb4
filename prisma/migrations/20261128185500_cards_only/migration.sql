-- AlterTable
ALTER TABLE "User" ADD COLUMN     "cardsOnly" BOOLEAN NOT NULL DEFAULT false;
