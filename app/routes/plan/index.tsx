import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ChevronLeft, ChevronRight, Download } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { type PlanEntry, findPlan } from '~/domain/calendar/find-plan.server'
import { yearSchema } from '~/domain/calendar/plan-schema.server'
import { monthName } from '~/domain/time/format-time'
import { partsOf, today } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { textsFor } from '~/i18n/texts'
import { Badge, HandlingMark, MarkingLine } from '~/ui/badge'
import { ButtonLink } from '~/ui/button'
import { type Column, DataTable } from '~/ui/data-table'
import { PlanLink } from '~/ui/dashboard/todays-meetings'
import { EmptyState } from '~/ui/empty-state'
import { Page, PageHeader, Section } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { Link } from '~/ui/router'
import { readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const paramsSchema = z.object({ year: yearSchema.optional() })
const searchSchema = z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) })

/** The year's meetings and editions; without a year, the reader's present one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const thisYear = partsOf(today(new Date(), actor.zone)).year
  const { year = thisYear } = readParams(params, paramsSchema)
  const { page } = readSearch(request, searchSchema)
  const plan = await findPlan(actor, year, page)
  const t = textsFor(actor.locale)
  return json({ year, thisYear, ...plan, pageTitle: t.shell.pageTitle(t.calendar.plan.title(year)) })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function PlanPage() {
  const { year, thisYear, entries, meetings, editions, page } = useLoaderData<typeof loader>()
  const t = useTexts().calendar.plan
  const { role } = useReader()
  const mayLog = role !== null && can({ role }, 'meeting.create')
  const marking = entries.some((entry) => entry.marking !== 'NONE') ? 'TIL_TJENESTEBRUG' : 'NONE'
  return (
    <Page>
      <MarkingLine marking={marking} />
      <PageHeader
        title={t.title(year)}
        subtitle={t.count(meetings, editions)}
        actions={
          <>
            <YearStepper year={year} thisYear={thisYear} />
            <ButtonLink to={`/plan/${year}/calendar.ics`} icon={Download} tone="primary" download>
              {t.download}
            </ButtonLink>
          </>
        }
      />
      <p className="no-print mb-6 max-w-[70ch] text-sm text-muted">{t.downloadNote}</p>
      {entries.length === 0 ? (
        <div className="card">
          <EmptyState title={t.empty(year)} text={t.emptyWhy} action={mayLog ? <PlanLink /> : null} />
        </div>
      ) : null}
      {byMonth(entries).map(([month, rows]) => (
        <Month key={month} month={month} rows={rows} whole={entries.length === meetings + editions} />
      ))}
      <Pager page={page} total={meetings + editions} />
      <MarkingLine marking={marking} />
    </Page>
  )
}

function YearStepper({ year, thisYear }: { year: number; thisYear: number }) {
  const t = useTexts().calendar.plan
  return (
    <nav aria-label={t.years} className="flex items-center gap-2">
      {year > 1900 ? (
        <ButtonLink to={`/plan/${year - 1}`} icon={ChevronLeft} iconOnly tone="quiet">
          {t.previousYear(year - 1)}
        </ButtonLink>
      ) : null}
      {year === thisYear ? null : (
        <ButtonLink to="/plan" tone="quiet">
          {t.thisYear}
        </ButtonLink>
      )}
      {year < 2199 ? (
        <ButtonLink to={`/plan/${year + 1}`} icon={ChevronRight} iconOnly tone="quiet">
          {t.nextYear(year + 1)}
        </ButtonLink>
      ) : null}
    </nav>
  )
}

/** The same widths in every month, so that the columns stand below each other. */
function Cell({ width, children }: { width: string; children: ReactNode }) {
  return children ? <span className={`block ${width}`}>{children}</span> : null
}

function Month({ month, rows, whole }: { month: number; rows: PlanEntry[]; whole: boolean }) {
  const t = useTexts()
  const heads = t.calendar.plan
  const name = monthName(month, useReader().locale)
  const kindOf = ({ kind, seriesName }: PlanEntry) => (kind ? t.kinds.meetingKind[kind] : seriesName)
  const columns: Column<PlanEntry>[] = [
    { key: 'what', head: heads.what, primary: true, cell: (entry) => <What entry={entry} /> },
    { key: 'when', head: heads.when, phone: 'bare', cell: ({ when }) => <Cell width="xl:w-72">{when}</Cell> },
    {
      key: 'kind',
      head: heads.kind,
      phone: 'inline',
      cell: (entry) => <Cell width="xl:w-36">{kindOf(entry)}</Cell>,
    },
    {
      key: 'place',
      head: heads.place,
      phone: 'bare',
      cell: ({ place }) => (place ? <Cell width="xl:w-44">{place}</Cell> : null),
    },
    {
      key: 'status',
      head: heads.status,
      phone: 'inline',
      cell: ({ status }) => <Cell width="xl:w-20">{t.kinds.meetingStatus[status]}</Cell>,
    },
  ]
  return (
    <Section
      title={name.charAt(0).toUpperCase() + name.slice(1)}
      count={whole ? rows.length : undefined}
      flush
    >
      <DataTable caption={heads.monthCaption(name)} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Section>
  )
}

function What({ entry }: { entry: PlanEntry }) {
  const t = useTexts()
  return (
    <span className="flex flex-wrap items-center gap-2 xl:w-72">
      {entry.isMeeting ? (
        <Link to={`/meetings/${entry.id}`} className="link-plain">
          {entry.title}
        </Link>
      ) : (
        entry.title
      )}
      {entry.isMeeting ? null : <Badge tone="accent">{t.calendar.plan.edition}</Badge>}
      <HandlingMark handling={entry.handling} />
    </span>
  )
}

function byMonth(entries: PlanEntry[]): [number, PlanEntry[]][] {
  const months = new Map<number, PlanEntry[]>()
  for (const entry of entries) {
    const { month } = partsOf(entry.startsOn)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months]
}
