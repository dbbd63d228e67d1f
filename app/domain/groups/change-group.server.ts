import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Conflict, NotFound } from '../errors'
import { once } from '../forms/once.server'
import { sortKey } from '../search/sort-key'
import { indexGroup } from '../search/index-record.server'
import { groupFormValues } from './find-group-form.server'
import type { GroupEdit, NewGroup } from './group-schema.server'

type GroupFields = Omit<GroupEdit, 'version'>

/** Creates a group and answers with its id; the same form key again answers with the first one's. */
export async function createGroup(
  actor: Actor,
  { formKey, memberKind, ...fields }: NewGroup,
): Promise<string> {
  demand(actor, 'group.create')
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      const { id } = await tx.group.create({ data: { ...columns(fields), memberKind } })
      await indexGroup(tx, id)
      await recordChange(tx, actor, { action: 'group.create', subject: { kind: 'group', id } })
      return id
    }),
  )
}

/** Saves the group's texts and rules. Throws NotFound, or Conflict when somebody saved it first. */
export async function editGroup(actor: Actor, id: string, { version, ...fields }: GroupEdit): Promise<void> {
  demand(actor, 'group.edit')
  await inTransaction(async (tx) => {
    const { count } = await tx.group.updateMany({
      where: { id, version, archivedAt: null },
      data: { ...columns(fields), version: { increment: 1 } },
    })
    if (count === 0) throw await staleOrMissing(tx, actor, id)
    await indexGroup(tx, id)
    await recordChange(tx, actor, {
      action: 'group.edit',
      subject: { kind: 'group', id },
      detail: { fields: Object.keys(fields) },
    })
  })
}

/** Takes the group out of lists until it is restored; members and their history stay. Throws NotFound. */
export async function archiveGroup(actor: Actor, id: string, now: Date): Promise<void> {
  demand(actor, 'group.archive')
  await setArchived(actor, id, now)
}

/** Undoes archiveGroup. Throws NotFound. */
export async function restoreGroup(actor: Actor, id: string): Promise<void> {
  demand(actor, 'group.archive')
  await setArchived(actor, id, null)
}

async function setArchived(actor: Actor, id: string, archivedAt: Date | null): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.group.updateMany({
      where: { id, archivedAt: archivedAt === null ? { not: null } : null },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    await indexGroup(tx, id)
    const action = archivedAt === null ? 'group.restore' : 'group.archive'
    await recordChange(tx, actor, { action, subject: { kind: 'group', id } })
  })
}

function columns(fields: GroupFields) {
  return {
    ...fields,
    target: fields.target ?? null,
    targetOn: fields.targetOn ?? null,
    leastMembers: fields.leastMembers ?? null,
    mostMembers: fields.mostMembers ?? null,
    termMonths: fields.termMonths ?? null,
    leastSectors: fields.leastSectors ?? null,
    leastRegions: fields.leastRegions ?? null,
    leastGender: fields.leastGender ?? null,
    sortKeyDa: sortKey(fields.nameDa),
    sortKeyEn: sortKey(fields.nameEn),
  }
}

async function staleOrMissing(tx: Transaction, actor: Actor, id: string): Promise<Conflict | NotFound> {
  const stored = await tx.group.findFirst({ where: { id, archivedAt: null } })
  if (!stored) return new NotFound()
  return new Conflict({ version: String(stored.version), ...groupFormValues(stored, actor) })
}
