import type { Attendance, InvitationStatus } from '../../app/generated/sqlite/enums'
import { addDays, type PlainDate } from '../../app/domain/time/plain-date'
import { workingDay } from './cast'
import { momentOn } from './write-meeting'
import { daysAgo, morningOf, type Stage } from './stage'

type PlannedEdition = { series: string; startsOn: PlainDate; place: string; held: boolean; guests: string[] }

/** Three editions: one held with attendance, one just held, one ahead with answers coming in. */
export function planEditions(stage: Stage): Map<string, string> {
  const everyone = stage.members.values().filter(({ account, limited }) => !account && !limited)
  const guests = (count: number) => stage.random.some(everyone, count).map(({ key }) => key)
  const editions: PlannedEdition[] = [
    {
      series: 'tech-cyber-meeting',
      startsOn: workingDay(daysAgo(stage, 210)),
      place: 'Eigtveds Pakhus, København',
      held: true,
      guests: guests(24),
    },
    {
      series: 'civil-society-round-table',
      startsOn: workingDay(daysAgo(stage, 45)),
      place: 'Asiatisk Plads, København',
      held: true,
      guests: [
        'camila iturriaga',
        'jakub wiśnicki',
        'marianne kjeldgaard',
        'pernille ørnholt',
        'njeri mutahi-lang',
      ],
    },
    {
      series: 'like-minded-security-dialogue',
      startsOn: workingDay(addDays(stage.today, 62)),
      place: 'Stanford',
      held: false,
      guests: guests(20),
    },
  ]
  return new Map(editions.map((edition) => [edition.series, planEdition(stage, edition)]))
}

function planEdition(stage: Stage, edition: PlannedEdition): string {
  const { random, rows, reference, today } = stage
  const { startsOn, held, place, guests } = edition
  const series = reference.series.get(edition.series)
  const id = random.id(morningOf(addDays(startsOn, -190)))
  const zone = place === 'Stanford' ? 'America/Los_Angeles' : 'Europe/Copenhagen'
  const year = startsOn.slice(0, 4)
  rows.edition.push({
    id,
    seriesId: series.id,
    nameDa: `${series.da} ${year}`,
    nameEn: `${series.en} ${year}`,
    startsOn,
    endsOn: startsOn,
    startsAt: momentOn(startsOn, '09:00', zone),
    endsAt: momentOn(startsOn, '16:30', zone),
    zone,
    place,
    heldAt: held ? momentOn(startsOn, '16:30', zone) : null,
  })
  const jonas = stage.members.get('jonas').account?.id ?? null
  for (const { titleDa, offsetDays } of series.tasks) {
    const dueOn = addDays(startsOn, offsetDays)
    const late = random.chance(0.08)
    const doneAt = dueOn < today && !late ? morningOf(dueOn) : null
    rows.planningTask.push({ editionId: id, title: titleDa, dueOn, offsetDays, ownerId: jonas, doneAt })
  }
  for (const key of guests) invite(stage, id, key, held)
  if (!held) inviteSeat(stage, id)
  rows.followUp.push({
    id: random.id(morningOf(startsOn)),
    text: held ? `Send billeder og tak til deltagerne (${series.da})` : `Afklar talerlisten (${series.da})`,
    ownerId: jonas ?? '',
    createdById: jonas ?? '',
    editionId: id,
    dueOn: addDays(startsOn, held ? 10 : -50),
  })
  return id
}

const answers: [InvitationStatus, number][] = [
  ['ACCEPTED', 0.45],
  ['SENT', 0.2],
  ['DRAFTED', 0.12],
  ['TENTATIVE', 0.1],
  ['DECLINED', 0.09],
  ['WAITING', 0.04],
]

function invite(stage: Stage, editionId: string, key: string, held: boolean): void {
  const { random, rows, members } = stage
  const personId = members.get(key).personId
  const status = held ? (random.chance(0.82) ? 'ACCEPTED' : 'DECLINED') : pickAnswer(random.next())
  const attendance: Attendance | null =
    held && status === 'ACCEPTED'
      ? random.chance(0.9)
        ? 'ATTENDED'
        : random.pick(['EXCUSED', 'ABSENT'])
      : null
  rows.invitation.push({ editionId, personId, status, attendance })
}

/** Addressed to a post, so that whoever holds it on the day is invited. */
function inviteSeat({ rows, members }: Stage, editionId: string): void {
  const held = members.get('nils hedemora').seats.get('ericsson')
  const postId = rows.appointment.find(({ id }) => id === held?.appointmentId)?.postId
  if (postId) rows.invitation.push({ editionId, postId, status: 'SENT' })
}

function pickAnswer(at: number): InvitationStatus {
  let left = at
  return answers.find(([, share]) => (left -= share) <= 0)?.[0] ?? 'ACCEPTED'
}
