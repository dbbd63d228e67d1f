-- AlterTable
ALTER TABLE "OutgoingMail" ADD COLUMN     "toldSequence" INTEGER NOT NULL DEFAULT 0;

-- What was sent so far told of the record as it stood.
UPDATE "OutgoingMail" SET "toldSequence" = "sequence";
