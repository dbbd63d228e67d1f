import type { Handling, MeetingKind } from '../meetings/meeting'
import type { Entry, EntryProblem, EntryTexts } from './calendar-entry'
import type { Problem } from './read-calendar'

export type ImportProblemCode = Problem['code'] | EntryProblem['code']

/** The lines at which one thing was wrong, as runs: [3, 5] is lines 3 to 5. */
export type ProblemLines = { code: ImportProblemCode; count: number; runs: [from: number, to: number][] }

/** How the meetings of an import are handled: as their calendar's CLASS proposes, or all alike. */
export type ImportHandling = 'PROPOSED' | Handling

/** What its reader has decided; `taken` and `people` hold only what differs from what is proposed. */
export type ImportChoices = {
  kind: MeetingKind
  handling: ImportHandling
  taken: Record<string, boolean>
  /** By e-mail, else by name in lower case: a person's id, `new`, or `out`. */
  people: Record<string, string>
  /** Set when taking in began: the act, and how many meetings it was to be. */
  batch?: { id: string; total: number }
}

/** An import as it waits for its reader. */
export type StoredImport = {
  files: { name: string; problems: ProblemLines[] }[]
  texts: EntryTexts[]
  entries: Entry[]
  /** Zones the files do not tell, and what they are taken to be; '' is that of times without a zone and of UTC. */
  zones: { name: string; zone: string }[]
  choices: ImportChoices
}

/** Problems by what was wrong, in the order they first occur. */
export function groupProblems(
  problems: readonly { line: number; code: ImportProblemCode }[],
): ProblemLines[] {
  const groups = new Map<ImportProblemCode, ProblemLines>()
  for (const { line, code } of problems.toSorted((a, b) => a.line - b.line)) {
    const group = groups.get(code) ?? { code, count: 0, runs: [] }
    const last = group.runs.at(-1)
    if (last && line <= last[1] + 1) last[1] = Math.max(last[1], line)
    else group.runs.push([line, line])
    group.count += 1
    groups.set(code, group)
  }
  return [...groups.values()]
}

/** The decision on a person, or null when there is none. */
export function decisionOn({ people }: ImportChoices, key: string): string | null {
  return Object.hasOwn(people, key) ? (people[key] ?? null) : null
}

/** The zones by name, as entries are resolved with them. */
export function zonesByName({ zones }: Pick<StoredImport, 'zones'>): Map<string, string> {
  return new Map(zones.map(({ name, zone }) => [name, zone]))
}
