import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildFollowUp,
  buildMeeting,
  buildNote,
  buildOrganisation,
  buildPerson,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { Conflict, NotFound } from '../errors'
import { findOrganisationMeetings } from '../organisations/find-organisation-meetings.server'
import { findPersonFollowUps } from '../people/find-person-follow-ups.server'
import { findPersonTimeline } from '../people/person-timeline.server'
import { createNote, editNote, setNoteArchived } from './change-note.server'
import { findNoteForm, findNotes } from './find-notes.server'
import { editedNoteSchema } from './note-schema.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const given = (rest: Record<string, unknown> = {}) =>
  editedNoteSchema.parse({ body: 'Tekst', version: 1, ...rest })

describe('a LIMITED note', () => {
  it('does not exist for others: not on the page, the timeline, or to be edited or archived', async () => {
    const [author, outsider] = [await buildActor(), await buildActor({ role: 'COORDINATOR' })]
    const { id: personId } = await buildPerson()
    const fields = given({ marking: 'TIL_TJENESTEBRUG' })
    await createNote(author, { personId }, { ...fields, formKey: 'form-key-number-1' })
    const [note] = await findNotes(author, { personId })
    expect(note).toMatchObject({ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG', author: author.name })
    const id = note?.id ?? ''
    expect(await findNotes(outsider, { personId })).toEqual([])
    expect(await findPersonTimeline(outsider, personId, 1)).toEqual({ total: 0, events: [] })
    await expect(findNoteForm(outsider, id)).rejects.toThrow(NotFound)
    await expect(editNote(outsider, id, given({ body: 'Andet' }))).rejects.toThrow(NotFound)
    await expect(setNoteArchived(outsider, id, now)).rejects.toThrow(NotFound)
    expect(await db.note.findUnique({ where: { id } })).toMatchObject({ body: 'Tekst', version: 1 })
  })
})

describe('a note', () => {
  it('answers a stale form with the stored text', async () => {
    const author = await buildActor()
    const { id: personId } = await buildPerson()
    const { id } = await buildNote({ author, personId })
    await editNote(author, id, given({ body: 'Først' }))
    const stale = editNote(author, id, given({ body: 'Sidst' }))
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { body: 'Først' } })
  })

  it('goes when archived and comes back when restored', async () => {
    const author = await buildActor()
    const { id: personId } = await buildPerson()
    const { id } = await buildNote({ author, personId })
    expect(await setNoteArchived(author, id, now)).toMatchObject({ address: `/people/${personId}` })
    expect(await findNotes(author, { personId })).toEqual([])
    await setNoteArchived(author, id, null)
    expect(await findNotes(author, { personId })).toHaveLength(1)
  })
})

describe('a person’s timeline', () => {
  it('mixes visible meetings, notes and posts, newest first, a page at a time', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const { id: personId } = await buildPerson()
    await buildAppointment({ personId, startsOn: '2020-01-01', endsOn: '2024-06-30' })
    await buildMeeting({ author, personIds: [personId], startsOn: '2023-03-01', title: 'Åbent' })
    await buildMeeting({ author, personIds: [personId], startsOn: '2025-03-01', handling: 'LIMITED' })
    const days = async (actor: Actor) => {
      const { total, events } = await findPersonTimeline(actor, personId, 1)
      expect(events).toHaveLength(total)
      return events.map((event) => `${event.kind} ${event.on}`)
    }
    const open = ['left 2024-06-30', 'meeting 2023-03-01', 'appointed 2020-01-01']
    expect(await days(author)).toEqual(['meeting 2025-03-01', ...open])
    expect(await days(outsider)).toEqual(open)
  })

  it('shows follow-ups of visible meetings only', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const { id: personId } = await buildPerson()
    for (const handling of ['OPEN', 'LIMITED'] as const) {
      const meeting = await buildMeeting({ author, personIds: [personId], handling })
      await buildFollowUp({ author, meetingId: meeting.id, text: handling })
    }
    const texts = async (actor: Actor) => (await findPersonFollowUps(actor, personId)).map(({ text }) => text)
    expect(await texts(author)).toEqual(['OPEN', 'LIMITED'])
    expect(await texts(outsider)).toEqual(['OPEN'])
  })
})

describe('an organisation’s meetings', () => {
  it('leave out LIMITED meetings, and those known only by a LIMITED person who stood for it', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const { id: organisationId } = await buildOrganisation()
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const shown = await buildPerson()
    const meetings = [
      await buildMeeting({ author, title: 'A', personIds: [shown.id] }),
      await buildMeeting({ author, title: 'B', personIds: [hidden.id] }),
      await buildMeeting({ author, title: 'C', personIds: [shown.id], handling: 'LIMITED' }),
    ]
    await inTransaction((tx) =>
      tx.meetingParticipant.updateMany({
        where: { meetingId: { in: meetings.map(({ id }) => id) } },
        data: { organisationId },
      }),
    )
    const titles = async (actor: Actor) => {
      const { total, meetings: found } = await findOrganisationMeetings(actor, organisationId, 1)
      expect(found).toHaveLength(total)
      return found.map(({ title }) => title).sort()
    }
    expect(await titles(author)).toEqual(['A', 'B', 'C'])
    expect(await titles(outsider)).toEqual(['A'])
  })
})
