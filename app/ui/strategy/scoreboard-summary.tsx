import type { MeasureStatus } from '~/generated/sqlite/enums'
import type { Scoreboard } from '~/domain/strategy/scoreboard'
import { useTexts } from '~/i18n'
import { StatusShape } from './status-mark'

const order: MeasureStatus[] = ['DONE', 'ON_TRACK', 'AT_RISK', 'BEHIND', 'NOT_STARTED']

/** How many measures have each status, and how much evidence there is in all, each piece once. */
export function ScoreboardSummary({ scoreboard }: { scoreboard: Scoreboard }) {
  const t = useTexts().measures
  const { priorities, statuses, evidence } = scoreboard
  const measures = priorities.reduce((sum, priority) => sum + priority.measures.length, 0)
  return (
    <div className="scoreboard-summary mb-4">
      <ul aria-label={t.statuses} className="flex flex-wrap gap-x-5 gap-y-1">
        {order.map((status) => (
          <li key={status} className="inline-flex items-center gap-1.5 font-medium tabular-nums">
            <StatusShape status={status} />
            {t.countOf(t.status[status], statuses[status])}
          </li>
        ))}
      </ul>
      <p className="mt-1 max-w-[70ch] text-sm text-muted">{t.summary(measures, evidence)}</p>
    </div>
  )
}
