import type { Scoreboard, ScoreboardRow } from '~/domain/strategy/scoreboard'
import { useTexts } from '~/i18n'
import { Link } from '../router'
import { useProgressWords } from '../strategy/progress-words'
import { StatusShape } from '../strategy/status-mark'

/** Every measure as a small tile under its priority: number, status by form, and how far it is. */
export function MeasureStrip({ scoreboard }: { scoreboard: Scoreboard }) {
  return (
    <div className="overview-thirds grid gap-x-6 gap-y-4 lg:grid-cols-3">
      {scoreboard.priorities.map(({ id, name, measures }) => (
        <div key={id}>
          <h3 className="mb-1.5 text-sm font-medium text-muted">{name}</h3>
          <ul className="measure-strip">
            {measures.map((row) => (
              <li key={row.id} className="contents">
                <MeasureTile row={row} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function MeasureTile({ row }: { row: ScoreboardRow }) {
  const t = useTexts()
  const progress = useProgressWords()(row)
  const { done, target } = row.progress
  const short = row.target.kind === 'DONE' || target === null ? progress : t.measures.of(done, target)
  const told = t.overview.measure(row.number, row.name, t.measures.status[row.status], progress)
  return (
    <Link to={`/strategy/${row.number}`} className="measure-tile" aria-label={told} title={told}>
      <span className="flex items-center justify-between gap-1">
        <span className="font-semibold tabular-nums">{row.number}</span>
        <StatusShape status={row.status} />
      </span>
      <span className="truncate text-xs text-muted tabular-nums">{short}</span>
    </Link>
  )
}
