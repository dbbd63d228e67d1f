import { db } from '../../app/db.server'
import { addDays, today, type PlainDate } from '../../app/domain/time/plain-date'
import type { Random } from './random'
import type { Rows } from './rows'

export type NamedRecord = { id: string; da: string; en: string }

/** Stored records by their stable key; asking for one that does not exist is a mistake in the set. */
export class ByKey<T> {
  readonly #records: Map<string, T>

  constructor(records: Iterable<readonly [string, T]>) {
    this.#records = new Map(records)
  }

  get(key: string): T {
    const found = this.#records.get(key)
    if (found === undefined) throw new Error(`The demonstration set names ${key}, which does not exist`)
    return found
  }

  add(key: string, record: T): void {
    this.#records.set(key, record)
  }

  values(): T[] {
    return [...this.#records.values()]
  }
}

export type OfficeRecord = NamedRecord & { key: string; zone: string; city: string }

export type SeriesTemplate = NamedRecord & {
  tasks: { titleDa: string; offsetDays: number }[]
  agenda: { titleDa: string; minutes: number | null }[]
}

/** What the reference data has put into the database. */
export type Reference = {
  offices: ByKey<OfficeRecord>
  organisations: ByKey<NamedRecord>
  topics: ByKey<{ id: string }>
  measures: ByKey<{ id: string }>
  groups: ByKey<{ id: string }>
  series: ByKey<SeriesTemplate>
}

export type Seat = {
  appointmentId: string
  organisationId: string
  startsOn: PlainDate | null
  endsOn: PlainDate | null
}

/** A person of the set with the posts held, and the account of a colleague. */
export type Member = {
  key: string
  personId: string
  name: string
  /** Organisation key → the seat there. */
  seats: Map<string, Seat>
  account?: { id: string; office: OfficeRecord; locale: 'da' | 'en' }
  limited?: boolean
}

/** Everything the parts of the set share while they are built. */
export type Stage = {
  random: Random
  now: Date
  today: PlainDate
  reference: Reference
  members: ByKey<Member>
  rows: Rows
}

export function daysAgo({ today: day }: Stage, count: number): PlainDate {
  return addDays(day, -count)
}

/** Ten in the morning, UTC, of a day. */
export function morningOf(day: PlainDate): Date {
  return new Date(`${day}T10:00:00Z`)
}

export function homeDay(now: Date): PlainDate {
  return today(now, 'Europe/Copenhagen')
}

/** Whether the seat was held on the day. */
export function heldOn(seat: Seat, day: PlainDate): boolean {
  return (seat.startsOn ?? day) <= day && day <= (seat.endsOn ?? day)
}

export async function readReference(): Promise<Reference> {
  const offices = await db.office.findMany()
  const organisations = await db.organisation.findMany({ where: { key: { not: null } } })
  const series = await db.series.findMany({
    include: { tasks: true, agenda: { orderBy: { position: 'asc' } } },
  })
  const keyed = async (rows: Promise<{ id: string; key: string | null }[]>) =>
    new ByKey((await rows).map((row) => [row.key ?? '', { id: row.id }] as const))
  const named = (row: { id: string; nameDa: string; nameEn: string }) => ({
    id: row.id,
    da: row.nameDa,
    en: row.nameEn,
  })
  const measures = await db.measure.findMany({ select: { id: true, number: true } })
  return {
    offices: new ByKey(
      offices.map((row) => [row.key, { ...named(row), key: row.key, zone: row.zone, city: row.city }]),
    ),
    organisations: new ByKey(
      organisations.map((row) => [
        row.key ?? '',
        { id: row.id, da: spoken(row.nameDa, row.shortName), en: spoken(row.nameEn, row.shortName) },
      ]),
    ),
    topics: await keyed(db.topic.findMany({ select: { id: true, key: true } })),
    measures: new ByKey(measures.map(({ id, number }) => [String(number), { id }])),
    groups: await keyed(db.group.findMany({ select: { id: true, key: true } })),
    series: new ByKey(
      series.map((row) => [row.key ?? '', { ...named(row), tasks: row.tasks, agenda: row.agenda }]),
    ),
  }
}

/** What an organisation is called in passing: its short name when the full one is long. */
function spoken(name: string, shortName: string | null): string {
  return name.length > 24 && shortName ? shortName : name
}
