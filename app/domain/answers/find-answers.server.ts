import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleAnswers, visibleEditions, visibleMeetings, visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { containingWords } from '../people/matching-words.server'
import { formatMoment } from '../time/format-time'
import type { AnswerChannel, AnswerState, AnswerStatus } from './answer'
import { describeProposal } from './proposal'

const pageSize = 50

export type AnswerFilter = {
  tab: 'waiting' | 'all'
  status?: AnswerStatus | undefined
  channel?: AnswerChannel | undefined
  state?: AnswerState | undefined
  q?: string | undefined
  /** From 1. */
  page: number
}

/** Why an answer waits for a coordinator. */
export type HeldReason = 'stranger' | 'proposal' | 'otherSender'

export type AnswerRow = {
  id: string
  /** The invited, else who the reply says it is from. */
  who: string
  personId: string | null
  email: string
  /** What it answers, and its page. */
  what: { title: string; to: string } | null
  status: AnswerStatus
  note: string
  channel: AnswerChannel
  state: AnswerState
  received: string
  held: HeldReason | null
  /** The proposed time in words, and the page where the meeting can be changed to it. */
  proposed: string
  changeAt: string | null
}

/** One page of the answers that exist for the actor, the latest first, how many there are and how many wait. */
export async function findAnswers(
  actor: Actor,
  filter: AnswerFilter,
): Promise<{ total: number; waiting: number; answers: AnswerRow[] }> {
  const where = { AND: [visibleAnswers(actor), listed(actor, filter)] }
  const [total, waiting, stored] = await Promise.all([
    db.answer.count({ where }),
    countWaiting(actor),
    db.answer.findMany({
      where,
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
      select: rowSelection,
    }),
  ])
  return { total, waiting, answers: stored.map((answer) => rowOf(actor, answer)) }
}

/** How many answers wait for a decision, of those that exist for the actor. */
export function countWaiting(actor: Actor): Promise<number> {
  return db.answer.count({ where: { AND: [visibleAnswers(actor), { state: 'HELD' }] } })
}

/** Why a held answer waits: nobody invited wrote it, it proposes a time, or another sent it. */
export function heldReason(answer: { invitationId: string | null; proposedStart: Date | null }): HeldReason {
  if (answer.invitationId === null) return 'stranger'
  return answer.proposedStart ? 'proposal' : 'otherSender'
}

const bilingual = { nameDa: true, nameEn: true } as const

const rowSelection = {
  id: true,
  invitationId: true,
  email: true,
  name: true,
  status: true,
  note: true,
  channel: true,
  state: true,
  receivedAt: true,
  proposedStart: true,
  proposedEnd: true,
  meeting: { select: { id: true, title: true, recurrenceId: true } },
  edition: { select: { id: true, ...bilingual } },
  invitation: {
    select: {
      person: { select: { id: true, ...nameSelection } },
      recurrence: { select: { id: true, title: true } },
    },
  },
} as const satisfies Prisma.AnswerSelect

type Stored = Prisma.AnswerGetPayload<{ select: typeof rowSelection }>

function rowOf(actor: Actor, answer: Stored): AnswerRow {
  const { id, email, name, note, channel, state, receivedAt, invitation } = answer
  const person = invitation?.person ?? null
  const held = state === 'HELD' ? heldReason(answer) : null
  return {
    ...{ id, email, note, channel, state, held },
    who: person ? personName(person) : name || email,
    personId: person?.id ?? null,
    what: subjectLink(actor, answer),
    status: answer.status as AnswerStatus,
    received: formatMoment(receivedAt, actor.zone, actor.locale),
    proposed: proposedTime(actor, answer),
    changeAt: held === 'proposal' ? changePage(answer) : null,
  }
}

function subjectLink(actor: Actor, { meeting, edition, invitation }: Stored): AnswerRow['what'] {
  if (meeting) return { title: meeting.title, to: `/meetings/${meeting.id}` }
  if (edition) return { title: organisationName(edition, actor.locale), to: `/editions/${edition.id}` }
  const recurrence = invitation?.recurrence
  return recurrence ? { title: recurrence.title, to: `/recurrences/${recurrence.id}` } : null
}

function changePage({ id, meeting, edition }: Stored): string | null {
  if (meeting) return `/meetings/${meeting.id}/edit?proposal=${id}`
  return edition ? `/editions/${edition.id}/edit` : null
}

function proposedTime({ zone, locale }: Actor, { proposedStart, proposedEnd }: Stored): string {
  return proposedStart ? describeProposal(proposedStart, proposedEnd, zone, locale) : ''
}

function listed(actor: Actor, filter: AnswerFilter): Prisma.AnswerWhereInput {
  const { tab, status, channel, state, q } = filter
  return {
    AND: [
      tab === 'waiting' ? { state: 'HELD' } : state ? { state } : {},
      status ? { status } : {},
      channel ? { channel } : {},
      q ? mentioning(actor, q.trim()) : {},
    ],
  }
}

/** Who answered or what was answered says it. Capital letters count on æ, ø, å and on PostgreSQL: hence the spellings. */
function mentioning(actor: Actor, q: string): Prisma.AnswerWhereInput {
  const spellings = [...new Set([q, q.toLowerCase(), q.slice(0, 1).toUpperCase() + q.slice(1).toLowerCase()])]
  const saysIt = (column: 'email' | 'name') => spellings.map((contains) => ({ [column]: { contains } }))
  const named = { searchEntries: { some: containingWords('person', q) } }
  const titled = { searchEntries: { some: containingWords('meeting', q) } }
  const ofEdition = spellings.flatMap((contains) => [{ nameDa: { contains } }, { nameEn: { contains } }])
  return {
    OR: [
      ...saysIt('email'),
      ...saysIt('name'),
      { invitation: { person: { AND: [visiblePersons(actor), named] } } },
      { meeting: { AND: [visibleMeetings(actor), titled] } },
      { edition: { AND: [visibleEditions(actor), { OR: ofEdition }] } },
    ],
  }
}
