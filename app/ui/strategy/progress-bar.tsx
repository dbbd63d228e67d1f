import type { Progress } from '~/domain/strategy/scoreboard'

const width = 96

/** How much of the target is done, as a filled part of a frame, with a tick where an even pace would be. Decorative. */
export function ProgressBar({ progress: { done, target, expected } }: { progress: Progress }) {
  if (target === null) return null
  const share = (n: number) => Math.min(1, n / target) * (width - 2)
  return (
    <svg viewBox={`0 0 ${width} 12`} aria-hidden="true" className="progress-bar">
      <rect x="0.5" y="2.5" width={width - 1} height="7" className="progress-frame" />
      <rect x="1" y="3" width={share(done)} height="6" className="progress-done" />
      {expected === null ? null : <path d={`M${1 + share(expected)} 0v12`} className="progress-expected" />}
    </svg>
  )
}
