import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { action as archive } from '~/routes/contributions/archive'
import { action as create } from '~/routes/contributions/new'
import { loader as show } from '~/routes/contributions/page'
import { buildActor, buildMeeting, buildOrganisation, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { answerOf, requestAs } from '~/testing/request-as'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { findMeasure } from '../strategy/find-measure.server'
import { loadReferenceData } from '../strategy/load-reference-data.server'
import {
  archiveContribution,
  editContribution,
  restoreContribution,
  stateContribution,
  type NewContribution,
} from './change-contribution.server'
import { findContribution } from './find-contribution.server'
import { findContributions, findContributionsOf, type ContributionFilter } from './find-contributions.server'
import { startNewContribution } from './start-contribution-form.server'

useTestDatabase()

const now = new Date('2022-06-30T10:00:00Z')
const clock = { now }

let author: Actor
let outsider: Actor
let measures: Map<number, string>

beforeAll(async () => {
  await loadReferenceData('2021-01-01')
  author = await buildActor()
  outsider = await buildActor()
  const found = await db.measure.findMany({ select: { id: true, number: true } })
  measures = new Map(found.map(({ id, number }) => [number, id]))
})

const measure = (number: number) => measures.get(number) ?? ''

function typed(given: Partial<NewContribution> = {}): NewContribution {
  return {
    ...{ formKey: crypto.randomUUID(), measureId: measure(6), kind: 'REPORT', on: '29.6.2022' },
    ...{ title: 'Indberetning', text: '', asked: '', outcome: '', conduct: 'OPEN' },
    ...{ organisations: [], organisationsLines: '', persons: [], personsLines: '' },
    ...given,
  }
}

const state = (given: Partial<NewContribution> = {}, actor = author) =>
  stateContribution(actor, typed(given), clock)

const stored = (id: string) => db.contribution.findUniqueOrThrow({ where: { id } })

async function list(actor: Actor, given: Partial<ContributionFilter> = {}) {
  const found = await findContributions(actor, { sort: '-on', page: 1, ...given })
  return found.contributions.map(({ id }) => id)
}

describe('a contribution', () => {
  it('is stated once a form, with its organisations and persons, picked or named', async () => {
    const organisation = await buildOrganisation()
    const person = await buildPerson()
    const given = typed({ organisations: [{ id: organisation.id }], persons: [{ id: person.id }] })
    const ids = await Promise.all([1, 2].map(() => stateContribution(author, given, clock)))
    expect(new Set(ids).size).toBe(1)
    const shown = await findContribution(outsider, ids[0] ?? '')
    expect(shown).toMatchObject({
      ...{ happenedOn: '2022-06-29', measure: { number: 6 }, author: author.name },
      ...{ organisations: [{ id: organisation.id }], persons: [{ id: person.id }] },
    })
  })

  it.each([
    ['without a measure that exists', { measureId: 'nothing' }, 'measureId: measureMissing'],
    ['of a day ahead', { on: '1.7.2022' }, 'on: contributionInFuture'],
    ['of an unreadable day', { on: 'snart' }, 'on: dateUnknown'],
    [
      'about an unknown organisation',
      { organisationsLines: 'Ukendt A/S' },
      'organisations: unknownOrganisation',
    ],
    ['about an unknown person', { persons: [{ text: 'Ingen Kendt' }] }, 'persons: unknownInvitee'],
    ['about a person who does not exist', { persons: [{ id: 'none' }] }, 'persons: notFoundChoice'],
  ])('is refused %s', async (_, given, message) => {
    await expect(state(given)).rejects.toThrow(Invalid)
    await expect(state(given)).rejects.toThrow(message)
  })

  it('keeps what was asked and what came of it of a case alone', async () => {
    const more = { asked: 'Svar', outcome: 'Fik det', conduct: 'YES' as const }
    const ofCase = await stored(await state({ ...more, kind: 'CASE', measureId: measure(3) }))
    expect(ofCase).toMatchObject({ asked: 'Svar', outcome: 'Fik det', conductChanged: true })
    expect(await stored(await state(more))).toMatchObject({ asked: '', outcome: '', conductChanged: null })
  })

  it('begins from a meeting with its day, title, organisations and measure', async () => {
    const meeting = await buildMeeting({ author, startsOn: '2022-05-05', title: 'Om chips' })
    const organisation = await buildOrganisation({ nameDa: 'Chip A/S' })
    await inTransaction(async (tx) => {
      await tx.meetingMeasure.create({ data: { meetingId: meeting.id, measureId: measure(16) } })
      await tx.meetingMeasure.create({ data: { meetingId: meeting.id, measureId: measure(4) } })
      await tx.meetingOrganisation.create({
        data: { meetingId: meeting.id, organisationId: organisation.id },
      })
    })
    const { values, origin } = await startNewContribution(author, { meeting: meeting.id }, now)
    expect(values).toMatchObject({
      ...{ measureId: measure(4), kind: 'OPPORTUNITY', on: '05.05.2022', title: 'Om chips' },
      organisations: [{ id: organisation.id, text: 'Chip A/S' }],
    })
    const id = await state({ ...values, meetingId: meeting.id, kind: 'OPPORTUNITY', persons: [] })
    expect(origin?.to).toBe(`/meetings/${meeting.id}`)
    expect((await findContributionsOf(author, { meetingId: meeting.id })).map((one) => one.id)).toEqual([id])
  })

  it('leaves the lists and the count when archived, and comes back', async () => {
    const id = await state({ measureId: measure(7), kind: 'PUBLICATION' })
    const count = async () => (await findMeasure(author, 7, { show: 'counted', page: 1, now })).evidence.total
    expect(await count()).toBe(1)
    await archiveContribution(author, id, clock)
    expect([await count(), await list(author, { measure: measure(7) })]).toEqual([0, []])
    expect(await list(author, { measure: measure(7), archived: true })).toEqual([id])
    await restoreContribution(author, id)
    expect(await count()).toBe(1)
  })

  it('answers a stale save with the stored texts', async () => {
    const id = await state()
    const { formKey: _, ...form } = typed({ title: 'Ny titel' })
    await editContribution(author, id, { ...form, version: 1 }, clock)
    const stale = editContribution(author, id, { ...form, title: 'Anden', version: 1 }, clock)
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { title: 'Ny titel', version: '2' } })
  })

  it('is narrowed by words, kind, measure, year and organisation', async () => {
    const organisation = await buildOrganisation()
    const organisations = [{ id: organisation.id }]
    const id = await state({ title: 'Ørsted og vind', on: '3.3.2021', kind: 'PRESS_ITEM', organisations })
    const narrow: Partial<ContributionFilter>[] = [
      ...[{ q: 'ørsted' }, { kind: 'PRESS_ITEM' as const }, { year: 2021 }],
      { organisation: organisation.id, measure: measure(6) },
    ]
    for (const filter of narrow) expect(await list(author, filter)).toEqual([id])
    expect(await list(author, { organisation: organisation.id, year: 2022 })).toEqual([])
  })
})

