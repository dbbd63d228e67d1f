import { inTransaction, type Transaction } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { writeReaders, type SettledHandling } from '../../access/handling.server'
import { visibleEditions, visiblePersons } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { Invalid } from '../../errors'
import { once } from '../../forms/once.server'
import { addDays, partsOf, type PlainDate } from '../../time/plain-date'
import { indexEdition } from '../../search/index-record.server'
import { lengthInDays } from '../propose-dates'
import { carryTasks, dueOn } from './carry-tasks'
import type { NewEdition } from './edition-schema.server'
import { guestIds } from './guest'
import { findOrigin, firstAgenda, type Origin } from './next-edition.server'
import { readEditionWhen, type EditionWhen } from './read-edition-when'

/**
 * Makes a series' next edition from its template and the edition before: tasks with their days and owners, the agenda
 * with what is still open, and drafts of the chosen invitations. It is handled as the edition before. Answers with its
 * id; the same form key again with the first one's. Throws Invalid by field, NotFound.
 */
export async function createEdition(
  actor: Actor,
  seriesId: string,
  input: NewEdition,
  { now }: { now: Date },
): Promise<string> {
  demand(actor, 'edition.edit')
  return inTransaction((tx) =>
    once(tx, actor, input.formKey, async () => {
      const origin = await findOrigin(tx, actor, seriesId, input.fromId ?? null)
      const { last, series } = origin
      const days = last ? lengthInDays(last.startsOn, last.endsOn) : series.usualDays
      const when = readEditionWhen(input, { now, zone: actor.zone, days })
      const handling = handlingOf(actor, last)
      const { id } = await tx.edition.create({
        data: {
          seriesId,
          ...(await nameOf(tx, actor, origin, input, when.startsOn)),
          ...when,
          place: input.place ?? null,
          link: input.link ?? null,
          hostId: last?.hostId ?? null,
          capacity: last?.capacity ?? null,
          handling: handling.handling,
          marking: handling.marking,
          createdById: actor.accountId,
        },
      })
      await writeReaders(tx, 'edition', id, handling)
      await writeTasks(tx, actor, id, origin, when)
      await writeAgenda(tx, actor, id, origin)
      await indexEdition(tx, id)
      const invited = await draftInvitations(tx, actor, id, input.guests)
      await recordChange(tx, actor, {
        action: 'edition.create',
        subject: { kind: 'edition', id },
        detail: { invitations: invited },
        editionId: id,
      })
      return id
    }),
  )
}

/** As last time: what hangs on a LIMITED edition, its follow-ups among it, is not opened by going on from it. */
function handlingOf(actor: Actor, last: Origin['last']): SettledHandling {
  if (!last || last.handling === 'OPEN') {
    return {
      handling: 'OPEN',
      marking: last?.marking ?? 'NONE',
      readerAccountIds: [],
      readerOfficeIds: [],
    }
  }
  const authors = last.createdById && last.createdById !== actor.accountId ? [last.createdById] : []
  const named = last.readers.flatMap(({ accountId }) => accountId ?? [])
  return {
    handling: 'LIMITED',
    marking: last.marking,
    readerAccountIds: [...new Set([...named, ...authors])],
    readerOfficeIds: last.readers.flatMap(({ officeId }) => officeId ?? []),
  }
}

/** "Tech & Cyber-møde 2027"; with a number where that year has one already. */
async function nameOf(
  tx: Transaction,
  actor: Actor,
  { series }: Origin,
  { nameDa, nameEn }: NewEdition,
  startsOn: PlainDate,
) {
  const { year } = partsOf(startsOn)
  const within = { gte: `${year}-01-01`, lte: addDays(`${year + 1}-01-01`, -1) }
  const taken = await tx.edition.count({
    where: { AND: [visibleEditions(actor), { seriesId: series.id, startsOn: within, archivedAt: null }] },
  })
  const suffix = taken === 0 ? String(year) : `${year} (${taken + 1})`
  return { nameDa: nameDa ?? `${series.nameDa} ${suffix}`, nameEn: nameEn ?? `${series.nameEn} ${suffix}` }
}

async function writeTasks(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  { series, last }: Origin,
  { startsOn }: EditionWhen,
): Promise<void> {
  const tasks = carryTasks(series.tasks, last && { ...last, tasks: last.planningTasks }, actor.locale)
  const owners = await tx.account.findMany({
    where: { id: { in: tasks.flatMap(({ ownerId }) => ownerId ?? []) }, deactivatedAt: null },
    select: { id: true },
  })
  const present = new Set(owners.map(({ id }) => id))
  await tx.planningTask.createMany({
    data: tasks.map(({ title, offsetDays, ownerId }) => ({
      editionId,
      title,
      offsetDays,
      dueOn: dueOn(startsOn, { offsetDays }),
      ownerId: present.has(ownerId ?? '') ? ownerId : null,
    })),
  })
}

async function writeAgenda(tx: Transaction, actor: Actor, editionId: string, origin: Origin): Promise<void> {
  const lines = firstAgenda(origin, actor.locale, textsFor(actor.locale).editions.next.openFromLast)
  await tx.agendaItem.createMany({
    data: lines.map(({ title, minutes }, position) => ({ editionId, title, minutes, position })),
  })
}

const chunk = 200

/** Throws Invalid at `guests` when a post or person does not exist for the actor. */
async function draftInvitations(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  guests: string[],
): Promise<number> {
  const keys = [...new Set(guests)]
  for (let at = 0; at < keys.length; at += chunk) {
    const some = keys.slice(at, at + chunk)
    const postIds = guestIds(some, 'post')
    const personIds = guestIds(some, 'person')
    const posts = await tx.post.count({ where: { id: { in: postIds }, archivedAt: null } })
    const persons = await tx.person.count({
      where: { AND: [visiblePersons(actor), { id: { in: personIds }, archivedAt: null }] },
    })
    if (posts + persons !== some.length) throw new Invalid([{ field: 'guests', code: 'notFoundChoice' }])
    await tx.invitation.createMany({
      data: [
        ...postIds.map((postId) => ({ editionId, postId })),
        ...personIds.map((personId) => ({ editionId, personId })),
      ],
    })
  }
  return keys.length
}
