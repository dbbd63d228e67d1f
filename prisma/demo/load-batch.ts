import type { OrganisationKind } from '../../app/generated/sqlite/enums'
import { personSortKey, sortKey } from '../../app/domain/search/sort-key'
import type { LoadColleague } from './load-colleagues'
import { countries, madeUpName, madeUpOrganisation } from './names'
import { composeReadout, say } from './readout'
import { daysAgo, morningOf, type Stage } from './stage'
import { themes } from './themes'
import { momentOn } from './write-meeting'

type LoadPerson = { personId: string; appointmentId: string; organisationId: string; name: string }
type LoadOrganisation = { id: string; name: string }

export type LoadPool = {
  colleagues: LoadColleague[]
  /** Some of the people of earlier batches, so that the network hangs together. */
  known: LoadPerson[]
  organisations: number
}

const kinds: OrganisationKind[] = [
  'COMPANY',
  'COMPANY',
  'NGO',
  'RESEARCH_BODY',
  'THINK_TANK',
  'BUSINESS_ASSOCIATION',
]
const titles = [
  ['Direktør', 'Director'],
  ['Chefkonsulent', 'Chief adviser'],
  ['Politisk chef', 'Head of policy'],
  ['Forsker', 'Researcher'],
  ['Projektleder', 'Project manager'],
] as const

/** The rows of `count` more people with their share of organisations, meetings and ties. */
export function writeLoadBatch(stage: Stage, pool: LoadPool, count: number): void {
  const { random } = stage
  const organisations = Array.from({ length: Math.max(1, Math.round(count * 0.08)) }, () =>
    addOrganisation(stage, pool),
  )
  const people = Array.from({ length: count }, () => addPerson(stage, pool, random.pick(organisations)))
  const around = [...pool.known, ...people]
  for (let i = 0; i < count * 0.6; i++) addMeeting(stage, pool, random.pick(organisations), people, around)
  for (const person of people) addTies(stage, pool, person, around)
  pool.known = random.some(around, 1000)
}

function addOrganisation({ random, rows, now }: Stage, pool: LoadPool): LoadOrganisation {
  const name = madeUpOrganisation(random, ++pool.organisations)
  const id = random.id(now)
  const key = sortKey(name)
  rows.organisation.push({
    id,
    kind: random.pick(kinds),
    nameDa: name,
    nameEn: name,
    country: random.pick(countries),
    sortKeyDa: key,
    sortKeyEn: key,
  })
  return { id, name }
}

function addPerson(stage: Stage, pool: LoadPool, organisation: LoadOrganisation): LoadPerson {
  const { random, rows, now } = stage
  const [personId, postId, appointmentId] = [random.id(now), random.id(now), random.id(now)]
  const name = madeUpName(random)
  const limited = random.chance(0.01)
  rows.person.push({
    id: personId,
    ...name,
    nativeLanguage: name.nativeName ? 'zh' : null,
    country: random.pick(countries),
    sortKey: personSortKey(name),
    ...(limited && { handling: 'LIMITED' as const, createdById: random.pick(pool.colleagues).accountId }),
  })
  const [titleDa, titleEn] = random.pick(titles)
  rows.post.push({ id: postId, organisationId: organisation.id, titleDa, titleEn })
  const startsOn = daysAgo(stage, random.between(750, 2500))
  rows.appointment.push({ id: appointmentId, personId, postId, startsOn })
  const value = `person.${personId.slice(-12)}@example.org`
  rows.contactPoint.push({ kind: 'EMAIL', value, personId })
  return {
    personId,
    appointmentId,
    organisationId: organisation.id,
    name: `${name.givenName} ${name.familyName}`,
  }
}

function addMeeting(
  stage: Stage,
  pool: LoadPool,
  organisation: LoadOrganisation,
  people: LoadPerson[],
  around: LoadPerson[],
): void {
  const { random, rows, reference, now } = stage
  const host = random.pick(pool.colleagues)
  const startsOn = daysAgo(stage, random.between(1, 730))
  const id = random.id(now)
  const theme = random.pick(Object.values(themes))
  const guests = [random.pick(people), ...random.some(around.slice(-200), random.between(0, 3))]
  const words = { org: organisation.name, person: guests[0]?.name ?? '' }
  const startsAt = momentOn(startsOn, `${random.between(10, 16)}:00`, host.office.zone)
  rows.meeting.push({
    id,
    kind: random.pick(['MEETING', 'ONE_TO_ONE', 'VIDEO_CALL', 'CALL']),
    status: 'HELD',
    title: say(random.pick(theme.titles), 'da', words),
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
    zone: host.office.zone,
    startsOn,
    endsOn: startsOn,
    readout: composeReadout(random, theme, random.pick(['da', 'en']), words),
    handling: random.chance(0.05) ? 'LIMITED' : 'OPEN',
    officeId: host.office.id,
    createdById: host.accountId,
    createdAt: morningOf(startsOn),
  })
  rows.meetingParticipant.push({ meetingId: id, personId: host.personId, role: 'HOST' })
  for (const [at, guest] of [...new Map(guests.map((one) => [one.personId, one])).values()].entries()) {
    const { personId, appointmentId, organisationId } = guest
    rows.meetingParticipant.push({ meetingId: id, personId, appointmentId, organisationId, position: at + 1 })
  }
  rows.meetingOrganisation.push({ meetingId: id, organisationId: organisation.id })
  rows.meetingTopic.push({ meetingId: id, topicId: reference.topics.get(random.pick(theme.topics)).id })
}

function addTies(stage: Stage, pool: LoadPool, to: LoadPerson, around: LoadPerson[]): void {
  const { random, rows } = stage
  const from = [
    random.pick(pool.colleagues).personId,
    random.pick(around).personId,
    random.pick(around).personId,
  ]
  for (const fromPersonId of new Set(from)) {
    if (fromPersonId === to.personId) continue
    rows.tie.push({
      fromPersonId,
      toPersonId: to.personId,
      statedById: random.pick(pool.colleagues).accountId,
      strength: random.between(1, 5),
      confirmedOn: daysAgo(stage, random.between(1, 1000)),
    })
  }
}
