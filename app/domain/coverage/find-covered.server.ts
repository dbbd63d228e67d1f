import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import type { CoverageRow } from './coverage'
import { findCoverage } from './find-coverage.server'
import { gapsOf, silentAfter, type GapKind } from './gaps'

export type Covered = {
  /** What is the same in all its groups. */
  row: CoverageRow
  memberships: NonNullable<CoverageRow['membership']>[]
  gaps: GapKind[]
}

/** What our coverage says of one organisation, such as a country. Throws NotFound. */
export async function findCovered(actor: Actor, organisationId: string, now: Date): Promise<Covered> {
  const found = await db.organisation.findFirst({ where: { id: organisationId, archivedAt: null } })
  if (!found) throw new NotFound()
  const { day, rows } = await findCoverage(actor, { organisationId }, now)
  const [row] = rows
  if (!row) throw new NotFound()
  return {
    row,
    memberships: rows.flatMap(({ membership }) => membership ?? []),
    gaps: [...new Set(rows.flatMap((one) => gapsOf(one, day, silentAfter)))],
  }
}
