import type { ReactNode } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { type Ring, rings } from '~/domain/wheel/wheel'
import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { Link, useLocation } from '../router'
import { MarkShape, Warning } from './wheel-marks'

/** The rings' signs, each a link that leaves its ring out or brings it back; and what the fillings say. */
export function WheelLegend({ shown }: { shown: readonly Ring[] }) {
  const t = useTexts().wheel
  const { pathname, search } = useLocation()
  const without = (ring: Ring) =>
    rings.filter((each) => (each === ring ? shown.includes(each) : !shown.includes(each))).join('.')
  return (
    <div className="mt-3 grid gap-2 text-sm">
      <ul aria-label={t.rings.label} className="flex flex-wrap gap-2">
        {rings.map((ring) => {
          const isShown = shown.includes(ring)
          const Sign = isShown ? Eye : EyeOff
          return (
            <li key={ring}>
              <Link
                to={addressWith(pathname, search, { without: without(ring) })}
                preventScrollReset
                aria-label={isShown ? t.rings.hide(t.rings[ring]) : t.rings.show(t.rings[ring])}
                className="wheel-ring"
                data-shown={isShown || undefined}
              >
                <RingSign ring={ring} />
                {t.rings[ring]}
                <Sign size={14} aria-hidden="true" className="no-print text-muted" />
              </Link>
            </li>
          )
        })}
      </ul>
      <ul aria-label={t.signs.label} className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
        <Sign words={t.signs.held} className="wheel-measures wheel-held" />
        <Sign words={t.signs.planned} className="wheel-measures wheel-planned" />
        <Sign words={t.signs.cancelled} className="wheel-measures wheel-cancelled" />
        <Sign words={t.signs.gap} className="wheel-gap" text="?" />
        <li className="inline-flex items-center gap-1.5">
          <SignFrame>
            <Warning x={22} y={24} />
          </SignFrame>
          {t.signs.clash}
        </li>
        <li className="inline-flex items-center gap-1.5">
          <SignFrame>
            <line x1="22" y1="14" x2="22" y2="30" className="stroke-ink" strokeWidth="4" />
          </SignFrame>
          {t.signs.holiday}
        </li>
      </ul>
    </div>
  )
}

function Sign({ words, className, text }: { words: string; className: string; text?: string }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <SignFrame className={className}>
        <MarkShape ring="measures" x={22} y={22} />
        {text ? (
          <text x="22" y="28" className="wheel-number">
            {text}
          </text>
        ) : null}
      </SignFrame>
      {words}
    </li>
  )
}

function RingSign({ ring }: { ring: Ring }) {
  return (
    <SignFrame className={`wheel-${ring} wheel-planned`}>
      {ring === 'tasks' ? (
        <rect x="3" y="10" width="38" height="24" rx="12" className="wheel-shape" />
      ) : (
        <MarkShape ring={ring} x={22} y={22} />
      )}
    </SignFrame>
  )
}

function SignFrame({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <svg viewBox="0 0 44 44" width="20" height="20" aria-hidden="true" className="wheel-sign shrink-0">
      <g className={`wheel-mark ${className ?? ''}`}>{children}</g>
    </svg>
  )
}
