import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildPerson, useTestDatabase } from '~/testing'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { confirmTie, editTie, markTieWrong, stateTie, unmarkTieWrong } from './change-tie.server'
import { findKnowersOfPerson } from './find-knowers.server'
import { findTiesOf } from './find-ties.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const clock = { now }
const later = { now: new Date('2026-12-24T12:00:00Z') }
let mette: Actor
let jonas: Actor

beforeAll(async () => {
  mette = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  jonas = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
})

const said = (strength: number, how = 'Studier') => ({ formKey: crypto.randomUUID(), strength, how })
const stored = (id: string) => db.tie.findUniqueOrThrow({ where: { id } })

describe('"I know this person"', () => {
  it('is stated with a strength and how, confirmed today, and makes a knower', async () => {
    const { id } = await buildPerson({ givenName: 'Ana', familyName: 'Berg' })
    await stateTie(mette, id, said(4), clock)
    expect(await findTiesOf(jonas, id)).toMatchObject([
      {
        knower: { name: 'Mette Holm' },
        strength: 4,
        how: 'Studier',
        confirmedOn: '2026-11-23',
        statedBy: 'Mette Holm',
        confirmedBy: 'Mette Holm',
        markedWrongBy: null,
        mine: false,
      },
    ])
    const [knower] = await findKnowersOfPerson(jonas, id, now)
    expect(knower?.colleague.name).toBe('Mette Holm')
  })

  it('is told to the network and to the audit, under the person’s handling', async () => {
    const { id } = await buildPerson()
    const tieId = await stateTie(mette, id, said(2), clock)
    expect(await db.networkChange.count({ where: { kind: 'tie', recordId: tieId } })).toBe(1)
    // reads as the system: what was written
    const audit = await db.auditEntry.findFirstOrThrow({ where: { subjectId: tieId } })
    expect([audit.action, audit.subjectKind, audit.personId]).toEqual(['tie.state', 'tie', id])
  })

  it('sent twice is said once, and said again is renewed', async () => {
    const { id } = await buildPerson()
    const once = said(1)
    const first = await stateTie(mette, id, once, clock)
    expect(await stateTie(mette, id, once, clock)).toBe(first)
    expect((await stored(first)).version).toBe(1)
    expect(await stateTie(mette, id, said(5, 'Naboer'), later)).toBe(first)
    expect(await stored(first)).toMatchObject({ strength: 5, how: 'Naboer', confirmedOn: '2026-12-24' })
  })

  it('is refused of oneself, of an archived person, and of one who does not exist for the actor', async () => {
    await expect(stateTie(mette, mette.personId, said(3), clock)).rejects.toThrow(Invalid)
    const archived = await buildPerson({ archivedAt: now })
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: jonas.accountId })
    for (const id of [archived.id, hidden.id, 'nobody']) {
      await expect(stateTie(mette, id, said(3), clock)).rejects.toThrow(NotFound)
    }
    expect(await stateTie(jonas, hidden.id, said(3), clock)).toBeTruthy()
    expect(await findTiesOf(mette, hidden.id)).toEqual([])
  })
})

describe('a stated tie', () => {
  it('is changed by who stated it alone, and not from a stale form', async () => {
    const { id } = await buildPerson()
    const tieId = await stateTie(mette, id, said(2), clock)
    const edit = { strength: 3, how: 'Golf', version: 1 }
    await expect(editTie(jonas, tieId, edit, clock)).rejects.toThrow(Forbidden)
    await confirmTie(jonas, tieId, later)
    await expect(editTie(mette, tieId, edit, later)).rejects.toThrow(Conflict)
    await editTie(mette, tieId, { ...edit, version: 2 }, later)
    expect(await stored(tieId)).toMatchObject({ strength: 3, how: 'Golf', version: 3 })
  })

  it('is confirmed by any colleague, once a day', async () => {
    const { id } = await buildPerson()
    const tieId = await stateTie(mette, id, said(2), clock)
    await confirmTie(jonas, tieId, later)
    await confirmTie(jonas, tieId, later)
    expect(await stored(tieId)).toMatchObject({
      confirmedOn: '2026-12-24',
      confirmedById: jonas.accountId,
      version: 2,
    })
  })

  it('marked wrong counts no more until it is unmarked or confirmed', async () => {
    const { id } = await buildPerson()
    const tieId = await stateTie(mette, id, said(5), clock)
    const knowers = async () => (await findKnowersOfPerson(jonas, id, now)).length
    await markTieWrong(jonas, tieId, clock)
    await markTieWrong(jonas, tieId, clock)
    expect(await knowers()).toBe(0)
    expect((await findTiesOf(mette, id))[0]?.markedWrongBy).toBe('Jonas Friis')
    await unmarkTieWrong(mette, tieId)
    expect(await knowers()).toBe(1)
    await markTieWrong(jonas, tieId, clock)
    await confirmTie(mette, tieId, clock)
    expect(await knowers()).toBe(1)
    expect((await stored(tieId)).version).toBe(5)
  })

  it('does not exist for one who may not see both', async () => {
    const { id } = await buildPerson({ handling: 'LIMITED', createdById: jonas.accountId })
    const tieId = await stateTie(jonas, id, said(5), clock)
    for (const attempt of [
      () => confirmTie(mette, tieId, clock),
      () => markTieWrong(mette, tieId, clock),
      () => unmarkTieWrong(mette, tieId),
      () => editTie(mette, tieId, { strength: 1, how: '', version: 1 }, clock),
    ]) {
      await expect(attempt()).rejects.toThrow(NotFound)
    }
    expect((await stored(tieId)).version).toBe(1)
  })
})
