import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildActor, buildMeeting, buildOrganisation, buildPerson, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { documentText } from '../documents/document-text'
import { writeWord } from '../documents/write-word.server'
import { NotFound } from '../errors'
import { loadReferenceData } from '../strategy/load-reference-data.server'
import { composeReport } from './compose-report.server'
import { findReport } from './find-report.server'
import { readReportChoice } from './read-report-choice.server'
import type { ReportChoice } from './report'

useTestDatabase()

const now = new Date('2022-11-23T12:00:00Z')
let author: Actor
let choice: ReportChoice

beforeAll(async () => {
  await loadReferenceData('2021-01-01')
  author = await buildActor()
  const period = await db.strategyPeriod.findFirstOrThrow()
  choice = { from: '2022-01-01', to: '2022-12-31', period: period.key, language: 'da' }
})

async function state(number: number, given: Partial<Prisma.ContributionUncheckedCreateInput>) {
  const measure = await db.measure.findFirstOrThrow({ where: { number } })
  const base = {
    kind: 'ACTIVITY' as const,
    happenedOn: '2022-05-01',
    title: 'Bidrag',
    createdById: author.accountId,
  }
  return inTransaction((tx) => tx.contribution.create({ data: { ...base, ...given, measureId: measure.id } }))
}

const textOf = async (given: Partial<ReportChoice> = {}, at = now) =>
  documentText(composeReport(await findReport({ ...choice, ...given }, at)), null)

describe('the results report', () => {
  it('tells each measure with its progress and what came of it in the days chosen', async () => {
    await state(21, { title: 'Kursus om børn online' })
    await state(21, { title: 'Året før', happenedOn: '2021-05-01' })
    const text = await textOf()
    expect(text).toContain('Kursus om børn online')
    expect(text).not.toContain('Året før')
    expect(text).toMatch(/21\tInternationalt samarbejde om beskyttelse af børn online\tGennemført\tNået\t1/)
    expect(await textOf({ from: '2021-01-01' })).toContain('Året før')
  })

  it('tells a case with what was asked and whether conduct changed, once', async () => {
    await state(3, {
      kind: 'CASE',
      title: 'Falske profiler',
      asked: 'Fjern dem',
      outcome: 'Sket',
      conductChanged: true,
    })
    await state(3, { kind: 'CASE', title: 'Uafklaret sag' })
    const text = await textOf()
    expect(text).toContain('Falske profiler (adfærden ændret)\n  Rejst: Fjern dem\n  Resultat: Sket')
    expect(text).toContain('Uafklaret sag (åben)')
    expect(text.match(/Falske profiler/g)).toHaveLength(1)
  })

  it('is written in a language of its own', async () => {
    expect(await textOf({ language: 'en' })).toContain('Results report')
    expect(await textOf({ language: 'en' })).toContain('About this report')
  })

  it('says so when nothing was recorded, and holds ten years', async () => {
    expect(await textOf({ from: '2019-01-01', to: '2019-12-31' })).toContain(
      'Der er ikke registreret noget i perioden.',
    )
    const decade = await textOf({ from: '2013-01-01', to: '2022-12-31' })
    expect(decade).not.toMatch(/NaN|undefined|null|Infinity/)
    expect(decade).toContain('1. januar 2013 – 31. december 2022')
  })

  it('counts to today and not beyond', async () => {
    await state(21, { title: 'I morgen', happenedOn: '2022-11-24' })
    expect(await textOf()).not.toContain('I morgen')
    expect(await textOf()).toContain('Opgjort 23. nov. 2022')
  })

  it('of a strategy that is none is not found', async () => {
    await expect(findReport({ ...choice, period: 'none' }, now)).rejects.toThrow(NotFound)
  })
})

describe('records with limited handling', () => {
  it('leave no trace: the Word file is the same, byte for byte, whoever may see them', async () => {
    const word = async () => Buffer.from(await writeWord(composeReport(await findReport(choice, now))))
    const before = await word()
    const organisation = await buildOrganisation()
    const meeting = await buildMeeting({
      ...{ author, startsOn: '2022-03-01', title: 'Lukket møde' },
      ...{ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' },
    })
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const measure = await db.measure.findFirstOrThrow({ where: { number: 5 } })
    await inTransaction(async (tx) => {
      await tx.meetingMeasure.create({ data: { meetingId: meeting.id, measureId: measure.id } })
      await tx.meetingOrganisation.create({
        data: { meetingId: meeting.id, organisationId: organisation.id },
      })
    })
    await state(21, { title: 'Hænger på det lukkede', meetingId: meeting.id })
    const named = await state(21, { title: 'Nævner den skjulte' })
    await inTransaction((tx) =>
      tx.contributionPerson.create({ data: { contributionId: named.id, personId: hidden.id } }),
    )
    expect((await word()).equals(before)).toBe(true)
  })

  it('are spoken of in the same general words whether there are any or not', async () => {
    expect(await textOf({ from: '2019-01-01', to: '2019-12-31' })).toContain(
      'oplysninger med begrænset håndtering indgår',
    )
  })

  it('that their author opened keep their marking, and so does the report', async () => {
    const meeting = await buildMeeting({ author, startsOn: '2022-04-01', marking: 'TIL_TJENESTEBRUG' })
    expect((await findReport(choice, now)).marking).toBe('NONE')
    await state(21, { title: 'Mærket og åbent', meetingId: meeting.id })
    expect((await findReport(choice, now)).marking).toBe('TIL_TJENESTEBRUG')
  })
})

describe('the days of a report', () => {
  const read = (search: object) => readReportChoice(search, 'da', now)

  it('are this year until now unless others are typed', async () => {
    expect((await read({}))?.choice).toMatchObject({ from: '2022-01-01', to: '2022-11-23', language: 'da' })
    expect((await read({ from: '1/3', to: 'i går' }))?.choice).toMatchObject({
      from: '2022-03-01',
      to: '2022-11-22',
    })
  })
  it('are read the earlier one first', async () => {
    expect((await read({ from: '2022-05-01', to: '2021-05-01' }))?.choice).toMatchObject({
      ...{ from: '2021-05-01', to: '2022-05-01' },
    })
  })
  it('that are no days are said to be none, and the usual ones stand in', async () => {
    expect(await read({ from: 'hej', to: '30/2' })).toMatchObject({
      ...{ wrong: { from: true, to: true }, typed: { from: 'hej', to: '30/2' } },
      choice: { from: '2022-01-01', to: '2022-11-23' },
    })
  })
})
