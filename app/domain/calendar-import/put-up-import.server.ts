import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { addDays, today } from '../time/plain-date'
import { newBudget } from './expand-rule'
import { inSlices, NotACalendar, decodeCalendar, readCalendarInSlices } from './read-calendar'
import { readEntries } from './read-entries'
import { groupProblems, type StoredImport } from './stored-import'

/** Days before and after today within which series are unfolded. */
const daysBefore = 90
const daysAfter = 400

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
    asked: [],
    choices: { kind: 'MEETING', handling: 'PROPOSED', zones: {}, taken: {}, people: {} },
  }
  const zones: Record<string, string> = { '': actor.zone }
  for (const { name, text } of sources) {
    const calendar = await readCalendarInSlices(text)
    const { texts, entries, problems, asked } = await inSlices(
      readEntries(calendar, window, actor.zone, budget),
    )
    const before = stored.texts.length
    for (const each of texts) stored.texts.push(each)
    for (const entry of entries) stored.entries.push({ ...entry, texts: entry.texts + before })
    stored.files.push({ name, problems: groupProblems([...calendar.problems, ...problems]) })
    Object.assign(zones, asked)
  }
  return {
    ...stored,
    asked: Object.keys(zones).filter((name) => isAsked(name, stored)),
    choices: { ...stored.choices, zones },
  }
}

/** Whether some entry's time depends on the answer. */
function isAsked(name: string, { entries }: StoredImport): boolean {
  return entries.some(({ time }) => !time.allDay && 'asked' in time.start && time.start.asked === name)
}

function fileNames({ files }: StoredImport): string {
  return files
    .flatMap(({ name }) => name || [])
    .join(', ')
    .slice(0, 200)
}
