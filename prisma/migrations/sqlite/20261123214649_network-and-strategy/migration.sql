-- AlterTable
ALTER TABLE "Group" ADD COLUMN "leastGender" INTEGER;
ALTER TABLE "Group" ADD COLUMN "leastRegions" INTEGER;
ALTER TABLE "Group" ADD COLUMN "leastSectors" INTEGER;
ALTER TABLE "Group" ADD COLUMN "targetOn" TEXT;
ALTER TABLE "Group" ADD COLUMN "termMonths" INTEGER;

-- CreateTable
CREATE TABLE "NetworkChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ContributionOrganisation" (
    "contributionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    PRIMARY KEY ("contributionId", "organisationId"),
    CONSTRAINT "ContributionOrganisation_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ContributionOrganisation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContributionPerson" (
    "contributionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("contributionId", "personId"),
    CONSTRAINT "ContributionPerson_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ContributionPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecentView" (
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "viewedAt" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "kind", "recordId"),
    CONSTRAINT "RecentView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "SavedView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "dueOn" TEXT,
    "meetingId" TEXT,
    "editionId" TEXT,
    "personId" TEXT,
    "viaId" TEXT,
    "theirs" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "doneAt" DATETIME,
    "doneById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "FollowUp_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_viaId_fkey" FOREIGN KEY ("viaId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_FollowUp" ("archivedAt", "changedAt", "createdAt", "createdById", "doneAt", "doneById", "dueOn", "editionId", "id", "meetingId", "ownerId", "text", "version") SELECT "archivedAt", "changedAt", "createdAt", "createdById", "doneAt", "doneById", "dueOn", "editionId", "id", "meetingId", "ownerId", "text", "version" FROM "FollowUp";
DROP TABLE "FollowUp";
ALTER TABLE "new_FollowUp" RENAME TO "FollowUp";
CREATE INDEX "FollowUp_ownerId_doneAt_dueOn_idx" ON "FollowUp"("ownerId", "doneAt", "dueOn");
CREATE INDEX "FollowUp_meetingId_idx" ON "FollowUp"("meetingId");
CREATE INDEX "FollowUp_editionId_idx" ON "FollowUp"("editionId");
CREATE INDEX "FollowUp_personId_idx" ON "FollowUp"("personId");
CREATE INDEX "FollowUp_viaId_idx" ON "FollowUp"("viaId");
CREATE TABLE "new_Tie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromPersonId" TEXT NOT NULL,
    "toPersonId" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT '',
    "strength" INTEGER NOT NULL,
    "statedById" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,
    "confirmedById" TEXT,
    "markedWrongAt" DATETIME,
    "markedWrongById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "Tie_fromPersonId_fkey" FOREIGN KEY ("fromPersonId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Tie_toPersonId_fkey" FOREIGN KEY ("toPersonId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Tie_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Tie_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Tie_markedWrongById_fkey" FOREIGN KEY ("markedWrongById") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Tie" ("archivedAt", "confirmedOn", "createdAt", "fromPersonId", "how", "id", "markedWrongAt", "statedById", "strength", "toPersonId", "version") SELECT "archivedAt", "confirmedOn", "createdAt", "fromPersonId", "how", "id", "markedWrongAt", "statedById", "strength", "toPersonId", "version" FROM "Tie";
DROP TABLE "Tie";
ALTER TABLE "new_Tie" RENAME TO "Tie";
CREATE INDEX "Tie_toPersonId_idx" ON "Tie"("toPersonId");
CREATE INDEX "Tie_statedById_idx" ON "Tie"("statedById");
CREATE UNIQUE INDEX "Tie_fromPersonId_toPersonId_statedById_key" ON "Tie"("fromPersonId", "toPersonId", "statedById");
CREATE TABLE "new_GroupMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "organisationId" TEXT,
    "personId" TEXT,
    "rung" TEXT NOT NULL DEFAULT 'PROSPECT',
    "since" TEXT NOT NULL,
    "ownerId" TEXT,
    "nextStep" TEXT NOT NULL DEFAULT '',
    "nextStepOn" TEXT,
    "expectedOn" TEXT,
    "termEndsOn" TEXT,
    "interests" TEXT NOT NULL DEFAULT '',
    "sector" TEXT NOT NULL DEFAULT '',
    "gender" TEXT NOT NULL DEFAULT '',
    "region" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GroupMember_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "GroupMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "GroupMember_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_GroupMember" ("archivedAt", "changedAt", "createdAt", "groupId", "id", "nextStep", "nextStepOn", "organisationId", "ownerId", "personId", "rung", "since", "version") SELECT "archivedAt", "changedAt", "createdAt", "groupId", "id", "nextStep", "nextStepOn", "organisationId", "ownerId", "personId", "rung", "since", "version" FROM "GroupMember";
DROP TABLE "GroupMember";
ALTER TABLE "new_GroupMember" RENAME TO "GroupMember";
CREATE INDEX "GroupMember_organisationId_idx" ON "GroupMember"("organisationId");
CREATE INDEX "GroupMember_personId_idx" ON "GroupMember"("personId");
CREATE UNIQUE INDEX "GroupMember_groupId_organisationId_personId_key" ON "GroupMember"("groupId", "organisationId", "personId");
CREATE TABLE "new_StrategyPeriod" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_StrategyPeriod" ("endsOn", "id", "key", "nameDa", "nameEn", "startsOn") SELECT "endsOn", "id", "key", "nameDa", "nameEn", "startsOn" FROM "StrategyPeriod";
DROP TABLE "StrategyPeriod";
ALTER TABLE "new_StrategyPeriod" RENAME TO "StrategyPeriod";
CREATE UNIQUE INDEX "StrategyPeriod_key_key" ON "StrategyPeriod"("key");
CREATE TABLE "new_Measure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "priorityId" TEXT NOT NULL,
    "nameDa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "evidenceDa" TEXT NOT NULL,
    "evidenceEn" TEXT NOT NULL,
    "targetKind" TEXT NOT NULL,
    "targetNumber" INTEGER,
    "groupId" TEXT,
    "seriesId" TEXT,
    "ownerId" TEXT,
    "statusOverride" TEXT,
    "overrideReason" TEXT NOT NULL DEFAULT '',
    "overriddenOn" TEXT,
    "overriddenById" TEXT,
    "milestone" TEXT NOT NULL DEFAULT '',
    "milestoneOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Measure_priorityId_fkey" FOREIGN KEY ("priorityId") REFERENCES "Priority" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Measure_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Measure_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Measure_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Measure_overriddenById_fkey" FOREIGN KEY ("overriddenById") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Measure" ("evidenceDa", "evidenceEn", "groupId", "id", "key", "nameDa", "nameEn", "number", "ownerId", "priorityId", "seriesId", "targetKind", "targetNumber", "version") SELECT "evidenceDa", "evidenceEn", "groupId", "id", "key", "nameDa", "nameEn", "number", "ownerId", "priorityId", "seriesId", "targetKind", "targetNumber", "version" FROM "Measure";
DROP TABLE "Measure";
ALTER TABLE "new_Measure" RENAME TO "Measure";
CREATE UNIQUE INDEX "Measure_key_key" ON "Measure"("key");
CREATE INDEX "Measure_groupId_idx" ON "Measure"("groupId");
CREATE INDEX "Measure_seriesId_idx" ON "Measure"("seriesId");
CREATE UNIQUE INDEX "Measure_priorityId_number_key" ON "Measure"("priorityId", "number");
-- The organisation a contribution named becomes the first of those it may name.
INSERT INTO "ContributionOrganisation" ("contributionId", "organisationId") SELECT "id", "organisationId" FROM "Contribution" WHERE "organisationId" IS NOT NULL;
CREATE TABLE "new_Contribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measureId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "asked" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "conductChanged" BOOLEAN,
    "url" TEXT,
    "meetingId" TEXT,
    "editionId" TEXT,
    "createdById" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "Contribution_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Contribution_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Contribution_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Contribution_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Contribution" ("archivedAt", "conductChanged", "createdAt", "createdById", "editionId", "happenedOn", "id", "kind", "measureId", "meetingId", "text", "title", "version") SELECT "archivedAt", "conductChanged", "createdAt", "createdById", "editionId", "happenedOn", "id", "kind", "measureId", "meetingId", "text", "title", "version" FROM "Contribution";
DROP TABLE "Contribution";
ALTER TABLE "new_Contribution" RENAME TO "Contribution";
CREATE INDEX "Contribution_measureId_idx" ON "Contribution"("measureId");
CREATE INDEX "Contribution_meetingId_idx" ON "Contribution"("meetingId");
CREATE INDEX "Contribution_editionId_idx" ON "Contribution"("editionId");
CREATE INDEX "Contribution_happenedOn_idx" ON "Contribution"("happenedOn");
-- Columns are added, not the table made anew: the search indexes hang on it by triggers.
ALTER TABLE "SearchEntry" ADD COLUMN "editionId" TEXT REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "SearchEntry" ADD COLUMN "groupId" TEXT REFERENCES "Group" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "SearchEntry" ADD COLUMN "measureId" TEXT REFERENCES "Measure" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "SearchEntry_editionId_idx" ON "SearchEntry"("editionId");
CREATE INDEX "SearchEntry_groupId_idx" ON "SearchEntry"("groupId");
CREATE INDEX "SearchEntry_measureId_idx" ON "SearchEntry"("measureId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ContributionOrganisation_organisationId_idx" ON "ContributionOrganisation"("organisationId");

-- CreateIndex
CREATE INDEX "ContributionPerson_personId_idx" ON "ContributionPerson"("personId");

-- CreateIndex
CREATE INDEX "RecentView_accountId_viewedAt_idx" ON "RecentView"("accountId", "viewedAt");

-- CreateIndex
CREATE INDEX "SavedView_accountId_list_idx" ON "SavedView"("accountId", "list");

-- CreateIndex
CREATE INDEX "SavedView_list_shared_idx" ON "SavedView"("list", "shared");
