import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { loader as loadPlan } from '~/routes/plan/index'
import { loader as loadCsv } from '~/routes/plan/csv-file'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { buildPlanningTask } from '~/testing/build-planning'
import { answerOf, requestAs } from '~/testing/request-as'
import type { Actor } from '../access/actor'
import { findYear } from './find-year.server'
import { findPlan, type PlanFilter } from './find-plan.server'
import { rings } from './wheel'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const yearOf = (actor: Actor, year: number, tasks: 'all' | 'mine' = 'all') =>
  findYear(actor, year, { now, tasks })
const buildSeries = (given: { nameDa: string; perYear?: number; usualMonth?: number; archivedAt?: Date }) =>
  inTransaction((tx) => tx.series.create({ data: { nameEn: given.nameDa, ...given } }))
const linesOf = async (actor: Actor, year: number, given: Partial<PlanFilter> = {}) =>
  (await findPlan(actor, year, { type: 'any', tasks: 'all', rings, page: 1, ...given }, now)).entries.map(
    ({ title }) => title,
  )
const csvOf = async (actor: Actor, year: number, search = '') => {
  const request = await requestAs(actor, `/plan/${year}/plan.csv${search}`)
  return answerOf(() => loadCsv({ request, params: { year: String(year) }, context: {} }))
}

describe('the year', () => {
  it('holds its editions, deadlines by month, meetings by month and Danish holidays', async () => {
    const author = await buildActor()
    const { id: editionId } = await buildEdition({ startsOn: '2041-03-04', endsOn: '2041-03-05' })
    await buildPlanningTask({ editionId, dueOn: '2041-02-18', ownerId: author.accountId })
    await buildPlanningTask({ editionId, dueOn: '2041-02-20', doneAt: now })
    await buildMeeting({ author, startsOn: '2041-02-01' })
    await buildMeeting({ author, startsOn: '2041-02-28' })
    const year = await yearOf(author, 2041)
    expect(year.editions.map(({ id, ring, state }) => [id, ring, state])).toEqual([
      [editionId, 'public', 'PLANNED'],
    ])
    expect(year.tasks).toEqual([{ month: 2, open: 1, overdue: 0, done: 1 }])
    expect((await yearOf(author, 2041, 'mine')).tasks).toEqual([{ month: 2, open: 1, overdue: 0, done: 0 }])
    expect(year.meetings.slice(0, 3)).toEqual([0, 2, 0])
    expect(year.holidays).toContainEqual({ day: '2041-12-25', name: 'Juledag' })
  })

  it('says which series lack an edition, from this year on', async () => {
    const actor = await buildActor()
    const { id } = await buildSeries({ nameDa: 'Vismandsråd', perYear: 1 })
    await buildSeries({ nameDa: 'Efter aftale' })
    await buildSeries({ nameDa: 'Nedlagt', perYear: 1, archivedAt: now })
    await buildEdition({ seriesId: id, startsOn: '2042-10-09', endsOn: '2042-10-09' })
    expect((await yearOf(actor, 2042)).gaps).toEqual([])
    expect((await yearOf(actor, 2043)).gaps).toMatchObject([{ seriesId: id, month: 10 }])
    expect((await yearOf(actor, 2025)).gaps).toEqual([])
    await inTransaction((tx) => tx.series.update({ where: { id }, data: { archivedAt: now } }))
  })

  it('puts a series into a ring by what its reader sees', async () => {
    const [author, stranger] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const { id: seriesId } = await buildSeries({ nameDa: 'Kreds' })
    await inTransaction((tx) => tx.seriesAudience.create({ data: { seriesId, personId: hidden.id } }))
    await buildEdition({ seriesId, startsOn: '2044-03-04', endsOn: '2044-03-04' })
    expect((await yearOf(author, 2044)).editions[0]?.ring).toBe('bodies')
    expect((await yearOf(stranger, 2044)).editions[0]?.ring).toBe('public')
  })
})

