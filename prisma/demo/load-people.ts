import type { OrganisationKind } from '../../app/generated/sqlite/enums'
import { personSortKey, sortKey } from '../../app/domain/search/sort-key'
import { addDays } from '../../app/domain/time/plain-date'
import { loadCountry, loadName, loadOrganisationName } from './load-names'
import { type LoadOrganisation, type LoadPerson, type LoadWorld, madeNow } from './load-world'
import { daysAgo } from './stage'

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
  ['Sikkerhedschef', 'Head of security'],
  ['Juridisk rådgiver', 'Legal adviser'],
] as const

export function addOrganisation(world: LoadWorld): void {
  const { random, rows, now } = world.stage
  const name = loadOrganisationName(random, world.organisations.length + 1)
  const id = random.id(now)
  const key = sortKey(name)
  rows.organisation.push({
    id,
    kind: random.pick(kinds),
    nameDa: name,
    nameEn: name,
    country: loadCountry(random),
    sortKeyDa: key,
    sortKeyEn: key,
    ...madeNow(world),
  })
  world.organisations.push({ id, name, people: [] })
}

/** A person with a post and an address; one in six held somebody else's post before, one in a hundred is LIMITED. */
export function addPerson(world: LoadWorld): void {
  const { stage, colleagues, people } = world
  const { random, rows, now } = stage
  const personId = random.id(now)
  const { country, ...name } = loadName(random)
  const limited = random.chance(0.01)
  const author = random.pick(colleagues)
  const times = madeNow(world)
  rows.person.push({
    id: personId,
    ...name,
    country,
    sortKey: personSortKey(name),
    handling: limited ? 'LIMITED' : 'OPEN',
    createdById: author.accountId,
    ...times,
  })
  const seat = addSeat(world, personId, random.pick(world.organisations))
  if (random.chance(0.16) && people.length > 0) addEarlierSeat(world, personId, random.pick(people))
  rows.contactPoint.push({
    id: random.id(now),
    kind: 'EMAIL',
    value: `person.${personId.slice(-12)}@example.org`,
    personId,
  })
  const subject = { subjectKind: 'person', subjectId: personId, personId }
  rows.auditEntry.push({ at: now, accountId: author.accountId, action: 'person.create', ...subject })
  const person = { ...seat, personId, limited, name: `${name.givenName} ${name.familyName}` }
  people.push(person)
  seat.organisation.people.push(person)
}

function addSeat(world: LoadWorld, personId: string, organisation: LoadOrganisation) {
  const { random, rows, now } = world.stage
  const [postId, appointmentId] = [random.id(now), random.id(now)]
  const [titleDa, titleEn] = random.pick(titles)
  rows.post.push({ id: postId, organisationId: organisation.id, titleDa, titleEn, ...madeNow(world) })
  const startsOn = daysAgo(world.stage, random.between(200, 2500))
  rows.appointment.push({ id: appointmentId, personId, postId, startsOn, endsOn: null })
  return { postId, appointmentId, startsOn, organisation }
}

/** The person was the predecessor in a post that another holds now. */
function addEarlierSeat({ stage }: LoadWorld, personId: string, successor: LoadPerson): void {
  const { random, rows, now } = stage
  const endsOn = addDays(successor.startsOn, -1)
  const startsOn = addDays(endsOn, -random.between(300, 1800))
  rows.appointment.push({ id: random.id(now), personId, postId: successor.postId, startsOn, endsOn })
}
