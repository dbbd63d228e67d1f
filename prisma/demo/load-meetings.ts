import type { MeetingKind } from '../../app/generated/sqlite/enums'
import { addDays, type PlainDate } from '../../app/domain/time/plain-date'
import { type LoadColleague, type LoadOrganisation, type LoadPerson, type LoadWorld } from './load-world'
import { composeReadout, say } from './readout'
import { daysAgo, morningOf } from './stage'
import type { Theme } from './theme'
import { themes } from './themes'
import { momentOn } from './write-meeting'

const kinds: MeetingKind[] = ['MEETING', 'MEETING', 'ONE_TO_ONE', 'VIDEO_CALL', 'CALL', 'VISIT', 'EVENT']
/** Four years back. */
const longestAgo = 1_460

type LoadMeeting = {
  id: string
  host: LoadColleague
  organisation: LoadOrganisation
  theme: Theme
  guests: LoadPerson[]
  startsOn: PlainDate
  createdAt: Date
  limited: boolean
}

/** A held meeting with somebody's organisation, some five around the table; `by` hosts it and alone sees it when given. */
export function addMeeting(world: LoadWorld, by?: LoadColleague): void {
  const { stage, colleagues, people } = world
  const { random } = stage
  const lead = random.pick(people)
  const others = Array.from({ length: random.between(1, 4) }, () =>
    random.pick(random.chance(0.7) ? lead.organisation.people : people),
  )
  const guests = [...new Set([lead, ...others])]
  // More of them lately, as in an office that has taken the system into use.
  const startsOn = daysAgo(stage, 1 + Math.floor((longestAgo - 1) * random.next() ** 1.4))
  const meeting: LoadMeeting = {
    id: random.id(morningOf(startsOn)),
    host: by ?? random.pick(colleagues),
    organisation: lead.organisation,
    theme: random.pick(Object.values(themes)),
    guests,
    startsOn,
    createdAt: morningOf(startsOn),
    limited: by !== undefined || guests.some(({ limited }) => limited) || random.chance(0.03),
  }
  writeMeetingRow(world, meeting)
  writeAround(world, meeting)
  writeTags(world, meeting)
}

function writeMeetingRow({ stage }: LoadWorld, meeting: LoadMeeting): void {
  const { random, rows } = stage
  const { id, host, organisation, theme, guests, startsOn, createdAt, limited } = meeting
  const words = { org: organisation.name, person: guests[0]?.name ?? '' }
  const language = random.pick(['da', 'en'] as const)
  const startsAt = momentOn(startsOn, `${random.between(10, 16)}:00`, host.office.zone)
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  rows.meeting.push({
    id,
    uid: id,
    kind: guests.length === 1 ? 'ONE_TO_ONE' : random.pick(kinds.filter((kind) => kind !== 'ONE_TO_ONE')),
    status: 'HELD',
    title: say(random.pick(theme.titles), language, words),
    startsAt,
    endsAt,
    zone: host.office.zone,
    startsOn,
    endsOn: startsOn,
    readout: composeReadout(random, theme, language, words),
    handling: limited ? 'LIMITED' : 'OPEN',
    officeId: host.office.id,
    createdById: host.accountId,
    createdAt,
    changedAt: createdAt,
  })
}

function writeAround({ stage, colleagues }: LoadWorld, meeting: LoadMeeting): void {
  const { random, rows } = stage
  const { id: meetingId, host, guests, createdAt } = meeting
  const beside = guests.length > 1 && random.chance(0.6) ? random.pick(colleagues) : host
  const own = [...new Set([host, beside])]
  const seated = [
    ...own.map(({ personId }) => ({ personId, appointmentId: null, organisationId: null })),
    ...guests.map((guest) => seatOf(guest, meeting.startsOn)),
  ]
  for (const [position, one] of seated.entries()) {
    const role = position === 0 ? ('HOST' as const) : ('PARTICIPANT' as const)
    rows.meetingParticipant.push({ id: random.id(createdAt), meetingId, role, position, ...one })
  }
}

/** In the capacity of the post held that day, if it was held already. */
function seatOf({ personId, appointmentId, organisation, startsOn }: LoadPerson, day: PlainDate) {
  if (startsOn > day) return { personId, appointmentId: null, organisationId: null }
  return { personId, appointmentId, organisationId: organisation.id }
}

function writeTags({ stage }: LoadWorld, meeting: LoadMeeting): void {
  const { random, rows, reference, today } = stage
  const { id: meetingId, theme, host, createdAt, startsOn } = meeting
  const { accountId } = host
  rows.meetingOrganisation.push({ meetingId, organisationId: meeting.organisation.id })
  rows.meetingTopic.push({ meetingId, topicId: reference.topics.get(random.pick(theme.topics)).id })
  if (random.chance(0.4)) {
    const measureId = reference.measures.get(String(random.pick(theme.measures))).id
    rows.meetingMeasure.push({ meetingId, measureId })
  }
  if (random.chance(0.2)) {
    const dueOn = addDays(startsOn, random.between(5, 60))
    const done = dueOn < today && random.chance(0.97)
    rows.followUp.push({
      id: random.id(createdAt),
      text: say(random.pick(theme.followUps), 'da', { org: meeting.organisation.name, person: '' }),
      ...{ ownerId: accountId, createdById: accountId, dueOn, meetingId, createdAt, changedAt: createdAt },
      doneAt: done ? morningOf(dueOn) : null,
      doneById: done ? accountId : null,
    })
  }
  const subject = { subjectKind: 'meeting', subjectId: meetingId, meetingId }
  rows.auditEntry.push({ at: createdAt, accountId, action: 'meeting.create', ...subject })
}
