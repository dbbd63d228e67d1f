-- CreateEnum
CREATE TYPE "MeasureStatus" AS ENUM ('NOT_STARTED', 'BEHIND', 'AT_RISK', 'ON_TRACK', 'DONE');

-- DropForeignKey
ALTER TABLE "Contribution" DROP CONSTRAINT "Contribution_organisationId_fkey";

-- DropIndex
DROP INDEX "Contribution_organisationId_idx";

-- AlterTable
ALTER TABLE "FollowUp" ADD COLUMN     "personId" TEXT,
ADD COLUMN     "theirs" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "viaId" TEXT;

-- AlterTable
ALTER TABLE "Tie" ADD COLUMN     "confirmedById" TEXT,
ADD COLUMN     "markedWrongById" TEXT;

-- AlterTable
ALTER TABLE "Group" ADD COLUMN     "leastGender" INTEGER,
ADD COLUMN     "leastRegions" INTEGER,
ADD COLUMN     "leastSectors" INTEGER,
ADD COLUMN     "targetOn" TEXT,
ADD COLUMN     "termMonths" INTEGER;

-- AlterTable
ALTER TABLE "GroupMember" ADD COLUMN     "expectedOn" TEXT,
ADD COLUMN     "gender" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "interests" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "region" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sector" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "termEndsOn" TEXT;

-- AlterTable
ALTER TABLE "StrategyPeriod" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Measure" ADD COLUMN     "milestone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "milestoneOn" TEXT,
ADD COLUMN     "overriddenById" TEXT,
ADD COLUMN     "overriddenOn" TEXT,
ADD COLUMN     "overrideReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "statusOverride" "MeasureStatus";

-- CreateTable
CREATE TABLE "ContributionOrganisation" (
    "contributionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "ContributionOrganisation_pkey" PRIMARY KEY ("contributionId","organisationId")
);

-- The organisation a contribution named becomes the first of those it may name.
INSERT INTO "ContributionOrganisation" ("contributionId", "organisationId") SELECT "id", "organisationId" FROM "Contribution" WHERE "organisationId" IS NOT NULL;

-- AlterTable
ALTER TABLE "Contribution" DROP COLUMN "organisationId",
ADD COLUMN     "asked" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "outcome" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "url" TEXT;

-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "editionId" TEXT,
ADD COLUMN     "groupId" TEXT,
ADD COLUMN     "measureId" TEXT;

-- CreateTable
CREATE TABLE "NetworkChange" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NetworkChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContributionPerson" (
    "contributionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "ContributionPerson_pkey" PRIMARY KEY ("contributionId","personId")
);

-- CreateTable
CREATE TABLE "RecentView" (
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "viewedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RecentView_pkey" PRIMARY KEY ("accountId","kind","recordId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "FollowUp_personId_idx" ON "FollowUp"("personId");

-- CreateIndex
CREATE INDEX "FollowUp_viaId_idx" ON "FollowUp"("viaId");

-- CreateIndex
CREATE INDEX "Tie_statedById_idx" ON "Tie"("statedById");

-- CreateIndex
CREATE INDEX "Measure_groupId_idx" ON "Measure"("groupId");

-- CreateIndex
CREATE INDEX "Measure_seriesId_idx" ON "Measure"("seriesId");

-- CreateIndex
CREATE INDEX "Contribution_happenedOn_idx" ON "Contribution"("happenedOn");

-- CreateIndex
CREATE INDEX "SearchEntry_editionId_idx" ON "SearchEntry"("editionId");

-- CreateIndex
CREATE INDEX "SearchEntry_groupId_idx" ON "SearchEntry"("groupId");

-- CreateIndex
CREATE INDEX "SearchEntry_measureId_idx" ON "SearchEntry"("measureId");

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_viaId_fkey" FOREIGN KEY ("viaId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tie" ADD CONSTRAINT "Tie_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tie" ADD CONSTRAINT "Tie_markedWrongById_fkey" FOREIGN KEY ("markedWrongById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_overriddenById_fkey" FOREIGN KEY ("overriddenById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionOrganisation" ADD CONSTRAINT "ContributionOrganisation_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionOrganisation" ADD CONSTRAINT "ContributionOrganisation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionPerson" ADD CONSTRAINT "ContributionPerson_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionPerson" ADD CONSTRAINT "ContributionPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecentView" ADD CONSTRAINT "RecentView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
