import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { visibleMeetings, visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { formatDate } from '../time/format-time'
import { today } from '../time/plain-date'
import { isInRepeatedHour, wallTimeOf } from '../time/wall-time'
import { type EditedSeries, findEditedSeries } from '../recurrence/find-series.server'
import type { ChosenName, MeetingFormValues } from './meeting-form-values'
import { meetingTextsSelection, typedWhen } from './meeting-texts.server'

export type NewMeetingStart = {
  /** Ids to begin with; those the actor cannot see are left out. */
  personId?: string | undefined
  organisationId?: string | undefined
  plan: boolean
}

/** What the form of a new meeting starts with: today and the hour that has just passed, or, when planning, no time. */
export async function startNewMeeting(
  actor: Actor,
  { personId, organisationId, plan }: NewMeetingStart,
  now: Date,
): Promise<MeetingFormValues> {
  const [attendees, organisations] = await Promise.all([
    personId ? findNamed(actor, personId) : [],
    organisationId ? findOrganisationNamed(actor, organisationId) : [],
  ])
  return {
    ...empty,
    attendees: attendees.map((person) => ({ ...person, role: 'PARTICIPANT' })),
    organisations,
    status: plan ? 'PLANNED' : '',
    date: plan ? '' : formatDate(today(now, actor.zone), actor.locale, 'short'),
    time: plan ? '' : hourBefore(now, actor.zone),
    zone: actor.zone,
  }
}

/** What the form of a stored meeting starts with. Throws NotFound when it does not exist for the actor. */
export async function startMeetingEdit(
  actor: Actor,
  id: string,
): Promise<{ title: string; version: number; values: MeetingFormValues; series: EditedSeries | null }> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    include: { ...meetingTextsSelection(actor), readers: true },
  })
  if (!meeting) throw new NotFound()
  const { title, version, kind, purpose, readout, decisions, handling, marking, startsAt, zone } = meeting
  const repeated = startsAt && zone && isInRepeatedHour(startsAt, zone)
  const roles = textsFor(actor.locale).kinds.participantRole
  const attendees = meeting.participants.map(({ personId, role, person, organisation }) => ({
    id: personId,
    text: personName(person),
    detail: organisation ? organisationName(organisation, actor.locale) : '',
    role,
  }))
  const series = await findEditedSeries(actor, meeting)
  const values: MeetingFormValues = {
    ...empty,
    ...series?.values,
    ...{ title, kind, purpose, readout, decisions, handling, marking },
    ...typedWhen(meeting, actor),
    status: meeting.status === 'PLANNED' ? 'PLANNED' : '',
    clock: repeated ? clockOf(startsAt, zone) : '',
    place: meeting.place ?? '',
    link: meeting.link ?? '',
    attendees,
    attendeesLines: attendees
      .map(({ text, role }) => (role === 'PARTICIPANT' ? text : `${text} (${roles[role].toLowerCase()})`))
      .join('\n'),
    organisations: meeting.organisations.map(({ organisation }) => ({
      id: organisation.id,
      text: organisationName(organisation, actor.locale),
    })),
    topics: meeting.topics.map(({ topicId }) => topicId),
    measures: meeting.measures.map(({ measureId }) => measureId),
    ...(marking !== 'NONE' && handling === 'OPEN' && { widened: 'on' }),
    readerAccountIds: meeting.readers.flatMap(({ accountId }) => accountId ?? []),
    readerOfficeIds: meeting.readers.flatMap(({ officeId }) => officeId ?? []),
  }
  return { title, version, values, series }
}

const empty: MeetingFormValues = {
  attendees: [],
  attendeesLines: '',
  organisations: [],
  organisationsLines: '',
  picks: [],
  about: '',
  title: '',
  kind: 'MEETING',
  status: '',
  date: '',
  endDate: '',
  time: '',
  zone: '',
  clock: '',
  place: '',
  link: '',
  purpose: '',
  readout: '',
  decisions: '',
  topics: [],
  newTopics: '',
  measures: [],
  followUps: [],
  handling: 'OPEN',
  marking: 'NONE',
  readerAccountIds: [],
  readerOfficeIds: [],
  repeat: '',
  repeatInterval: '1',
  repeatDays: [],
  repeatBy: 'date',
  repeatUntil: '',
  scope: 'this',
}

async function findNamed(actor: Actor, id: string): Promise<ChosenName[]> {
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id, archivedAt: null }] },
    select: nameSelection,
  })
  return person ? [{ id, text: personName(person) }] : []
}

async function findOrganisationNamed(actor: Actor, id: string): Promise<ChosenName[]> {
  const organisation = await db.organisation.findFirst({ where: { id, archivedAt: null } })
  return organisation ? [{ id, text: organisationName(organisation, actor.locale) }] : []
}

/** "13:00-14:00" at ten past two: most meetings are logged just after. Empty in the hour after midnight. */
function hourBefore(now: Date, zone: string): string {
  const hour = Number(wallTimeOf(now, zone).time.slice(0, 2))
  const text = (value: number) => `${String(value).padStart(2, '0')}:00`
  return hour === 0 ? '' : `${text(hour - 1)}-${text(hour)}`
}

/** Of an hour that clocks show twice, the first is followed by the same clock an hour later. */
function clockOf(instant: Date, zone: string): 'earlier' | 'later' {
  const hourLater = new Date(instant.getTime() + 3_600_000)
  return wallTimeOf(hourLater, zone).time === wallTimeOf(instant, zone).time ? 'earlier' : 'later'
}
