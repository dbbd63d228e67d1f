import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChevronLeft, ChevronRight, Download } from 'lucide-react'
import { z } from 'zod'
import { type PlanEntry, findPlan } from '~/domain/calendar/find-plan.server'
import { yearSchema } from '~/domain/calendar/plan-schema.server'
import { monthName } from '~/domain/time/format-time'
import { partsOf, today } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { textsFor } from '~/i18n/texts'
import { Badge, HandlingMark, MarkingLine } from '~/ui/badge'
import { ButtonLink } from '~/ui/button'
import { type Column, DataTable } from '~/ui/data-table'
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
      {entries.length === 0 ? <EmptyState title={t.empty(year)} text={t.emptyWhy} /> : null}
      {byMonth(entries).map(([month, rows]) => (
        <Month key={month} month={month} rows={rows} />
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

function Month({ month, rows }: { month: number; rows: PlanEntry[] }) {
  const t = useTexts()
  const name = monthName(month, useReader().locale)
  const columns: Column<PlanEntry>[] = [
    { key: 'when', head: t.calendar.plan.when, cell: ({ when }) => when },
    { key: 'what', head: t.calendar.plan.what, primary: true, cell: (entry) => <What entry={entry} /> },
    {
      key: 'kind',
      head: t.calendar.plan.kind,
      cell: ({ kind, seriesName }) => (kind ? t.kinds.meetingKind[kind] : seriesName),
    },
    { key: 'place', head: t.calendar.plan.place, cell: ({ place }) => place },
    { key: 'status', head: t.calendar.plan.status, cell: ({ status }) => t.kinds.meetingStatus[status] },
  ]
  return (
    <Section title={name.charAt(0).toUpperCase() + name.slice(1)} count={rows.length} flush>
      <DataTable
        caption={t.calendar.plan.monthCaption(name)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

function What({ entry }: { entry: PlanEntry }) {
  const t = useTexts()
  return (
    <span className="flex flex-wrap items-center gap-2">
      {entry.isMeeting ? <Link to={`/meetings/${entry.id}`}>{entry.title}</Link> : entry.title}
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