describe('those who may not', () => {
  it('state contributions are refused', async () => {
    const administrator = await buildActor({ role: 'ADMINISTRATOR' })
    await expect(state({}, administrator)).rejects.toBeInstanceOf(Forbidden)
    const request = await requestAs(administrator, '/contributions/new', { method: 'POST' })
    expect((await answerOf(() => create({ request, params: {}, context: {} }))).status).toBe(403)
  })

  it('see what it hangs on or whom it names do not see it, nor change it', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const edition = await buildEdition({ handling: 'LIMITED', createdById: author.accountId })
    const person = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const before = JSON.stringify(await findContributions(outsider, { sort: '-on', page: 1 }))
    const ids = [
      await state({ meetingId: meeting.id }),
      await state({ editionId: edition.id }),
      await state({ persons: [{ id: person.id }] }),
    ]
    expect(JSON.stringify(await findContributions(outsider, { sort: '-on', page: 1 }))).toBe(before)
    const { formKey: _, ...form } = typed()
    for (const id of ids) {
      await expect(findContribution(outsider, id)).rejects.toBeInstanceOf(NotFound)
      await expect(editContribution(outsider, id, { ...form, version: 1 }, clock)).rejects.toThrow(NotFound)
      await expect(archiveContribution(outsider, id, clock)).rejects.toBeInstanceOf(NotFound)
      await expect(restoreContribution(outsider, id)).rejects.toBeInstanceOf(NotFound)
      const request = await requestAs(outsider, `/contributions/${id}/archive`, { method: 'POST' })
      expect((await answerOf(() => archive({ request, params: { id }, context: {} }))).status).toBe(404)
    }
    for (const from of [{ meetingId: meeting.id }, { editionId: edition.id }]) {
      await expect(state(from, outsider)).rejects.toBeInstanceOf(NotFound)
    }
    await expect(state({ persons: [{ id: person.id }] }, outsider)).rejects.toThrow('persons: notFoundChoice')
    const rows = await db.auditEntry.findMany({ where: { subjectId: { in: ids } } })
    expect(rows.every((row) => row.meetingId ?? row.editionId ?? row.personId)).toBe(true)
  })

  it('gets the same answer for a hidden contribution as for none', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const id = await state({ meetingId: meeting.id })
    const bodies = []
    for (const asked of [id, 'none']) {
      const request = await requestAs(outsider, `/contributions/${asked}`)
      const answer = await answerOf(() => show({ request, params: { id: asked }, context: {} }))
      bodies.push([answer.status, await answer.text()])
    }
    expect(bodies[0]).toEqual(bodies[1])
    expect(bodies[0]?.[0]).toBe(404)
  })
})
