import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { writeCsv } from '../text/write-csv'
import { findScoreboard } from './find-scoreboard.server'
import type { ScoreboardRow } from './scoreboard'

type File = { name: string; body: string }

/** The scoreboard as a table: a row a measure, a column a year. Throws NotFound. */
export async function scoreboardFile(
  actor: Actor,
  query: { period?: string | undefined; now: Date },
): Promise<File> {
  const scoreboard = await findScoreboard(actor, query)
  if (!scoreboard) throw new NotFound()
  const { strategy, measures: t } = textsFor(actor.locale)
  const rows = scoreboard.priorities.flatMap(({ name, measures }) =>
    measures.map((row) => ({ priority: name, row })),
  )
  const years = rows[0]?.row.progress.years.map(({ year }) => year) ?? []
  const head = [
    ...['#', strategy.priority, strategy.columns.name, strategy.targetLabel],
    ...[t.page.done, t.page.target, t.page.expected, t.page.evidence],
    ...years.map(String),
    ...[t.columns.status, t.page.computed, t.columns.owner, t.columns.last, t.page.on],
    ...[t.columns.milestone, t.edit.milestoneOn],
  ]
  return {
    name: scoreboard.period.name,
    body: writeCsv(
      head,
      rows.map(({ priority, row }) => [
        ...[row.number, priority, row.name, strategy.target[row.target.kind](row.target.number ?? 0)],
        ...numbers(row, years, actor.locale),
        ...[t.status[row.status], t.status[row.computed], row.owner],
        ...[row.last?.title, row.last?.on, row.milestone?.text, row.milestone?.on],
      ]),
    ),
  }
}

function numbers({ progress }: ScoreboardRow, years: number[], locale: Actor['locale']) {
  const { done, target, expected, pieces } = progress
  const decimal = expected === null ? null : String(Math.round(expected * 10) / 10)
  const count = (year: number) => progress.years.find((one) => one.year === year)?.count ?? 0
  return [
    ...[done, target, locale === 'da' ? decimal?.replace('.', ',') : decimal, pieces],
    ...years.map(count),
  ]
}
