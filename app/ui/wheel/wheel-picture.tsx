import { useId } from 'react'
import type { WheelYear } from '~/domain/wheel/find-year.server'
import { picture, radius } from '~/domain/wheel/geometry'
import type { WheelMarks } from '~/domain/wheel/layout'
import type { Ring } from '~/domain/wheel/wheel'
import { useReader, useTexts } from '~/i18n'
import { EditionMarks, GapMarks, TaskMarks } from './wheel-marks'
import { Holidays, Months, Rings, TodayHand } from './wheel-face'

type WheelPictureProps = {
  year: number
  plan: WheelYear
  marks: WheelMarks
  shown: readonly Ring[]
  /** Where a month's list stands. */
  monthAddress: (month: number) => string
}

/**
 * The year as a wheel: drawn on the server, every entry a link. What it tells by shape and number it tells in words
 * to screen readers, and again in the month list.
 */
export function WheelPicture({ year, plan, marks, shown, monthAddress }: WheelPictureProps) {
  const t = useTexts().wheel.picture
  const { today } = useReader()
  const id = useId()
  const clashing = new Set(
    plan.clashes.flatMap((clash) =>
      clash.kind === 'near' ? [clash.edition.id, clash.other.id] : [clash.edition.id],
    ),
  )
  return (
    <div className="wheel-frame">
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className="wheel"
        role="group"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}explain`}
      >
        <title id={`${id}title`}>{t.title(year)}</title>
        <desc id={`${id}explain`}>{t.explain}</desc>
        <Rings year={year} shown={shown} today={today} />
        <Holidays year={year} holidays={plan.holidays} />
        <Months year={year} plan={plan} address={monthAddress} />
        {shown.includes('tasks') ? <TaskMarks year={year} tasks={plan.tasks} address={monthAddress} /> : null}
        <TodayHand year={year} today={today} />
        <circle cx={picture.x} cy={picture.y} r={radius.hub} className="fill-surface stroke-line" />
        <text x={picture.x} y={picture.y + 4} className="wheel-year">
          {year}
        </text>
        <text x={picture.x} y={picture.y + 28} className="wheel-count">
          {t.hub(marks.editions.length)}
        </text>
        <GapMarks marks={marks.gaps} year={year} />
        <EditionMarks marks={marks.editions} clashing={clashing} />
      </svg>
    </div>
  )
}
