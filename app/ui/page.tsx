import { useId, type ReactNode } from 'react'
import { MarkingLine } from './badge'
import { classNames } from './class-names'
import { Link } from './router'

type PageProps = {
  children: ReactNode
  /** The printed marking of what the page shows: a line at its top and at its foot. */
  marking?: 'NONE' | 'TIL_TJENESTEBRUG'
  /** Forms and texts: one readable column. */
  narrow?: boolean
}

/** The content of a page, inside the shell's `<main>`. */
export function Page({ children, narrow, marking = 'NONE' }: PageProps) {
  return (
    <div className={classNames('page', narrow && 'page-narrow')}>
      <MarkingLine marking={marking} />
      {children}
      <MarkingLine marking={marking} />
    </div>
  )
}

type TrailStep = { to: string; label: string }

type PageHeaderProps = {
  title: ReactNode
  /** A line above the title: where this belongs, as links from the outside in. */
  trail?: TrailStep[]
  /** Below the title: what and when, in one line. */
  subtitle?: ReactNode
  /** Beside the title: badges and handling marks. */
  marks?: ReactNode
  /** Buttons. */
  actions?: ReactNode
}

/** The page's one h1 with what belongs to it. */
export function PageHeader({ title, trail, subtitle, marks, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {trail?.length ? (
          <p className="mb-1 flex flex-wrap gap-x-2 text-sm text-muted">
            <TrailSteps trail={trail} />
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl sm:text-2xl">{title}</h1>
          {marks}
        </div>
        {subtitle ? <div className="mt-1 max-w-[70ch] text-muted">{subtitle}</div> : null}
      </div>
      {actions ? (
        <div className="no-print flex flex-wrap items-center gap-2 max-sm:gap-1.5 max-sm:[&_.button]:px-2.5">
          {actions}
        </div>
      ) : null}
    </header>
  )
}

/** Where a page belongs, as links from the outside in. */
export function TrailSteps({ trail }: { trail: TrailStep[] }) {
  return (
    <>
      {trail.map((step) => (
        <span key={step.to} className="after:ml-2 after:content-['/'] last:after:content-none">
          <Link to={step.to} className="link-plain">
            {step.label}
          </Link>
        </span>
      ))}
    </>
  )
}

type SectionProps = {
  title: ReactNode
  /** How many things it holds, shown beside the title. */
  count?: number | string
  actions?: ReactNode
  children: ReactNode
  /** Without padding, for tables and lists that reach the edges. */
  flush?: boolean
  /** Without frame, directly on the page. */
  plain?: boolean
  /** 2 unless the section stands within another. */
  level?: 2 | 3
  id?: string
}

/** A titled part of a page. */
export function Section(props: SectionProps) {
  const { title, count, actions, children, flush, plain, level = 2, id } = props
  const ownId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={id} aria-labelledby={ownId} className={classNames('mb-6', !plain && 'card')}>
      <div
        className={classNames(
          'flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-2',
          plain ? 'mb-2' : 'border-b border-line px-4 py-1.5',
        )}
      >
        <Heading id={ownId} className="text-base">
          {title}
          {count === undefined ? null : (
            <span className="ml-2 text-sm font-normal text-muted tabular-nums">{count}</span>
          )}
        </Heading>
        {actions ? <div className="no-print flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      <div className={classNames(!plain && !flush && 'p-4')}>{children}</div>
    </section>
  )
}

/** Two columns from 1024 px: the story, and beside it the facts. One column below. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-x-6 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
      <div className="min-w-0">{main}</div>
      <div className="min-w-0">{side}</div>
    </div>
  )
}
