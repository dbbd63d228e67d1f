import type { Actor } from '../../access/actor'
import { today } from '../../time/plain-date'
import {
  countByStatus,
  findEditionInvitations,
  listedInvitations,
  type InvitationFilter,
} from './find-invitations.server'

const pageSize = 50

/** One page of an edition's invitations, and what can be filtered by. The edition is known to exist for the actor. */
export async function findInvitationList(
  actor: Actor,
  editionId: string,
  { page, ...filter }: InvitationFilter & { page: number },
  { now }: { now: Date },
) {
  const all = await findEditionInvitations(actor, editionId, today(now, actor.zone))
  const listed = listedInvitations(all, filter)
  const first = (page - 1) * pageSize
  const countries = new Map(all.flatMap((row) => (row.country ? [[row.country, row.countryName]] : [])))
  return {
    rows: listed.slice(first, first + pageSize).map(({ sentAt: _sentAt, answeredAt, ...row }) => ({
      ...row,
      answeredOn: answeredAt && today(answeredAt, actor.zone),
    })),
    total: listed.length,
    pageSize,
    invited: all.length,
    byStatus: countByStatus(all),
    countries: [...countries].map(([code, name]) => ({ code, name })),
  }
}

export type InvitationListRow = Awaited<ReturnType<typeof findInvitationList>>['rows'][number]
