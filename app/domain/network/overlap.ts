import type { PlainDate } from '../time/plain-date'

export type Held = { organisationId: string; startsOn: PlainDate | null; endsOn: PlainDate | null }

/** An overlap of two people at one organisation; `until` is its last day, null while it lasts. */
export type Overlap = { organisationId: string; until: PlainDate | null }

/**
 * Where and until when two people's appointments overlapped up to the day `now`, once per organisation: the
 * overlap that lasts longest. An appointment whose start is unknown is only known to be held on its last day.
 */
export function overlaps(one: readonly Held[], other: readonly Held[], now: PlainDate): Overlap[] {
  const last = new Map<string, PlainDate>()
  for (const a of one) {
    for (const b of other) {
      if (a.organisationId !== b.organisationId) continue
      const from = later(start(a, now), start(b, now))
      const to = earlier(end(a, now), end(b, now))
      if (from > to) continue
      const known = last.get(a.organisationId)
      last.set(a.organisationId, known === undefined ? to : later(known, to))
    }
  }
  return [...last].map(([organisationId, until]) => ({ organisationId, until: until < now ? until : null }))
}

function start({ startsOn, endsOn }: Held, now: PlainDate): PlainDate {
  return startsOn ?? earlier(endsOn ?? now, now)
}

function end({ endsOn }: Held, now: PlainDate): PlainDate {
  return earlier(endsOn ?? now, now)
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
