import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { colleagueNames } from './colleague-names.server'
import { pageSize } from './find-accounts.server'
import type { InvitationState } from './invitation-state'

/** A page of the invitations, newest first, for administrators. Their links are not kept and cannot be shown. */
export async function findAccountInvitations(
  actor: Actor,
  query: { state?: InvitationState; page: number },
  now: Date,
) {
  demand(actor, 'account.manage')
  const where = query.state ? inState(query.state, now) : {}
  const [total, found] = await Promise.all([
    db.accountInvitation.count({ where }),
    db.accountInvitation.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (query.page - 1) * pageSize,
      take: pageSize,
      include: { office: { select: { nameDa: true, nameEn: true } } },
    }),
  ])
  const names = await colleagueNames(
    actor,
    found.map((invitation) => invitation.createdById),
  )
  const rows = found.map((invitation) => ({
    id: invitation.id,
    name: `${invitation.givenName} ${invitation.familyName}`.trim(),
    email: invitation.email,
    role: invitation.role,
    office: invitation.office,
    createdAt: invitation.createdAt,
    expiresAt: invitation.expiresAt,
    invitedBy: names.get(invitation.createdById) ?? '',
    state: stateOf(invitation, now),
  }))
  return { total, rows }
}

function stateOf(
  { usedAt, revokedAt, expiresAt }: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (usedAt) return 'used'
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'open'
}

function inState(state: InvitationState, now: Date): Prisma.AccountInvitationWhereInput {
  if (state === 'used') return { usedAt: { not: null } }
  if (state === 'revoked') return { usedAt: null, revokedAt: { not: null } }
  return { usedAt: null, revokedAt: null, expiresAt: state === 'open' ? { gt: now } : { lte: now } }
}
