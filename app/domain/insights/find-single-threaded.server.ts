import type { Actor } from '../access/actor'
import { findColleaguesByPerson } from '../accounts/find-colleagues.server'
import type { CoverageRow } from '../coverage/coverage'
import { findCoverage } from '../coverage/find-coverage.server'
import { fold } from '../search/fold'
import type { InsightRow } from './insight'
import type { InsightSearch } from './insight-schema.server'

/** Organisations of a group that only one colleague has a moderate tie to, each once with all its groups. */
export async function findSingleThreaded(
  actor: Actor,
  search: Pick<InsightSearch, 'group' | 'office' | 'q' | 'sort'>,
  now: Date,
): Promise<InsightRow[]> {
  const { rows } = await findCoverage(actor, { groupId: search.group }, now)
  const colleagues = await findColleaguesByPerson(actor)
  const words = fold(search.q).split(' ')
  const single = rows.filter(
    (row) => row.memberKind === 'ORGANISATION' && row.membership && row.connected === 1,
  )
  const found = [...byOrganisation(single)].flatMap(([, memberships]): InsightRow[] => {
    const [row] = memberships
    const ours = row?.strongest && colleagues.get(row.strongest.personId)
    if (!row?.strongest || !ours || (search.office && ours.officeId !== search.office)) return []
    const { personId, name, office } = ours
    const text = fold(`${row.name} ${name}`)
    if (!words.every((word) => text.includes(word))) return []
    return [
      {
        key: row.of,
        subject: { href: row.href, name: row.name, limited: row.limited },
        belongsTo: memberships.flatMap(({ membership }) => membership?.group ?? []),
        colleague: { personId, name, office },
        ...{ strength: row.strongest.strength, tier: row.strongest.tier, before: null },
        lastOn: row.last?.on ?? null,
      },
    ]
  })
  return found.toSorted(orderBy(search.sort))
}

function byOrganisation(rows: readonly CoverageRow[]): Map<string, CoverageRow[]> {
  const found = new Map<string, CoverageRow[]>()
  for (const row of rows) found.set(row.of, [...(found.get(row.of) ?? []), row])
  return found
}

/** Unless something else is asked for, the weakest thread first. */
function orderBy(sort: InsightSearch['sort']): (a: InsightRow, b: InsightRow) => number {
  const last = ({ lastOn }: InsightRow) => lastOn ?? ''
  const direction = sort.startsWith('-') ? -1 : 1
  if (sort.endsWith('last')) return (a, b) => direction * (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0)
  return (a, b) => direction * (a.strength - b.strength)
}
