import { stepLimits, type Metric, type Step } from '~/domain/coverage/coverage'
import { useTexts } from '~/i18n'
import { patternOf } from './scale-patterns'

/** What each step of a metric means, most first, and how nothing at all looks. */
export function StepLegend({ metric }: { metric: Metric }) {
  const t = useTexts().coverage
  const ranges = useRanges(metric)
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm">
      <span className="text-muted">{t.unit[metric]}</span>
      <ul aria-label={t.legend} className="contents">
        {ranges.map(({ step, text }) => (
          <li key={step} className="inline-flex items-center gap-1.5 tabular-nums">
            <svg data-step={step} className="cover-swatch" aria-hidden="true">
              <rect width="100%" height="100%" fill={patternOf(step) ?? 'none'} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useRanges(metric: Metric): { step: Step; text: string }[] {
  const t = useTexts().coverage
  const limits = stepLimits[metric]
  const littleIsMuch = metric === 'last' || metric === 'next' || metric === 'level'
  const steps = ([5, 4, 3, 2, 1] as const).map((step) => {
    if (littleIsMuch) {
      const at = 5 - step
      const above = limits[at - 1]
      const to = limits[at]
      if (to === undefined) return { step, text: t.atLeast((above ?? 0) + 1) }
      return { step, text: above === undefined ? t.upTo(to) : t.between(above + 1, to) }
    }
    const from = limits[step - 1] ?? 0
    const next = limits[step]
    return { step, text: next === undefined ? t.atLeast(from) : t.between(from, next - 1) }
  })
  return [...steps, { step: 0, text: t.nothing[metric] }]
}
