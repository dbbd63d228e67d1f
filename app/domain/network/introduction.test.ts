import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { visibleFollowUps } from '~/domain/access/visible-to.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { Invalid, NotFound } from '../errors'
import { editFollowUp } from '../follow-ups/change-follow-up.server'
import { findFollowUp, findFollowUps } from '../follow-ups/find-follow-ups.server'
import { findPersonFollowUps } from '../people/find-person-follow-ups.server'
import { askIntroduction, startIntroduction } from './introduction.server'

useTestDatabase()

const clock = { now: new Date('2026-11-23T12:00:00Z') }
let asker: Actor
let mette: Actor
let ana: string
let bo: string

beforeAll(async () => {
  asker = await buildActor({ givenName: 'Sofie', familyName: 'Ravn' })
  mette = await buildActor({ givenName: 'Mette', familyName: 'Holm', locale: 'en' })
  ana = (await buildPerson({ givenName: 'Ana', familyName: 'Berg' })).id
  bo = (await buildPerson({ givenName: 'Bo', familyName: 'Lund' })).id
  const organisation = await buildOrganisation({ nameDa: 'Kommissionen', nameEn: 'Commission' })
  const post = await buildPost({
    organisationId: organisation.id,
    titleDa: 'Kontorchef',
    titleEn: 'Head of Unit',
  })
  await buildAppointment({ personId: ana, postId: post.id })
})

const input = (path: string[], text = 'Vil du introducere mig?') => ({
  formKey: crypto.randomUUID(),
  path,
  text,
  due: '1/12',
})
// reads as the system: what was written
const stored = (id: string) => db.followUp.findUniqueOrThrow({ where: { id } })

describe('asking for an introduction', () => {
  it('begins with a ready text in the connector’s language, due in a week', async () => {
    const start = await startIntroduction(asker, [mette.personId, ana], clock)
    expect(start).toEqual({
      connector: 'Mette Holm',
      target: { id: ana, name: 'Ana Berg' },
      via: null,
      locale: 'en',
      text: 'Would you introduce me to Ana Berg (Head of Unit, Commission)? Tell me if you would like to know more about the occasion first. Regards, Sofie Ravn',
      due: '30.11.2026',
    })
    const { text } = await startIntroduction({ ...mette, locale: 'da' }, [asker.personId, bo, ana], clock)
    expect(text).toBe(
      'Vil du bede Bo Lund om at introducere mig for Ana Berg (Kontorchef, Kommissionen)? Sig til, hvis du vil vide mere om anledningen først. Hilsen Mette Holm',
    )
  })

  it('makes one follow-up of the connector’s about the person sought', async () => {
    const asked = input([mette.personId, ana])
    const id = await askIntroduction(asker, asked, clock)
    expect(await askIntroduction(asker, asked, clock)).toBe(id)
    expect(await stored(id)).toMatchObject({
      ownerId: mette.accountId,
      createdById: asker.accountId,
      personId: ana,
      viaId: null,
      meetingId: null,
      dueOn: '2026-12-01',
    })
    const mine = { tab: 'mine', done: 'open', sort: 'due', descending: false, page: 1 } as const
    const { followUps } = await findFollowUps(mette, mine, clock.now)
    expect(followUps).toMatchObject([{ id, concerns: { person: { name: 'Ana Berg' }, via: null } }])
    expect(await findPersonFollowUps(asker, ana)).toMatchObject([{ id, owner: 'Mette Holm', meeting: null }])
  })

  it('keeps whom it concerns when its owner changes it, and can become a promise of theirs', async () => {
    const id = await askIntroduction(asker, input([mette.personId, bo, ana]), clock)
    const changed = { text: 'Ana lover at ringe', theirs: true, version: 1 }
    await editFollowUp(mette, id, changed, clock)
    expect(await findFollowUp(asker, id, clock.now)).toMatchObject({
      text: 'Ana lover at ringe',
      theirs: true,
      concerns: { person: { name: 'Ana Berg' }, via: { name: 'Bo Lund' } },
    })
  })

  it('names who the connector goes through', async () => {
    const id = await askIntroduction(asker, input([mette.personId, bo, ana]), clock)
    expect(await stored(id)).toMatchObject({ ownerId: mette.accountId, personId: ana, viaId: bo })
  })

  it('from oneself becomes the next colleague’s, or else one’s own', async () => {
    const through = await askIntroduction(asker, input([asker.personId, mette.personId, ana]), clock)
    expect(await stored(through)).toMatchObject({ ownerId: mette.accountId, viaId: null })
    const own = await askIntroduction(asker, input([asker.personId, bo, ana]), clock)
    expect(await stored(own)).toMatchObject({ ownerId: asker.accountId, personId: ana, viaId: bo })
    const start = await startIntroduction(asker, [asker.personId, bo, ana], clock)
    expect(start.connector).toBeNull()
    expect(start.text).toBe('Bed Bo Lund om en introduktion til Ana Berg (Kontorchef, Kommissionen)')
  })

  it('is refused, without telling whom, when the connector may not see everybody named', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: asker.accountId })
    for (const path of [
      [mette.personId, hidden.id],
      [mette.personId, hidden.id, ana],
      [mette.personId, bo, hidden.id],
    ]) {
      await expect(startIntroduction(asker, path, clock)).rejects.toThrow(Invalid)
      await expect(askIntroduction(asker, input(path), clock)).rejects.toThrow(
        new Invalid([{ field: '', code: 'introductionRefused' }]),
      )
    }
  })

  it('does not exist along a path with somebody the asker may not see, twice the same, or to whom one knows', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: mette.accountId })
    const archived = await buildPerson({ archivedAt: clock.now })
    for (const path of [
      [mette.personId, hidden.id],
      [mette.personId, archived.id],
      [mette.personId, 'nobody'],
      [mette.personId, mette.personId],
      [asker.personId, ana],
    ]) {
      await expect(askIntroduction(asker, input(path), clock)).rejects.toThrow(NotFound)
    }
  })

  it('about a LIMITED person is seen by those alone who may see her', async () => {
    const hidden = await buildPerson({
      handling: 'LIMITED',
      createdById: asker.accountId,
      readers: { create: [{ accountId: mette.accountId }] },
    })
    const id = await askIntroduction(asker, input([mette.personId, hidden.id]), clock)
    const stranger = await buildActor()
    const seenBy = (actor: Actor) => db.followUp.count({ where: { AND: [visibleFollowUps(actor), { id }] } })
    expect([await seenBy(asker), await seenBy(mette), await seenBy(stranger)]).toEqual([1, 1, 0])
    // reads as the system: what was written
    const audit = await db.auditEntry.findFirstOrThrow({ where: { subjectId: id } })
    expect(audit.personId).toBe(hidden.id)
  })
})