describe('a LIMITED edition', () => {
  it('changes nothing of the year, its gaps, clashes, list or table for an outsider', async () => {
    const [author, outsider] = [
      await buildActor({ role: 'COORDINATOR' }),
      await buildActor({ role: 'COORDINATOR' }),
    ]
    const { id: seriesId } = await buildSeries({ nameDa: 'Rundbord', perYear: 1, usualMonth: 9 })
    await buildEdition({ startsOn: '2045-05-10', endsOn: '2045-05-10' })
    const look = async (actor: Actor) => {
      const request = await requestAs(actor, '/plan/2045')
      const page = await answerOf(() => loadPlan({ request, params: { year: '2045' }, context: {} }))
      return [await page.text(), await (await csvOf(actor, 2045)).text(), await yearOf(actor, 2045)]
    }
    const before = await look(outsider)
    const hidden = { seriesId, handling: 'LIMITED' as const, createdById: author.accountId }
    const { id: editionId } = await buildEdition({ ...hidden, startsOn: '2045-05-13', endsOn: '2045-05-14' })
    await buildEdition({ ...hidden, startsOn: '2044-03-01', endsOn: '2044-03-01' })
    await buildPlanningTask({
      editionId,
      title: 'Hemmelig',
      dueOn: '2045-01-01',
      ownerId: outsider.accountId,
    })
    expect(await look(outsider)).toEqual(before)
    const seen = await yearOf(author, 2045)
    expect(seen.gaps.map(({ seriesId: id }) => id)).not.toContain(seriesId)
    expect(seen.clashes.map(({ kind }) => kind)).toContain('near')
    await inTransaction((tx) => tx.series.update({ where: { id: seriesId }, data: { archivedAt: now } }))
  })
})

describe('the month list', () => {
  it('is narrowed by type, ring, month, owner and words', async () => {
    const author = await buildActor()
    const { id: editionId } = await buildEdition({ startsOn: '2046-03-04', nameDa: 'Østersømøde' })
    await buildPlanningTask({ editionId, title: 'Book sted', dueOn: '2046-02-01', ownerId: author.accountId })
    await buildPlanningTask({ editionId, title: 'Send program', dueOn: '2046-03-01' })
    await buildMeeting({ author, title: 'Om AI', startsOn: '2046-01-15' })
    expect(await linesOf(author, 2046)).toEqual(['Om AI', 'Book sted', 'Send program', 'Østersømøde'])
    expect(await linesOf(author, 2046, { type: 'meetings' })).toEqual(['Om AI'])
    expect(await linesOf(author, 2046, { type: 'tasks', tasks: 'mine' })).toEqual(['Book sted'])
    expect(await linesOf(author, 2046, { type: 'editions' })).toEqual(['Østersømøde'])
    expect(await linesOf(author, 2046, { rings: ['tasks'], type: 'editions' })).toEqual([])
    expect(await linesOf(author, 2046, { rings: ['public'] })).toEqual(['Om AI', 'Østersømøde'])
    expect(await linesOf(author, 2046, { month: 3 })).toEqual(['Send program', 'Østersømøde'])
    expect(await linesOf(author, 2046, { q: 'østersømøde' })).toEqual([
      'Book sted',
      'Send program',
      'Østersømøde',
    ])
  })

  it.each([
    '?type=x',
    '?without=__proto__',
    '?without=a.b.c.d.e',
    '?month=13',
    '?month=x',
    '?page=0',
    '?view=&q=%00',
  ])('opens whole with %s', async (search) => {
    const actor = await buildActor()
    const request = await requestAs(actor, `/plan/2046${search}`)
    const answer = await answerOf(() => loadPlan({ request, params: { year: '2046' }, context: {} }))
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as { rings: string[] }).rings).toEqual(rings)
  })
})

describe('the year as CSV', () => {
  it('has a line for each meeting, edition and deadline, its marking, and no formula', async () => {
    const author = await buildActor()
    const { id: editionId } = await buildEdition({
      ...{ startsOn: '2047-03-04', endsOn: '2047-03-05', nameDa: '=cmd|A1', place: 'Stanford; Palo Alto' },
      ...{ marking: 'TIL_TJENESTEBRUG', createdById: author.accountId, handling: 'LIMITED' },
    })
    await buildPlanningTask({ editionId, dueOn: '2047-01-01', ownerId: author.accountId })
    const answer = await csvOf(author, 2047)
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toContain('filename="aarsplan-2047.csv"')
    const lines = (await answer.text()).trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^Frist;2047-01-01;.*Åben;Person Nummer\d+;Begrænset;TIL TJENESTEBRUG$/)
    expect(lines[2]).toMatch(
      /^Udgave;2047-03-04;2047-03-05;.*;'=cmd\|A1;Rundbord;"Stanford; Palo Alto";Planlagt;;/,
    )
    expect((await (await csvOf(author, 2047, '?type=meetings')).text()).trimEnd().split('\r\n')).toHaveLength(
      1,
    )
  })

  it('is for those who are signed in', async () => {
    const request = new Request('http://localhost:3000/plan/2047/plan.csv')
    const answer = await answerOf(() => loadCsv({ request, params: { year: '2047' }, context: {} }))
    expect(answer.headers.get('Location')).toMatch(/^\/sign-in/)
  })
})
