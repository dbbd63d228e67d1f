-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_OutgoingMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "invitationId" TEXT NOT NULL,
    "meetingId" TEXT,
    "editionId" TEXT,
    "batchId" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "toName" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "toldSequence" INTEGER NOT NULL DEFAULT 0,
    "stamp" DATETIME NOT NULL,
    "subject" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME,
    "leasedUntil" DATETIME,
    "lastError" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "OutgoingMail_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OutgoingMail_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "OutgoingMail_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_OutgoingMail" ("attempts", "batchId", "createdAt", "createdById", "editionId", "id", "invitationId", "lastError", "leasedUntil", "locale", "meetingId", "message", "method", "nextAttemptAt", "sentAt", "sequence", "stamp", "state", "subject", "toEmail", "toName") SELECT "attempts", "batchId", "createdAt", "createdById", "editionId", "id", "invitationId", "lastError", "leasedUntil", "locale", "meetingId", "message", "method", "nextAttemptAt", "sentAt", "sequence", "stamp", "state", "subject", "toEmail", "toName" FROM "OutgoingMail";
DROP TABLE "OutgoingMail";
ALTER TABLE "new_OutgoingMail" RENAME TO "OutgoingMail";
CREATE INDEX "OutgoingMail_invitationId_idx" ON "OutgoingMail"("invitationId");
CREATE INDEX "OutgoingMail_meetingId_idx" ON "OutgoingMail"("meetingId");
CREATE INDEX "OutgoingMail_editionId_idx" ON "OutgoingMail"("editionId");
CREATE INDEX "OutgoingMail_batchId_idx" ON "OutgoingMail"("batchId");
CREATE INDEX "OutgoingMail_state_nextAttemptAt_idx" ON "OutgoingMail"("state", "nextAttemptAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What was sent so far told of the record as it stood.
UPDATE "OutgoingMail" SET "toldSequence" = "sequence";
