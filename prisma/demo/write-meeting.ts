import type { MeetingKind } from '../../app/generated/sqlite/enums'
import { addDays, type PlainDate } from '../../app/domain/time/plain-date'
import { resolveWallTime } from '../../app/domain/time/wall-time'
import { writeFollowUps } from './follow-ups'
import type { PlannedMeeting } from './meetings'
import { composeReadout, say } from './readout'
import { heldOn, type Stage } from './stage'

const kinds: [MeetingKind, number][] = [
  ['MEETING', 40],
  ['ONE_TO_ONE', 20],
  ['VIDEO_CALL', 18],
  ['CALL', 8],
  ['VISIT', 6],
  ['CORRESPONDENCE', 3],
  ['RECEPTION', 3],
  ['EVENT', 2],
]

/** The rows of one meeting and all that hangs on it. `number` spreads the meetings over the day. */
export function writeMeeting(stage: Stage, meeting: PlannedMeeting, number: number): void {
  const { random, rows, reference } = stage
  const { id, theme, author, present, status, startsOn, language, limited } = meeting
  const account = author.account
  if (!account) throw new Error('A meeting is logged by a colleague')
  const organisation = reference.organisations.get(meeting.organisation)
  const speaker = present.find((member) => !member.account)
  const words = { org: organisation[language], person: speaker?.name ?? '' }
  const kind = speaker?.limited ? 'CALL' : pickKind(stage, present.length)
  const held = status === 'HELD'
  const readout = held && random.chance(0.93) ? composeReadout(random, theme, language, words) : ''
  const decisions = readout && random.chance(0.6) ? say(random.pick(theme.decisions), language, words) : ''
  const when = timeOf(stage, kind, startsOn, account.office.zone, number)
  rows.meeting.push({
    id,
    kind,
    status,
    title: say(random.pick(theme.titles), language, words),
    ...when,
    startsOn,
    place: placeOf(kind, account.office.city, words.org, language),
    link: kind === 'VIDEO_CALL' ? `https://video.example.org/${id.slice(-12)}` : null,
    purpose: random.chance(0.6) ? say(random.pick(theme.purposes), language, words) : '',
    readout,
    decisions,
    handling: limited ? 'LIMITED' : 'OPEN',
    marking: limited && random.chance(0.5) ? 'TIL_TJENESTEBRUG' : 'NONE',
    officeId: account.office.id,
    createdById: account.id,
    cancelledAt:
      status === 'CANCELLED' ? momentOn(addDays(startsOn, -2), '11:00', account.office.zone) : null,
    createdAt: createdAt(stage, startsOn, held),
  })
  writeParts(stage, meeting, organisation.id)
  if (readout)
    rows.readoutRevision.push({ meetingId: id, number: 1, readout, decisions, authorId: account.id })
  if (held) writeFollowUps(stage, meeting, words)
}

function writeParts(
  { rows, random, reference, ...stage }: Stage,
  meeting: PlannedMeeting,
  organisationId: string,
) {
  const { id: meetingId, theme, author, present, startsOn, limited } = meeting
  rows.meetingParticipant.push(
    ...present.map((member, position) => {
      const seat = [...member.seats.values()].find((one) => heldOn(one, startsOn))
      const role = member === author ? ('HOST' as const) : ('PARTICIPANT' as const)
      const { appointmentId = null, organisationId: seatAt = null } = seat ?? {}
      return { meetingId, personId: member.personId, role, position, appointmentId, organisationId: seatAt }
    }),
  )
  rows.meetingOrganisation.push({ meetingId, organisationId })
  for (const key of random.some(theme.topics, random.between(1, 2))) {
    rows.meetingTopic.push({ meetingId, topicId: reference.topics.get(key).id })
  }
  const measure = random.pick(theme.measures)
  if (random.chance(0.8)) {
    rows.meetingMeasure.push({ meetingId, measureId: reference.measures.get(String(measure)).id })
  }
  if (limited && random.chance(0.5)) {
    rows.meetingReader.push({ meetingId, officeId: author.account?.office.id ?? null })
  }
  const created = rows.meeting.at(-1)?.createdAt
  if (created instanceof Date && stage.now.getTime() - created.getTime() < 30 * 86_400_000) {
    rows.auditEntry.push({
      at: created,
      accountId: author.account?.id ?? null,
      action: 'meeting.create',
      subjectKind: 'meeting',
      subjectId: meetingId,
      meetingId,
    })
  }
}

function pickKind({ random }: Stage, present: number): MeetingKind {
  let left = random.between(1, 100)
  const kind = kinds.find(([, share]) => (left -= share) <= 0)?.[0] ?? 'MEETING'
  return kind === 'ONE_TO_ONE' && present > 2 ? 'MEETING' : kind
}

function timeOf({ random }: Stage, kind: MeetingKind, day: PlainDate, zone: string, number: number) {
  if (kind === 'CORRESPONDENCE')
    return { allDay: true, endsOn: day, zone: null, startsAt: null, endsAt: null }
  const hour = kind === 'RECEPTION' ? 17 : 8 + ((number * 5) % 9)
  const startsAt = momentOn(day, `${String(hour).padStart(2, '0')}:${random.pick(['00', '30'])}`, zone)
  const minutes = kind === 'CALL' ? 20 : random.pick([30, 45, 60, 90])
  return {
    allDay: false,
    endsOn: day,
    zone,
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes * 60_000),
  }
}

function placeOf(kind: MeetingKind, city: string, org: string, language: 'da' | 'en'): string | null {
  if (['CALL', 'VIDEO_CALL', 'CORRESPONDENCE'].includes(kind)) return null
  if (kind === 'VISIT') return org
  if (kind === 'RECEPTION') return language === 'da' ? 'Residensen' : 'The residence'
  return city === 'Copenhagen' && language === 'da' ? 'Asiatisk Plads, København' : city
}

/** Held meetings were logged the day after; those ahead some weeks ago. Never in the future. */
function createdAt(stage: Stage, startsOn: PlainDate, held: boolean): Date {
  const logged = momentOn(addDays(startsOn, held ? 1 : -21), '09:15', 'Europe/Copenhagen')
  return logged < stage.now ? logged : new Date(stage.now.getTime() - 3_600_000)
}

export function momentOn(day: PlainDate, time: string, zone: string): Date {
  const moment = resolveWallTime(day, time, zone)
  if (moment.kind === 'exact') return moment.instant
  return moment.kind === 'repeated' ? moment.earlier : new Date(`${day}T12:00:00Z`)
}
