import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildPerson, useTestDatabase } from '~/testing'
import { buildMail } from '~/testing/build-invitation'
import { buildInvitedEdition } from '~/testing/invited-edition'
import type { Actor } from '../../access/actor'
import { Forbidden, Invalid, NotFound } from '../../errors'
import { planSending } from '../../invitations/plan-sending.server'
import type { Doing } from './bulk-act'
import { changeMany } from './change-many.server'
import { undoMany } from './undo-many.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
let other: Actor
beforeAll(async () => {
  actor = await buildActor({ role: 'COORDINATOR' })
  other = await buildActor({ role: 'COORDINATOR' })
})

type Edition = Awaited<ReturnType<typeof buildInvitedEdition>>

const act = ({ id, chosen }: Edition, doing: Doing, by = actor, at = now) =>
  changeMany(by, id, chosen, doing, { now: at })

async function stored({ invitations }: Edition) {
  // reads as the system: a test looks at the list itself
  const rows = await db.invitation.findMany({ where: { id: { in: invitations.map(({ id }) => id) } } })
  return invitations.flatMap(({ id }) => rows.find((row) => row.id === id) ?? [])
}

const statuses = async (edition: Edition) => (await stored(edition)).map(({ status }) => status)
const accepted = { act: 'answers', status: 'ACCEPTED', note: '' } as const

describe('one thing done to many invitations', () => {
  it('sets the language, and changes only what has another', async () => {
    const edition = await buildInvitedEdition([{}, { locale: 'da' }, { status: 'SENT' }])
    const done = await act(edition, { act: 'languages', locale: 'da' })
    expect(done).toMatchObject({ done: [edition.chosen[0]?.id, edition.chosen[2]?.id] })
    expect(done.unfit).toEqual([edition.chosen[1]?.id])
    expect((await stored(edition)).map(({ locale }) => locale)).toEqual(['da', 'da', 'da'])
  })

  it('notes an answer by hand among the answers of each', async () => {
    const edition = await buildInvitedEdition([{ status: 'SENT' }, { status: 'DECLINED' }])
    await act(edition, { act: 'answers', status: 'TENTATIVE', note: 'Pr. telefon' })
    for (const row of await stored(edition)) {
      expect(row).toMatchObject({ status: 'TENTATIVE', answerChannel: 'BY_HAND', answerNote: 'Pr. telefon' })
      // reads as the system: a test looks at the answers themselves
      expect(await db.answer.findMany({ where: { invitationId: row.id } })).toMatchObject([
        { state: 'APPLIED', channel: 'BY_HAND', note: 'Pr. telefon' },
      ])
    }
  })

  it('fills the seats there are; the others who said yes wait', async () => {
    const edition = await buildInvitedEdition([{ status: 'ACCEPTED' }, { companions: 1 }, {}, {}], {
      capacity: 4,
    })
    const done = await act(edition, accepted)
    expect(done.waiting).toBe(1)
    expect(await statuses(edition)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'WAITING'])
  })

  it('puts on the waiting list those who have not declined, with since when', async () => {
    const edition = await buildInvitedEdition([{}, { status: 'DECLINED' }, { status: 'TENTATIVE' }])
    const done = await act(edition, { act: 'waiting' })
    expect(done.unfit).toHaveLength(2)
    const [first] = await stored(edition)
    expect(first).toMatchObject({ status: 'WAITING', waitingSince: now })
  })

  it('moves up from the waiting list: a draft again, or the seat for who said yes', async () => {
    const waiting = { status: 'WAITING', waitingSince: now } as const
    const edition = await buildInvitedEdition([
      waiting,
      { ...waiting, sentAt: now },
      { ...waiting, sentAt: now, answeredAt: now },
      { ...waiting, sentAt: now, answeredAt: now, substituteName: 'Bo' },
      { status: 'SENT' },
    ])
    const done = await act(edition, { act: 'promotions' })
    expect(done.unfit).toHaveLength(1)
    expect(await statuses(edition)).toEqual(['DRAFTED', 'SENT', 'ACCEPTED', 'SUBSTITUTE', 'SENT'])
  })

  it('takes drafts off the list, and leaves who was told to be told once it is sent', async () => {
    const edition = await buildInvitedEdition([{}, { status: 'SENT' }, { status: 'CANCELLED' }])
    await buildMail({ invitationId: edition.chosen[1]?.id ?? '', editionId: edition.id })
    const done = await act(edition, { act: 'withdrawals' })
    expect(done).toMatchObject({ toTell: 1, unfit: [edition.chosen[2]?.id] })
    const [draft, told] = await stored(edition)
    expect([draft?.archivedAt, told?.status]).toEqual([now, 'CANCELLED'])
    const { lines } = await planSending(actor, { kind: 'edition', id: edition.id }, { now })
    expect(lines.map(({ reason, sequence }) => [reason, sequence])).toEqual([['uninvited', 1]])
  })

  it('is one row in the audit, which says neither who nor how many: some may be hidden from its reader', async () => {
    const edition = await buildInvitedEdition([{}, {}, {}])
    await act(edition, { act: 'waiting' })
    // reads as the system: a test looks at the audit itself
    const rows = await db.auditEntry.findMany({ where: { editionId: edition.id } })
    expect(rows.map(({ action, detail }) => [action, detail])).toEqual([['invitation.waiting', '{}']])
  })
})

