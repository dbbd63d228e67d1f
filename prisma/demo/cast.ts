import { personSortKey, sortKey } from '../../app/domain/search/sort-key'
import { addDays, type PlainDate } from '../../app/domain/time/plain-date'
import { colleagues, type DemoColleague } from './colleagues'
import type { DemoCounterpart } from './counterpart'
import { counterparts, protectedPerson, successor } from './counterparts'
import { inventedOrganisations } from './organisations'
import { daysAgo, morningOf, type Member, type Stage } from './stage'

const ministry = 'ministry-of-foreign-affairs'

/** Colleagues with their accounts. `hashes` holds the password hash of each key that has a password. */
export function castColleagues(stage: Stage, hashes: Map<string, string>): void {
  for (const colleague of colleagues) {
    const { key, given, family } = colleague
    const member = addPerson(stage, { ...colleague, key, country: 'DK' })
    const office = stage.reference.offices.get(colleague.office)
    const endsOn = colleague.left ? daysAgo(stage, 250) : null
    seat(
      stage,
      member,
      ministry,
      colleague.titleDa,
      colleague.titleEn,
      daysAgo(stage, colleague.since),
      endsOn,
    )
    const account = { id: stage.random.id(stage.now), office, locale: colleague.locale }
    stage.rows.account.push({
      id: account.id,
      personId: member.personId,
      email: addressOf(given, family),
      passwordHash: hashes.get(key) ?? 'none',
      role: colleague.role,
      officeId: office.id,
      locale: colleague.locale,
      zone: office.zone,
      createdAt: morningOf(daysAgo(stage, Math.min(colleague.since, 700))),
      deactivatedAt: endsOn === null ? null : morningOf(endsOn),
    })
    member.account = account
    stage.members.add(key, member)
  }
}

/** Invented organisations, counterparts in their posts, one succession and one person who exists only for some. */
export function castCounterparts(stage: Stage): void {
  for (const { key, kind, da, en, country, summary, aliases = [] } of inventedOrganisations) {
    const id = stage.random.id(stage.now)
    stage.reference.organisations.add(key, { id, da, en })
    stage.rows.organisation.push({
      id,
      kind,
      nameDa: da,
      nameEn: en,
      country,
      summary,
      sortKeyDa: sortKey(da),
      sortKeyEn: sortKey(en),
    })
    for (const name of aliases) stage.rows.organisationAlias.push({ organisationId: id, name })
  }
  for (const counterpart of counterparts) castOne(stage, counterpart)
  succeed(stage, { from: 'ingrid sandvall', at: 'ericsson', ended: 130, to: successor })
  const leaving = stage.members.get('ingrid sandvall')
  seat(stage, leaving, 'digitaleurope', 'Seniorrådgiver', 'Senior adviser', daysAgo(stage, 100))
  severalSeats(stage)
  protect(stage)
}

/** A made-up address: letters of the name at example.org (RFC 2606). */
function addressOf(given: string, family: string): string {
  const plain = `${given}.${family}`
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return `${plain.replace(/[^a-z.]+/g, '-')}@example.org`
}

/** A counterpart in their post. */
export function castOne(stage: Stage, counterpart: DemoCounterpart): Member {
  const [organisation, da, en, since] = counterpart.post
  const member = addPerson(stage, counterpart)
  seat(stage, member, organisation, da, en, daysAgo(stage, since))
  stage.members.add(counterpart.key, member)
  return member
}

type Succession = { from: string; at: string; ended: number; to: DemoCounterpart }

/** A post changes hands: its holder left it so many days ago, and another took it over. */
export function succeed(stage: Stage, { from, at, ended, to }: Succession): void {
  const held = stage.members.get(from).seats.get(at)
  const appointment = stage.rows.appointment.find(({ id }) => id === held?.appointmentId)
  if (!held || !appointment) throw new Error('Nobody to succeed')
  held.endsOn = appointment.endsOn = daysAgo(stage, ended)
  const member = addPerson(stage, to)
  const startsOn = daysAgo(stage, to.post[3])
  const id = stage.random.id(stage.now)
  stage.rows.appointment.push({ id, personId: member.personId, postId: appointment.postId, startsOn })
  const { organisationId } = held
  member.seats.set(at, { appointmentId: id, organisationId, startsOn, endsOn: null })
  stage.members.add(to.key, member)
}

