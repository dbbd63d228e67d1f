import { z } from 'zod'
import type { Transaction } from '~/db.server'
import { Invalid, says } from '../errors'
import { checked, listOf, recordId } from '../forms/field-schemas.server'
import type { Actor } from './actor'
import { forbiddenMarkings, type Handling, type Marking } from './handling'

/** The form fields of `HandlingFields`, to be spread into a record's schema. */
export const handlingFields = {
  handling: z.enum(['OPEN', 'LIMITED'], { error: says('choose') }).default('OPEN'),
  marking: z
    .enum(['NONE', 'TIL_TJENESTEBRUG', ...forbiddenMarkings], { error: says('unknownChoice') })
    .refine((marking) => !isForbidden(marking), says('markingTooHigh'))
    .transform((marking): Marking => (marking === 'TIL_TJENESTEBRUG' ? marking : 'NONE'))
    .default('NONE'),
  /** The author wants a marked record to be OPEN all the same. */
  widened: checked,
  readerAccountIds: listOf(recordId),
  readerOfficeIds: listOf(recordId),
}

/** The same for a record that carries no marking, such as a contact point. */
export const unmarkedHandlingFields = {
  handling: handlingFields.handling,
  readerAccountIds: handlingFields.readerAccountIds,
  readerOfficeIds: handlingFields.readerOfficeIds,
}

export type GivenHandling = {
  handling: Handling
  marking?: Marking
  widened?: boolean
  readerAccountIds: string[]
  readerOfficeIds: string[]
}

export type SettledHandling = Required<Omit<GivenHandling, 'widened'>>

export type StoredHandling = {
  handling: Handling
  marking?: Marking
  createdById: string | null
  readers: { accountId: string | null; officeId: string | null }[]
}

/** What a read selects so that its handling can be judged, shown and changed. */
export const readerSelection = { select: { accountId: true, officeId: true } } as const

/**
 * The handling to save. A marked record is LIMITED unless its author widens it; an OPEN record names nobody.
 * Anyone who may edit the record may narrow it, and is then named on it; only its author and those named on
 * it may widen it or take its marking off. Throws Invalid at `handling`, or at a reader that does not exist.
 */
export async function settleHandling(
  tx: Transaction,
  actor: Actor,
  given: GivenHandling,
  stored: StoredHandling | null = null,
): Promise<SettledHandling> {
  const marking = given.marking ?? 'NONE'
  const handling =
    marking === 'TIL_TJENESTEBRUG' && given.handling === 'OPEN' && !given.widened ? 'LIMITED' : given.handling
  const open = handling === 'OPEN'
  const settled = {
    handling,
    marking,
    readerAccountIds: open ? [] : [...new Set(given.readerAccountIds)],
    readerOfficeIds: open ? [] : [...new Set(given.readerOfficeIds)],
  }
  if (stored && isWidened(stored, settled) && !mayWiden(actor, stored)) {
    throw new Invalid([{ field: 'handling', code: 'handlingNotYours' }])
  }
  await demandReaders(tx, settled)
  return stored ? keepingActor(actor, stored, settled) : settled
}

/** Replaces the accounts and offices named on a record. */
export async function writeReaders(
  tx: Transaction,
  kind: 'person' | 'meeting' | 'contactPoint' | 'note' | 'edition',
  id: string,
  { readerAccountIds, readerOfficeIds }: SettledHandling,
): Promise<void> {
  const named = [...readerAccountIds.map((accountId) => ({ accountId })), ...readerOfficeIds.map(office)]
  const replace = {
    person: async () => {
      await tx.personReader.deleteMany({ where: { personId: id } })
      await tx.personReader.createMany({ data: named.map((reader) => ({ personId: id, ...reader })) })
    },
    meeting: async () => {
      await tx.meetingReader.deleteMany({ where: { meetingId: id } })
      await tx.meetingReader.createMany({ data: named.map((reader) => ({ meetingId: id, ...reader })) })
    },
    contactPoint: async () => {
      await tx.contactPointReader.deleteMany({ where: { contactPointId: id } })
      await tx.contactPointReader.createMany({ data: named.map((r) => ({ contactPointId: id, ...r })) })
    },
    note: async () => {
      await tx.noteReader.deleteMany({ where: { noteId: id } })
      await tx.noteReader.createMany({ data: named.map((reader) => ({ noteId: id, ...reader })) })
    },
    edition: async () => {
      await tx.editionReader.deleteMany({ where: { editionId: id } })
      await tx.editionReader.createMany({ data: named.map((reader) => ({ editionId: id, ...reader })) })
    },
  }
  await replace[kind]()
}

/** Who is named on a record, as a conflict tells it: ids line by line. */
export function storedReaders(readers: StoredHandling['readers']): Record<string, string> {
  return {
    readerAccountIds: readers.flatMap((reader) => reader.accountId ?? []).join('\n'),
    readerOfficeIds: readers.flatMap((reader) => reader.officeId ?? []).join('\n'),
  }
}

/** Whether the actor may widen the record: its author, and the accounts and offices named on it. */
function mayWiden(actor: Actor, stored: StoredHandling): boolean {
  return stored.createdById === actor.accountId || isNamed(actor, stored.readers)
}

function office(officeId: string) {
  return { officeId }
}

function isForbidden(marking: string): boolean {
  return (forbiddenMarkings as readonly string[]).includes(marking)
}

function isWidened(stored: StoredHandling, settled: SettledHandling): boolean {
  if (stored.marking === 'TIL_TJENESTEBRUG' && settled.marking === 'NONE') return true
  if (stored.handling === 'OPEN') return false
  if (settled.handling === 'OPEN') return true
  const known = new Set(stored.readers.flatMap((reader) => [reader.accountId, reader.officeId]))
  return [...settled.readerAccountIds, ...settled.readerOfficeIds].some((id) => !known.has(id))
}

function isNamed(actor: Actor, readers: StoredHandling['readers']): boolean {
  return readers.some((r) => r.accountId === actor.accountId || r.officeId === actor.officeId)
}

/** Narrowing never hides a record from the one who narrows it. */
function keepingActor(actor: Actor, stored: StoredHandling, settled: SettledHandling): SettledHandling {
  const { handling, readerAccountIds, readerOfficeIds } = settled
  const kept =
    handling === 'OPEN' ||
    stored.createdById === actor.accountId ||
    readerAccountIds.includes(actor.accountId) ||
    readerOfficeIds.includes(actor.officeId)
  return kept ? settled : { ...settled, readerAccountIds: [...readerAccountIds, actor.accountId] }
}

async function demandReaders(tx: Transaction, settled: SettledHandling): Promise<void> {
  const { readerAccountIds, readerOfficeIds } = settled
  const accounts = await tx.account.count({ where: { id: { in: readerAccountIds } } })
  if (accounts !== readerAccountIds.length) {
    throw new Invalid([{ field: 'readerAccountIds', code: 'notFoundChoice' }])
  }
  const offices = await tx.office.count({ where: { id: { in: readerOfficeIds } } })
  if (offices !== readerOfficeIds.length) {
    throw new Invalid([{ field: 'readerOfficeIds', code: 'notFoundChoice' }])
  }
}
