import type { YearCount } from '~/domain/strategy/scoreboard'
import { useTexts } from '~/i18n'

const height = 150
const floor = 122
const most = 96

/** A bar a year with its number above, and a broken line at what a year asks for; a year short of it is hatched. */
export function YearsPicture({ name, years }: { name: string; years: YearCount[] }) {
  const t = useTexts().measures.page
  const width = Math.max(240, years.length * 80)
  const top = Math.max(1, ...years.flatMap(({ count, target }) => [count, target ?? 0]))
  const tall = (n: number) => (n / top) * most
  const step = width / years.length
  const target = years[0]?.target ?? null
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.picture(name)}
      className="years-svg"
      width={width * 1.25}
    >
      <defs>
        <pattern
          id="years-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--color-surface)" />
          <path d="M0 0V6" className="years-hatch" />
        </pattern>
      </defs>
      {target === null ? null : (
        <>
          <path d={`M0 ${floor - tall(target)}H${width}`} className="years-target" />
          <text x="0" y={floor - tall(target) - 6} className="years-asked">
            {t.targetLine(target)}
          </text>
        </>
      )}
      {years.map(({ year, count, target: asked }, at) => (
        <g key={year} className={asked !== null && count < asked ? 'years-short' : undefined}>
          <rect
            x={at * step + step * 0.2}
            y={floor - tall(count)}
            width={step * 0.6}
            height={tall(count)}
            className="years-bar"
          />
          <text x={at * step + step / 2} y={floor - tall(count) - 5} className="years-value">
            {count}
          </text>
          <text x={at * step + step / 2} y={floor + 18}>
            {year}
          </text>
        </g>
      ))}
      <path d={`M0 ${floor + 0.5}H${width}`} className="years-axis" />
    </svg>
  )
}
