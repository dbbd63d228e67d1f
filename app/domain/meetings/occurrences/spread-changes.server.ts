import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import type { SettledHandling } from '../../access/handling.server'
import { nameOwner } from '../../follow-ups/add-follow-up.server'
import { type EditedMeeting, unseenParticipants } from '../edit-meeting.server'
import type { MeetingInput } from '../meeting'
import { type Gathered, replaceParticipants, replaceSubjects, writtenColumns } from '../write-meeting.server'
import { replaceReaders } from './add-occurrences.server'
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

type From = {
  stored: EditedMeeting
  series: StoredSeries
  gathered: Gathered
  changes: Changes
  now: Date
}

/**
 * Carries the changes to the other occurrences, in few queries whatever their number. What was changed in one by
 * itself stays there, but narrower handling goes for all. Answers with the ids of those written.
 */
export async function spread(
  tx: Transaction,
  actor: Actor,
  to: readonly StoredOccurrence[],
  { stored, series, gathered, changes, now }: From,
): Promise<string[]> {
  const idsWhere = (fits: (one: StoredOccurrence) => boolean) => to.filter(fits).map(({ id }) => id)
  const written = new Set<string>()
  const write = async (ids: string[], work: () => Promise<unknown>) => {
    if (ids.length > 0) await work()
    for (const id of ids) written.add(id)
  }
  for (const [name, value] of Object.entries(changes.texts) as [Text, string | null][]) {
    const ids = idsWhere((one) => one[name] === series[name] || one[name] === stored[name])
    await write(ids, () => tx.meeting.updateMany({ where: { id: { in: ids } }, data: { [name]: value } }))
  }
  const { kind } = changes
  const kinds = idsWhere((one) => kind !== undefined && one.kind === stored.kind)
  await write(kinds, () => tx.meeting.updateMany({ where: { id: { in: kinds } }, data: { kind } }))
  const company = idsWhere((one) => changes.participants && same(companyOf(one), companyOf(stored)))
  await write(company, () => spreadCompany(tx, actor, company, gathered))
  const subjects = idsWhere((one) => changes.subjects && same(subjectsOf(one), subjectsOf(stored)))
  await write(subjects, () => replaceSubjects(tx, subjects, gathered))
  const handled = idsWhere((one) => changes.handling && followsHandling(one, stored, gathered.handling))
  await write(handled, () => spreadHandling(tx, actor, handled, gathered.handling))
  const ids = [...written]
  const data = { version: { increment: 1 }, changedAt: now }
  await write(ids, () => tx.meeting.updateMany({ where: { id: { in: ids } }, data }))
  return ids
}

async function spreadCompany(
  tx: Transaction,
  actor: Actor,
  ids: string[],
  gathered: Gathered,
): Promise<void> {
  const unseen = await unseenParticipants(tx, actor, ids)
  const plain = ids.filter((id) => !unseen.has(id))
  await replaceParticipants(tx, plain, gathered)
  for (const [id, kept] of unseen) await replaceParticipants(tx, [id], gathered, kept)
}

async function spreadHandling(tx: Transaction, actor: Actor, ids: string[], settled: SettledHandling) {
  const { handling, marking } = settled
  await tx.meeting.updateMany({ where: { id: { in: ids } }, data: { handling, marking } })
  await replaceReaders(tx, ids, settled)
  // reads as the system: whoever owns a follow-up of a meeting must see it; only the ids are used.
  const owned = await tx.followUp.findMany({
    where: { meetingId: { in: ids }, archivedAt: null },
    select: { meetingId: true, ownerId: true },
  })
  for (const { meetingId, ownerId } of owned) if (meetingId) await nameOwner(tx, actor, meetingId, ownerId)
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
