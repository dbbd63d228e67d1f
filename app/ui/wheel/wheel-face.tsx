import { useId } from 'react'
import { dayOfYearText } from '~/domain/wheel/day-text'
import type { WheelYear } from '~/domain/wheel/find-year.server'
import { angleOf, bandPath, monthAngle, picture, pointAt, radius } from '~/domain/wheel/geometry'
import { middleOfMonth } from '~/domain/wheel/layout'
import { type Ring, rings } from '~/domain/wheel/wheel'
import { monthName } from '~/domain/time/format-time'
import { partsOf } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { Link } from '../router'
import { countsOf } from './month-counts'

const months = Array.from({ length: 12 }, (_, at) => at + 1)

type RingsProps = { year: number; shown: readonly Ring[]; today: string }

/** The bands, those left out hatched, the lines between the months, and the present month's piece. */
export function Rings({ year, shown, today }: RingsProps) {
  const hatch = useId()
  const now = partsOf(today)
  return (
    <g aria-hidden="true">
      <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="8" className="stroke-line" strokeWidth="2" />
      </pattern>
      <circle cx={picture.x} cy={picture.y} r={radius.rim.outer} className="fill-sunken stroke-control" />
      {rings.map((ring) => (
        <circle
          key={ring}
          cx={picture.x}
          cy={picture.y}
          r={radius[ring].outer}
          className={
            ring === 'bodies' || ring === 'tasks' ? 'fill-bg stroke-line' : 'fill-surface stroke-line'
          }
        />
      ))}
      {now.year === year ? (
        <path
          d={bandPath(
            monthAngle(now.month, year),
            monthAngle(now.month + 1, year),
            radius.hub,
            radius.rim.outer,
          )}
          className="fill-tint"
        />
      ) : null}
      {rings
        .filter((ring) => !shown.includes(ring))
        .map((ring) => (
          <circle
            key={ring}
            cx={picture.x}
            cy={picture.y}
            r={(radius[ring].outer + radius[ring].inner) / 2}
            fill="none"
            stroke={`url(#${hatch})`}
            strokeWidth={radius[ring].outer - radius[ring].inner}
          />
        ))}
      {months.map((month) => {
        const [inner, outer] = [radius.hub, radius.rim.outer].map((r) => pointAt(monthAngle(month, year), r))
        return inner && outer ? (
          <line key={month} x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} className="stroke-line" />
        ) : null
      })}
    </g>
  )
}

/** A tick on the rim for each public holiday. The month list names them. */
export function Holidays({ year, holidays }: { year: number; holidays: WheelYear['holidays'] }) {
  const t = useTexts().wheel.picture
  const { locale } = useReader()
  return (
    <g aria-hidden="true">
      {holidays.map(({ day, name }) => {
        const from = pointAt(angleOf(day, year) + 0.5, radius.rim.inner - 2)
        const to = pointAt(angleOf(day, year) + 0.5, radius.rim.inner + 4)
        return (
          <line key={day} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-ink" strokeWidth="3">
            <title>{t.holiday(dayOfYearText(day, locale), name)}</title>
          </line>
        )
      })}
    </g>
  )
}

type MonthsProps = { year: number; plan: WheelYear; address: (month: number) => string }

/** The months' names along the rim, each a link to its list. */
export function Months({ year, plan, address }: MonthsProps) {
  const t = useTexts().wheel.picture
  const { locale } = useReader()
  return (
    <>
      {months.map((month) => {
        const angle = middleOfMonth(month, year)
        const at = pointAt(angle, (radius.rim.inner + radius.rim.outer) / 2 + 2)
        const turn = angle > 90 && angle < 270 ? angle + 180 : angle
        const name = monthName(month, locale)
        return (
          <Link
            key={month}
            to={address(month)}
            aria-label={t.month(name, countsOf(plan, month))}
            className="wheel-link"
          >
            <path
              d={bandPath(
                monthAngle(month, year),
                monthAngle(month + 1, year),
                radius.rim.inner,
                radius.rim.outer,
              )}
              className="wheel-shape fill-transparent"
            />
            <text x={at.x} y={at.y} transform={`rotate(${turn} ${at.x} ${at.y})`} className="wheel-month">
              {name}
            </text>
          </Link>
        )
      })}
    </>
  )
}

/** A line through all rings at the present day. */
export function TodayHand({ year, today }: { year: number; today: string }) {
  const t = useTexts().wheel.picture
  const { locale } = useReader()
  if (partsOf(today).year !== year) return null
  const angle = angleOf(today, year) + 0.5
  const [from, to] = [pointAt(angle, radius.hub), pointAt(angle, radius.rim.outer + 4)]
  const [left, right] = [
    pointAt(angle - 1.6, radius.rim.outer + 10),
    pointAt(angle + 1.6, radius.rim.outer + 10),
  ]
  const tip = pointAt(angle, radius.rim.outer - 2)
  return (
    <g role="img" aria-label={t.today(dayOfYearText(today, locale))}>
      <title>{t.today(dayOfYearText(today, locale))}</title>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-brand" strokeWidth="2" />
      <path d={`M${tip.x} ${tip.y}L${left.x} ${left.y}L${right.x} ${right.y}Z`} className="fill-brand" />
    </g>
  )
}
