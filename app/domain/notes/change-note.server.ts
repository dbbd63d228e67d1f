import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { settleHandling, storedReaders, writeReaders } from '../access/handling.server'
import { recordChange } from '../audit/record-change.server'
import type { NamedHolder } from '../contact-points/find-contact-points.server'
import { Conflict, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { findNote, findSubject, subjectOf, type NoteSubject } from './find-notes.server'
import type { GivenNote } from './note-schema.server'

/** Writes a note on a person, an organisation or a group. Throws NotFound when the actor may not see that. */
export async function createNote(
  actor: Actor,
  subject: NoteSubject,
  given: GivenNote & { formKey: string },
): Promise<NamedHolder> {
  demand(actor, 'note.edit')
  return inTransaction(async (tx) => {
    const named = await findSubject(actor, subject, tx)
    await once(tx, actor, given.formKey, async () => {
      const { handling, marking, ...readers } = await settleHandling(tx, actor, given)
      const { id } = await tx.note.create({
        data: { ...subject, body: given.body, handling, marking, createdById: actor.accountId },
      })
      await writeReaders(tx, 'note', id, { handling, marking, ...readers })
      await recordChange(tx, actor, {
        action: 'note.create',
        subject: { kind: 'note', id },
        noteId: id,
        ...personOf(subject),
      })
      return id
    })
    return named
  })
}

/** Saves the form over the note. Throws NotFound when the actor may not see it, Conflict when someone else saved first. */
export async function editNote(
  actor: Actor,
  id: string,
  { version, ...given }: GivenNote & { version: number },
): Promise<NamedHolder> {
  demand(actor, 'note.edit')
  return inTransaction(async (tx) => {
    const stored = await findNote(actor, id, tx)
    const { body, handling, marking } = stored
    const readers = storedReaders(stored.readers)
    const theirs = { body, handling, marking, ...readers, version: String(stored.version) }
    demandVersion(stored.version, version, () => theirs)
    const settled = await settleHandling(tx, actor, given, stored)
    const { count } = await tx.note.updateMany({
      where: { id, version },
      data: {
        body: given.body,
        handling: settled.handling,
        marking: settled.marking,
        version: version + 1,
      },
    })
    if (count === 0) throw new Conflict(theirs)
    await writeReaders(tx, 'note', id, settled)
    const subject = subjectOf(stored)
    await recordChange(tx, actor, {
      action: 'note.edit',
      subject: { kind: 'note', id },
      noteId: id,
      ...personOf(subject),
    })
    return findSubject(actor, subject, tx)
  })
}

/** Archives the note at `now`, or restores it with null. Answers what it is about. */
export async function setNoteArchived(
  actor: Actor,
  id: string,
  archivedAt: Date | null,
): Promise<NamedHolder> {
  demand(actor, 'note.edit')
  return inTransaction(async (tx) => {
    const stored = await findNote(actor, id, tx)
    const { count } = await tx.note.updateMany({
      where: { id },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    const subject = subjectOf(stored)
    await recordChange(tx, actor, {
      action: archivedAt ? 'note.archive' : 'note.restore',
      subject: { kind: 'note', id },
      noteId: id,
      ...personOf(subject),
    })
    return findSubject(actor, subject, tx)
  })
}

function personOf(subject: NoteSubject): { personId?: string } {
  return 'personId' in subject ? { personId: subject.personId } : {}
}
