import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import { inviteColleague } from '~/domain/accounts/invite-colleague.server'
import { buildActor, buildOffice, useTestDatabase } from '~/testing'
import { archiveOffice, changeOffice, createOffice, restoreOffice } from './change-office.server'
import { findOffice, findOffices, listOffices } from './find-offices.server'
import { newOfficeForm } from './office-schema.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const fields = { nameDa: 'Ambassaden i Tokyo', nameEn: 'Embassy in Tokyo', city: 'Tokyo', zone: 'Asia/Tokyo' }
let administrator: Actor

beforeAll(async () => {
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
})

describe('an office', () => {
  it('is made once however often its form is sent', async () => {
    const formKey = randomUUID()
    const first = await createOffice(administrator, { formKey, ...fields })
    expect(await createOffice(administrator, { formKey, ...fields })).toBe(first)
    expect(await findOffice(administrator, first)).toMatchObject(fields)
  })

  it('is edited, and a stale edit is answered with what is stored', async () => {
    const { id } = await buildOffice()
    await changeOffice(administrator, id, { ...fields, version: 1 })
    await expect(
      changeOffice(administrator, id, { ...fields, city: 'Kyoto', version: 1 }),
    ).rejects.toMatchObject({
      theirs: { city: 'Tokyo', version: '2' },
    })
  })

  it('leaves the choices when archived and comes back when restored', async () => {
    const { id } = await buildOffice()
    const choices = async () => (await listOffices(administrator)).map((office) => office.id)
    await archiveOffice(administrator, id, now)
    expect(await choices()).not.toContain(id)
    await restoreOffice(administrator, id)
    expect(await choices()).toContain(id)
    const actions = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(actions.map(({ action }) => action)).toEqual(['office.archive', 'office.restore'])
  })

  it('stays while someone works there or is invited to', async () => {
    await expect(archiveOffice(administrator, administrator.officeId, now)).rejects.toThrow('officeInUse')
    const { id } = await buildOffice()
    await inviteColleague(
      administrator,
      {
        formKey: randomUUID(),
        givenName: 'Kim',
        familyName: 'Ny',
        email: 'kim@example.org',
        role: 'DIPLOMAT',
        officeId: id,
        locale: 'da',
      },
      now,
    )
    await expect(archiveOffice(administrator, id, now)).rejects.toThrow('officeInUse')
  })

  it('is not found when it does not exist', async () => {
    const gone = { name: 'NotFound' }
    await expect(findOffice(administrator, 'nowhere')).rejects.toMatchObject(gone)
    await expect(archiveOffice(administrator, 'nowhere', now)).rejects.toMatchObject(gone)
    await expect(restoreOffice(administrator, 'nowhere')).rejects.toMatchObject(gone)
  })

  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP'])('is not for a %s to administer', async (role) => {
    const actor = await buildActor({ role })
    const { id } = await buildOffice()
    const before = await db.office.findMany({ orderBy: { id: 'asc' } })
    const refused = { name: 'Forbidden' }
    await expect(createOffice(actor, { formKey: randomUUID(), ...fields })).rejects.toMatchObject(refused)
    await expect(changeOffice(actor, id, { ...fields, version: 1 })).rejects.toMatchObject(refused)
    await expect(archiveOffice(actor, id, now)).rejects.toMatchObject(refused)
    await expect(restoreOffice(actor, id)).rejects.toMatchObject(refused)
    await expect(findOffices(actor, { sort: 'name' })).rejects.toMatchObject(refused)
    await expect(findOffice(actor, id)).rejects.toMatchObject(refused)
    expect(await db.office.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('is found by a word of either name and sorted by Danish rules', async () => {
    for (const nameDa of ['Åbo', 'Zürich', 'Ærø']) await buildOffice({ nameDa, nameEn: `Probe ${nameDa}` })
    const rows = await findOffices(administrator, { q: 'probe', sort: 'name' })
    expect(rows.map((row) => row.nameDa)).toEqual(['Zürich', 'Ærø', 'Åbo'])
    expect((await findOffices(administrator, { q: 'probe', sort: '-name' }))[0]?.nameDa).toBe('Åbo')
  })

  it('refuses line breaks in a name and a zone that does not exist', () => {
    const bad = { formKey: randomUUID(), ...fields, nameDa: 'To\r\nBcc: kyo', zone: 'Mars/Base' }
    const parsed = newOfficeForm.safeParse(bad)
    expect(parsed.error?.issues.map((issue) => issue.path[0]).sort()).toEqual(['nameDa', 'zone'])
  })
})
