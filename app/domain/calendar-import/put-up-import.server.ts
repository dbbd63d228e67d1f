import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { addDays, today } from '../time/plain-date'
import { newBudget } from './expand-rule'
import { decodeCalendar, NotACalendar, readCalendarInSlices } from './read-calendar'
import { readEntries } from './read-entries'
import { inSlices } from './slices'
import { groupProblems, type StoredImport } from './stored-import'

/** Days before and after today within which series are unfolded. */
const daysBefore = 90
const daysAfter = 400
/** Zones one is asked about; a file has one or two. */
const mostZones = 50

export type PutUp = { files: { name: string; bytes: Uint8Array }[]; text: string }

/**
 * Reads calendars and keeps what they hold for a preview, which only this account sees; answers with its id. Writes no
 * meeting. Throws Invalid at `files` or `text` for what is no calendar or holds no meetings.
 */
export async function putUpImport(
  actor: Actor,
  { files, text }: PutUp,
  { now }: { now: Date },
): Promise<string> {
  demand(actor, 'import.run')
  const sources = files.map(({ name, bytes }) => ({ name, text: decoded(bytes) }))
  if (text.trim() !== '') sources.push({ name: '', text })
  if (sources.length === 0) throw new Invalid([{ field: 'files', code: 'chooseCalendar' }])
  const read = await readSources(actor, sources, now)
  const field = files.length > 0 ? 'files' : 'text'
  if (read.entries.length === 0) throw new Invalid([{ field, code: 'calendarWithoutMeetings' }])
  const content = JSON.stringify(read)
  return inTransaction(async (tx) => {
    const { id } = await tx.calendarImport.create({
      data: { accountId: actor.accountId, fileName: fileNames(read), content, createdAt: now },
    })
    await recordChange(tx, actor, { action: 'import.create', subject: { kind: 'import', id } })
    return id
  })
}

function decoded(bytes: Uint8Array): string {
  try {
    return decodeCalendar(bytes)
  } catch (error) {
    if (error instanceof NotACalendar) throw new Invalid([{ field: 'files', code: error.code }])
    throw error
  }
}

async function readSources(
  actor: Actor,
  sources: { name: string; text: string }[],
  now: Date,
): Promise<StoredImport> {
  const day = today(now, actor.zone)
  const window = { from: addDays(day, -daysBefore), to: addDays(day, daysAfter) }
  const budget = newBudget()
  const stored: StoredImport = {
    files: [],
    texts: [],
    entries: [],
    zones: [],
    choices: { kind: 'MEETING', handling: 'PROPOSED', taken: {}, people: {} },
  }
  const zones = new Map([['', actor.zone]])
  for (const { name, text } of sources) {
    const calendar = await readCalendarInSlices(text)
    const { texts, entries, problems, asked } = await inSlices(
      readEntries(calendar, window, actor.zone, budget),
    )
    const before = stored.texts.length
    for (const each of texts) stored.texts.push(each)
    for (const entry of entries) stored.entries.push({ ...entry, texts: entry.texts + before })
    stored.files.push({ name, problems: groupProblems([...calendar.problems, ...problems]) })
    for (const [zoneName, zone] of asked) zones.set(zoneName, zone)
  }
  return { ...stored, zones: [...zones].slice(0, mostZones).map(([name, zone]) => ({ name, zone })) }
}

function fileNames({ files }: StoredImport): string {
  return files
    .flatMap(({ name }) => name || [])
    .join(', ')
    .slice(0, 200)
}
