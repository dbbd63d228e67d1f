import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildActor, buildAppointment, buildOrganisation, buildPost, useTestDatabase } from '~/testing'
import { buildGuest, dueTo, invite, sendAll } from '~/testing/invited'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { previewSending } from './preview-sending.server'

useTestDatabase()

let coordinator: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR', givenName: 'Jonas', familyName: 'Lindved' })
})

async function buildEdition(
  edition: Partial<Prisma.EditionUncheckedCreateInput> = {},
  series: Partial<Prisma.SeriesCreateInput> = {},
) {
  const { id } = await inTransaction(async (tx) => {
    const made = await tx.series.create({ data: { nameDa: 'Serie', nameEn: 'Series', ...series } })
    const names = { nameDa: 'Tech & Cyber-møde', nameEn: 'Tech & Cyber meeting' }
    const days = { startsOn: '2031-05-06', endsOn: '2031-05-07' }
    return tx.edition.create({ data: { ...names, ...days, ...edition, seriesId: made.id } })
  })
  return { kind: 'edition' as const, id }
}

describe('an edition', () => {
  it('is written of in the series’ words or, where it has them, its own', async () => {
    const series = {
      subjectEn: '{{event}} for {{organisation}}',
      invitationEn: 'Dear {{titleAndName}},\n\nAs {{post}} you are asked to {{event}}, {{date}}.',
      invitationDa: 'Kære {{navn}}',
    }
    const subject = await buildEdition({ invitationDa: 'Til {{titelOgNavn}}\n\nSvar: {{svarlink}}' }, series)
    const embassy = await buildOrganisation({ nameDa: 'Estland', nameEn: 'Estonia' })
    const post = await buildPost({ organisationId: embassy.id, titleDa: 'Ambassadør', titleEn: 'Ambassador' })
    const mari = await buildGuest(coordinator, {
      givenName: 'Mari',
      familyName: 'Tamm',
      titleOfAddress: 'H.E.',
    })
    await buildAppointment({ postId: post.id, personId: mari.id })
    const danish = await buildGuest(coordinator, { givenName: 'Ana', familyName: 'Ærø', languages: 'da' })
    await invite(coordinator, subject, [danish], [post])
    const sent = await sendAll(coordinator, subject)
    const english = sent.find(({ to }) => to === mari.email)
    expect(english?.subject).toBe('Tech & Cyber meeting for Estonia')
    expect(english?.text).toContain(
      'Dear H.E. Tamm,\n\nAs Ambassador you are asked to Tech & Cyber meeting, 6–7 May 2031.',
    )
    expect(english?.text).toMatch(/Reply here: http\S+\/answer\/[\w-]{43}/)
    const dansk = sent.find(({ to }) => to === danish.email)
    expect(dansk?.subject).toBe('Invitation: Tech & Cyber-møde')
    expect(dansk?.text).toMatch(
      /^Til Ana Ærø\n\nSvar: http\S+\/answer\/[\w-]{43}\n\nTech & Cyber-møde\nTid: 6\.–7\. maj 2031/,
    )
    expect(dansk?.says('dtend')).toBe('2031-05-08')
  })

  it('with a field nobody knows is not written of in that language, and the field is named', async () => {
    const subject = await buildEdition({ invitationEn: 'Dear {{whom}}' })
    const guest = await buildGuest(coordinator, { givenName: 'Ana', familyName: '' })
    const danish = await buildGuest(coordinator, { givenName: 'Bo', familyName: '', languages: 'da' })
    await invite(coordinator, subject, [guest, danish])
    expect(await dueTo(coordinator, subject)).toEqual([
      ['new', 'Ana', 'unknownField'],
      ['new', 'Bo'],
    ])
    const { lines } = await previewSending(coordinator, subject, { now: new Date() })
    expect(lines[0]).toMatchObject({ problem: 'unknownField', problemName: 'whom' })
  })

  it('with limited handling exists for those alone who may see it', async () => {
    const subject = await buildEdition({ handling: 'LIMITED', createdById: coordinator.accountId })
    const other = await buildActor({ role: 'COORDINATOR' })
    await expect(invite(other, subject, [])).rejects.toThrow(NotFound)
    await expect(dueTo(other, subject)).rejects.toThrow(NotFound)
    expect(await dueTo(coordinator, subject)).toEqual([])
  })

  it('waiting for a seat nobody has been asked to is not written to', async () => {
    const subject = await buildEdition()
    const [ana, bo] = [await buildGuest(coordinator), await buildGuest(coordinator)]
    await invite(coordinator, subject, [ana, bo])
    await inTransaction((tx) =>
      tx.invitation.updateMany({
        where: { editionId: subject.id, personId: ana.id },
        data: { status: 'WAITING' },
      }),
    )
    expect((await sendAll(coordinator, subject)).map(({ to }) => to)).toEqual([bo.email])
  })
})
