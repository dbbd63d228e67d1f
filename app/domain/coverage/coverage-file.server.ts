import { textsFor } from '~/i18n'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import { formatDate } from '../time/format-time'
import { today } from '../time/plain-date'
import type { CoverageRow } from './coverage'
import type { CoverageSearch, GapSearch } from './coverage-schema.server'
import { findGaps } from './find-gaps.server'
import { showCoverage } from './show-coverage.server'

type CsvFile = { name: string; body: string }

const columns = [
  ...(['name', 'country', 'group', 'rung', 'owner', 'last', 'us', 'level', 'strength', 'strongest'] as const),
  ...(['meetings', 'followups', 'overdue', 'next', 'marking'] as const),
]

/** What the page's table shows as a table. Throws NotFound for a group that does not exist. */
export async function coverageFile(actor: Actor, search: CoverageSearch, now: Date): Promise<CsvFile> {
  const { rows, group } = await showCoverage(actor, search, now)
  const t = textsFor(actor.locale).coverage
  const head = columns.map((column) => t.columns[column])
  return {
    name: fileName(t.fileName, actor, now, group?.name),
    body: writeCsv(
      head,
      rows.map((row) => lineOf(row, actor)),
    ),
  }
}

/** The list of gaps as a table, each with what is missing. */
export async function gapsFile(actor: Actor, search: GapSearch, now: Date): Promise<CsvFile> {
  const { rows } = await findGaps(actor, { ...search, groupId: search.group, officeId: search.office }, now)
  const t = textsFor(actor.locale).coverage
  return {
    name: fileName(t.gapsFileName, actor, now),
    body: writeCsv(
      [t.columns.gaps, ...columns.map((column) => t.columns[column])],
      rows.map((row) => [row.gaps.map((gap) => t.gaps.kinds[gap]).join(', '), ...lineOf(row, actor)]),
    ),
  }
}

function fileName(title: string, actor: Actor, now: Date, of = ''): string {
  return [title, of, today(now, actor.zone)].filter((part) => part !== '').join(' ')
}

function lineOf(row: CoverageRow, { locale }: Actor): (string | number | null)[] {
  const { kinds } = textsFor(locale)
  const day = (on: string | undefined) => (on === undefined ? null : formatDate(on, locale, 'short'))
  const { last, next, membership, strongest, followUps, marking } = row
  const values: Record<(typeof columns)[number], string | number | null> = {
    name: row.name,
    country: row.country,
    group: membership?.group ?? null,
    rung: membership && kinds.rung[membership.rung],
    owner: row.owner?.name ?? null,
    last: day(last?.on),
    us: last?.us.join(', ') ?? null,
    level: last?.level ? textsFor(locale).coverage.rank(last.level.title, last.level.rank) : null,
    strength: strongest?.strength ?? 0,
    strongest: strongest?.name ?? null,
    meetings: row.meetings,
    followups: followUps.open,
    overdue: followUps.overdue,
    next: day(next?.on),
    marking: marking === 'NONE' ? null : kinds.marking[marking],
  }
  return columns.map((column) => values[column])
}
