import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { readWhen } from '~/domain/meetings/read-when'
import { formatDate, readBack } from '~/domain/time/format-time'
import { type PlainDate, today } from '~/domain/time/plain-date'
import { isTimeZone } from '~/domain/time/time-zone'
import { resolveWallTime } from '~/domain/time/wall-time'
import { parseQuickLine, saysSomething } from './parse-quick-line'
import type { Chip, ParsedLine } from './parsed-line'
import { resolveLine } from './resolve-line.server'
import { resolveOrganisationName } from './resolve-organisation-name.server'
import { resolvePersonName } from './resolve-person-name.server'
import { type ResolvedLine, type ResolvedOrganisation, type ResolvedPerson, seenAs } from './resolved-line'
import { longestLine } from './reviewed-line-schema.server'

/** A line read and looked up, ready to be looked over; or why there is nothing to look over. */
export type Review = { line: string } & (
  | { problem: 'empty' | 'tooLong' | 'nothing'; unparsed: string[] }
  | {
      problem: null
      chips: Chip[]
      unparsed: string[]
      resolved: ResolvedLine
      when: ShownWhen
      values: ReviewValues
    }
)

/** A time in words, in the author's zone and the offices'. `text` is empty when clocks skip the hour. */
export type ShownWhen = { text: string; isRepeated: boolean }

/** What the review form starts with. */
export type ReviewValues = ReturnType<typeof startValues>

const mostRows = 40

const blankPerson: ResolvedPerson = {
  name: '',
  organisation: null,
  choice: null,
  candidates: [],
  more: 0,
  asOrganisation: null,
}

export async function prepareReview(actor: Actor, typed: string, { now }: { now: Date }): Promise<Review> {
  const line = typed.trim()
  if (line === '') return { line, problem: 'empty', unparsed: [] }
  if (line.length > longestLine) return { line: line.slice(0, longestLine), problem: 'tooLong', unparsed: [] }
  const day = today(now, actor.zone)
  const parsed = parseQuickLine(line, { today: day })
  if (!saysSomething(parsed)) return { line, problem: 'nothing', unparsed: parsed.unparsed }
  const found = await resolveLine(actor, parsed, day)
  const resolved = { ...found, people: [...found.people, blankPerson] }
  return {
    line: parsed.line,
    problem: null,
    chips: parsed.chips,
    unparsed: parsed.unparsed,
    resolved,
    when: await showWhen(actor, parsed, day),
    values: startValues(actor, parsed, resolved, day),
  }
}

/** What a refused form said, as far as looking it up again needs it. */
export type TypedReview = {
  people: { name?: string; organisation?: string }[]
  organisations: { name?: string }[]
  date?: string
  time?: string
  zone?: string
}

export type LookedUpAgain = {
  people: ResolvedPerson[]
  organisations: ResolvedOrganisation[]
  isRepeated: boolean
}

/** The names of a refused form, looked up as they are written now. */
export async function lookUpAgain(
  actor: Actor,
  typed: TypedReview,
  { now }: { now: Date },
): Promise<LookedUpAgain> {
  const day = today(now, actor.zone)
  const people: ResolvedPerson[] = []
  const organisations: ResolvedOrganisation[] = []
  for (const { name, organisation } of typed.people.slice(0, mostRows))
    people.push(name ? await resolvePersonName(actor, { name, organisation }, day) : blankPerson)
  for (const { name = '' } of typed.organisations.slice(0, mostRows))
    organisations.push(await resolveOrganisationName(actor, name))
  const zone = typed.zone && isTimeZone(typed.zone) ? typed.zone : actor.zone
  const read = readWhen({ date: typed.date ?? '', time: typed.time, zone }, { today: day, lean: 'past' })
  return { people, organisations, isRepeated: 'problem' in read && read.problem.code === 'timeRepeated' }
}

function startValues(actor: Actor, parsed: ParsedLine, resolved: ResolvedLine, day: PlainDate) {
  const { time } = parsed
  return {
    people: resolved.people.map(({ name, organisation, choice }) => ({
      name,
      organisation: organisation?.name ?? '',
      choice: choice ?? '',
      at: organisation?.choice ?? '',
      seen: seenAs(name, organisation?.name),
    })),
    organisations: resolved.organisations.map(({ name, choice }) => ({
      name,
      choice: choice ?? '',
      seen: seenAs(name, undefined),
    })),
    kind: parsed.kind,
    date: formatDate(parsed.date ?? day, actor.locale, 'short'),
    time: time ? [time.start, time.end].filter(Boolean).join('-') : '',
    zone: actor.zone,
    place: parsed.place ?? '',
    topic: parsed.topic,
    measures: [...resolved.measures.map(({ number }) => number), ...resolved.unknownMeasures].join(', '),
    topics: resolved.topics.join(', '),
    followUps: [
      ...resolved.followUps.map(({ text, due, ownerId }) => ({
        text,
        due: due ? formatDate(due, actor.locale, 'short') : '',
        ownerId: ownerId ?? '',
      })),
      { text: '', due: '', ownerId: actor.accountId },
    ],
    handling: 'OPEN' as const,
  }
}

async function showWhen(actor: Actor, parsed: ParsedLine, day: PlainDate): Promise<ShownWhen> {
  const date = parsed.date ?? day
  if (!parsed.time) return { text: formatDate(date, actor.locale, 'long'), isRepeated: false }
  const start = resolveWallTime(date, parsed.time.start, actor.zone)
  const end = parsed.time.end ? resolveWallTime(date, parsed.time.end, actor.zone) : start
  const isRepeated = start.kind === 'repeated' || end.kind === 'repeated'
  if (start.kind === 'nonexistent') return { text: '', isRepeated }
  const offices = await db.office.findMany({
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    select: { zone: true },
    distinct: ['zone'],
  })
  const zones = [...new Set([actor.zone, ...offices.map(({ zone }) => zone).slice(0, 3)])]
  const instant = start.kind === 'repeated' ? start.earlier : start.instant
  return { text: readBack(instant, zones, actor.locale), isRepeated }
}
