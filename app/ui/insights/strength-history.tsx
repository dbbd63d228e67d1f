import type { MonthStrength } from '~/domain/insights/strength-history'
import { tierFrom } from '~/domain/network/constants'
import { monthName } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { DataTable } from '../data-table'
import { Section } from '../page'

const box = { width: 300, height: 72, left: 4, right: 262, top: 8, bottom: 64 }

/** A person's or organisation's strength over time as a small line, with its sentence and table. */
export function StrengthHistory({ history }: { history: MonthStrength[] }) {
  const { insights: t, network } = useTexts()
  const { locale } = useReader()
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last) return null
  const written = (month: string) => `${monthName(Number(month.slice(5)), locale)} ${month.slice(0, 4)}`
  const known = history.some(({ strength }) => strength > 0)
  const told = known ? t.historyTold(first.strength, last.strength, history.length) : t.historyNone
  return (
    <Section title={t.history}>
      <p className="text-sm text-muted">{told}</p>
      {known ? (
        <>
          <Line history={history} label={told} />
          <details className="no-print text-sm">
            <summary className="min-h-6 cursor-pointer text-accent">{network.asTable}</summary>
            <DataTable
              caption={t.history}
              columns={[
                { key: 'month', head: t.month, primary: true, cell: ({ month }) => written(month) },
                {
                  key: 'strength',
                  head: t.columns.strength,
                  align: 'end',
                  cell: ({ strength }) => <span className="tabular-nums">{strength}</span>,
                },
              ]}
              rows={history.toReversed()}
              rowKey={({ month }) => month}
            />
          </details>
        </>
      ) : null}
    </Section>
  )
}

/** The thin lines behind it are where moderate and strong begin. */
function Line({ history, label }: { history: MonthStrength[]; label: string }) {
  const x = (at: number) => box.left + (at / Math.max(1, history.length - 1)) * (box.right - box.left)
  const y = (strength: number) => box.bottom - (strength / 100) * (box.bottom - box.top)
  const round = (value: number) => Math.round(value * 10) / 10
  const last = history.at(-1)?.strength ?? 0
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      className="line-picture line-picture-small my-2"
      role="img"
      aria-label={label}
    >
      {[0, tierFrom.moderate, tierFrom.strong].map((strength) => (
        <line
          key={strength}
          x1={box.left}
          x2={box.right}
          y1={y(strength)}
          y2={y(strength)}
          className="line-grid"
          strokeDasharray={strength === 0 ? undefined : '2 4'}
        />
      ))}
      <g className="line-0">
        <polyline
          points={history.map(({ strength }, at) => `${round(x(at))},${round(y(strength))}`).join(' ')}
        />
        <circle cx={x(history.length - 1)} cy={round(y(last))} r="3.5" fill="var(--line-ink)" />
      </g>
      <text x={box.right + 9} y={round(y(last)) + 4} className="line-name">
        {last}
      </text>
    </svg>
  )
}
