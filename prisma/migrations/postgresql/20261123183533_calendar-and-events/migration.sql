-- CreateEnum
CREATE TYPE "AnswerChannel" AS ENUM ('PAGE', 'FILE', 'MAILBOX', 'BY_HAND');

-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('APPLIED', 'HELD', 'STALE', 'REFUSED');

-- CreateEnum
CREATE TYPE "MailMethod" AS ENUM ('REQUEST', 'CANCEL');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENT', 'FAILED', 'TO_HAND', 'HANDED_OVER', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "FeedKind" AS ENUM ('MINE', 'OFFICE', 'PLAN', 'GROUP', 'SERIES');

-- CreateEnum
CREATE TYPE "FeedContent" AS ENUM ('FULL', 'BUSY');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "SeriesKind" AS ENUM ('EVENT', 'SURVEY');

-- DropForeignKey
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_editionId_fkey";

-- DropIndex
DROP INDEX "Invitation_editionId_personId_postId_key";

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "editionId" TEXT;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "organizerEmail" TEXT,
ADD COLUMN     "organizerName" TEXT,
ADD COLUMN     "originalStartsAt" TIMESTAMP(3),
ADD COLUMN     "originalStartsOn" TEXT,
ADD COLUMN     "recurrenceId" TEXT,
ADD COLUMN     "sourceOccurrence" TEXT,
ADD COLUMN     "sourceSequence" INTEGER,
ADD COLUMN     "sourceUid" TEXT,
ADD COLUMN     "toldSequence" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Series" ADD COLUMN     "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "compositionDa" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "compositionEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "holidayCountries" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "invitationDa" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "invitationEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" "SeriesKind" NOT NULL DEFAULT 'EVENT',
ADD COLUMN     "subjectDa" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "subjectEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "usualDays" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "usualMonth" INTEGER;

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "handling" "Handling" NOT NULL DEFAULT 'OPEN',
ADD COLUMN     "hostId" TEXT,
ADD COLUMN     "invitationDa" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "invitationEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lessons" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "marking" "Marking" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "meetingId" TEXT,
ADD COLUMN     "organizerEmail" TEXT,
ADD COLUMN     "organizerName" TEXT,
ADD COLUMN     "respondents" INTEGER,
ADD COLUMN     "subjectDa" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "subjectEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "toldSequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "verified" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "answerChannel" "AnswerChannel",
ADD COLUMN     "answerNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "answerSequence" INTEGER,
ADD COLUMN     "answerStamp" TIMESTAMP(3),
ADD COLUMN     "answerTokenHash" TEXT,
ADD COLUMN     "answerTokenNumber" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "answeredAt" TIMESTAMP(3),
ADD COLUMN     "archivedAt" TIMESTAMP(3),
ADD COLUMN     "chasedAt" TIMESTAMP(3),
ADD COLUMN     "companionNames" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "companions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "email" TEXT,
ADD COLUMN     "locale" TEXT,
ADD COLUMN     "meetingId" TEXT,
ADD COLUMN     "needs" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "recurrenceId" TEXT,
ADD COLUMN     "sentAt" TIMESTAMP(3),
ADD COLUMN     "substituteEmail" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "substituteName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "waitingSince" TIMESTAMP(3),
ALTER COLUMN "editionId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "PlanningTask" ADD COLUMN     "archivedAt" TIMESTAMP(3),
ADD COLUMN     "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "doneById" TEXT;

