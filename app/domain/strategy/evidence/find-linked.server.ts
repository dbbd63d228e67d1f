import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleContributions, visibleEditions, visibleMeetings } from '../../access/visible-to.server'
import { organisationName } from '../../organisations/organisation'
import { newestFirst, type EvidencePiece } from '../scoreboard'
import { standingContributions } from '../standing-contributions'

/**
 * All that is stated, tagged or held for a measure, whether it counts or not: contributions of any kind, meetings held or
 * planned, editions of its series that are not cancelled. Newest first, without details.
 */
export async function findLinked(
  actor: Actor,
  { id: measureId, seriesId }: { id: string; seriesId: string | null },
): Promise<EvidencePiece[]> {
  const linked = await Promise.all([
    linkedContributions(actor, measureId),
    linkedMeetings(actor, measureId),
    seriesId === null ? [] : linkedEditions(actor, seriesId),
  ])
  return linked.flat().sort(newestFirst)
}

async function linkedContributions(actor: Actor, measureId: string): Promise<EvidencePiece[]> {
  const found = await db.contribution.findMany({
    where: { AND: [visibleContributions(actor), standingContributions, { measureId }] },
    select: { id: true, happenedOn: true, title: true },
  })
  return found.map(({ id, happenedOn, title }) => ({
    ...{ key: `contribution:${id}`, kind: 'contribution', on: happenedOn, title, detail: '' },
    ...{ href: `/contributions/${id}`, handling: 'OPEN' },
  }))
}

async function linkedMeetings(actor: Actor, measureId: string): Promise<EvidencePiece[]> {
  const standing = { archivedAt: null, status: { not: 'CANCELLED' } } as const
  const found = await db.meetingMeasure.findMany({
    where: { measureId, meeting: { AND: [visibleMeetings(actor), standing] } },
    select: { meetingId: true, meeting: { select: { title: true, startsOn: true, handling: true } } },
    orderBy: { meetingId: 'asc' },
  })
  return found.map(({ meetingId, meeting: { title, startsOn, handling } }) => ({
    ...{ key: `meeting:${meetingId}`, kind: 'meeting', on: startsOn, title, detail: '' },
    ...{ href: `/meetings/${meetingId}`, handling },
  }))
}

async function linkedEditions(actor: Actor, seriesId: string): Promise<EvidencePiece[]> {
  const found = await db.edition.findMany({
    where: { AND: [visibleEditions(actor), { seriesId, archivedAt: null, cancelledAt: null }] },
    select: { id: true, nameDa: true, nameEn: true, startsOn: true, handling: true },
  })
  return found.map(({ id, startsOn, handling, ...names }) => ({
    ...{ key: `edition:${id}`, kind: 'edition', on: startsOn, title: organisationName(names, actor.locale) },
    ...{ detail: '', href: `/editions/${id}`, handling },
  }))
}
