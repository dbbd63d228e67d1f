import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleRecurrences } from '../access/visible-to.server'
import { NotFound } from '../errors'
import type { MeetingStatus } from '~/generated/sqlite/enums'
import { today } from '../time/plain-date'
import { describeRule } from './describe-rule'
import { typedRuleOf } from './typed-rule'

type Occurrence = { id: string; recurrenceId: string | null }

/** What a meeting's page says of its series. */
export type MeetingSeries = {
  id: string
  /** "Gentages hver tirsdag kl. 10.00 til 15. juni 2027". */
  words: string
  number: number
  count: number
  previousId: string | null
  nextId: string | null
}

/** The series of a meeting, or null unless the actor may see its every occurrence. */
export async function findSeries(
  actor: Actor,
  { id, recurrenceId }: Occurrence,
): Promise<MeetingSeries | null> {
  const series = recurrenceId ? await visibleSeries(actor, recurrenceId) : null
  if (!series) return null
  const ids = series.meetings.map((meeting) => meeting.id)
  const index = ids.indexOf(id)
  return {
    id: series.id,
    words: describeRule(series, textsFor(actor.locale), actor.locale),
    number: index + 1,
    count: ids.length,
    previousId: ids[index - 1] ?? null,
    nextId: index < 0 ? null : (ids[index + 1] ?? null),
  }
}

/** What the form of an occurrence is shown with. */
export type EditedSeries = {
  version: number
  words: string
  values: Record<'repeat' | 'repeatInterval' | 'repeatBy' | 'repeatUntil', string> & { repeatDays: string[] }
  /** How many other occurrences still to come were changed by themselves. */
  changedAlone: number
}

/** The series an occurrence can be edited with: it is planned, its rule gives it, and the actor may see it all. */
export async function findEditedSeries(
  actor: Actor,
  meeting: Occurrence & { status: MeetingStatus; originalStartsOn: string | null },
): Promise<EditedSeries | null> {
  const { recurrenceId, status, originalStartsOn } = meeting
  if (!recurrenceId || status !== 'PLANNED' || originalStartsOn === null) return null
  const series = await visibleSeries(actor, recurrenceId)
  if (!series) return null
  const changed = series.meetings.filter(
    (one) =>
      one.id !== meeting.id &&
      one.status === 'PLANNED' &&
      (one.title !== series.title ||
        one.place !== series.place ||
        one.link !== series.link ||
        one.purpose !== series.purpose ||
        one.startsOn !== one.originalStartsOn ||
        one.startsAt?.getTime() !== one.originalStartsAt?.getTime()),
  )
  const typed = typedRuleOf(series, actor.locale)
  return {
    version: series.version,
    words: describeRule(series, textsFor(actor.locale), actor.locale),
    values: { ...typed, repeatInterval: String(typed.repeatInterval) },
    changedAlone: changed.length,
  }
}

/** Which of the recurring meetings may be told to be so: the actor sees their every occurrence. */
export async function findVisibleSeries(actor: Actor, meetings: Occurrence[]): Promise<Set<string>> {
  const ids = new Set(meetings.flatMap(({ recurrenceId }) => recurrenceId ?? []))
  if (ids.size === 0) return new Set()
  const found = await db.meetingRecurrence.findMany({
    where: { AND: [visibleRecurrences(actor), { id: { in: [...ids] } }] },
    select: { id: true },
  })
  return new Set(found.map(({ id }) => id))
}

/** The next occurrence of a series, or its last. Throws NotFound unless the actor may see it all. */
export async function findPresentOccurrence(actor: Actor, recurrenceId: string, now: Date): Promise<string> {
  const series = await visibleSeries(actor, recurrenceId)
  const day = today(now, actor.zone)
  const present = series?.meetings.find(({ endsOn }) => endsOn >= day) ?? series?.meetings.at(-1)
  if (!present) throw new NotFound()
  return present.id
}

async function visibleSeries(actor: Actor, id: string) {
  return db.meetingRecurrence.findFirst({
    where: { AND: [visibleRecurrences(actor), { id }] },
    include: {
      meetings: {
        where: { AND: [visibleMeetings(actor), { archivedAt: null }] },
        orderBy: [{ startsOn: 'asc' }, { startsAt: 'asc' }, { id: 'asc' }],
      },
    },
  })
}