-- CreateTable
CREATE TABLE "MeetingRecurrence" (
    "id" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "toldSequence" INTEGER NOT NULL DEFAULT 0,
    "organizerEmail" TEXT,
    "organizerName" TEXT,
    "frequency" "Frequency" NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MeetingRecurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesAudience" (
    "id" TEXT NOT NULL,
    "seriesId" TEXT NOT NULL,
    "postId" TEXT,
    "personId" TEXT,

    CONSTRAINT "SeriesAudience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesAgendaItem" (
    "id" TEXT NOT NULL,
    "seriesId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleDa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "minutes" INTEGER,

    CONSTRAINT "SeriesAgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionReader" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "accountId" TEXT,
    "officeId" TEXT,

    CONSTRAINT "EditionReader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "day" TEXT,
    "startTime" TEXT,
    "minutes" INTEGER,
    "readout" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaSpeaker" (
    "id" TEXT NOT NULL,
    "agendaItemId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgendaSpeaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaDocument" (
    "id" TEXT NOT NULL,
    "agendaItemId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgendaDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyStatement" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "textDa" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "agree" DOUBLE PRECISION NOT NULL,
    "disagree" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "SurveyStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL,
    "invitationId" TEXT,
    "meetingId" TEXT,
    "editionId" TEXT,
    "email" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "status" "InvitationStatus" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proposedStart" TIMESTAMP(3),
    "proposedEnd" TIMESTAMP(3),
    "channel" "AnswerChannel" NOT NULL,
    "state" "AnswerState" NOT NULL,
    "sequence" INTEGER,
    "stamp" TIMESTAMP(3),
    "messageId" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutgoingMail" (
    "id" TEXT NOT NULL,
    "invitationId" TEXT NOT NULL,
    "meetingId" TEXT,
    "editionId" TEXT,
    "batchId" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "toName" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "method" "MailMethod" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "stamp" TIMESTAMP(3) NOT NULL,
    "subject" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "state" "MailState" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMP(3),
    "leasedUntil" TIMESTAMP(3),
    "lastError" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" "FeedKind" NOT NULL,
    "officeId" TEXT,
    "groupId" TEXT,
    "seriesId" TEXT,
    "content" "FeedContent" NOT NULL DEFAULT 'FULL',
    "locale" TEXT NOT NULL,
    "alarmMinutes" INTEGER,
    "label" TEXT NOT NULL DEFAULT '',
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "rotatedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "lastFetchedAt" TIMESTAMP(3),
    "bodyDigest" TEXT,
    "bodySince" TIMESTAMP(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarImport" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "CalendarImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeBatch" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "ChangeBatch_pkey" PRIMARY KEY ("id")
);

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
CREATE INDEX "AuditEntry_editionId_idx" ON "AuditEntry"("editionId");

-- CreateIndex
CREATE INDEX "Meeting_recurrenceId_idx" ON "Meeting"("recurrenceId");

-- CreateIndex
CREATE INDEX "Meeting_sourceUid_idx" ON "Meeting"("sourceUid");

-- CreateIndex
CREATE INDEX "Contribution_editionId_idx" ON "Contribution"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_meetingId_key" ON "Edition"("meetingId");

-- CreateIndex
CREATE INDEX "Edition_createdById_idx" ON "Edition"("createdById");

-- CreateIndex
CREATE INDEX "Edition_hostId_idx" ON "Edition"("hostId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_answerTokenHash_key" ON "Invitation"("answerTokenHash");

-- CreateIndex
CREATE INDEX "Invitation_editionId_idx" ON "Invitation"("editionId");

-- CreateIndex
CREATE INDEX "Invitation_meetingId_idx" ON "Invitation"("meetingId");

-- CreateIndex
CREATE INDEX "Invitation_recurrenceId_idx" ON "Invitation"("recurrenceId");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_recurrenceId_fkey" FOREIGN KEY ("recurrenceId") REFERENCES "MeetingRecurrence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesAudience" ADD CONSTRAINT "SeriesAudience_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesAudience" ADD CONSTRAINT "SeriesAudience_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesAudience" ADD CONSTRAINT "SeriesAudience_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesAgendaItem" ADD CONSTRAINT "SeriesAgendaItem_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionReader" ADD CONSTRAINT "EditionReader_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionReader" ADD CONSTRAINT "EditionReader_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionReader" ADD CONSTRAINT "EditionReader_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaSpeaker" ADD CONSTRAINT "AgendaSpeaker_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaSpeaker" ADD CONSTRAINT "AgendaSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaDocument" ADD CONSTRAINT "AgendaDocument_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyStatement" ADD CONSTRAINT "SurveyStatement_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_recurrenceId_fkey" FOREIGN KEY ("recurrenceId") REFERENCES "MeetingRecurrence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutgoingMail" ADD CONSTRAINT "OutgoingMail_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutgoingMail" ADD CONSTRAINT "OutgoingMail_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutgoingMail" ADD CONSTRAINT "OutgoingMail_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarImport" ADD CONSTRAINT "CalendarImport_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeBatch" ADD CONSTRAINT "ChangeBatch_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
