import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { buildActor, buildGroup, buildOrganisation, buildPerson, buildPost, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { type Conflict, Forbidden, NotFound } from '../../errors'
import { archiveSeries, createSeries, editSeries, restoreSeries } from './change-series.server'
import { findSeriesForm } from './find-series-form.server'
import { findSeriesList } from './find-series-list.server'
import { findSeries } from './find-series.server'
import { missingYears } from './series'
import { newSeriesForm, type NewSeries, type SeriesFields } from './series-schema.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let coordinator: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

const given = (more: Record<string, unknown> = {}) =>
  newSeriesForm.safeParse({
    formKey: crypto.randomUUID(),
    nameDa: 'Rundbord',
    nameEn: 'Round table',
    ...more,
  })
const form = (more: Record<string, unknown> = {}): NewSeries => newSeriesForm.parse(given(more).data)
const pathsOf = (more: Record<string, unknown>) => given(more).error?.issues.map(({ path }) => path.join('.'))
const edited = (more: Record<string, unknown>, version = 1): SeriesFields & { version: number } => ({
  ...form(more),
  version,
})
const page = (id: string, actor = coordinator) => findSeries(actor, id, { now })

describe('a series', () => {
  it('holds its whole template', async () => {
    const group = await buildGroup({ nameDa: 'Ligesindede' })
    const id = await createSeries(
      coordinator,
      form({
        usualMonth: '9',
        perYear: '1',
        holidayCountries: 'de, FR dk',
        audienceGroupId: group.id,
        tasks: [{ offsetDays: '-90', titleDa: 'Gæsteliste', titleEn: 'Guest list' }],
        agenda: [{ titleDa: 'Velkomst', titleEn: 'Welcome', minutes: '10' }],
        subjectDa: 'Invitation: {{arrangement}}',
      }),
    )
    expect(await page(id)).toMatchObject({
      usualMonth: 9,
      holidayCountries: ['Tyskland', 'Frankrig'],
      group: { name: 'Ligesindede' },
      tasks: [{ title: 'Gæsteliste', offsetDays: -90 }],
      agenda: [{ title: 'Velkomst', minutes: 10 }],
      gaps: [2026, 2027],
    })
    const { values } = await findSeriesForm(coordinator, id)
    expect(values).toMatchObject({ holidayCountries: 'DE, FR', tasks: [{ offsetDays: '-90' }] })
  })

  it('keeps the keys of its tasks, and gives no two the same', async () => {
    const task = (key: string) => ({ key, offsetDays: '1', titleDa: 'A', titleEn: 'A' })
    const id = await createSeries(coordinator, form({ tasks: [task('a'), task('a')] }))
    const keys = (await findSeriesForm(coordinator, id)).values.tasks.map(({ key }) => key)
    expect([keys.length, new Set(keys).size, keys.includes('a')]).toEqual([2, 2, true])
  })

  it('takes posts and persons by name where there are no scripts', async () => {
    const organisation = await buildOrganisation({ nameDa: 'Estland', nameEn: 'Estonia' })
    await buildPost({ organisationId: organisation.id, titleDa: 'Chef, cyber', titleEn: 'Head, cyber' })
    await buildPerson({ givenName: 'Ana', familyName: 'Alene' })
    const id = await createSeries(
      coordinator,
      form({ postsLines: 'Chef, cyber, Estland', personsLines: 'Ana Alene\n' }),
    )
    expect(await page(id)).toMatchObject({
      posts: [{ title: 'Chef, cyber' }],
      persons: [{ name: 'Ana Alene' }],
    })
    const refused = (lines: Record<string, string>) => createSeries(coordinator, form(lines))
    await expect(refused({ postsLines: 'Chef, Letland' })).rejects.toThrow('posts: unknownPost')
    await expect(refused({ personsLines: 'Ingen Ukendt' })).rejects.toThrow('persons: unknownPerson')
  })

  it('refuses an impossible offset at its row', () => {
    const task = (offsetDays: string) => ({ offsetDays, titleDa: 'A', titleEn: 'A' })
    expect(pathsOf({ tasks: [task('-730'), task('-731')] })).toEqual(['tasks.1.offsetDays'])
    expect(pathsOf({ tasks: [task('366')] })).toEqual(['tasks.0.offsetDays'])
    expect(pathsOf({ tasks: [task('en uge')] })).toEqual(['tasks.0.offsetDays'])
    expect(pathsOf({ tasks: [task('1,5')] })).toEqual(['tasks.0.offsetDays'])
  })

  it('refuses rules, merge fields and countries there are none of', async () => {
    expect(pathsOf({ leastMembers: '8', mostMembers: '5' })).toEqual(['mostMembers'])
    expect(pathsOf({ invitationDa: 'Kære {{navm}}' })).toEqual(['invitationDa'])
    expect(pathsOf({ usualMonth: '13' })).toEqual(['usualMonth'])
    const refused = createSeries(coordinator, form({ holidayCountries: 'DE, ZZ' }))
    await expect(refused).rejects.toThrow('holidayCountries: countryWithoutHolidays')
    const unknown = createSeries(coordinator, form({ audienceGroupId: 'unknown' }))
    await expect(unknown).rejects.toThrow('audienceGroupId: notFoundChoice')
  })

  it('tells a second editor what the first one saved', async () => {
    const id = await createSeries(coordinator, form())
    await editSeries(coordinator, id, edited({ nameDa: 'Først' }))
    const conflict = await editSeries(coordinator, id, edited({ nameDa: 'Sidst' })).catch(
      (error: unknown) => error,
    )
    expect((conflict as Conflict).theirs).toMatchObject({ nameDa: 'Først', version: '2' })
  })

  it('keeps a person of its audience whom the editor may not see', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: coordinator.accountId })
    const id = await createSeries(coordinator, form({ persons: [{ id: hidden.id, text: 'Skjult' }] }))
    const other = await buildActor({ role: 'COORDINATOR' })
    expect((await page(id, other)).persons).toEqual([])
    await editSeries(other, id, edited({}))
    expect((await page(id)).persons).toMatchObject([{ id: hidden.id }])
  })

  it('is archived and restored by coordinators', async () => {
    const id = await createSeries(coordinator, form())
    await archiveSeries(coordinator, id, { now })
    await expect(page(id)).rejects.toThrow(NotFound)
    await restoreSeries(coordinator, id)
    expect((await page(id)).name).toBe('Rundbord')
    await expect(createSeries(diplomat, form())).rejects.toThrow(Forbidden)
    await expect(editSeries(diplomat, id, edited({}))).rejects.toThrow(Forbidden)
    await expect(archiveSeries(diplomat, id, { now })).rejects.toThrow(Forbidden)
  })

  it('is made once of a form sent twice', async () => {
    const twice = form()
    expect(await createSeries(coordinator, twice)).toBe(await createSeries(coordinator, twice))
  })
})

