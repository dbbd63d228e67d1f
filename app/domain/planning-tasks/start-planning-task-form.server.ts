import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visibleEditions, visiblePlanningTasks } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import { taskTexts } from './change-planning-task.server'

export type TaskFormValues = { title: string; due: string; ownerId: string }
export type TaskEdition = { id: string; title: string; startsOn: string; limited: boolean }

const editionSelection = { id: true, nameDa: true, nameEn: true, startsOn: true, handling: true } as const

/** The edition a new task belongs to. Throws NotFound when it does not exist for the actor. */
export async function findTaskEdition(actor: Actor, id: string): Promise<TaskEdition> {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    select: editionSelection,
  })
  if (!edition) throw new NotFound()
  return shown(actor, edition)
}

/** What the form of a stored task starts with. Throws NotFound when it does not exist for the actor. */
export async function startTaskEdit(actor: Actor, id: string) {
  const task = await db.planningTask.findFirst({
    where: { AND: [visiblePlanningTasks(actor), { id, archivedAt: null, edition: { archivedAt: null } }] },
    include: { edition: { select: editionSelection } },
  })
  if (!task) throw new NotFound()
  const { title = '', due = '', ownerId = '' } = taskTexts(actor, task)
  return {
    version: task.version,
    done: task.doneAt !== null,
    values: { title, due, ownerId },
    edition: shown(actor, task.edition),
  }
}

/** The colleagues who can own a task; one who has left stays with what they owned. */
export async function findTaskOwners(actor: Actor, ownerId?: string) {
  const named = ownerId ? [{ accountId: ownerId, officeId: null }] : []
  return (await findReaderChoices(actor, named)).accounts
}

/** What the list can be narrowed to: series not archived, and colleagues. */
export async function findTaskChoices(actor: Actor) {
  const [series, owners] = await Promise.all([
    db.series.findMany({
      where: { archivedAt: null },
      select: { id: true, nameDa: true, nameEn: true },
      orderBy: actor.locale === 'da' ? { nameDa: 'asc' } : { nameEn: 'asc' },
    }),
    findTaskOwners(actor),
  ])
  return { series: series.map((row) => ({ id: row.id, name: organisationName(row, actor.locale) })), owners }
}

function shown(
  { locale }: Actor,
  edition: { id: string; nameDa: string; nameEn: string; startsOn: string; handling: string },
): TaskEdition {
  const { id, startsOn, handling } = edition
  return { id, title: organisationName(edition, locale), startsOn, limited: handling === 'LIMITED' }
}
