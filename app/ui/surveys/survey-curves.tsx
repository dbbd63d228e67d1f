import { shareText, type SurveyLine, type SurveyPoint } from '~/domain/events/survey/survey'
import { useReader, useTexts } from '~/i18n'

const box = { left: 30, right: 230, top: 10, bottom: 118 }

/** Where a year and a share stand in the picture; a single year stands in the middle. */
function placing(years: number[]) {
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const span = Math.max(1, last - first)
  return {
    x: (year: number) => box.left + ((year - first) / span) * (box.right - box.left),
    y: (share: number) => box.bottom - (share / 100) * (box.bottom - box.top),
  }
}

/** Agreement and disagreement over the years, named where each line ends. */
export function SurveyCurves({ line, years }: { line: SurveyLine; years: number[] }) {
  const t = useTexts().attendance.survey
  const { locale } = useReader()
  const { x, y } = placing(years)
  const last = line.points.at(-1)
  if (!last) return null
  const labels = apart(y(last.agree), y(last.disagree))
  const told = line.points
    .map(
      ({ year, agree, disagree }) =>
        `${year}: ${t.share(shareText(agree, locale), shareText(disagree, locale))}`,
    )
    .join('; ')
  return (
    <svg viewBox="0 0 320 146" className="survey-svg" role="img" aria-label={told}>
      {[0, 50, 100].map((share) => (
        <g key={share}>
          <line x1={box.left} x2={box.right} y1={y(share)} y2={y(share)} className="survey-grid" />
          <text x={box.left - 6} y={y(share) + 4} textAnchor="end">
            {share}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={x(year)} y="140" textAnchor="middle">
          {year}
        </text>
      ))}
      <Curve points={line.points} of="agree" x={x} y={y} />
      <Curve points={line.points} of="disagree" x={x} y={y} />
      <text x={x(last.year) + 9} y={labels.agree + 4} className="survey-value">
        {`${t.agreeWord} ${t.percent(shareText(last.agree, locale))}`}
      </text>
      <text x={x(last.year) + 9} y={labels.disagree + 4} className="survey-value">
        {`${t.disagreeWord} ${t.percent(shareText(last.disagree, locale))}`}
      </text>
    </svg>
  )
}

type CurveProps = {
  points: SurveyPoint[]
  of: 'agree' | 'disagree'
  x: (year: number) => number
  y: (share: number) => number
}

function Curve({ points, of, x, y }: CurveProps) {
  return (
    <g className={`survey-${of}`}>
      <polyline points={points.map((point) => `${x(point.year)},${y(point[of])}`).join(' ')} />
      {points.map((point) => (
        <circle key={point.year} cx={x(point.year)} cy={y(point[of])} r="4" />
      ))}
    </g>
  )
}

/** Two labels at least a line's height apart. */
function apart(agree: number, disagree: number) {
  const gap = 15
  if (Math.abs(agree - disagree) >= gap) return { agree, disagree }
  const middle = Math.min(Math.max((agree + disagree) / 2, box.top + gap / 2), box.bottom - gap / 2)
  const sign = agree <= disagree ? -1 : 1
  return { agree: middle + (sign * gap) / 2, disagree: middle - (sign * gap) / 2 }
}
