import type { ReactNode } from 'react'
import { can } from '~/domain/access/can'
import type { PlanEntry } from '~/domain/wheel/plan-entry'
import { dayNumber, weekdayName } from '~/domain/time/format-time'
import { partsOf } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { TaskDoneButton, TaskDue, TaskTitle } from '../planning-tasks/task-list'
import { Link } from '../router'

/** One line of the year: a meeting, an edition, or a deadline. */
export function PlanLine({ entry }: { entry: PlanEntry }) {
  const { locale } = useReader()
  return (
    <li className="flex items-start gap-3 border-b border-line px-4 py-2.5 text-sm last:border-0">
      <time dateTime={entry.startsOn} className="w-9 shrink-0 text-right leading-tight tabular-nums">
        <span className="block text-base font-medium">{dayNumber(partsOf(entry.startsOn).day, locale)}</span>
        <span className="text-xs text-muted">{weekdayName(entry.startsOn, locale).slice(0, 3)}</span>
      </time>
      <div className="min-w-0 flex-1">
        {entry.type === 'task' ? <TaskLines entry={entry} /> : <HeldLines entry={entry} />}
      </div>
      {entry.type === 'task' ? <TaskDoneButton task={entry.task} /> : null}
    </li>
  )
}

function HeldLines({ entry }: { entry: Exclude<PlanEntry, { type: 'task' }> }) {
  const t = useTexts()
  const isEdition = entry.type === 'edition'
  const facts = [
    isEdition ? entry.seriesName : t.kinds.meetingKind[entry.kind],
    t.kinds.meetingStatus[entry.status],
    entry.place,
  ]
  return (
    <>
      <Title>
        <Link
          to={isEdition ? `/editions/${entry.id}` : `/meetings/${entry.id}`}
          className={isEdition ? 'link-plain font-semibold' : 'link-plain'}
        >
          {entry.status === 'CANCELLED' ? <s>{entry.title}</s> : entry.title}
        </Link>
        {isEdition ? <Badge tone="accent">{t.calendar.plan.edition}</Badge> : null}
        <HandlingMark handling={entry.handling} />
      </Title>
      <p className="text-muted">{entry.when}</p>
      <p className="text-muted">{facts.filter(Boolean).join(' · ')}</p>
      {isEdition && entry.status === 'HELD' ? <NextEdition edition={entry} /> : null}
    </>
  )
}

/** From an edition that was held to the next one, grown from it. */
function NextEdition({ edition }: { edition: Extract<PlanEntry, { type: 'edition' }> }) {
  const t = useTexts().wheel.list
  const { role } = useReader()
  if (!role || !can({ role }, 'edition.edit')) return null
  return (
    <Link
      to={`/series/${edition.seriesId}/editions/new?from=${edition.id}`}
      aria-label={t.nextEditionNamed(edition.title)}
      className="link inline-flex min-h-6 items-center"
    >
      {t.nextEdition}
    </Link>
  )
}

function TaskLines({ entry: { task, handling } }: { entry: Extract<PlanEntry, { type: 'task' }> }) {
  const t = useTexts().wheel
  return (
    <>
      <Title>
        <TaskTitle task={task} />
        <Badge>{t.list.deadline}</Badge>
        <HandlingMark handling={handling} />
      </Title>
      <div className="flex flex-wrap items-center gap-x-2 text-muted">
        <TaskDue task={task} />
        <Link
          to={`/editions/${task.edition.id}`}
          className="inline-flex min-h-6 min-w-0 items-center hover:underline"
        >
          {task.edition.title}
        </Link>
        <span>{task.owner ? t.list.owner(task.owner) : t.list.noOwner}</span>
      </div>
    </>
  )
}

function Title({ children }: { children: ReactNode }) {
  return <p className="flex flex-wrap items-center gap-x-2 gap-y-1">{children}</p>
}
