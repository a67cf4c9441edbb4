-- DropIndex
DROP INDEX "User_email_key";

-- CreateIndex
CREATE UNIQUE INDEX "User_email_passwordHash_key" ON "User"("email", "passwordHash");
