import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import type { Entry, EntryProblem, EntryTexts, Window } from './calendar-entry'
import { readTexts, textOf } from './entry-texts'
import { type Expansion, expandRule, newBudget, type RuleBudget } from './expand-rule'
import { calendarZone, type FileZone, zonesOf } from './file-zones'
import type { CalendarReading } from './read-calendar'
import { dayOf, momentOf, readLength, timeFrom, type Written, writtenTimes } from './read-times'

/** Of zones nobody else knows; a file has one or two. */
const mostZoneTables = 10

export type Entries = {
  texts: EntryTexts[]
  entries: Entry[]
  problems: EntryProblem[]
  /** Zones the file names and does not tell, '' for times without any; the second is what they are likeliest to be. */
  asked: Map<string, string>
}

/**
 * The meetings a calendar holds: events of their own, and the occurrences of series within the window. Of several
 * copies of one, the highest SEQUENCE counts, then the latest stamp, then the last. `likeliest` is the reader's zone.
 */
export function* readEntries(
  { components, lineOf }: CalendarReading,
  window: Window,
  likeliest: string,
  budget: RuleBudget = newBudget(),
): Generator<void, Entries> {
  const read: Entries = { texts: [], entries: [], problems: [], asked: new Map() }
  const zoneBudget = { blocks: mostZoneTables }
  for (const calendar of components) {
    const found = new EventReader(read, window, budget, zonesOf(calendar, likeliest, zoneBudget), lineOf)
    for (const copy of yield* newestCopies(calendar, read.problems, lineOf)) {
      found.read(copy)
      yield
    }
    for (const name of found.askedZones) {
      if (!read.asked.has(name)) read.asked.set(name, calendarZone(calendar) ?? likeliest)
    }
  }
  return read
}

type Copy = { event: ICAL.Component; read: ReturnType<typeof readTexts> }

/** The calendar's events, those that change an occurrence before the series they belong to. */
function* newestCopies(
  calendar: ICAL.Component,
  problems: EntryProblem[],
  lineOf: CalendarReading['lineOf'],
): Generator<void, Copy[]> {
  const newest = new Map<string, Copy>()
  for (const [index, event] of calendar.getAllSubcomponents('vevent').entries()) {
    const copy = { event, read: readTexts(event) }
    const { uid } = copy.read.texts
    const key = uid === '' ? `#${index}` : `${uid}\n${textOf(event, 'recurrence-id')}`
    const other = newest.get(key)
    const isNewest = !other || isNewer(copy.read.texts, other.read.texts)
    if (other) problems.push({ line: lineOf(isNewest ? other.event : event), code: 'olderCopy' })
    if (isNewest) newest.set(key, copy)
    yield
  }
  const copies = [...newest.values()]
  const isOverride = ({ event }: Copy) => event.hasProperty('recurrence-id')
  return [...copies.filter(isOverride), ...copies.filter((copy) => !isOverride(copy))]
}

function isNewer(a: EntryTexts, b: EntryTexts): boolean {
  return a.sequence !== b.sequence ? a.sequence > b.sequence : (a.stamp ?? '') >= (b.stamp ?? '')
}

/** Reads one event after another into `into`; overrides come before their series, whose occurrences they replace. */
class EventReader {
  readonly askedZones = new Set<string>()
  private readonly replaced = new Set<string>()

  constructor(
    private readonly into: Entries,
    private readonly window: Window,
    private readonly budget: RuleBudget,
    private readonly zoneOf: (name: string) => FileZone,
    private readonly lineOf: CalendarReading['lineOf'],
  ) {}