describe('the list of series', () => {
  const list = (more: Partial<Parameters<typeof findSeriesList>[1]> = {}, actor = coordinator) =>
    findSeriesList(actor, { q: 'vismand', sort: 'name', descending: false, page: 1, ...more }, { now })
  let id: string

  beforeAll(async () => {
    id = await createSeries(coordinator, form({ nameDa: 'Vismandsråd', nameEn: 'Council', perYear: '1' }))
    await createSeries(coordinator, form({ nameDa: 'Vismandsmåling', nameEn: 'Survey', kind: 'SURVEY' }))
    await buildEdition({ seriesId: id, startsOn: '2026-05-01', endsOn: '2026-05-01' })
  })

  it('shows the editions around today and the years that lack one', async () => {
    const { rows } = await list({ q: 'råd' })
    expect(rows).toMatchObject([{ last: { startsOn: '2026-05-01' }, next: null, gaps: [2027] }])
  })

  it('is searched, narrowed and sorted', async () => {
    const names = async (more: Parameters<typeof list>[0]) => (await list(more)).rows.map(({ name }) => name)
    expect(await names({})).toEqual(['Vismandsmåling', 'Vismandsråd'])
    expect(await names({ sort: 'last' })).toEqual(['Vismandsråd', 'Vismandsmåling'])
    expect(await names({ kind: 'SURVEY' })).toEqual(['Vismandsmåling'])
    expect(await names({ gaps: true })).toEqual(['Vismandsråd'])
    expect(await names({ descending: true })).toEqual(['Vismandsråd', 'Vismandsmåling'])
    expect((await list({ page: 2 })).rows).toEqual([])
  })

  it('neither shows nor counts an edition the reader may not see', async () => {
    const hidden = await buildEdition({
      seriesId: id,
      startsOn: '2027-05-01',
      endsOn: '2027-05-01',
      handling: 'LIMITED',
      createdById: coordinator.accountId,
    })
    expect((await list({ q: 'råd' })).rows[0]).toMatchObject({ next: { id: hidden.id }, gaps: [] })
    expect((await list({ q: 'råd' }, diplomat)).rows[0]).toMatchObject({ next: null, gaps: [2027] })
    expect((await page(id, diplomat)).editions).toHaveLength(1)
    await inTransaction((tx) => tx.edition.update({ where: { id: hidden.id }, data: { cancelledAt: now } }))
    expect((await list({ q: 'råd' })).rows[0]?.gaps).toEqual([2027])
  })

  it('counts as many editions as the cadence asks for', () => {
    const editions = [{ startsOn: '2026-01-01' }, { startsOn: '2026-09-01' }, { startsOn: '2027-01-01' }]
    expect([missingYears(2, editions, 2026), missingYears(null, [], 2026)]).toEqual([[2027], []])
  })
})
