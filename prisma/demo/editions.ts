import type { Attendance, InvitationStatus } from '../../app/generated/sqlite/enums'
import { addDays, type PlainDate } from '../../app/domain/time/plain-date'
import { castOne, succeed, workingDay } from './cast'
import { successor } from './counterparts'
import { changedHands, envoys, standingEnvoys } from './envoys'
import { momentOn } from './write-meeting'
import { writeHeldMeeting } from './held-edition'
import { daysAgo, morningOf, type SeriesTemplate, type Stage } from './stage'

/** Invited in person, or by post with whoever held it then. */
type Guest = { personId: string; postId?: string }

type PlannedEdition = {
  series: string
  startsOn: PlainDate
  place: string
  held: boolean
  capacity?: number
  lessons?: string
  guests: Guest[]
  /** What is still to be done after it. */
  open: [text: string, days: number][]
}

/** Three editions: one held with attendance by 27 countries' posts, one just held, one ahead with answers coming in. */
export function planEditions(stage: Stage): Map<string, string> {
  const everyone = stage.members.values().filter(({ account, limited }) => !account && !limited)
  const persons = (count: number) => stage.random.some(everyone, count)
  const editions: PlannedEdition[] = [
    {
      series: 'tech-cyber-meeting',
      startsOn: workingDay(daysAgo(stage, 210)),
      place: 'Eigtveds Pakhus, København',
      held: true,
      capacity: 60,
      lessons: techCyberLessons,
      guests: [...castEnvoys(stage), ...persons(8)],
      open: [
        ['Send billeder og tak til deltagerne (Tech & Cyber-møde)', 10],
        ['Skriv til landene om fælles øvelse i 2027', 40],
        ['Find fast kontakt i hver virksomhed til hændelser', 90],
      ],
    },
    {
      series: 'civil-society-round-table',
      startsOn: workingDay(daysAgo(stage, 45)),
      place: 'Asiatisk Plads, København',
      held: true,
      lessons: 'Rummet var for lille. Send oplægget tre uger før, ikke to.',
      guests: [
        'camila iturriaga',
        'jakub wiśnicki',
        'marianne kjeldgaard',
        'pernille ørnholt',
        'njeri mutahi-lang',
      ].map((key) => stage.members.get(key)),
      open: [['Send billeder og tak til deltagerne (Rundbordssamtale med civilsamfundet)', 10]],
    },
    {
      series: 'like-minded-security-dialogue',
      startsOn: workingDay(addDays(stage.today, 62)),
      place: 'Stanford',
      held: false,
      capacity: 30,
      guests: persons(20).filter(({ key }) => key !== successor.key),
      open: [['Afklar talerlisten (Sikkerhedsdialog mellem ligesindede lande)', -50]],
    },
  ]
  return new Map(editions.map((edition) => [edition.series, planEdition(stage, edition)]))
}

const techCyberLessons = [
  '- Invitér posterne og ikke personerne; fire lande sendte en anden end ventet.',
  '- Frokosten tog længere tid end planlagt. Sæt 90 minutter af.',
  '- Virksomhederne ville gerne have dagsordenen tre uger før.',
].join('\n')

/** The like-minded countries' posts and who held them at the time; one has changed hands since. */
function castEnvoys(stage: Stage): Guest[] {
  for (const envoy of envoys) castOne(stage, envoy)
  const named = envoys.map(({ key, post }) => [key, post[0]] as const)
  const guests = [...named, ...standingEnvoys].map(([key, organisation]) => seatOf(stage, key, organisation))
  succeed(stage, { ...changedHands, at: changedHands.to.post[0], ended: 121 })
  return guests
}

/** Addressed to a post, so that whoever holds it on the day is invited. */
function seatOf({ rows, members }: Stage, key: string, organisation: string): Guest {
  const { personId, seats } = members.get(key)
  const held = seats.get(organisation)
  return { personId, postId: rows.appointment.find(({ id }) => id === held?.appointmentId)?.postId }
}

function planEdition(stage: Stage, edition: PlannedEdition): string {
  const { random, rows, reference, members } = stage
  const { startsOn, held, place, guests, open } = edition
  const series = reference.series.get(edition.series)
  const id = random.id(morningOf(addDays(startsOn, -190)))
  const zone = place === 'Stanford' ? 'America/Los_Angeles' : 'Europe/Copenhagen'
  const year = startsOn.slice(0, 4)
  const jonas = members.get('jonas').account?.id ?? ''
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
    capacity: edition.capacity ?? null,
    lessons: edition.lessons ?? '',
    createdById: jonas,
    heldAt: held ? momentOn(startsOn, '16:30', zone) : null,
  })
  writeTemplate(stage, id, series, startsOn, jonas)
  for (const guest of guests) invite(stage, id, guest, held)
  if (held) writeHeldMeeting(stage, id, edition.series)
  if (!held)
    rows.invitation.push({ ...seatOf(stage, 'nils hedemora', 'ericsson'), editionId: id, status: 'SENT' })
  for (const [text, days] of open) {
    const dueOn = addDays(startsOn, days)
    rows.followUp.push({
      id: random.id(morningOf(startsOn)),
      text,
      ownerId: jonas,
      createdById: jonas,
      editionId: id,
      dueOn,
    })
  }
  return id
}

/** The series' tasks, most of those due done, and its agenda. */
function writeTemplate(
  { random, rows, today }: Stage,
  editionId: string,
  series: SeriesTemplate,
  startsOn: PlainDate,
  ownerId: string,
): void {
  for (const { titleDa, offsetDays } of series.tasks) {
    const dueOn = addDays(startsOn, offsetDays)
    const late = random.chance(0.08)
    const doneAt = dueOn < today && !late ? morningOf(dueOn) : null
    rows.planningTask.push({ editionId, title: titleDa, dueOn, offsetDays, ownerId, doneAt })
  }
  for (const [position, { titleDa, minutes }] of series.agenda.entries()) {
    rows.agendaItem.push({ editionId, position, title: titleDa, minutes })
  }
}

const answers: [InvitationStatus, number][] = [
  ['ACCEPTED', 0.45],
  ['SENT', 0.2],
  ['DRAFTED', 0.12],
  ['TENTATIVE', 0.1],
  ['DECLINED', 0.09],
  ['WAITING', 0.04],
]

function invite(
  { random, rows }: Stage,
  editionId: string,
  { personId, postId }: Guest,
  held: boolean,
): void {
  const status = held ? (random.chance(0.82) ? 'ACCEPTED' : 'DECLINED') : pickAnswer(random.next())
  const attendance: Attendance | null =
    held && status === 'ACCEPTED'
      ? random.chance(0.9)
        ? 'ATTENDED'
        : random.pick(['EXCUSED', 'ABSENT'])
      : null
  rows.invitation.push({ editionId, personId, postId: postId ?? null, status, attendance })
}

function pickAnswer(at: number): InvitationStatus {
  let left = at
  return answers.find(([, share]) => (left -= share) <= 0)?.[0] ?? 'ACCEPTED'
}
