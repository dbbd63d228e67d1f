import type { MeasureStatus } from '~/generated/sqlite/enums'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'

const drawing: Record<MeasureStatus, { colour: string; path: string; filled: boolean }> = {
  NOT_STARTED: { colour: 'text-muted', path: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z', filled: false },
  BEHIND: { colour: 'text-danger', path: 'M.8 1.5h10.4L6 11Z', filled: true },
  AT_RISK: { colour: 'text-warn', path: 'M6 1.2 10.8 6 6 10.8 1.2 6Z', filled: false },
  ON_TRACK: { colour: 'text-accent', path: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z', filled: true },
  DONE: {
    colour: 'text-ok',
    path: 'M1 1h10v10H1Zm1.7 5.1 2.3 2.4 4.4-4.8-1.1-1L5 6.3 3.8 5Z',
    filled: true,
  },
}

/** The shape of a measure's status: told apart by form and filling. Decorative beside its word. */
export function StatusShape({ status, size = 12 }: { status: MeasureStatus; size?: number }) {
  const { colour, path, filled } = drawing[status]
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      aria-hidden="true"
      className={classNames('inline-block shrink-0', colour)}
    >
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        fillRule="evenodd"
        stroke="currentColor"
        strokeWidth={filled ? 0 : 1.5}
      />
    </svg>
  )
}

/** A measure's status as shape and word. */
export function StatusMark({ status }: { status: MeasureStatus }) {
  const words = useTexts().measures.status
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <StatusShape status={status} />
      <span>{words[status]}</span>
    </span>
  )
}
