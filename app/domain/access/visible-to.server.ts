import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from './actor'

/**
 * The only way to read a record with handling: one where-fragment per model. OPEN is for every signed-in
 * account; LIMITED for its author, the colleagues who took part, and the accounts and offices named on it.
 * What hangs on such a record is visible only with it. No role widens any of these.
 */
export function visiblePersons(actor: Actor): Prisma.PersonWhereInput {
  return {
    OR: [
      { handling: 'OPEN' },
      { createdById: actor.accountId },
      { id: actor.personId },
      { readers: { some: named(actor) } },
    ],
  }
}

export function visibleMeetings(actor: Actor): Prisma.MeetingWhereInput {
  return {
    OR: [
      { handling: 'OPEN' },
      { createdById: actor.accountId },
      { participants: { some: { personId: actor.personId, role: { in: ['HOST', 'PARTICIPANT'] } } } },
      { readers: { some: named(actor) } },
    ],
  }
}

export function visibleContactPoints(actor: Actor): Prisma.ContactPointWhereInput {
  return {
    AND: [
      { OR: [{ handling: 'OPEN' }, { createdById: actor.accountId }, { readers: { some: named(actor) } }] },
      { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
    ],
  }
}

export function visibleNotes(actor: Actor): Prisma.NoteWhereInput {
  return {
    AND: [
      { OR: [{ handling: 'OPEN' }, { createdById: actor.accountId }, { readers: { some: named(actor) } }] },
      { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
    ],
  }
}

/** An edition of a series: as a meeting, with attendance at it in the place of participation. */
export function visibleEditions(actor: Actor): Prisma.EditionWhereInput {
  return {
    OR: [
      { handling: 'OPEN' },
      { createdById: actor.accountId },
      { invitations: { some: { personId: actor.personId, attendance: 'ATTENDED' } } },
      { readers: { some: named(actor) } },
    ],
  }
}

/** A recurring meeting's rule shows when every occurrence does: the rule alone would tell of a hidden one. */
export function visibleRecurrences(actor: Actor): Prisma.MeetingRecurrenceWhereInput {
  return { meetings: { every: visibleMeetings(actor) } }
}

export function visibleFollowUps(actor: Actor): Prisma.FollowUpWhereInput {
  return {
    AND: [
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
      { OR: [{ editionId: null }, { edition: visibleEditions(actor) }] },
      { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      { OR: [{ viaId: null }, { via: visiblePersons(actor) }] },
    ],
  }
}

/** A participant shows when both the meeting and the person do. */
export function visibleParticipants(actor: Actor): Prisma.MeetingParticipantWhereInput {
  return { AND: [{ meeting: visibleMeetings(actor) }, { person: visiblePersons(actor) }] }
}

export function visibleAppointments(actor: Actor): Prisma.AppointmentWhereInput {
  return { person: visiblePersons(actor) }
}

export function visibleMembers(actor: Actor): Prisma.GroupMemberWhereInput {
  return { OR: [{ personId: null }, { person: visiblePersons(actor) }] }
}

export function visibleTies(actor: Actor): Prisma.TieWhereInput {
  return { AND: [{ fromPerson: visiblePersons(actor) }, { toPerson: visiblePersons(actor) }] }
}

export function visibleInvitations(actor: Actor): Prisma.InvitationWhereInput {
  return {
    AND: [
      { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      { OR: [{ editionId: null }, { edition: visibleEditions(actor) }] },
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
      { OR: [{ recurrenceId: null }, { recurrence: visibleRecurrences(actor) }] },
    ],
  }
}

/** An answer to an invitation; a stranger's shows with what it concerns. */
export function visibleAnswers(actor: Actor): Prisma.AnswerWhereInput {
  return {
    AND: [
      { OR: [{ invitationId: null }, { invitation: visibleInvitations(actor) }] },
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
      { OR: [{ editionId: null }, { edition: visibleEditions(actor) }] },
    ],
  }
}

export function visibleMails(actor: Actor): Prisma.OutgoingMailWhereInput {
  return {
    AND: [
      { invitation: visibleInvitations(actor) },
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
    ],
  }
}

export function visiblePlanningTasks(actor: Actor): Prisma.PlanningTaskWhereInput {
  return { edition: visibleEditions(actor) }
}

export function visibleAgendaItems(actor: Actor): Prisma.AgendaItemWhereInput {
  return { edition: visibleEditions(actor) }
}

export function visibleStatements(actor: Actor): Prisma.SurveyStatementWhereInput {
  return { edition: visibleEditions(actor) }
}

/** One's own alone. */
export function visibleFeeds(actor: Actor): Prisma.CalendarFeedWhereInput {
  return { accountId: actor.accountId }
}

/** One's own alone. */
export function visibleCalendarImports(actor: Actor): Prisma.CalendarImportWhereInput {
  return { accountId: actor.accountId }
}

/** A contribution shows when what it hangs on does, and every person it names. */
export function visibleContributions(actor: Actor): Prisma.ContributionWhereInput {
  return {
    AND: [
      { persons: { every: { person: visiblePersons(actor) } } },
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
      { OR: [{ editionId: null }, { edition: visibleEditions(actor) }] },
    ],
  }
}

export function visibleReadoutRevisions(actor: Actor): Prisma.ReadoutRevisionWhereInput {
  return { meeting: visibleMeetings(actor) }
}

export function visibleAuditEntries(actor: Actor): Prisma.AuditEntryWhereInput {
  return {
    AND: [
      { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
      { OR: [{ contactPointId: null }, { contactPoint: visibleContactPoints(actor) }] },
      { OR: [{ noteId: null }, { note: visibleNotes(actor) }] },
      { OR: [{ editionId: null }, { edition: visibleEditions(actor) }] },
    ],
  }
}

export function visibleSearchEntries(actor: Actor): Prisma.SearchEntryWhereInput {
  return {
    AND: [
      { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      { OR: [{ meetingId: null }, { meeting: visibleMeetings(actor) }] },
      { OR: [{ editionId: null }, { edition: visibleEditions(actor) }] },
    ],
  }
}

/** One's own alone; the record behind each is asked for with its own rule. */
export function visibleRecentViews(actor: Actor): Prisma.RecentViewWhereInput {
  return { accountId: actor.accountId }
}

/** One's own and the shared ones. */
export function visibleSavedViews(actor: Actor): Prisma.SavedViewWhereInput {
  return { OR: [{ accountId: actor.accountId }, { shared: true }] }
}

function named(actor: Actor): { OR: [{ accountId: string }, { officeId: string }] } {
  return { OR: [{ accountId: actor.accountId }, { officeId: actor.officeId }] }
}
