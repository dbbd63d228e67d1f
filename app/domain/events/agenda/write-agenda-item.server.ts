import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visiblePersons } from '../../access/visible-to.server'
import { Invalid } from '../../errors'
import { type PlainDate, today } from '../../time/plain-date'
import { parseTypedDate, parseTypedTime } from '../../time/typed-date'
import type { AgendaItemEdit } from './agenda-schema.server'

type Fields = Omit<AgendaItemEdit, 'version'>

/** An item's own columns. Throws Invalid at `day` for one outside the edition, at `startTime`. */
export function readAgendaItem(
  { title, day, startTime, minutes }: Fields,
  edition: { startsOn: PlainDate; endsOn: PlainDate },
  now: Date,
  zone: string,
) {
  return {
    title,
    minutes: minutes ?? null,
    day: day === undefined ? null : readDay(day, edition, today(now, zone)),
    startTime: startTime === undefined ? null : readTime(startTime),
  }
}

function readDay(
  typed: string,
  { startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate },
  now: PlainDate,
) {
  // A day and month without a year is that of the edition, not of the coming one.
  const read = parseTypedDate(typed, { today: /^\d/.test(typed) ? startsOn : now, lean: 'future' })
  if ('error' in read) throw new Invalid([{ field: 'day', code: read.error }])
  if (read.date < startsOn || read.date > endsOn)
    throw new Invalid([{ field: 'day', code: 'agendaDayOutside' }])
  return read.date
}

function readTime(typed: string): string {
  const read = parseTypedTime(typed)
  if ('error' in read) throw new Invalid([{ field: 'startTime', code: 'timeUnknown' }])
  return read.start
}

/** Replaces an item's speakers and documents. Speakers the actor cannot see stay, at the end. */
export async function writeSpeakersAndDocuments(
  tx: Transaction,
  actor: Actor,
  agendaItemId: string,
  { speakers, speakersLines, documents }: Fields,
): Promise<void> {
  const typed = speakersLines.split('\n').map((text) => ({ id: undefined, text: text.trim() }))
  const named = [...speakers, ...typed].filter(({ id, text }) => id || text)
  await demandPersons(
    tx,
    actor,
    named.flatMap(({ id }) => id ?? []),
  )
  await tx.agendaSpeaker.deleteMany({
    where: { agendaItemId, OR: [{ personId: null }, { person: visiblePersons(actor) }] },
  })
  await tx.agendaSpeaker.createMany({
    data: named.map(({ id, text }, position) => ({
      agendaItemId,
      position,
      personId: id ?? null,
      name: id ? '' : (text ?? ''),
    })),
  })
  await tx.agendaDocument.deleteMany({ where: { agendaItemId } })
  await tx.agendaDocument.createMany({
    data: documents.flatMap(({ title, url }, position) =>
      url ? [{ agendaItemId, position, url, title: title ?? url }] : [],
    ),
  })
}

async function demandPersons(tx: Transaction, actor: Actor, ids: string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  const found = await tx.person.count({ where: { AND: [visiblePersons(actor), { id: { in: wanted } }] } })
  if (found !== wanted.length) throw new Invalid([{ field: 'speakers', code: 'notFoundChoice' }])
}
