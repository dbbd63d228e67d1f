import type { ReactNode } from 'react'
import { Lock } from 'lucide-react'
import { useTexts } from '~/i18n'
import { classNames } from './class-names'

export type BadgeTone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger'

const toneClass: Record<BadgeTone, string> = {
  neutral: 'border-line bg-sunken text-ink',
  accent: 'border-transparent bg-tint text-accent',
  ok: 'border-transparent bg-ok-tint text-ok',
  warn: 'border-transparent bg-warn-tint text-warn',
  danger: 'border-transparent bg-danger-tint text-danger',
}

/** A word about a record. The word carries the meaning; the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-sm border px-1.5 py-0.5 text-xs font-medium whitespace-nowrap',
        toneClass[tone],
      )}
    >
      {children}
    </span>
  )
}

/** Says that a record is LIMITED; an open record carries no mark. */
export function HandlingMark({ handling }: { handling: 'OPEN' | 'LIMITED' }) {
  const t = useTexts()
  if (handling === 'OPEN') return null
  return (
    <span
      title={t.common.handlingNote.limited}
      className="inline-flex items-center gap-1 rounded-sm border border-control px-1.5 py-0.5 text-xs font-medium whitespace-nowrap text-ink"
    >
      <Lock size={12} aria-hidden="true" />
      {t.kinds.handling.LIMITED}
    </span>
  )
}

/** The printed marking, in capitals, at the top and the foot of everything that shows a marked record. */
export function MarkingLine({ marking }: { marking: 'NONE' | 'TIL_TJENESTEBRUG' }) {
  const t = useTexts()
  if (marking === 'NONE') return null
  return (
    <p className="my-2 border-y-2 border-brand py-1 text-center text-sm font-semibold tracking-[0.08em] text-brand">
      {t.kinds.marking[marking]}
    </p>
  )
}

export type OrganisationShape = 'state' | 'company' | 'civil' | 'academia' | 'international' | 'media'

export const shapeOf: Record<string, OrganisationShape> = {
  COMPANY: 'company',
  BUSINESS_ASSOCIATION: 'company',
  COUNTRY: 'state',
  DANISH_AUTHORITY: 'state',
  MISSION: 'state',
  NGO: 'civil',
  SOCIAL_PARTNER: 'civil',
  RESEARCH_BODY: 'academia',
  THINK_TANK: 'academia',
  NATO_BODY: 'international',
  EU_BODY: 'international',
  UN_BODY: 'international',
  INTERNATIONAL_BODY: 'international',
  MEDIUM: 'media',
}

/** Each in a square of 12 by 12. */
export const shapeDrawing: Record<OrganisationShape, { colour: string; path: string }> = {
  state: { colour: 'text-kind-state', path: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z' },
  company: { colour: 'text-kind-company', path: 'M1.5 1.5h9v9h-9Z' },
  civil: { colour: 'text-kind-civil', path: 'M6 1 11.5 10.5H.5Z' },
  academia: { colour: 'text-kind-academia', path: 'M6 .5 11.5 6 6 11.5.5 6Z' },
  international: { colour: 'text-kind-international', path: 'M6 .5 11.5 4.6 9.4 11H2.6L.5 4.6Z' },
  media: {
    colour: 'text-kind-media',
    path: 'M6 .3 7.8 4l4 .4-3 2.8.9 4L6 9.2l-3.7 2 .9-4-3-2.8 4-.4Z',
  },
}

/** The small shape that tells kinds of organisation apart, by form as well as colour. Decorative: the kind stands in words beside it. */
export function KindShape({ kind }: { kind: string }) {
  const { colour, path } = shapeDrawing[shapeOf[kind] ?? 'international']
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      className={classNames('inline-block shrink-0', colour)}
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
