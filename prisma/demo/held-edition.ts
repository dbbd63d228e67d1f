import { heldOn, type Member, type Stage } from './stage'

/** The meeting that attendance makes of a held edition: those who came, with the posts they held that day. */
export function writeHeldMeeting(stage: Stage, editionId: string, series: string): void {
  const { random, rows, reference, members } = stage
  const edition = rows.edition.find(({ id }) => id === editionId)
  const host = members.get('jonas')
  if (!edition?.startsAt || !host.account)
    throw new Error('A held edition has a time and somebody who arranged it')
  const { startsOn, endsOn, startsAt, endsAt, zone, place, nameDa } = edition
  const meetingId = random.id(new Date(startsAt))
  edition.meetingId = meetingId
  rows.meeting.push({
    ...{ id: meetingId, kind: 'EVENT', status: 'HELD', title: nameDa },
    ...{ startsOn, endsOn, startsAt, endsAt, zone, place },
    ...{ officeId: host.account.office.id, createdById: host.account.id, createdAt: endsAt ?? startsAt },
  })
  const measure = measureOf[series]
  if (measure) rows.meetingMeasure.push({ meetingId, measureId: reference.measures.get(measure).id })
  const came = rows.invitation.filter((one) => one.editionId === editionId && one.attendance === 'ATTENDED')
  const byId = new Map(members.values().map((member) => [member.personId, member]))
  const present = [host, ...came.flatMap(({ personId }) => byId.get(personId ?? '') ?? [])]
  const seats = [...new Set(present)].map((member) => ({ member, seat: seatOn(member, startsOn) }))
  seats.forEach(({ member: { personId }, seat }, position) => {
    const { appointmentId = null, organisationId = null } = seat ?? {}
    const role = personId === host.personId ? ('HOST' as const) : ('PARTICIPANT' as const)
    rows.meetingParticipant.push({ meetingId, personId, role, position, appointmentId, organisationId })
  })
  for (const organisationId of new Set(seats.flatMap(({ seat }) => seat?.organisationId ?? [])))
    rows.meetingOrganisation.push({ meetingId, organisationId })
}

/** Series whose editions are evidence for a measure. */
const measureOf: Record<string, string> = {
  'tech-cyber-meeting': '10',
  'high-level-visit-silicon-valley': '17',
  'like-minded-security-dialogue': '18',
}

function seatOn(member: Member, day: string) {
  return [...member.seats.values()].find((seat) => heldOn(seat, day))
}
