import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { findReaderNames } from '../../access/find-reader-choices.server'
import { readerSelection } from '../../access/handling.server'
import {
  visibleAgendaItems,
  visibleEditions,
  visibleFollowUps,
  visiblePersons,
} from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { findOwnerNames } from '../../groups/find-owners.server'
import { organisationName } from '../../organisations/organisation'
import { nameSelection, personName } from '../../people/person-name'
import { findEditionTasks } from '../../planning-tasks/find-planning-tasks.server'
import { sortKey } from '../../search/sort-key'
import { describeMeetingTime } from '../../time/meeting-time'
import { today } from '../../time/plain-date'
import { countedOf } from './counted'
import { countAttendance } from '../attendance/attendee'
import { hasBegun, phaseOf, stateOf } from './edition'
import { type Rules, standingOf } from './edition-rules'
import { countByStatus, findEditionInvitations, type InvitationRow } from './find-invitations.server'

/** An edition with all that hangs on it, as far as the actor may see. Throws NotFound. */
export async function findEdition(actor: Actor, id: string, { now }: { now: Date }) {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: boardSelection(actor),
  })
  if (!edition) throw new NotFound()
  const day = today(now, actor.zone)
  const invitations = await findEditionInvitations(actor, id, day)
  const readers = await findReaderNames(actor, edition.readers)
  const owners = await findOwnerNames(
    actor,
    edition.followUps.map(({ ownerId }) => ownerId),
  )
  const sent = invitations.filter(({ status }) => status !== 'DRAFTED').length
  return {
    ...headOf(actor, edition, now),
    readers,
    phase: phaseOf(edition, sent, now, actor.zone),
    standing: standingOf(invitations.map(countedOf), { ...edition.series, capacity: edition.capacity }),
    invited: {
      total: invitations.length,
      byStatus: countByStatus(invitations),
      byCountry: groupedByCountry(invitations),
    },
    attendance: countAttendance(invitations),
    tasks: await findEditionTasks(actor, id, now),
    agenda: edition.agenda.map(agendaLine),
    followUps: edition.followUps.map(({ id: followUpId, text, dueOn, ownerId, doneAt }) => ({
      id: followUpId,
      text,
      dueOn,
      owner: owners.get(ownerId) ?? null,
      done: doneAt !== null,
      overdue: doneAt === null && dueOn !== null && dueOn < day,
    })),
  }
}

export type EditionBoard = Awaited<ReturnType<typeof findEdition>>

/** The head of an edition's pages: what, when, where, and how it is handled. Throws NotFound. */
export async function findEditionHead(actor: Actor, id: string, { now }: { now: Date }) {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: { series: true, host: true },
  })
  if (!edition) throw new NotFound()
  const { leastMembers, mostMembers, leastCountries } = edition.series
  const rules: Rules = { leastMembers, mostMembers, leastCountries, capacity: edition.capacity }
  return { ...headOf(actor, edition, now), rules }
}

type Headed = Prisma.EditionGetPayload<{ include: { series: true; host: true } }>

function headOf(actor: Actor, edition: Headed, now: Date) {
  const { id, series, host, startsOn, endsOn, place, link, capacity, lessons } = edition
  const { zone, handling, marking, version } = edition
  const { locale } = actor
  return {
    id,
    name: organisationName(edition, locale),
    series: { id: series.id, name: organisationName(series, locale), kind: series.kind },
    when: describeMeetingTime(edition, actor.zone, locale),
    state: stateOf(edition),
    begun: hasBegun(edition, now, actor.zone),
    host: host && { id: host.id, name: organisationName(host, locale) },
    ...{ startsOn, endsOn, zone, place, link, capacity, lessons, handling, marking, version },
  }
}

function boardSelection(actor: Actor) {
  return {
    series: true,
    host: true,
    readers: readerSelection,
    agenda: {
      where: { AND: [visibleAgendaItems(actor), { archivedAt: null }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: {
        speakers: {
          where: { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          include: { person: { select: { id: true, ...nameSelection } } },
        },
        documents: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      },
    },
    followUps: {
      where: { AND: [visibleFollowUps(actor), { archivedAt: null }] },
      orderBy: [{ doneAt: { sort: 'asc', nulls: 'first' } }, { dueOn: { sort: 'asc', nulls: 'last' } }],
    },
  } as const satisfies Prisma.EditionInclude
}

type Stored = Prisma.EditionGetPayload<{ include: ReturnType<typeof boardSelection> }>

function agendaLine({ id, title, day, startTime, minutes, speakers, documents }: Stored['agenda'][number]) {
  return {
    ...{ id, title, day, startTime, minutes },
    speakers: speakers.map(({ id: speakerId, person, name }) => ({
      id: speakerId,
      personId: person?.id ?? null,
      name: person ? personName(person) : name,
    })),
    documents: documents.map(({ id: documentId, title: name, url }) => ({
      id: documentId,
      title: name,
      url,
    })),
  }
}

/** Country by country how the invitations stand, most invitations first. */
function groupedByCountry(rows: InvitationRow[]) {
  const groups = new Map<string, { code: string; name: string; statuses: InvitationRow['status'][] }>()
  for (const { country, countryName, status } of rows) {
    if (country === null) continue
    const group = groups.get(country) ?? { code: country, name: countryName, statuses: [] }
    group.statuses.push(status)
    groups.set(country, group)
  }
  return [...groups.values()].sort((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1))
}
