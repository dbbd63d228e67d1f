import type { Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleCalendarImports } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findKnown, type Known } from './find-known.server'
import {
  differingFields,
  type ImportField,
  importStatus,
  type ImportStatus,
  isProposed,
  isTakeable,
  type KnownMeeting,
} from './import-status'
import { type Candidate, resolveEntries } from './resolve-entries'
import { inSlices } from './slices'
import { type StoredImport, zonesByName } from './stored-import'

export type LoadedImport = { id: string; finishedAt: Date | null; createdAt: Date; content: StoredImport }

/** The actor's own import. Throws NotFound for anybody else's, as for one that does not exist. */
export async function loadImport(reader: Reader, actor: Actor, id: string): Promise<LoadedImport> {
  const found = await reader.calendarImport.findFirst({
    where: { AND: [visibleCalendarImports(actor), { id }] },
  })
  if (!found) throw new NotFound()
  return { ...found, content: JSON.parse(found.content) as StoredImport }
}

/** An entry of an import with what it is here. */
export type JudgedEntry = {
  candidate: Candidate
  known: Known | null
  status: ImportStatus
  fields: ImportField[]
  takeable: boolean
  taken: boolean
}

/** Every entry of the import beside what is here now, and whether it is to be taken in. */
export async function judgeEntries(
  reader: Reader,
  actor: Actor,
  content: StoredImport,
): Promise<JudgedEntry[]> {
  const candidates = await inSlices(resolveEntries(content.texts, content.entries, zonesByName(content)))
  const known = await findKnown(reader, actor, candidates)
  return candidates.map((candidate) => judge(candidate, known.get(candidate.key) ?? null, content))
}

/** One entry beside what it is here. */
export function judge(
  candidate: Candidate,
  known: Known | null,
  { choices }: Pick<StoredImport, 'choices'>,
): JudgedEntry {
  if (known?.kind === 'edition') {
    return { candidate, known, status: 'known', fields: [], takeable: false, taken: false }
  }
  const meeting: KnownMeeting | null = known?.meeting ?? null
  const status = importStatus(candidate, meeting)
  const takeable = isTakeable(meeting, status)
  const proposed = isProposed(candidate, meeting, status)
  return {
    candidate,
    known,
    status,
    fields: meeting ? differingFields(candidate, meeting) : [],
    takeable,
    taken: takeable && (choices.taken[String(candidate.key)] ?? proposed),
  }
}
