import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CalendarPlus, FileUp, Plus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { findFilterChoices } from '~/domain/meetings/find-filter-choices.server'
import { findMeetings } from '~/domain/meetings/find-meetings.server'
import { meetingSearch } from '~/domain/meetings/meeting-schema.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { today } from '~/domain/time/plain-date'
import { parseTypedDate } from '~/domain/time/typed-date'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MeetingFilters, useActiveFilters } from '~/ui/meetings/meeting-filters'
import { MeetingList, useMeetingColumns } from '~/ui/meetings/meeting-list'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, meetingSearch)
  const context = { today: today(new Date(), actor.zone), lean: 'past' as const }
  const day = (typed: string) => {
    const read = parseTypedDate(typed, context)
    return 'date' in read ? read.date : undefined
  }
  const [list, choices, views] = await Promise.all([
    findMeetings(actor, {
      ...search,
      from: search.from && day(search.from),
      to: search.to && day(search.to),
      mine: search.mine === '1',
      archived: search.archived === '1',
      sort: search.sort.endsWith('title') ? 'title' : 'date',
      descending: search.sort.startsWith('-'),
    }),
    findFilterChoices(actor, search, new Date()),
    findSavedViews(actor, '/meetings'),
  ])
  demandPage(request, search.page, list.total)
  return json({
    ...list,
    search,
    choices,
    views,
    title: textsFor(actor.locale).meetings.title,
    mayLog: can(actor, 'meeting.create'),
    mayImport: can(actor, 'import.run'),
  })
}

export default function Meetings() {
  const { meetings, total, search, choices, views, title, mayLog, mayImport } = useLoaderData<typeof loader>()
  const t = useTexts()
  const active = useActiveFilters(search, choices)
  return (
    <Page>
      <PageHeader title={title} actions={mayLog ? <LogButtons mayImport={mayImport} /> : null} />
      <ViewBar list="/meetings" views={views} columns={useMeetingColumns()} />
      <MeetingFilters search={search} choices={choices} total={total} active={active} />
      <div className="card">
        {meetings.length > 0 ? (
          <MeetingList meetings={meetings} byDay={!search.sort.endsWith('title')} />
        ) : active.length > 0 ? (
          <NothingMatches />
        ) : (
          <EmptyState
            title={t.meetings.emptyTitle}
            text={t.meetings.emptyText}
            action={mayLog ? <LogButtons /> : null}
          />
        )}
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}

function LogButtons({ mayImport = false }) {
  const { meetings: t, imports } = useTexts()
  return (
    <span className="flex flex-wrap gap-2">
      <ButtonLink to="/log" tone="primary" icon={Plus}>
        {t.log}
      </ButtonLink>
      <ButtonLink to="/log?plan=1" icon={CalendarPlus}>
        {t.plan}
      </ButtonLink>
      {mayImport ? (
        <ButtonLink to="/imports/calendar" tone="quiet" icon={FileUp}>
          {imports.link}
        </ButtonLink>
      ) : null}
    </span>
  )
}
