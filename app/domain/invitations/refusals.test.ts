import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildContactPoint, buildPerson, buildPost, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, dueTo, invite, moveMeeting, sendAll } from '~/testing/invited'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { cancelMeeting } from '../meetings/change-meeting-state.server'
import { editInvitation, restoreInvitation, withdrawInvitation } from './change-invitation.server'
import { findInvitations } from './find-invitations.server'
import { planSending } from './plan-sending.server'
import { sendInvitations } from './send-invitations.server'

useTestDatabase()

let coordinator: Actor
let diplomat: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

const now = new Date('2031-01-05T12:00:00Z')
const clock = { now }
const invitationOf = (meetingId: string) =>
  // reads as the system: a test looks at the record itself
  db.invitation.findFirstOrThrow({ where: { meetingId, archivedAt: null } })

describe('who may', () => {
  it('change the list and send is a coordinator, though everybody who sees the meeting sees the list', async () => {
    const { subject } = await buildPlanned(coordinator)
    const guest = await buildGuest(coordinator)
    await invite(coordinator, subject, [guest])
    const { id } = await invitationOf(subject.id)
    const edit = { version: 1, locale: 'da' as const }
    await expect(invite(diplomat, subject, [guest])).rejects.toThrow(Forbidden)
    await expect(planSending(diplomat, subject, clock)).rejects.toThrow(Forbidden)
    await expect(withdrawInvitation(diplomat, id, clock)).rejects.toThrow(Forbidden)
    await expect(editInvitation(diplomat, id, edit)).rejects.toThrow(Forbidden)
    const seen = await findInvitations(diplomat, subject, { now })
    expect([seen.total, seen.due]).toEqual([1, null])
  })

  it('not see the meeting finds nothing, whatever their role', async () => {
    const { subject } = await buildPlanned(diplomat, { handling: 'LIMITED' })
    await expect(findInvitations(coordinator, subject, { now })).rejects.toThrow(NotFound)
    await expect(planSending(coordinator, subject, clock)).rejects.toThrow(NotFound)
    await expect(invite(coordinator, subject, [])).rejects.toThrow(NotFound)
  })

  it('not see a person neither finds their invitation nor writes to them', async () => {
    const { subject } = await buildPlanned(coordinator)
    const hidden = await buildGuest(coordinator, { handling: 'LIMITED', createdById: coordinator.accountId })
    await invite(coordinator, subject, [hidden])
    const other = await buildActor({ role: 'COORDINATOR' })
    expect((await findInvitations(other, subject, { now })).total).toBe(0)
    expect(await dueTo(other, subject, now)).toEqual([])
    const { id } = await invitationOf(subject.id)
    await expect(withdrawInvitation(other, id, clock)).rejects.toThrow(NotFound)
    await expect(invite(other, subject, [hidden])).rejects.toThrow(Invalid)
  })
})

describe('what was previewed', () => {
  it('is what is sent: a change in between refuses it with the digest of the new plan, and sends nothing', async () => {
    const { subject, id } = await buildPlanned(coordinator)
    await invite(coordinator, subject, [await buildGuest(coordinator)])
    const { digest } = await planSending(coordinator, subject, clock)
    await moveMeeting(id, new Date('2031-05-07T09:00:00Z'))
    const confirmed = { digest, includeDetails: false, formKey: randomUUID() }
    const refused = await sendInvitations(coordinator, subject, confirmed, clock).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(Conflict)
    const current = await planSending(coordinator, subject, clock)
    expect((refused as Conflict).theirs['digest']).toBe(current.digest)
    // reads as the system: a test counts what was stored
    expect(await db.outgoingMail.count({ where: { meetingId: id } })).toBe(0)
  })

  it('is sent once, however often the button is pressed, also at the same time', async () => {
    const { subject, id } = await buildPlanned(coordinator)
    await invite(coordinator, subject, [await buildGuest(coordinator)])
    const { digest } = await planSending(coordinator, subject, clock)
    const confirmed = { digest, includeDetails: false, formKey: randomUUID() }
    const press = () => sendInvitations(coordinator, subject, confirmed, clock)
    const [first, second] = await Promise.all([press(), press()])
    expect([second, await press()]).toEqual([first, first])
    // reads as the system: a test counts what was stored
    expect(await db.outgoingMail.count({ where: { meetingId: id } })).toBe(1)
    const again = { ...confirmed, formKey: randomUUID() }
    await expect(sendInvitations(coordinator, subject, again, clock)).rejects.toThrow(Conflict)
  })

  it('is the same when an answer has come in meanwhile', async () => {
    const { subject, id } = await buildPlanned(coordinator)
    await invite(coordinator, subject, [await buildGuest(coordinator)])
    await sendAll(coordinator, subject, clock)
    await invite(coordinator, subject, [await buildGuest(coordinator)])
    const { digest } = await planSending(coordinator, subject, clock)
    await inTransaction((tx) =>
      tx.invitation.updateMany({
        where: { meetingId: id, sentAt: { not: null } },
        data: { status: 'ACCEPTED' },
      }),
    )
    expect((await planSending(coordinator, subject, clock)).digest).toBe(digest)
  })
})

