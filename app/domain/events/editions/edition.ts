import { type Instant, type PlainDate, today } from '../../time/plain-date'

export type EditionState = 'PLANNED' | 'HELD' | 'CANCELLED'

/** The columns of an edition on the way from plan to follow-up, as tabs on a phone. */
export const phases = ['plan', 'invite', 'hold', 'follow'] as const
export type Phase = (typeof phases)[number]

type Stored = { heldAt: Instant | null; cancelledAt: Instant | null }

/** Cancelled wins: an edition held by mistake and then cancelled did not take place. */
export function stateOf({ heldAt, cancelledAt }: Stored): EditionState {
  if (cancelledAt) return 'CANCELLED'
  return heldAt ? 'HELD' : 'PLANNED'
}

/** Where the work lies: follow-up once held, holding on its days, inviting from the first message sent, else the plan. */
export function phaseOf(
  edition: Stored & { startsOn: PlainDate; endsOn: PlainDate; zone: string | null },
  sent: number,
  now: Instant,
  readerZone: string,
): Phase {
  const day = today(now, edition.zone ?? readerZone)
  if (edition.heldAt || day > edition.endsOn) return 'follow'
  if (day >= edition.startsOn) return 'hold'
  return sent > 0 ? 'invite' : 'plan'
}

/** Whether the edition's first day has come in its own zone: before it, it cannot have been held. */
export function hasBegun(
  edition: { startsOn: PlainDate; startsAt: Instant | null; zone: string | null },
  now: Instant,
  readerZone: string,
): boolean {
  if (edition.startsAt) return edition.startsAt <= now
  return edition.startsOn <= today(now, edition.zone ?? readerZone)
}