describe('two coordinators at one list', () => {
  it('a row changed since it was shown is left as it is, and the others go through', async () => {
    const edition = await buildInvitedEdition([{}, {}])
    const [first] = edition.chosen
    await changeMany(other, edition.id, first ? [first] : [], { act: 'languages', locale: 'en' }, { now })
    const done = await act(edition, { act: 'languages', locale: 'da' })
    expect([done.changed, done.done]).toEqual([[first?.id], [edition.chosen[1]?.id]])
    expect((await stored(edition)).map(({ locale }) => locale)).toEqual(['en', 'da'])
  })

  it('both at once lose nothing: one of them is told', async () => {
    const edition = await buildInvitedEdition([{}, {}, {}])
    const both = await Promise.all([
      act(edition, { act: 'languages', locale: 'da' }),
      act(edition, { act: 'languages', locale: 'en' }, other),
    ])
    expect(both.map(({ done }) => done.length).sort()).toEqual([0, 3])
    expect(both.map(({ changed }) => changed.length).sort()).toEqual([0, 3])
  })
})

describe('whoever may not', () => {
  it('send changes nothing', async () => {
    const edition = await buildInvitedEdition([{}])
    await expect(act(edition, { act: 'waiting' }, await buildActor())).rejects.toThrow(Forbidden)
  })

  it('see a person counts their row as gone, exactly as one that never was', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: actor.accountId })
    const edition = await buildInvitedEdition([{}, { personId: hidden.id }])
    const done = await act(edition, { act: 'waiting' }, other)
    expect([done.done.length, done.gone]).toEqual([1, 1])
    const never = await changeMany(
      other,
      edition.id,
      [{ id: 'never', version: 1 }],
      { act: 'waiting' },
      { now },
    )
    expect(never).toEqual({ ...never, done: [], changed: [], unfit: [], gone: 1, batchId: null })
    expect(await statuses(edition)).toEqual(['WAITING', 'DRAFTED'])
  })

  it('see the edition is told it does not exist', async () => {
    const edition = await buildInvitedEdition([{}], { handling: 'LIMITED', createdById: actor.accountId })
    await expect(act(edition, { act: 'waiting' }, other)).rejects.toThrow(NotFound)
  })

  it('a row of another edition is gone as well', async () => {
    const [one, another] = [await buildInvitedEdition([{}]), await buildInvitedEdition([{}])]
    const done = await changeMany(actor, one.id, another.chosen, { act: 'waiting' }, { now })
    expect([done.gone, await statuses(another)]).toEqual([1, ['DRAFTED']])
  })

  it('answers to a cancelled edition are refused', async () => {
    const edition = await buildInvitedEdition([{ status: 'SENT' }], { cancelledAt: now })
    await expect(act(edition, accepted)).rejects.toThrow(Invalid)
  })
})

describe('undoing', () => {
  const undo = ({ id }: Edition, batchId: string | null, by = actor) =>
    undoMany(by, id, batchId ?? '', { now: new Date() })

  it.each([
    { act: 'languages', locale: 'en' },
    accepted,
    { act: 'waiting' },
    { act: 'withdrawals' },
  ] as Doing[])('$act gives every row what it had', async (doing) => {
    const edition = await buildInvitedEdition([
      { status: 'SENT', sentAt: now, locale: 'da' },
      { answerNote: 'Før', answeredAt: now, answerChannel: 'PAGE', status: 'SENT' },
    ])
    const before = await stored(edition)
    const { batchId } = await act(edition, doing)
    expect(await undo(edition, batchId)).toEqual({ undone: 2, kept: 0 })
    const kept = (rows: typeof before) => rows.map(({ version: _v, changedAt: _c, ...row }) => row)
    expect(kept(await stored(edition))).toEqual(kept(before))
    // reads as the system: a test looks at the answers themselves
    expect(await db.answer.count({ where: { editionId: edition.id, state: 'APPLIED' } })).toBe(0)
  })

  it('keeps what somebody has changed since, and counts it', async () => {
    const edition = await buildInvitedEdition([{}, {}])
    const { batchId } = await act(edition, { act: 'waiting' })
    const where = { id: edition.chosen[0]?.id ?? '' }
    await inTransaction((tx) =>
      tx.invitation.update({ where, data: { status: 'DECLINED', version: { increment: 1 } } }),
    )
    expect(await undo(edition, batchId)).toEqual({ undone: 1, kept: 1 })
    expect(await statuses(edition)).toEqual(['DECLINED', 'DRAFTED'])
  })

  it('keeps a withdrawal that has been told of', async () => {
    const edition = await buildInvitedEdition([{ status: 'SENT' }])
    const invitationId = edition.chosen[0]?.id ?? ''
    await buildMail({ invitationId })
    const { batchId } = await act(edition, { act: 'withdrawals' })
    await buildMail({ invitationId, method: 'CANCEL', createdAt: new Date() })
    expect(await undo(edition, batchId)).toEqual({ undone: 0, kept: 1 })
  })

  it('happens once, and only for one’s own', async () => {
    const edition = await buildInvitedEdition([{}])
    const { batchId } = await act(edition, { act: 'waiting' })
    await expect(undo(edition, batchId, other)).rejects.toThrow(NotFound)
    await undo(edition, batchId)
    expect(await undo(edition, batchId)).toEqual({ undone: 0, kept: 0 })
    const another = await buildInvitedEdition([{}])
    await expect(undo(another, batchId)).rejects.toThrow(NotFound)
  })
})
