-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN     "date" DATE;
