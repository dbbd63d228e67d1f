import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { visibleInvitations, visibleMeetings, visibleParticipants, visiblePersons } from './visible-to.server'
import type { Actor } from './actor'

useTestDatabase()

const sees = async (actor: Actor, id: string) =>
  (await db.meeting.count({ where: { AND: [visibleMeetings(actor), { id }] } })) === 1

describe('a LIMITED meeting', () => {
  it('is visible to its author, to a colleague who took part and to nobody else', async () => {
    const [author, present, outsider] = [
      await buildActor(),
      await buildActor(),
      await buildActor({ role: 'ADMINISTRATOR' }),
    ]
    const { id } = await buildMeeting({ author, handling: 'LIMITED', personIds: [present.personId] })
    expect(await sees(author, id)).toBe(true)
    expect(await sees(present, id)).toBe(true)
    expect(await sees(outsider, id)).toBe(false)
  })

  it('is not opened by being mentioned in it', async () => {
    const [author, mentioned] = [await buildActor(), await buildActor()]
    const { id } = await buildMeeting({ author, handling: 'LIMITED', personIds: [mentioned.personId] })
    await inTransaction((tx) =>
      tx.meetingParticipant.updateMany({ where: { meetingId: id }, data: { role: 'MENTIONED' } }),
    )
    expect(await sees(mentioned, id)).toBe(false)
  })

  it('is visible to an account or an office named on it', async () => {
    const [author, named, officemate, outsider] = [
      await buildActor(),
      await buildActor(),
      await buildActor(),
      await buildActor(),
    ]
    const { id } = await buildMeeting({ author, handling: 'LIMITED' })
    await inTransaction((tx) =>
      tx.meetingReader.createMany({
        data: [
          { meetingId: id, accountId: named.accountId },
          { meetingId: id, officeId: officemate.officeId },
        ],
      }),
    )
    expect(await Promise.all([named, officemate, outsider].map((a) => sees(a, id)))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('a LIMITED person', () => {
  it('does not show among those invited to an edition', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const edition = await inTransaction(async (tx) => {
      const series = await tx.series.create({ data: { nameDa: 'Rundbord', nameEn: 'Round table' } })
      const days = { startsOn: '2027-03-01', endsOn: '2027-03-01' }
      return tx.edition.create({
        data: {
          seriesId: series.id,
          nameDa: '2027',
          nameEn: '2027',
          ...days,
          invitations: { create: { personId: hidden.id } },
        },
      })
    })
    const invited = (actor: Actor) =>
      db.invitation.count({ where: { AND: [visibleInvitations(actor), { editionId: edition.id }] } })
    expect([await invited(author), await invited(outsider)]).toEqual([1, 0])
  })

  it('does not show among the participants of an OPEN meeting', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const shown = await buildPerson()
    const meeting = await buildMeeting({ author, personIds: [hidden.id, shown.id] })
    const participants = await db.meetingParticipant.findMany({
      where: { AND: [visibleParticipants(outsider), { meetingId: meeting.id }] },
    })
    expect(participants.map((p) => p.personId)).toEqual([shown.id])
    expect(await db.person.count({ where: { AND: [visiblePersons(outsider), { id: hidden.id }] } })).toBe(0)
    expect(await db.person.count({ where: { AND: [visiblePersons(author), { id: hidden.id }] } })).toBe(1)
  })
})
