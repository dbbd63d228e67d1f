import { allRows } from '~/all-rows.server'
import type { Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleAppointments, visibleEditions, visibleInvitations } from '../../access/visible-to.server'
import { nameSelection, personName } from '../../people/person-name'
import type { PlainDate } from '../../time/plain-date'
import { heldOn } from '../../posts/held-on'

/** Who was invited last time. */
export type LastGuests = {
  exists: boolean
  /** Post → who held it: the person last addressed, else the holder on that edition's first day. */
  holders: ReadonlyMap<string, { personId: string | null; name: string }>
  organisationIds: ReadonlySet<string>
  /** Invited in person, not by post. */
  personIds: ReadonlySet<string>
}

/** The guests of an earlier edition the actor may see; none when there is no such edition. */
export async function findLastGuests(
  reader: Reader,
  actor: Actor,
  editionId: string | null,
): Promise<LastGuests> {
  const edition =
    editionId === null
      ? null
      : await reader.edition.findFirst({
          where: { AND: [visibleEditions(actor), { id: editionId }] },
          select: { startsOn: true },
        })
  if (!edition) return { exists: false, holders: new Map(), organisationIds: new Set(), personIds: new Set() }
  const invitations = await allRows((slice) =>
    reader.invitation.findMany({
      where: {
        AND: [visibleInvitations(actor), { editionId, archivedAt: null, status: { not: 'CANCELLED' } }],
      },
      select: guestSelection(actor, edition.startsOn),
      orderBy: { id: 'asc' },
      ...slice,
    }),
  )
  const holders = new Map<string, { personId: string | null; name: string }>()
  for (const { postId, personId, person, post } of invitations) {
    if (postId === null) continue
    const held = post?.appointments[0]
    const name = person ?? held?.person
    holders.set(postId, { personId: personId ?? held?.personId ?? null, name: name ? personName(name) : '' })
  }
  return {
    exists: true,
    holders,
    organisationIds: new Set(invitations.flatMap(({ post }) => post?.organisationId ?? [])),
    personIds: new Set(invitations.flatMap((one) => (one.postId === null ? (one.personId ?? []) : []))),
  }
}

function guestSelection(actor: Actor, day: PlainDate) {
  return {
    personId: true,
    postId: true,
    person: { select: nameSelection },
    post: {
      select: {
        organisationId: true,
        appointments: {
          where: { AND: [visibleAppointments(actor), heldOn(day)] },
          select: { personId: true, person: { select: nameSelection } },
          orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
          take: 1,
        },
      },
    },
  } as const satisfies Prisma.InvitationSelect
}