function severalSeats(stage: Stage): void {
  const at = (key: string) => stage.members.get(key)
  const ago = (count: number) => daysAgo(stage, count)
  seat(stage, at('thorkild ebbesgaard'), 'demo-nordlys', 'Bestyrelsesmedlem', 'Board member', ago(500))
  seat(stage, at('laura sejersbøl'), 'dtu', 'Lektor', 'Associate professor', ago(2300), ago(951))
  seat(stage, at('marianne kjeldgaard'), 'borns-vilkar', 'Rådgiver', 'Adviser', ago(2000), ago(931))
  seat(stage, at('naomi feldkirch'), 'microsoft', 'Seniorrådgiver', 'Senior adviser', ago(1600), ago(521))
  seat(stage, at('pernille ørnholt'), 'dataethics', 'Medlem af rådet', 'Council member', ago(600))
}

function protect(stage: Stage): void {
  const member = castOne(stage, protectedPerson)
  member.limited = true
  const row = stage.rows.person.find(({ id }) => id === member.personId)
  const author = stage.members.get('sofie').account
  const named = stage.members.get('peter').account
  if (!row || !author || !named) throw new Error('Nobody to protect')
  Object.assign(row, { handling: 'LIMITED', createdById: author.id })
  stage.rows.personReader.push({ personId: member.personId, accountId: named.id })
}

type Named = Pick<DemoCounterpart, 'key' | 'given' | 'family' | 'country' | 'languages'> &
  Partial<DemoCounterpart>

function addPerson(stage: Stage, person: Named): Member {
  const { given, family } = person
  const personId = stage.random.id(stage.now)
  stage.rows.person.push({
    id: personId,
    givenName: given,
    familyName: family,
    nativeName: person.native ?? null,
    nativeLanguage: person.nativeLanguage ?? null,
    nameOrder: person.familyFirst ? 'FAMILY_FIRST' : 'GIVEN_FIRST',
    pronunciation: person.pronunciation ?? null,
    titleOfAddress: person.address ?? null,
    languages: person.languages,
    zone: person.zone ?? null,
    country: person.country,
    summary: person.summary ?? '',
    source: 'Opdigtet til demonstration',
    sortKey: personSortKey({ givenName: given, familyName: family }),
  })
  if (person.alias) stage.rows.personAlias.push({ personId, name: person.alias })
  stage.rows.contactPoint.push({
    kind: 'EMAIL',
    value: addressOf(given, family),
    personId,
    id: stage.random.id(stage.now),
  })
  const name = person.familyFirst ? `${family} ${given}` : `${given} ${family}`
  return { key: person.key, personId, name, seats: new Map() }
}

function seat(
  stage: Stage,
  member: Member,
  organisation: string,
  titleDa: string,
  titleEn: string,
  startsOn: PlainDate,
  endsOn: PlainDate | null = null,
): void {
  const organisationId = stage.reference.organisations.get(organisation).id
  const [postId, appointmentId] = [stage.random.id(stage.now), stage.random.id(stage.now)]
  stage.rows.post.push({ id: postId, organisationId, titleDa, titleEn })
  stage.rows.appointment.push({ id: appointmentId, personId: member.personId, postId, startsOn, endsOn })
  member.seats.set(organisation, { appointmentId, organisationId, startsOn, endsOn })
}

/** The sign-ins to print: one of each role. */
export function signIns(): { role: DemoColleague['role']; name: string; email: string; password: string }[] {
  return colleagues.flatMap(({ role, given, family, password }) =>
    password ? [{ role, name: `${given} ${family}`, email: addressOf(given, family), password }] : [],
  )
}

/** A day on which offices work: Saturday and Sunday move to Monday. */
export function workingDay(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}
