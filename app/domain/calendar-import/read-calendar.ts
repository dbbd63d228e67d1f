import ICAL from 'ical.js'
import type { JCalComponent } from '~/domain/calendar/jcal'
import { contentLines } from './content-lines'
import { type LineProblem, readProperty } from './read-property'
import { atOnce, inSlices } from './slices'

export { decodeCalendar, NotACalendar } from './decode-calendar'

/** A physical line, counted from 1, and what was wrong there. */
export type Problem = {
  line: number
  code:
    | LineProblem
    | 'unclosed'
    | 'strayEnd'
    | 'outside'
    | 'tooDeep'
    | 'tooManyLines'
    | 'onlyFirst'
    | 'moreProblems'
}

export type CalendarReading = {
  /** Every VCALENDAR; what stands outside one is given one. */
  components: ICAL.Component[]
  /** METHOD of the first that has one, in capitals (RFC 5546 §1.4). */
  method: string | null
  problems: Problem[]
  /** The line a component begins on. */
  lineOf: (component: ICAL.Component) => number
}

/** Most entries (events, tasks, journals, busy times) read of a file. */
const mostComponents = 5_000
const deepest = 8
/** Most lines of one component; a meeting with a hundred participants has some two hundred. */
const mostProperties = 2_000
const mostProblems = 10_000

/**
 * Reads any product's calendar, and the readable part of a broken one: bad lines are left out and reported, open
 * components closed. Never throws; takes time in proportion to the text.
 */
export function readCalendar(text: string): CalendarReading {
  return atOnce(readLines(text))
}

/** As `readCalendar`, letting the process answer others meanwhile. */
export async function readCalendarInSlices(text: string): Promise<CalendarReading> {
  return inSlices(readLines(text))
}

function* readLines(text: string): Generator<void, CalendarReading> {
  const reader = new ComponentReader()
  for (const content of contentLines(text.replace(/^\uFEFF/, ''))) {
    if (content && !reader.take(content.line, content.text)) break
    yield
  }
  return reader.finish()
}

const containers = new Set(['vcalendar', 'vevent', 'vtodo', 'vjournal', 'vfreebusy', 'vtimezone'])
const entries = new Set(['vevent', 'vtodo', 'vjournal', 'vfreebusy'])

type Open = { component: JCalComponent; line: number }

/** Builds components of content lines; `take` answers false when enough is read. */
class ComponentReader {
  private readonly roots: JCalComponent[] = []
  private readonly problems: Problem[] = []
  private readonly lines = new WeakMap<JCalComponent, number>()
  private stack: Open[] = []
  private tooDeep = 0
  private entryCount = 0

  take(line: number, text: string): boolean {
    const edge = /^\s*(BEGIN|END)\s*:\s*([\w-]{1,64})\s*$/i.exec(text)
    if (!edge) {
      this.addProperty(line, text)
      return true
    }
    const name = (edge[2] ?? '').toLowerCase()
    if (edge[1]?.toUpperCase() === 'END') this.end(line, name)
    else return this.begin(line, name)
    return true
  }

  finish(): CalendarReading {
    this.closeAbove(0)
    const components = this.roots.map((root) => new ICAL.Component(root))
    const method = components.map((calendar) => calendar.getFirstPropertyValue('method')).find(Boolean)
    return {
      components,
      method: method ? String(method).trim().toUpperCase() : null,
      problems: this.problems.sort((a, b) => a.line - b.line),
      lineOf: (component) => this.lines.get(component.jCal as JCalComponent) ?? 0,
    }
  }

  private begin(line: number, name: string): boolean {
    if (entries.has(name) && this.entryCount >= mostComponents) {
      this.report(line, 'onlyFirst')
      return false
    }
    if (entries.has(name)) this.entryCount += 1
    if (containers.has(name)) this.closeAbove(name === 'vcalendar' ? 0 : 1)
    if (this.tooDeep > 0 || this.stack.length >= deepest) {
      if (this.tooDeep === 0) this.report(line, 'tooDeep')
      this.tooDeep += 1
      return true
    }
    const component: JCalComponent = [name, [], []]
    this.lines.set(component, line)
    if (name === 'vcalendar') this.roots.push(component)
    else this.parent()[2].push(component)
    this.stack.push({ component, line })
    return true
  }

  private end(line: number, name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1
      return
    }
    const at = this.stack.map(({ component }) => component[0]).lastIndexOf(name)
    if (at < 0) {
      this.report(line, 'strayEnd')
      return
    }
    this.closeAbove(at + 1)
    this.stack.pop()
  }

  private addProperty(line: number, text: string): void {
    if (this.tooDeep > 0) return
    const open = this.stack.at(-1)
    const property = readProperty(text)
    if (typeof property === 'string') this.report(line, property)
    else if (!open) this.report(line, 'outside')
    else if (open.component[1].length >= mostProperties) this.report(line, 'tooManyLines')
    else open.component[1].push(property)
  }

  private report(line: number, code: Problem['code']): void {
    if (this.problems.length < mostProblems) this.problems.push({ line, code })
    else if (this.problems.length === mostProblems) this.problems.push({ line, code: 'moreProblems' })
  }

  /** The open component, or a calendar of its own for what stands outside one. */
  private parent(): JCalComponent {
    const open = this.stack.at(-1)
    if (open) return open.component
    const calendar: JCalComponent = ['vcalendar', [], []]
    this.roots.push(calendar)
    this.stack.push({ component: calendar, line: 0 })
    return calendar
  }

  private closeAbove(height: number): void {
    this.tooDeep = 0
    while (this.stack.length > height) {
      const open = this.stack.pop()
      if (open && open.line > 0) this.report(open.line, 'unclosed')
    }
  }
}
