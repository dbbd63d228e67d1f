import { daysOfYearText } from '~/domain/wheel/day-text'
import type { WheelYear } from '~/domain/wheel/find-year.server'
import { type EditionMark, placeMarks } from '~/domain/wheel/layout'
import type { Ring } from '~/domain/wheel/wheel'
import { useReader, useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { Link } from '../router'
import { WheelLegend } from './wheel-legend'
import { WheelPicture } from './wheel-picture'

type WheelFigureProps = {
  year: number
  plan: WheelYear
  shown: readonly Ring[]
  monthAddress: (month: number) => string
}

/** The picture with its legend; where it has no room for the names, they stand below it by number. */
export function WheelFigure({ year, plan, shown, monthAddress }: WheelFigureProps) {
  const drawn = {
    editions: plan.editions.filter(({ ring }) => shown.includes(ring)),
    gaps: plan.gaps.filter(({ ring }) => shown.includes(ring)),
  }
  const marks = placeMarks(drawn.editions, drawn.gaps, year)
  return (
    <div>
      <WheelPicture year={year} plan={plan} marks={marks} shown={shown} monthAddress={monthAddress} />
      <WheelKey marks={marks.editions} />
      <WheelLegend shown={shown} />
    </div>
  )
}

function WheelKey({ marks }: { marks: EditionMark[] }) {
  const t = useTexts().wheel
  const { locale } = useReader()
  if (marks.length === 0) return null
  const labelled = marks.every(({ label }) => label !== null)
  return (
    <ol aria-label={t.picture.key} className={classNames('mt-3 grid gap-1 text-sm', labelled && 'sm:hidden')}>
      {marks.map(({ sign, edition }) => (
        <li key={edition.id} className="flex gap-2">
          <span className="w-6 shrink-0 text-right font-semibold tabular-nums">{sign}</span>
          <span className="min-w-0">
            <Link to={`/editions/${edition.id}`} className="link-plain">
              {edition.title}
            </Link>{' '}
            <span className="text-muted">{daysOfYearText(edition.startsOn, edition.endsOn, locale)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
