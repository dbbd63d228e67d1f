import { daysOfYearText } from '~/domain/wheel/day-text'
import { bandPath, middleOf, pointAt, radius } from '~/domain/wheel/geometry'
import {
  type EditionMark,
  type GapMark,
  type Label,
  lineHeight,
  markSize,
  middleOfMonth,
} from '~/domain/wheel/layout'
import type { EditionRing, MonthTasks } from '~/domain/wheel/wheel'
import { monthName } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { Link } from '../router'

/** The editions: an arc over their days, and a numbered mark whose shape tells the ring and whose filling the state. */
export function EditionMarks({ marks, clashing }: { marks: EditionMark[]; clashing: ReadonlySet<string> }) {
  const t = useTexts().wheel
  const { locale } = useReader()
  return (
    <>
      {marks.map(({ edition, sign, ring, at, from, to, label }) => {
        const days = daysOfYearText(edition.startsOn, edition.endsOn, locale)
        const clashes = clashing.has(edition.id)
        const said = [
          edition.title,
          days,
          t.state[edition.state],
          ...(edition.handling === 'LIMITED' ? [t.limited] : []),
          ...(clashes ? [t.signs.clash] : []),
        ]
        const state = edition.state.toLowerCase()
        return (
          <Link
            key={edition.id}
            to={`/editions/${edition.id}`}
            aria-label={t.picture.edition(said)}
            className={classNames('wheel-link wheel-mark', `wheel-${ring}`, `wheel-${state}`)}
          >
            <path
              d={bandPath(from, to, radius[ring].inner + 2, radius[ring].outer - 2)}
              className="wheel-stay"
            />
            <MarkShape ring={ring} x={at.x} y={at.y} />
            <text x={at.x} y={at.y + 6} className="wheel-number">
              {sign}
            </text>
            {clashes ? <Warning x={at.x + 14} y={at.y - 14} /> : null}
            <WheelLabel label={label} below={days} struck={edition.state === 'CANCELLED'} />
          </Link>
        )
      })}
    </>
  )
}

/** What is not planned, where it usually falls. */
export function GapMarks({ marks, year }: { marks: GapMark[]; year: number }) {
  const t = useTexts().wheel.picture
  const { locale } = useReader()
  return (
    <>
      {marks.map(({ gap, sign, ring, at, label }) => {
        const month = monthName(gap.month ?? 1, locale)
        return (
          <Link
            key={gap.seriesId}
            to={`/series/${gap.seriesId}`}
            aria-label={t.gap(gap.title, year, month)}
            className="wheel-link wheel-mark wheel-gap"
          >
            <MarkShape ring={ring} x={at.x} y={at.y} />
            <text x={at.x} y={at.y + 6} className="wheel-number">
              {sign}
            </text>
            <WheelLabel label={label} below={t.gapDate(month)} />
          </Link>
        )
      })}
    </>
  )
}

type TaskMarksProps = { year: number; tasks: MonthTasks[]; address: (month: number) => string }

/** How many deadlines each month has, with a warning where one has passed; ticked where all are done. */
export function TaskMarks({ year, tasks, address }: TaskMarksProps) {
  const t = useTexts().wheel.picture
  const { locale } = useReader()
  return (
    <>
      {tasks.map((month) => {
        const at = pointAt(middleOfMonth(month.month, year), middleOf('tasks'))
        return (
          <Link
            key={month.month}
            to={address(month.month)}
            aria-label={t.tasks(monthName(month.month, locale), month)}
            className={classNames('wheel-link wheel-mark wheel-tasks', month.open === 0 && 'wheel-done')}
          >
            <rect x={at.x - 21} y={at.y - 13} width="42" height="26" rx="13" className="wheel-shape" />
            <text x={at.x} y={at.y + 6} className="wheel-number">
              {month.open === 0 ? `✓${month.done}` : month.open}
            </text>
            {month.overdue > 0 ? <Warning x={at.x + 19} y={at.y - 12} /> : null}
          </Link>
        )
      })}
    </>
  )
}

/** One shape for each ring: a circle, a square, a lozenge. */
export function MarkShape({ ring, x, y }: { ring: EditionRing; x: number; y: number }) {
  if (ring === 'measures') return <circle cx={x} cy={y} r={markSize} className="wheel-shape" />
  const size = ring === 'bodies' ? markSize * 0.92 : markSize * 0.86
  const turn = ring === 'public' ? `rotate(45 ${x} ${y})` : undefined
  return (
    <rect
      x={x - size}
      y={y - size}
      width={size * 2}
      height={size * 2}
      rx="3"
      transform={turn}
      className="wheel-shape"
    />
  )
}

/** A small triangle with an exclamation mark. */
export function Warning({ x, y }: { x: number; y: number }) {
  return (
    <g aria-hidden="true">
      <path d={`M${x} ${y - 10}L${x + 10} ${y + 8}L${x - 10} ${y + 8}Z`} className="wheel-warning" />
      <text x={x} y={y + 6} className="wheel-warning-sign">
        !
      </text>
    </g>
  )
}

type WheelLabelProps = { label: Label | null; below: string; struck?: boolean }

/** The name beside the wheel, with a line to the rim; not on a phone, where the key below the wheel names the numbers. */
function WheelLabel({ label, below, struck }: WheelLabelProps) {
  if (!label) return null
  const { side, x, y, lines, from } = label
  const middle = y + ((lines.length - 1) * lineHeight) / 2
  const elbow = side === 'left' ? x + 6 : x - 6
  return (
    <g className="wheel-label" textAnchor={side === 'left' ? 'end' : 'start'}>
      <path d={`M${from.x} ${from.y}L${elbow} ${middle}`} className="wheel-line" />
      {lines.map((line, at) => (
        <text
          key={line}
          x={x}
          y={y + at * lineHeight}
          className="wheel-name"
          textDecoration={struck ? 'line-through' : undefined}
        >
          {line}
        </text>
      ))}
      <text x={x} y={y + lines.length * lineHeight} className="wheel-date">
        {below}
      </text>
    </g>
  )
}
