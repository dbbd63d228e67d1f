import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { type SettledHandling, writeReaders } from '../access/handling.server'
import { type EditedMeeting, unseenParticipants } from '../meetings/edit-meeting.server'
import type { MeetingInput } from '../meetings/meeting'
import {
  type Gathered,
  replaceParticipants,
  replaceSubjects,
  writtenColumns,
} from '../meetings/write-meeting.server'
import type { StoredOccurrence, StoredSeries } from './stored-series.server'

const texts = ['title', 'place', 'link', 'purpose'] as const
type Text = (typeof texts)[number]

/** What an edit changed in one occurrence, to be carried to others. */
export type Changes = {
  kind?: MeetingInput['kind']
  texts: Partial<Record<Text, string | null>>
  participants: boolean
  subjects: boolean
  handling: boolean
}

export function changesOf(stored: EditedMeeting, input: MeetingInput, gathered: Gathered): Changes {
  const columns = writtenColumns(input, gathered)
  const changed = texts.filter((name) => columns[name] !== stored[name])
  const attending = gathered.attending.map(({ personId, role }) => `${personId} ${role}`)
  return {
    ...(input.kind !== stored.kind && { kind: input.kind }),
    texts: Object.fromEntries(changed.map((name) => [name, columns[name]])),
    participants: !same(attending, companyOf(stored)),
    subjects: !same(
      [...gathered.organisationIds, ...gathered.topicIds, ...gathered.measureIds],
      subjectsOf(stored),
    ),
    handling: handlingText(settledOf(stored)) !== handlingText(gathered.handling),
  }
}

export function hasChanges({ kind, texts: changed, participants, subjects, handling }: Changes): boolean {
  return Boolean(kind) || Object.keys(changed).length > 0 || participants || subjects || handling
}

/**
 * Carries the changes to another occurrence. What was changed there by itself stays, but narrower handling goes for
 * all. Answers with whether anything was written.
 */
export async function spread(
  tx: Transaction,
  actor: Actor,
  to: StoredOccurrence,
  from: { stored: EditedMeeting; series: StoredSeries; gathered: Gathered; changes: Changes; now: Date },
): Promise<boolean> {
  const { stored, series, gathered, changes, now } = from
  const own = texts.filter((name) => to[name] === series[name] || to[name] === stored[name])
  const changed = own.filter((name) => name in changes.texts).map((name) => [name, changes.texts[name]])
  const company = changes.participants && same(companyOf(to), companyOf(stored))
  const subjects = changes.subjects && same(subjectsOf(to), subjectsOf(stored))
  const handling = changes.handling && followsHandling(to, stored, gathered.handling)
  const kind = changes.kind !== undefined && to.kind === stored.kind
  if (changed.length === 0 && !company && !subjects && !handling && !kind) return false
  await tx.meeting.update({
    where: { id: to.id },
    data: {
      ...(Object.fromEntries(changed) as Partial<Record<Text, string>>),
      ...(kind && { kind: changes.kind }),
      ...(handling && { handling: gathered.handling.handling, marking: gathered.handling.marking }),
      version: { increment: 1 },
      changedAt: now,
    },
  })
  if (company) await replaceParticipants(tx, to.id, gathered, await unseenParticipants(tx, actor, to))
  if (subjects) await replaceSubjects(tx, to.id, gathered)
  if (handling) await writeReaders(tx, 'meeting', to.id, gathered.handling)
  return true
}

type Company = { participants: { personId: string; role: string }[] }

function companyOf({ participants }: Company): string[] {
  return participants.map(({ personId, role }) => `${personId} ${role}`)
}

function subjectsOf({
  organisations,
  topics,
  measures,
}: {
  organisations: { organisationId: string }[]
  topics: { topicId: string }[]
  measures: { measureId: string }[]
}): string[] {
  return [
    ...organisations.map(({ organisationId }) => organisationId),
    ...topics.map(({ topicId }) => topicId),
    ...measures.map(({ measureId }) => measureId),
  ]
}

function followsHandling(to: StoredOccurrence, stored: EditedMeeting, given: SettledHandling): boolean {
  const narrower = to.handling === 'OPEN' && given.handling === 'LIMITED'
  return narrower || handlingText(settledOf(to)) === handlingText(settledOf(stored))
}

function settledOf({
  handling,
  marking,
  readers,
}: Pick<StoredOccurrence, 'handling' | 'marking' | 'readers'>) {
  return {
    handling,
    marking,
    readerAccountIds: readers.flatMap(({ accountId }) => accountId ?? []),
    readerOfficeIds: readers.flatMap(({ officeId }) => officeId ?? []),
  }
}

function handlingText({ handling, marking, readerAccountIds, readerOfficeIds }: SettledHandling): string {
  return JSON.stringify([handling, marking, [...readerAccountIds].sort(), [...readerOfficeIds].sort()])
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
}
