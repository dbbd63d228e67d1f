import { allRows } from '~/all-rows.server'
import type { Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { PlainDate } from '../../time/plain-date'
import { heldOn } from '../../posts/held-on'

/** A person of an edition's list as its meeting has them. */
export type Listed = {
  personId: string
  /** How they stand on the meeting; null when they are not on it. */
  role: 'PARTICIPANT' | 'APOLOGIES' | null
  appointmentId: string | null
  organisationId: string | null
  colleague: boolean
  /** Every reader of the meeting may know this person. */
  shown: boolean
}

/** Everybody an edition's list names or named, once, in the capacity they have on its first day. */
export async function findListed(
  tx: Transaction,
  edition: { id: string; startsOn: PlainDate },
): Promise<Listed[]> {
  const held = {
    where: heldOn(edition.startsOn),
    orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  } as const satisfies Prisma.Person$appointmentsArgs
  const person = {
    select: {
      ...{ id: true, handling: true, account: { select: { id: true } } },
      // reads as the system: the meeting holds all who attended, and shows each reader those they may see
      appointments: { ...held, include: { post: true } },
    },
  } as const satisfies Prisma.PersonDefaultArgs
  const invitations = await allRows((slice) =>
    // reads as the system: the meeting holds all who attended, and shows each reader those they may see
    tx.invitation.findMany({
      where: { editionId: edition.id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: {
        person,
        substitute: person,
        post: { include: { appointments: { ...held, include: { person }, take: 1 } } },
      },
      ...slice,
    }),
  )
  const listed = invitations.flatMap((invitation) => listedOf(invitation))
  return once(listed)
}

type StoredPerson = {
  id: string
  handling: 'OPEN' | 'LIMITED'
  account: { id: string } | null
  appointments: { id: string; postId: string; post: { organisationId: string } }[]
}

type Stored = {
  status: string
  attendance: 'ATTENDED' | 'EXCUSED' | 'ABSENT' | null
  archivedAt: Date | null
  substituteName: string
  person: StoredPerson | null
  substitute: StoredPerson | null
  post: { id: string; organisationId: string; appointments: { person: StoredPerson }[] } | null
}

function listedOf({
  status,
  attendance,
  archivedAt,
  post,
  person,
  substitute,
  substituteName,
}: Stored): Listed[] {
  const invited = person ?? post?.appointments[0]?.person ?? null
  const mark = archivedAt ? null : attendance
  const role = mark === 'ATTENDED' ? 'PARTICIPANT' : mark === 'EXCUSED' ? 'APOLOGIES' : null
  const seatOf = post?.organisationId ?? invited?.appointments[0]?.post.organisationId ?? null
  const replaced = status === 'SUBSTITUTE' && (substitute !== null || substituteName !== '')
  const own = (one: StoredPerson) => one.appointments.find(({ postId }) => postId === post?.id)
  return [
    ...(invited
      ? [personOf(invited, own(invited), post?.organisationId ?? null, replaced ? null : role)]
      : []),
    ...(substitute ? [personOf(substitute, undefined, seatOf, replaced ? role : null)] : []),
  ]
}

function personOf(
  { id, handling, account, appointments }: StoredPerson,
  invitedIn: StoredPerson['appointments'][number] | undefined,
  standsFor: string | null,
  role: Listed['role'],
): Listed {
  const capacity = invitedIn ?? appointments[0]
  return {
    personId: id,
    role,
    appointmentId: capacity?.id ?? null,
    organisationId: capacity?.post.organisationId ?? standsFor,
    colleague: account !== null,
    shown: handling === 'OPEN',
  }
}

const order = [null, 'APOLOGIES', 'PARTICIPANT'] as const

/** Somebody on the list by two routes stands on the meeting once, as present if present by either. */
function once(listed: Listed[]): Listed[] {
  const byPerson = new Map<string, Listed>()
  for (const one of listed) {
    const earlier = byPerson.get(one.personId)
    if (!earlier || order.indexOf(one.role) > order.indexOf(earlier.role)) byPerson.set(one.personId, one)
  }
  return [...byPerson.values()]
}
