import type { Prisma } from '../../app/generated/sqlite/client'
import type { Transaction } from '../../app/db.server'
import { meetingEntries } from '../../app/domain/search/entries/meeting-entries.server'
import { organisationEntries, postEntries } from '../../app/domain/search/entries/organisation-entries.server'
import { personEntries } from '../../app/domain/search/entries/person-entries.server'
import { editionEntries } from '../../app/domain/search/entries/plan-entries.server'
import { storeEntries } from '../../app/domain/search/index-store.server'

/** Rows to be written, by table. */
export type Rows = {
  organisation: Prisma.OrganisationCreateManyInput[]
  organisationAlias: Prisma.OrganisationAliasCreateManyInput[]
  person: Prisma.PersonCreateManyInput[]
  personAlias: Prisma.PersonAliasCreateManyInput[]
  account: Prisma.AccountCreateManyInput[]
  personReader: Prisma.PersonReaderCreateManyInput[]
  post: Prisma.PostCreateManyInput[]
  appointment: Prisma.AppointmentCreateManyInput[]
  contactPoint: Prisma.ContactPointCreateManyInput[]
  note: Prisma.NoteCreateManyInput[]
  meeting: Prisma.MeetingCreateManyInput[]
  meetingReader: Prisma.MeetingReaderCreateManyInput[]
  meetingParticipant: Prisma.MeetingParticipantCreateManyInput[]
  meetingOrganisation: Prisma.MeetingOrganisationCreateManyInput[]
  meetingTopic: Prisma.MeetingTopicCreateManyInput[]
  meetingMeasure: Prisma.MeetingMeasureCreateManyInput[]
  readoutRevision: Prisma.ReadoutRevisionCreateManyInput[]
  edition: Prisma.EditionCreateManyInput[]
  agendaItem: Prisma.AgendaItemCreateManyInput[]
  surveyStatement: Prisma.SurveyStatementCreateManyInput[]
  invitation: Prisma.InvitationCreateManyInput[]
  planningTask: Prisma.PlanningTaskCreateManyInput[]
  followUp: Prisma.FollowUpCreateManyInput[]
  tie: Prisma.TieCreateManyInput[]
  contribution: Prisma.ContributionCreateManyInput[]
  contributionOrganisation: Prisma.ContributionOrganisationCreateManyInput[]
  groupMember: Prisma.GroupMemberCreateManyInput[]
  membershipChange: Prisma.MembershipChangeCreateManyInput[]
  auditEntry: Prisma.AuditEntryCreateManyInput[]
}

export function noRows(): Rows {
  return {
    organisation: [],
    organisationAlias: [],
    person: [],
    personAlias: [],
    account: [],
    personReader: [],
    post: [],
    appointment: [],
    contactPoint: [],
    note: [],
    meeting: [],
    meetingReader: [],
    meetingParticipant: [],
    meetingOrganisation: [],
    meetingTopic: [],
    meetingMeasure: [],
    readoutRevision: [],
    edition: [],
    agendaItem: [],
    surveyStatement: [],
    invitation: [],
    planningTask: [],
    followUp: [],
    tie: [],
    contribution: [],
    contributionOrganisation: [],
    groupMember: [],
    membershipChange: [],
    auditEntry: [],
  }
}

const chunk = 400

/** Writes the rows, each table after those it refers to, some hundred at a time. An account needs its person, a person its author. */
export async function writeRows(tx: Transaction, rows: Rows): Promise<void> {
  await inChunks(rows.organisation, (data) => tx.organisation.createMany({ data }))
  await inChunks(rows.organisationAlias, (data) => tx.organisationAlias.createMany({ data }))
  const authored = (person: Rows['person'][number]) => typeof person.createdById === 'string'
  const first = rows.person.filter((person) => !authored(person))
  await inChunks(first, (data) => tx.person.createMany({ data }))
  await inChunks(rows.account, (data) => tx.account.createMany({ data }))
  await inChunks(rows.person.filter(authored), (data) => tx.person.createMany({ data }))
  await inChunks(rows.personAlias, (data) => tx.personAlias.createMany({ data }))
  await inChunks(rows.personReader, (data) => tx.personReader.createMany({ data }))
  await inChunks(rows.post, (data) => tx.post.createMany({ data }))
  await inChunks(rows.appointment, (data) => tx.appointment.createMany({ data }))
  await inChunks(rows.contactPoint, (data) => tx.contactPoint.createMany({ data }))
  await inChunks(rows.note, (data) => tx.note.createMany({ data }))
  await inChunks(rows.meeting, (data) => tx.meeting.createMany({ data }))
  await inChunks(rows.meetingReader, (data) => tx.meetingReader.createMany({ data }))
  await inChunks(rows.meetingParticipant, (data) => tx.meetingParticipant.createMany({ data }))
  await inChunks(rows.meetingOrganisation, (data) => tx.meetingOrganisation.createMany({ data }))
  await inChunks(rows.meetingTopic, (data) => tx.meetingTopic.createMany({ data }))
  await inChunks(rows.meetingMeasure, (data) => tx.meetingMeasure.createMany({ data }))
  await inChunks(rows.readoutRevision, (data) => tx.readoutRevision.createMany({ data }))
  await inChunks(rows.edition, (data) => tx.edition.createMany({ data }))
  await inChunks(rows.agendaItem, (data) => tx.agendaItem.createMany({ data }))
  await inChunks(rows.surveyStatement, (data) => tx.surveyStatement.createMany({ data }))
  await inChunks(rows.invitation, (data) => tx.invitation.createMany({ data }))
  await inChunks(rows.planningTask, (data) => tx.planningTask.createMany({ data }))
  await inChunks(rows.followUp, (data) => tx.followUp.createMany({ data }))
  await inChunks(rows.tie, (data) => tx.tie.createMany({ data }))
  await inChunks(rows.contribution, (data) => tx.contribution.createMany({ data }))
  await inChunks(rows.contributionOrganisation, (data) => tx.contributionOrganisation.createMany({ data }))
  await inChunks(rows.groupMember, (data) => tx.groupMember.createMany({ data }))
  await inChunks(rows.membershipChange, (data) => tx.membershipChange.createMany({ data }))
  await inChunks(rows.auditEntry, (data) => tx.auditEntry.createMany({ data }))
}

/** Makes the rows findable. For records new to the index: nothing that names them is looked for. */
export async function indexRows(tx: Transaction, rows: Rows, now: Date): Promise<void> {
  const idsOf = (some: { id?: string }[]) => some.flatMap(({ id }) => id ?? [])
  await inChunks(idsOf(rows.organisation), async (ids) =>
    storeEntries(tx, 'organisation', await organisationEntries(tx, ids)),
  )
  await inChunks(idsOf(rows.post), async (ids) => storeEntries(tx, 'post', await postEntries(tx, ids)))
  await inChunks(idsOf(rows.person), async (ids) =>
    storeEntries(tx, 'person', await personEntries(tx, ids, now)),
  )
  await inChunks(idsOf(rows.meeting), async (ids) =>
    storeEntries(tx, 'meeting', await meetingEntries(tx, ids)),
  )
  await inChunks(idsOf(rows.edition), async (ids) =>
    storeEntries(tx, 'edition', await editionEntries(tx, ids)),
  )
}

async function inChunks<T>(all: T[], write: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += chunk) await write(all.slice(at, at + chunk))
}
