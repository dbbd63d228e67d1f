import type { SurveyLine } from '~/domain/events/survey/survey'
import { useTexts } from '~/i18n'
import { SurveyBars } from './survey-bars'
import { SurveyCurves } from './survey-curves'

/**
 * One small picture a statement, drawn on the server. Agree is a whole line with filled dots, disagree a broken one with
 * open dots, each named where it ends: readable without colour. A single year is two bars.
 */
export function SurveyPicture({ lines }: { lines: SurveyLine[] }) {
  const t = useTexts().attendance.survey
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort()
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
      {lines.map((line) => (
        <figure
          key={line.key}
          className="flex min-w-0 flex-col justify-between"
          aria-label={t.pictureOf(line.text)}
        >
          <figcaption className="mb-2 text-sm font-medium">{line.text}</figcaption>
          {years.length > 1 ? <SurveyCurves line={line} years={years} /> : <SurveyBars line={line} />}
        </figure>
      ))}
    </div>
  )
}