describe('somebody who cannot be written to', () => {
  it('is named with why, and the others still get theirs', async () => {
    const { subject } = await buildPlanned(coordinator)
    const fine = await buildGuest(coordinator, { givenName: 'Fin', familyName: '' })
    const silent = await buildPerson({ givenName: 'Tavs', familyName: '' })
    const gone = await buildGuest(coordinator, { givenName: 'Borte', familyName: '' })
    const vacant = await buildPost({ titleDa: 'Ambassadør' })
    await invite(coordinator, subject, [silent, gone, fine], [vacant])
    await inTransaction((tx) => tx.person.update({ where: { id: gone.id }, data: { archivedAt: now } }))
    expect(await dueTo(coordinator, subject, now)).toEqual([
      ['new', 'Tavs', 'noAddress'],
      ['new', 'Borte', 'personArchived'],
      ['new', 'Fin'],
      ['new', 'Ambassadør', 'postVacant'],
    ])
    expect((await sendAll(coordinator, subject, clock)).map(({ to }) => to)).toEqual([fine.email])
  })

  it('shares an address with another, or is asked to what is over', async () => {
    const { subject } = await buildPlanned(coordinator)
    const ana = await buildGuest(coordinator, { givenName: 'Ana', familyName: '' })
    const bo = await buildPerson({ givenName: 'Bo', familyName: '' })
    await buildContactPoint({ author: coordinator, personId: bo.id, value: ana.email.toUpperCase() })
    await invite(coordinator, subject, [ana, bo])
    expect(await dueTo(coordinator, subject, now)).toEqual([
      ['new', 'Ana'],
      ['new', 'Bo', 'sharedAddress'],
    ])
    const after = new Date('2031-06-01T00:00:00Z')
    expect((await dueTo(coordinator, subject, after))[0]).toEqual(['new', 'Ana', 'over'])
  })

  it('has an address only few may see, which is used when somebody chooses it and not before', async () => {
    const { subject } = await buildPlanned(coordinator)
    const person = await buildPerson({ givenName: 'Ana', familyName: '' })
    const point = {
      author: coordinator,
      personId: person.id,
      handling: 'LIMITED' as const,
      value: 'ana@private.example',
    }
    await buildContactPoint(point)
    await invite(coordinator, subject, [person])
    expect(await dueTo(coordinator, subject, now)).toEqual([['new', 'Ana', 'noAddress']])
    const { id, version } = await invitationOf(subject.id)
    await editInvitation(coordinator, id, { version, email: 'ana@private.example' })
    await expect(editInvitation(coordinator, id, { version })).rejects.toThrow(Conflict)
    expect((await sendAll(coordinator, subject, clock)).map(({ to }) => to)).toEqual(['ana@private.example'])
  })
})

describe('the list', () => {
  it('takes nobody for what is cancelled, nobody unknown, and each form once', async () => {
    const { subject, id } = await buildPlanned(coordinator)
    await expect(invite(coordinator, subject, [{ id: 'unknown' }])).rejects.toThrow(Invalid)
    await cancelMeeting(coordinator, id, clock)
    await expect(invite(coordinator, subject, [await buildGuest(coordinator)])).rejects.toThrow(Invalid)
  })

  it('does not bring back somebody who was invited again meanwhile', async () => {
    const { subject } = await buildPlanned(coordinator)
    const guest = await buildGuest(coordinator)
    await invite(coordinator, subject, [guest])
    const { id } = await invitationOf(subject.id)
    await withdrawInvitation(coordinator, id, clock)
    await invite(coordinator, subject, [guest])
    await expect(restoreInvitation(coordinator, id, clock)).rejects.toThrow(Invalid)
  })
})
