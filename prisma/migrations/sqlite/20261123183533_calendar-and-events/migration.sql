-- CreateTable
CREATE TABLE "MeetingRecurrence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "toldSequence" INTEGER NOT NULL DEFAULT 0,
    "organizerEmail" TEXT,
    "organizerName" TEXT,
    "frequency" TEXT NOT NULL,
    "interval" INTEGER NOT NULL DEFAULT 1,
    "byDay" TEXT NOT NULL DEFAULT '',
    "startsOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "startTime" TEXT,
    "endTime" TEXT,
    "zone" TEXT,
    "extraDays" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "purpose" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SeriesAudience" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seriesId" TEXT NOT NULL,
    "postId" TEXT,
    "personId" TEXT,
    CONSTRAINT "SeriesAudience_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SeriesAudience_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "SeriesAudience_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeriesAgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seriesId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "minutes" INTEGER,
    CONSTRAINT "SeriesAgendaItem_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EditionReader" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "accountId" TEXT,
    "officeId" TEXT,
    CONSTRAINT "EditionReader_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EditionReader_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "EditionReader_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "day" TEXT,
    "startTime" TEXT,
    "minutes" INTEGER,
    "readout" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    CONSTRAINT "AgendaItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaSpeaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agendaItemId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "AgendaSpeaker_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgendaSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agendaItemId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "AgendaDocument_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveyStatement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "textDa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "agree" REAL NOT NULL,
    "disagree" REAL NOT NULL,
    CONSTRAINT "SurveyStatement_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "invitationId" TEXT,
    "meetingId" TEXT,
    "editionId" TEXT,
    "email" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proposedStart" DATETIME,
    "proposedEnd" DATETIME,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sequence" INTEGER,
    "stamp" DATETIME,
    "messageId" TEXT,
    "receivedAt" DATETIME NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "Answer_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Answer_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Answer_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutgoingMail" (
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

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "officeId" TEXT,
    "groupId" TEXT,
    "seriesId" TEXT,
    "content" TEXT NOT NULL DEFAULT 'FULL',
    "locale" TEXT NOT NULL,
    "alarmMinutes" INTEGER,
    "label" TEXT NOT NULL DEFAULT '',
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "rotatedAt" DATETIME,
    "revokedAt" DATETIME,
    "lastFetchedAt" DATETIME,
    "bodyDigest" TEXT,
    "bodySince" DATETIME,
    CONSTRAINT "CalendarFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CalendarFeed_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CalendarFeed_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CalendarFeed_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "CalendarImport_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "ChangeBatch_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountId" TEXT,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '{}',
    "personId" TEXT,
    "meetingId" TEXT,
    "contactPointId" TEXT,
    "noteId" TEXT,
    "editionId" TEXT,
    CONSTRAINT "AuditEntry_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AuditEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AuditEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AuditEntry_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AuditEntry_contactPointId_fkey" FOREIGN KEY ("contactPointId") REFERENCES "ContactPoint" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AuditEntry_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_AuditEntry" ("accountId", "action", "at", "contactPointId", "detail", "id", "meetingId", "noteId", "personId", "subjectId", "subjectKind") SELECT "accountId", "action", "at", "contactPointId", "detail", "id", "meetingId", "noteId", "personId", "subjectId", "subjectKind" FROM "AuditEntry";
DROP TABLE "AuditEntry";
ALTER TABLE "new_AuditEntry" RENAME TO "AuditEntry";
CREATE INDEX "AuditEntry_subjectKind_subjectId_idx" ON "AuditEntry"("subjectKind", "subjectId");
CREATE INDEX "AuditEntry_accountId_idx" ON "AuditEntry"("accountId");
CREATE INDEX "AuditEntry_personId_idx" ON "AuditEntry"("personId");
CREATE INDEX "AuditEntry_meetingId_idx" ON "AuditEntry"("meetingId");
CREATE INDEX "AuditEntry_contactPointId_idx" ON "AuditEntry"("contactPointId");
CREATE INDEX "AuditEntry_noteId_idx" ON "AuditEntry"("noteId");
CREATE INDEX "AuditEntry_editionId_idx" ON "AuditEntry"("editionId");
CREATE TABLE "new_Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'MEETING',
    "status" TEXT NOT NULL DEFAULT 'PLANNED',
    "title" TEXT NOT NULL,
    "startsAt" DATETIME,
    "endsAt" DATETIME,
    "zone" TEXT,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "allDay" BOOLEAN NOT NULL DEFAULT false,
    "place" TEXT,
    "link" TEXT,
    "purpose" TEXT NOT NULL DEFAULT '',
    "readout" TEXT NOT NULL DEFAULT '',
    "decisions" TEXT NOT NULL DEFAULT '',
    "handling" TEXT NOT NULL DEFAULT 'OPEN',
    "marking" TEXT NOT NULL DEFAULT 'NONE',
    "officeId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "toldSequence" INTEGER NOT NULL DEFAULT 0,
    "organizerEmail" TEXT,
    "organizerName" TEXT,
    "recurrenceId" TEXT,
    "originalStartsOn" TEXT,
    "originalStartsAt" DATETIME,
    "sourceUid" TEXT,
    "sourceOccurrence" TEXT,
    "sourceSequence" INTEGER,
    "cancelledAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Meeting_recurrenceId_fkey" FOREIGN KEY ("recurrenceId") REFERENCES "MeetingRecurrence" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Meeting_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Meeting_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Meeting" ("allDay", "archivedAt", "cancelledAt", "changedAt", "createdAt", "createdById", "decisions", "endsAt", "endsOn", "handling", "id", "kind", "link", "marking", "officeId", "place", "purpose", "readout", "sequence", "startsAt", "startsOn", "status", "title", "uid", "version", "zone") SELECT "allDay", "archivedAt", "cancelledAt", "changedAt", "createdAt", "createdById", "decisions", "endsAt", "endsOn", "handling", "id", "kind", "link", "marking", "officeId", "place", "purpose", "readout", "sequence", "startsAt", "startsOn", "status", "title", "uid", "version", "zone" FROM "Meeting";
DROP TABLE "Meeting";
ALTER TABLE "new_Meeting" RENAME TO "Meeting";
CREATE UNIQUE INDEX "Meeting_uid_key" ON "Meeting"("uid");
CREATE INDEX "Meeting_startsOn_idx" ON "Meeting"("startsOn");
CREATE INDEX "Meeting_status_startsOn_idx" ON "Meeting"("status", "startsOn");
CREATE INDEX "Meeting_officeId_startsOn_idx" ON "Meeting"("officeId", "startsOn");
CREATE INDEX "Meeting_createdById_idx" ON "Meeting"("createdById");
CREATE INDEX "Meeting_recurrenceId_idx" ON "Meeting"("recurrenceId");
CREATE INDEX "Meeting_sourceUid_idx" ON "Meeting"("sourceUid");
CREATE TABLE "new_Series" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "purposeDa" TEXT NOT NULL DEFAULT '',
    "purposeEn" TEXT NOT NULL DEFAULT '',
    "cadenceDa" TEXT NOT NULL DEFAULT '',
    "cadenceEn" TEXT NOT NULL DEFAULT '',
    "perYear" INTEGER,
    "leastMembers" INTEGER,
    "mostMembers" INTEGER,
    "leastCountries" INTEGER,
    "kind" TEXT NOT NULL DEFAULT 'EVENT',
    "compositionDa" TEXT NOT NULL DEFAULT '',
    "compositionEn" TEXT NOT NULL DEFAULT '',
    "usualMonth" INTEGER,
    "usualDays" INTEGER NOT NULL DEFAULT 1,
    "holidayCountries" TEXT NOT NULL DEFAULT '',
    "subjectDa" TEXT NOT NULL DEFAULT '',
    "subjectEn" TEXT NOT NULL DEFAULT '',
    "invitationDa" TEXT NOT NULL DEFAULT '',
    "invitationEn" TEXT NOT NULL DEFAULT '',
    "audienceGroupId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "Series_audienceGroupId_fkey" FOREIGN KEY ("audienceGroupId") REFERENCES "Group" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Series" ("archivedAt", "audienceGroupId", "cadenceDa", "cadenceEn", "id", "key", "leastCountries", "leastMembers", "mostMembers", "nameDa", "nameEn", "perYear", "purposeDa", "purposeEn", "version") SELECT "archivedAt", "audienceGroupId", "cadenceDa", "cadenceEn", "id", "key", "leastCountries", "leastMembers", "mostMembers", "nameDa", "nameEn", "perYear", "purposeDa", "purposeEn", "version" FROM "Series";
DROP TABLE "Series";
ALTER TABLE "new_Series" RENAME TO "Series";
CREATE UNIQUE INDEX "Series_key_key" ON "Series"("key");
CREATE TABLE "new_Edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seriesId" TEXT NOT NULL,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "startsAt" DATETIME,
    "endsAt" DATETIME,
    "zone" TEXT,
    "place" TEXT,
    "link" TEXT,
    "hostId" TEXT,
    "capacity" INTEGER,
    "lessons" TEXT NOT NULL DEFAULT '',
    "subjectDa" TEXT NOT NULL DEFAULT '',
    "subjectEn" TEXT NOT NULL DEFAULT '',
    "invitationDa" TEXT NOT NULL DEFAULT '',
    "invitationEn" TEXT NOT NULL DEFAULT '',
    "respondents" INTEGER,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "handling" TEXT NOT NULL DEFAULT 'OPEN',
    "marking" TEXT NOT NULL DEFAULT 'NONE',
    "createdById" TEXT,
    "meetingId" TEXT,
    "heldAt" DATETIME,
    "cancelledAt" DATETIME,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "toldSequence" INTEGER NOT NULL DEFAULT 0,
    "organizerEmail" TEXT,
    "organizerName" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Edition_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Edition_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Edition_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Edition_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Edition" ("archivedAt", "cancelledAt", "changedAt", "createdAt", "endsAt", "endsOn", "heldAt", "id", "link", "nameDa", "nameEn", "place", "sequence", "seriesId", "startsAt", "startsOn", "uid", "version", "zone") SELECT "archivedAt", "cancelledAt", "changedAt", "createdAt", "endsAt", "endsOn", "heldAt", "id", "link", "nameDa", "nameEn", "place", "sequence", "seriesId", "startsAt", "startsOn", "uid", "version", "zone" FROM "Edition";
DROP TABLE "Edition";
ALTER TABLE "new_Edition" RENAME TO "Edition";
CREATE UNIQUE INDEX "Edition_meetingId_key" ON "Edition"("meetingId");
CREATE UNIQUE INDEX "Edition_uid_key" ON "Edition"("uid");
CREATE INDEX "Edition_seriesId_idx" ON "Edition"("seriesId");
CREATE INDEX "Edition_startsOn_idx" ON "Edition"("startsOn");
CREATE INDEX "Edition_createdById_idx" ON "Edition"("createdById");
CREATE INDEX "Edition_hostId_idx" ON "Edition"("hostId");
CREATE TABLE "new_Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT,
    "meetingId" TEXT,
    "recurrenceId" TEXT,
    "personId" TEXT,
    "postId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'DRAFTED',
    "locale" TEXT,
    "email" TEXT,
    "answerTokenHash" TEXT,
    "answerTokenNumber" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "answeredAt" DATETIME,
    "answerChannel" TEXT,
    "answerNote" TEXT NOT NULL DEFAULT '',
    "answerSequence" INTEGER,
    "answerStamp" DATETIME,
    "substituteName" TEXT NOT NULL DEFAULT '',
    "substituteEmail" TEXT NOT NULL DEFAULT '',
    "substituteId" TEXT,
    "companions" INTEGER NOT NULL DEFAULT 0,
    "companionNames" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "waitingSince" DATETIME,
    "chasedAt" DATETIME,
    "attendance" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Invitation_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_recurrenceId_fkey" FOREIGN KEY ("recurrenceId") REFERENCES "MeetingRecurrence" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_substituteId_fkey" FOREIGN KEY ("substituteId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Invitation" ("attendance", "changedAt", "createdAt", "editionId", "id", "personId", "postId", "status", "substituteId", "version") SELECT "attendance", "changedAt", "createdAt", "editionId", "id", "personId", "postId", "status", "substituteId", "version" FROM "Invitation";
DROP TABLE "Invitation";
ALTER TABLE "new_Invitation" RENAME TO "Invitation";
CREATE UNIQUE INDEX "Invitation_answerTokenHash_key" ON "Invitation"("answerTokenHash");
CREATE INDEX "Invitation_editionId_idx" ON "Invitation"("editionId");
CREATE INDEX "Invitation_meetingId_idx" ON "Invitation"("meetingId");
CREATE INDEX "Invitation_recurrenceId_idx" ON "Invitation"("recurrenceId");
CREATE INDEX "Invitation_personId_idx" ON "Invitation"("personId");
CREATE INDEX "Invitation_postId_idx" ON "Invitation"("postId");
CREATE TABLE "new_PlanningTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "offsetDays" INTEGER,
    "ownerId" TEXT,
    "doneAt" DATETIME,
    "doneById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "PlanningTask_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PlanningTask_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_PlanningTask" ("doneAt", "dueOn", "editionId", "id", "offsetDays", "ownerId", "title", "version") SELECT "doneAt", "dueOn", "editionId", "id", "offsetDays", "ownerId", "title", "version" FROM "PlanningTask";
DROP TABLE "PlanningTask";
ALTER TABLE "new_PlanningTask" RENAME TO "PlanningTask";
CREATE INDEX "PlanningTask_editionId_idx" ON "PlanningTask"("editionId");
CREATE INDEX "PlanningTask_ownerId_dueOn_idx" ON "PlanningTask"("ownerId", "dueOn");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "MeetingRecurrence_uid_key" ON "MeetingRecurrence"("uid");

-- CreateIndex
CREATE INDEX "SeriesAudience_postId_idx" ON "SeriesAudience"("postId");

-- CreateIndex
CREATE INDEX "SeriesAudience_personId_idx" ON "SeriesAudience"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SeriesAudience_seriesId_postId_personId_key" ON "SeriesAudience"("seriesId", "postId", "personId");

-- CreateIndex
CREATE INDEX "SeriesAgendaItem_seriesId_idx" ON "SeriesAgendaItem"("seriesId");

-- CreateIndex
CREATE INDEX "EditionReader_accountId_idx" ON "EditionReader"("accountId");

-- CreateIndex
CREATE INDEX "EditionReader_officeId_idx" ON "EditionReader"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "EditionReader_editionId_accountId_officeId_key" ON "EditionReader"("editionId", "accountId", "officeId");

-- CreateIndex
CREATE INDEX "AgendaItem_editionId_idx" ON "AgendaItem"("editionId");

-- CreateIndex
CREATE INDEX "AgendaSpeaker_agendaItemId_idx" ON "AgendaSpeaker"("agendaItemId");

-- CreateIndex
CREATE INDEX "AgendaSpeaker_personId_idx" ON "AgendaSpeaker"("personId");

-- CreateIndex
CREATE INDEX "AgendaDocument_agendaItemId_idx" ON "AgendaDocument"("agendaItemId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyStatement_editionId_key_key" ON "SurveyStatement"("editionId", "key");

-- CreateIndex
CREATE INDEX "Answer_invitationId_idx" ON "Answer"("invitationId");

-- CreateIndex
CREATE INDEX "Answer_meetingId_idx" ON "Answer"("meetingId");

-- CreateIndex
CREATE INDEX "Answer_editionId_idx" ON "Answer"("editionId");

-- CreateIndex
CREATE INDEX "Answer_messageId_idx" ON "Answer"("messageId");

-- CreateIndex
CREATE INDEX "Answer_state_idx" ON "Answer"("state");

-- CreateIndex
CREATE INDEX "OutgoingMail_invitationId_idx" ON "OutgoingMail"("invitationId");

-- CreateIndex
CREATE INDEX "OutgoingMail_meetingId_idx" ON "OutgoingMail"("meetingId");

-- CreateIndex
CREATE INDEX "OutgoingMail_editionId_idx" ON "OutgoingMail"("editionId");

-- CreateIndex
CREATE INDEX "OutgoingMail_batchId_idx" ON "OutgoingMail"("batchId");

-- CreateIndex
CREATE INDEX "OutgoingMail_state_nextAttemptAt_idx" ON "OutgoingMail"("state", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_accountId_idx" ON "CalendarFeed"("accountId");

-- CreateIndex
CREATE INDEX "CalendarFeed_officeId_idx" ON "CalendarFeed"("officeId");

-- CreateIndex
CREATE INDEX "CalendarFeed_groupId_idx" ON "CalendarFeed"("groupId");

-- CreateIndex
CREATE INDEX "CalendarFeed_seriesId_idx" ON "CalendarFeed"("seriesId");

-- CreateIndex
CREATE INDEX "CalendarImport_accountId_idx" ON "CalendarImport"("accountId");

-- CreateIndex
CREATE INDEX "CalendarImport_createdAt_idx" ON "CalendarImport"("createdAt");

-- CreateIndex
CREATE INDEX "ChangeBatch_accountId_idx" ON "ChangeBatch"("accountId");

-- CreateIndex
CREATE INDEX "ChangeBatch_createdAt_idx" ON "ChangeBatch"("createdAt");

-- CreateIndex
CREATE INDEX "Contribution_editionId_idx" ON "Contribution"("editionId");

-- Remaking "AuditEntry" dropped its triggers: the audit log is only ever added to.
CREATE TRIGGER "AuditEntry_unaltered" BEFORE UPDATE ON "AuditEntry"
BEGIN
  SELECT RAISE(ABORT, 'An audit entry is never altered');
END;

CREATE TRIGGER "AuditEntry_kept" BEFORE DELETE ON "AuditEntry"
BEGIN
  SELECT RAISE(ABORT, 'An audit entry is never deleted');
END;