  read({ event, read: { texts, cut, peopleCut } }: Copy): void {
    const report = (code: EntryProblem['code']) => {
      this.into.problems.push({ line: this.lineOf(event), code })
    }
    const start = this.startOf(event)
    if (!start) return report('noStart')
    if (cut) report('textCut')
    if (peopleCut) report('peopleCut')
    const { length, ignored } = readLength(event, start, this.zoneOf)
    if (ignored) report('endIgnored')
    const cancelled = /^CANCELLED$/i.test(textOf(event, 'status').trim())
    const add = (at: Written, occurrence: Written | null) => {
      this.note(at)
      const time = timeFrom(at, length)
      const place = this.into.texts.length - 1
      this.into.entries.push({ texts: place, occurrence: occurrence && marked(occurrence), cancelled, time })
    }
    this.into.texts.push(texts.uid === '' ? { ...texts, uid: uidOf(texts, start) } : texts)
    const own = this.occurrenceOf(event)
    if (own) {
      if (event.getFirstProperty('recurrence-id')?.getParameter('range')) report('thisAndFuture')
      this.replaced.add(`${texts.uid}\n${keyOf(own)}`)
      return add(start, own)
    }
    if (!isSeries(event)) return add(start, null)
    for (const at of this.occurrences(event, start, texts.uid, report)) add(at, at)
  }

  private startOf(event: ICAL.Component): Written | null {
    const property = event.getFirstProperty('dtstart')
    const start = property && writtenTimes(property, this.zoneOf)[0]
    if (!start) return null
    const isDays = /^TRUE$/i.test(textOf(event, 'x-microsoft-cdo-alldayevent').trim())
    return isDays && start.kind === 'wall' ? { kind: 'day', day: start.wall.slice(0, 10) } : start
  }

  private occurrenceOf(event: ICAL.Component): Written | null {
    const property = event.getFirstProperty('recurrence-id')
    return (property && writtenTimes(property, this.zoneOf)[0]) ?? null
  }

  private occurrences(
    event: ICAL.Component,
    start: Written,
    uid: string,
    report: (code: EntryProblem['code']) => void,
  ): Written[] {
    const { starts, more, problem } = this.expand(event, start)
    if (problem) report(problem)
    const left = new Set(this.times(event, 'exdate').map(keyOf))
    const isLeft = (at: Written) => left.has(keyOf(at)) || left.has(`day ${dayOf(at)}`)
    const kept = starts.filter((at) => !isLeft(at) && !this.isReplaced(uid, at))
    const shown = kept.length > 0 || starts.length > 0 ? kept : [start]
    if (more) report('outsideWindow')
    this.budget.occurrences = Math.max(0, this.budget.occurrences - shown.length)
    return shown
  }

  private expand(event: ICAL.Component, start: Written): Expansion {
    const rules = event.getAllProperties('rrule').map((rule) => rule.getFirstValue())
    const rule = rules.find((each): each is ICAL.Recur => each instanceof ICAL.Recur)
    const given = rule
      ? expandRule(rule, start, this.window, this.budget)
      : { starts: [start], more: false, problem: null }
    const dates = this.times(event, 'rdate').slice(0, this.budget.occurrences)
    const all = new Map([...given.starts, ...dates].map((at) => [keyOf(at), at]))
    return { ...given, starts: [...all.values()] }
  }

  private times(event: ICAL.Component, name: string): Written[] {
    return event.getAllProperties(name).flatMap((property) => writtenTimes(property, this.zoneOf))
  }

  private isReplaced(uid: string, at: Written): boolean {
    return this.replaced.has(`${uid}\n${keyOf(at)}`) || this.replaced.has(`${uid}\nday ${dayOf(at)}`)
  }

  private note(at: Written): void {
    if (at.kind === 'day') return
    if (at.zone === 'floating') this.askedZones.add('')
    else if (at.zone !== 'utc' && at.zone.kind === 'unknown') this.askedZones.add(at.zone.name)
  }
}

function isSeries(event: ICAL.Component): boolean {
  return event.hasProperty('rrule') || event.hasProperty('rdate')
}

function marked(occurrence: Written) {
  return occurrence.kind === 'day' ? occurrence.day : momentOf(occurrence)
}

function keyOf(at: Written): string {
  if (at.kind === 'day') return `day ${at.day}`
  const moment = momentOf(at)
  return 'at' in moment ? moment.at : `${moment.wall} ${moment.asked}`
}

/** An event without a UID is known again by what it says. */
function uidOf({ title, place }: EntryTexts, start: Written): string {
  return `-${createHash('sha256')
    .update(JSON.stringify([title, place, keyOf(start)]))
    .digest('hex')}`
}
