import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { Invalid, type ErrorCode } from '../errors'
import { sortKey } from '../search/sort-key'
import type { MemberKind } from './group'

type Typed = { member: string; memberId?: string }
type Member =
  { organisationId: string; personId?: undefined } | { personId: string; organisationId?: undefined }

/**
 * The organisation or visible person that was picked, or whose name was typed in full. Throws Invalid when
 * nobody, or more than one, answers to the name: a wrong member is never added unseen.
 */
export async function resolveMember(
  tx: Transaction,
  actor: Actor,
  kind: MemberKind,
  typed: Typed,
): Promise<Member> {
  const ids = kind === 'PERSON' ? await personIds(tx, actor, typed) : await organisationIds(tx, typed)
  const [id, another] = ids
  if (id === undefined) throw wrong('notFoundChoice')
  if (another !== undefined) throw wrong('ambiguousChoice')
  return kind === 'PERSON' ? { personId: id } : { organisationId: id }
}

async function organisationIds(tx: Transaction, { member, memberId }: Typed): Promise<string[]> {
  const key = sortKey(member)
  const named = [
    { sortKeyDa: key },
    { sortKeyEn: key },
    { shortName: member },
    { aliases: { some: { name: member } } },
  ]
  const found = await tx.organisation.findMany({
    where: { archivedAt: null, ...(memberId ? { id: memberId } : { OR: named }) },
    select: { id: true },
    take: 2,
  })
  return found.map(({ id }) => id)
}

async function personIds(tx: Transaction, actor: Actor, { member, memberId }: Typed): Promise<string[]> {
  const found = await tx.person.findMany({
    where: {
      AND: [
        visiblePersons(actor),
        { archivedAt: null },
        memberId ? { id: memberId } : { OR: [{ sortKey: { in: nameKeys(member) } }, { nativeName: member }] },
      ],
    },
    select: { id: true },
    take: 2,
  })
  return found.map(({ id }) => id)
}

/** The keys "Ana Sørensen" may be stored under, wherever its family name begins. */
function nameKeys(name: string): string[] {
  const words = name.split(/\s+/)
  return words.map((_, at) => sortKey([...words.slice(at), ...words.slice(0, at)].join(' ')))
}

function wrong(code: ErrorCode): Invalid {
  return new Invalid([{ field: 'member', code }])
}
