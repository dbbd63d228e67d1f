import type { Outlook } from '~/domain/groups/outlook'
import type { CoursePoint } from '~/domain/groups/standing'
import { formatDate } from '~/domain/time/format-time'
import { daysBetween } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'

const box = { left: 26, right: 560, top: 14, bottom: 132 }

/**
 * Active members over time as steps: a whole line for what was, a broken one for what is expected, the target as a level
 * of its own. Readable without colour; the table beside it says the same.
 */
export function OutlookLine({ outlook }: { outlook: Outlook }) {
  const t = useTexts().groups.outlook
  const { locale, today } = useReader()
  const { past, ahead, target } = outlook
  const first = past[0]?.on ?? today
  const last = [today, outlook.by ?? today, ahead.at(-1)?.on ?? today].sort().at(-1) ?? today
  const most = Math.max(
    1,
    target ?? 0,
    ...past.map(({ active }) => active),
    ...ahead.map(({ active }) => active),
  )
  const span = Math.max(1, daysBetween(first, last))
  const x = (on: string) => box.left + (daysBetween(first, on) / span) * (box.right - box.left)
  const y = (active: number) => box.bottom - (active / most) * (box.bottom - box.top)
  const ends = [...new Set([first, ...(last === today ? [] : [last])])]
  return (
    <svg viewBox="0 0 640 158" className="outlook" role="img" aria-label={t.line}>
      <line x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} className="outlook-base" />
      {[0, most].map((level) => (
        <text key={level} x={box.left - 6} y={y(level) + 4} textAnchor="end">
          {level}
        </text>
      ))}
      {target === null ? null : (
        <g className="outlook-target">
          <line x1={box.left} x2={box.right} y1={y(target)} y2={y(target)} />
          <text x={box.right + 6} y={y(target) + 4}>
            {t.targetLine(target)}
          </text>
        </g>
      )}
      <line x1={x(today)} x2={x(today)} y1={box.top - 4} y2={box.bottom + 4} className="outlook-today" />
      <path d={stairs(past, today, x, y)} className="outlook-past" />
      {ahead.length > 0 ? <path d={stairs(ahead, last, x, y)} className="outlook-ahead" /> : null}
      {ends.map((on) => (
        <text key={on} x={x(on)} y="152" textAnchor={on === first ? 'start' : 'middle'}>
          {formatDate(on, locale, 'short')}
        </text>
      ))}
    </svg>
  )
}

type Place = { x: (on: string) => number; y: (active: number) => number }

/** A line that keeps its height until the next point, and goes on to the last day. */
function stairs(points: CoursePoint[], until: string, x: Place['x'], y: Place['y']): string {
  const [first, ...others] = points
  if (!first) return ''
  const round = (value: number) => Math.round(value * 10) / 10
  const rest = others.map(({ on, active }) => `H${round(x(on))}V${round(y(active))}`).join('')
  return `M${round(x(first.on))} ${round(y(first.active))}${rest}H${round(x(until))}`
}
