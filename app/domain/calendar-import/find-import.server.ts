import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { foldedWords } from '../search/fold'
import { describeMeetingTime } from '../time/meeting-time'
import { storedWhen } from '../time/meeting-when'
import type { EntryPerson } from './calendar-entry'
import { type JudgedEntry, judgeEntries, loadImport } from './load-import.server'
import { type Match, matchPeople, personKey } from './match-people.server'
import { type ImportStatus, importStatuses } from './import-status'
import { decisionOn, type ImportChoices, type StoredImport } from './stored-import'

const importPageSize = 50
/** Persons one is asked about on one page; the rest are left out. */
const mostQuestions = 150

export type ImportSearch = { q?: string | undefined; status?: ImportStatus | undefined; page: number }

export type ImportLine = {
  key: number
  title: string
  /** In words, in the reader's zone. */
  when: string
  place: string
  /** Names of persons known here, then of those left out. */
  people: string[]
  leftOut: string[]
  status: ImportStatus
  fields: JudgedEntry['fields']
  /** The page of what it is here already. */
  to: string | null
  isPrivate: boolean
  takeable: boolean
  taken: boolean
}

/** Somebody in the calendar whom the reader has to place, or who is left out. */
export type PersonQuestion = {
  key: string
  name: string
  email: string
  options: { id: string; label: string }[]
  choice: string
}

export type ImportPreview = Awaited<ReturnType<typeof findImport>>

/** The preview of the actor's import: one page of its entries. Throws NotFound for anybody else's. */
export async function findImport(actor: Actor, id: string, search: ImportSearch) {
  demand(actor, 'import.run')
  const { content, finishedAt } = await loadImport(db, actor, id)
  const judged = await judgeEntries(db, actor, content)
  const found = filterEntries(judged, search)
  const shown = found.slice((search.page - 1) * importPageSize, search.page * importPageSize)
  const people = shown.flatMap(({ candidate }) => candidate.people)
  const matches = await matchPeople(actor, people)
  const { batch, kind, handling } = content.choices
  const taken = judged.filter((entry) => entry.taken).length
  return {
    id,
    state: await stateOf(actor, finishedAt, batch?.id),
    batchId: batch?.id ?? null,
    files: content.files,
    zones: askedZones(content),
    kind,
    handling,
    counts: countByStatus(judged),
    total: found.length,
    taken,
    progress: batch ? { done: Math.max(0, batch.total - taken), of: batch.total } : null,
    lines: shown.map((entry) => lineOf(actor, entry, matches, content.choices)),
    questions: questionsOf(people, matches, content.choices),
  }
}

export type ImportState = 'open' | 'begun' | 'finished' | 'undone'

async function stateOf(
  actor: Actor,
  finishedAt: Date | null,
  batchId: string | undefined,
): Promise<ImportState> {
  if (batchId === undefined) return 'open'
  const undone = { id: batchId, accountId: actor.accountId, undoneAt: { not: null } }
  if ((await db.changeBatch.count({ where: undone })) > 0) return 'undone'
  return finishedAt ? 'finished' : 'begun'
}

/** The entries a search leaves: words in the title, the place or a name, and what they would do. */
export function filterEntries(
  judged: JudgedEntry[],
  { q, status }: Pick<ImportSearch, 'q' | 'status'>,
): JudgedEntry[] {
  const words = foldedWords(q ?? '')
  return judged.filter(({ candidate, status: own }) => {
    if (status && own !== status) return false
    if (words.length === 0) return true
    const { title, place, people } = candidate
    const known = foldedWords([title, place, ...people.map((person) => person.name)].join(' '))
    return words.every((word) => known.some((each) => each.startsWith(word)))
  })
}

/** Floating times' zone is asked for only where there are such. */
function askedZones({ zones, entries }: StoredImport) {
  const isFloating = entries.some(
    ({ time }) => !time.allDay && 'asked' in time.start && time.start.asked === '',
  )
  return zones.filter(({ name }) => name !== '' || isFloating)
}

function countByStatus(judged: JudgedEntry[]): Record<ImportStatus, number> {
  const counts = Object.fromEntries(importStatuses.map((status) => [status, 0]))
  for (const { status } of judged) counts[status] = (counts[status] ?? 0) + 1
  return counts as Record<ImportStatus, number>
}

function lineOf(
  actor: Actor,
  { candidate, known, status, fields, takeable, taken }: JudgedEntry,
  matches: Map<string, Match>,
  choices: ImportChoices,
): ImportLine {
  const { key, title, place, isPrivate, when } = candidate
  const placed = candidate.people.map((person) => ({ person, name: nameHere(person, matches, choices) }))
  return {
    ...{ key, title, place, status, fields, isPrivate, takeable, taken },
    when: describeMeetingTime(storedWhen(when), actor.zone, actor.locale),
    people: placed.flatMap(({ name }) => name ?? []),
    leftOut: placed.flatMap(({ person, name }) => (name === null ? person.name || person.email : [])),
    to: known && (known.kind === 'meeting' ? `/meetings/${known.id}` : `/editions/${known.id}`),
  }
}

/** What the person is called here, or null when they are left out. */
function nameHere(person: EntryPerson, matches: Map<string, Match>, choices: ImportChoices): string | null {
  const key = personKey(person)
  const match = matches.get(key)
  if (match?.kind === 'known') return match.name
  const decision = decisionOn(choices, key)
  if (decision === 'new') return person.name || person.email
  const options = match?.kind === 'several' ? match.options : []
  return options.find(({ id }) => id === decision)?.label ?? null
}

function questionsOf(
  people: EntryPerson[],
  matches: Map<string, Match>,
  choices: ImportChoices,
): PersonQuestion[] {
  const distinct = [...new Map(people.map((person) => [personKey(person), person]))]
  return distinct
    .flatMap(([key, { name, email }]) => {
      const match = matches.get(key)
      if (match?.kind === 'known') return []
      const options = match?.kind === 'several' ? match.options : []
      return [{ key, name, email, options, choice: decisionOn(choices, key) ?? 'out' }]
    })
    .slice(0, mostQuestions)
}
