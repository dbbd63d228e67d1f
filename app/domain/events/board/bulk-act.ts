import type { InvitationStatus } from '~/generated/sqlite/enums'
import { atSecond } from '../../answers/answer'
import { comes } from '../editions/edition-rules'

/** What can be done to many invitations at once. */
export const bulkActs = ['languages', 'answers', 'waiting', 'promotions', 'withdrawals'] as const
export type BulkAct = (typeof bulkActs)[number]

export type Doing =
  | { act: 'languages'; locale: 'da' | 'en' | null }
  | { act: 'answers'; status: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'; note: string }
  | { act: 'waiting' | 'promotions' | 'withdrawals' }

/** The columns of an invitation that an act may change, as they are stored. */
export type Changeable = {
  status: InvitationStatus
  locale: string | null
  archivedAt: Date | null
  waitingSince: Date | null
  answeredAt: Date | null
  answerChannel: 'PAGE' | 'FILE' | 'MAILBOX' | 'BY_HAND' | null
  answerNote: string
  answerSequence: number | null
  answerStamp: Date | null
  substituteName: string
  substituteEmail: string
}

export type Actable = Changeable & { id: string; companions: number; sentAt: Date | null }

/** What an act needs to know of the edition: its SEQUENCE, what came of the messages, and the seats. */
export type Circumstances = {
  now: Date
  sequence: number
  /** Has the invitation, and no word that it was withdrawn. */
  isTold: (id: string) => boolean
  /** Takes the seats when there are enough; without a limit there always are. */
  takeSeats: (count: number) => boolean
}

/** Somebody who waits and has answered is one who said yes. */
const mayWait: readonly InvitationStatus[] = ['DRAFTED', 'SENT', 'ACCEPTED']

/** What the act changes of the invitation; null where it does not fit its status. */
export function changeOf(row: Actable, doing: Doing, given: Circumstances): Partial<Changeable> | null {
  if (row.status === 'CANCELLED') return null
  switch (doing.act) {
    case 'languages':
      return row.locale === doing.locale ? null : { locale: doing.locale }
    case 'answers':
      return answerOf(row, doing, given)
    case 'waiting':
      return mayWait.includes(row.status) ? { status: 'WAITING', waitingSince: given.now } : null
    case 'promotions':
      return promotionOf(row)
    case 'withdrawals':
      return given.isTold(row.id) ? { status: 'CANCELLED' } : { archivedAt: given.now }
  }
}

type Answering = Extract<Doing, { act: 'answers' }>

/** As one noted by hand: it counts over an earlier one, and with all seats taken a yes waits in line. */
function answerOf(
  row: Actable,
  { status, note }: Answering,
  given: Circumstances,
): Partial<Changeable> | null {
  const { now, sequence } = given
  if (row.status === status && row.answerNote === note && (row.answerSequence ?? -1) >= sequence) return null
  const waits = status === 'ACCEPTED' && !comes(row) && !given.takeSeats(1 + row.companions)
  return {
    status: waits ? 'WAITING' : status,
    waitingSince: waits ? (row.waitingSince ?? now) : null,
    ...{ answeredAt: now, answerChannel: 'BY_HAND', answerNote: note },
    ...{ answerSequence: sequence, answerStamp: atSecond(now), substituteName: '', substituteEmail: '' },
  }
}

/** Out of the line: who has said yes comes, and is told so; anybody else is as they were before waiting. */
function promotionOf({ status, answeredAt, sentAt, substituteName }: Actable): Partial<Changeable> | null {
  if (status !== 'WAITING') return null
  if (answeredAt) return { status: substituteName ? 'SUBSTITUTE' : 'ACCEPTED' }
  return { status: sentAt ? 'SENT' : 'DRAFTED', waitingSince: null }
}
