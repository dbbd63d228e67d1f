import type { Reader } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleMembers } from '../../access/visible-to.server'
import { organisationName } from '../../organisations/organisation'

export type Members = {
  organisationIds: ReadonlySet<string>
  organisations: { id: string; name: string }[]
  personIds: ReadonlySet<string>
  /** Organisations that were members once. */
  leftIds: ReadonlySet<string>
}

/** The audience group's members today, as far as the actor may see them. */
export async function findMembers(reader: Reader, actor: Actor, groupId: string | null): Promise<Members> {
  const stored = await reader.groupMember.findMany({
    where: { AND: [visibleMembers(actor), { groupId: groupId ?? '', archivedAt: null }] },
    select: { rung: true, personId: true, organisationId: true, organisation: true },
  })
  const found = stored.filter(({ rung }) => rung !== 'LEFT')
  const organisations = found.flatMap(({ organisation }) =>
    organisation && !organisation.archivedAt ? [organisation] : [],
  )
  return {
    organisationIds: new Set(organisations.map(({ id }) => id)),
    organisations: organisations.map((one) => ({ id: one.id, name: organisationName(one, actor.locale) })),
    personIds: new Set(found.flatMap(({ personId }) => personId ?? [])),
    leftIds: new Set(stored.flatMap((one) => (one.rung === 'LEFT' ? (one.organisationId ?? []) : []))),
  }
}
