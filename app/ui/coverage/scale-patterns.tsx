import type { Step } from '~/domain/coverage/coverage'

/** The drawing of each step from 1 on a square of eight: more ink, more of it. */
const drawings: Record<Exclude<Step, 0>, string> = {
  1: 'M3.5 3.5h1v1h-1Z',
  2: 'M1 1h1.4v1.4H1ZM5 5h1.4v1.4H5Z',
  3: 'M-1 9 9-1M-5 5 5-5M3 13 13 3',
  4: 'M-1 5 5-1M-1 9 9-1M3 9 9 3',
  5: 'M-1 5 5-1M-1 9 9-1M3 9 9 3M-1 3 5 9M-1-1 9 9M3-1 9 5',
}

/** The five patterns, once on a page that uses them. */
export function ScalePatterns() {
  return (
    <svg className="cover-defs" aria-hidden="true" focusable="false">
      <defs>
        {([1, 2, 3, 4, 5] as const).map((step) => (
          <pattern
            key={step}
            id={`cover-${step}`}
            data-step={step}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <path d={drawings[step]} className="cover-ink" strokeWidth="0.9" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** What fills a shape of a step, besides its colour; nothing for step 0. */
export function patternOf(step: Step): string | undefined {
  return step === 0 ? undefined : `url(#cover-${step})`
}
