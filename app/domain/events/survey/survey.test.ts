import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { Conflict, Forbidden, NotFound } from '../../errors'
import { writeStatements } from './change-statements.server'
import { findResults, resultsFile } from './find-results.server'
import { findStatementsForm } from './find-statements-form.server'
import { countText, parseShare, shareText, surveyLines, surveyNews } from './survey'
import { statementsForm } from './survey-schema.server'

useTestDatabase()

let coordinator: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

const survey = (given: Parameters<typeof buildEdition>[0] = {}) =>
  inTransaction((tx) =>
    tx.series.create({ data: { nameDa: 'Måling', nameEn: 'Survey', kind: 'SURVEY' } }),
  ).then(({ id: seriesId }) =>
    buildEdition({ seriesId, startsOn: '2021-03-01', endsOn: '2021-03-01', ...given }),
  )

const row = (textEn: string, agree: number, disagree: number, key?: string) => ({
  ...{ textDa: `${textEn} (da)`, textEn, agree, disagree, key },
})
const save = (id: string, statements: ReturnType<typeof row>[], version = 1, actor = coordinator) =>
  writeStatements(actor, id, { version, respondents: 1013, verified: false, statements })

describe('shares', () => {
  it.each([
    ['48', 48],
    ['48,5', 48.5],
    [' 12.25 % ', 12.25],
    ['0', 0],
    ['100', 100],
    ['101', null],
    ['-1', null],
    ['halvdelen', null],
    ['', null],
  ])('%j is read as %j', (typed, share) => {
    expect(parseShare(typed)).toBe(share)
  })

  it('are written as the language writes them', () => {
    expect([shareText(48.55, 'da'), shareText(48.55, 'en'), shareText(21, 'da')]).toEqual([
      '48,6',
      '48.6',
      '21',
    ])
    expect([countText(1013, 'da'), countText(1_234_567, 'en'), countText(13, 'da')]).toEqual([
      '1.013',
      '1,234,567',
      '13',
    ])
  })

  it('above a hundred together, and those that are no shares, are refused where they stand', () => {
    const parsed = statementsForm.safeParse({
      version: '1',
      statements: [
        { textDa: 'a', textEn: 'a', agree: '60', disagree: '41' },
        { textDa: 'b', textEn: 'b', agree: 'x', disagree: '1' },
      ],
    })
    const issues = parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    expect(issues).toEqual(['statements.0.disagree sharesAboveHundred', 'statements.1.agree shareUnknown'])
  })
})

describe('a survey over the years', () => {
  const year = (at: number, agree: number) => ({
    year: at,
    verified: true,
    statements: [
      { key: 'a', text: `A ${at}`, agree, disagree: 10 },
      { key: `only-${at}`, text: 'Only', agree: 90, disagree: 1 },
    ],
  })

  it('follows each statement by its key, in its newest words', () => {
    const lines = surveyLines([year(2021, 40), year(2023, 55)])
    expect(lines.map(({ key, text, points }) => [key, text, points.map((point) => point.agree)])).toEqual([
      ['a', 'A 2023', [40, 55]],
      ['only-2023', 'Only', [90]],
      ['only-2021', 'Only', [90]],
    ])
  })

  it('says in one sentence what changed most, or what most agree on', () => {
    expect(surveyNews(surveyLines([year(2021, 40), year(2023, 55)]))).toMatchObject({
      ...{ kind: 'change', text: 'A 2023', from: { year: 2021 }, to: { agree: 55 } },
    })
    expect(surveyNews(surveyLines([year(2021, 40)]))).toMatchObject({ kind: 'level', text: 'Only' })
    expect(surveyNews([])).toBeNull()
  })
})

describe('a survey’s statements', () => {
  it('are saved in order, keyed by their words, and shown as results with what is to be verified', async () => {
    const { id, seriesId } = await survey()
    await save(id, [row('Tech is good', 48, 14), row('Kids are safe', 21, 43)])
    const results = await findResults(diplomat, seriesId)
    expect(results.lines.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'tech-is-good Tech is good (da)',
      'kids-are-safe Kids are safe (da)',
    ])
    expect(results.years).toMatchObject([{ year: 2021, respondents: 1013, verified: false }])
    const file = await resultsFile(diplomat, seriesId)
    expect(file.body.split('\r\n')[1]).toBe('2021;Tech is good (da);48;14;1013;Skal efterprøves')
  })

  it('that are the same as an earlier one keep its key', async () => {
    const { id } = await survey()
    await save(id, [row('Reworded', 1, 2, 'earlier-key')])
    expect((await findStatementsForm(coordinator, id)).earlier).toEqual([
      { value: 'earlier-key', label: 'Reworded (da)' },
    ])
  })

  it('are refused twice, by another version, by others than coordinators, and of what is no survey', async () => {
    const { id } = await survey()
    await expect(save(id, [row('One', 1, 1), row('one', 2, 2)])).rejects.toThrow(
      'statements[1].textDa: statementTwice',
    )
    await expect(save(id, [], 7)).rejects.toThrow(Conflict)
    await expect(save(id, [], 1, diplomat)).rejects.toThrow(Forbidden)
    const event = await buildEdition()
    await expect(save(event.id, [])).rejects.toThrow(NotFound)
    await expect(findResults(diplomat, event.seriesId)).rejects.toThrow(NotFound)
    expect(await db.surveyStatement.count({ where: { editionId: id } })).toBe(0)
  })

  it('of a LIMITED edition are in nobody else’s results', async () => {
    const { id, seriesId } = await survey({ handling: 'LIMITED', createdById: coordinator.accountId })
    await save(id, [row('Secret', 50, 50)])
    expect((await findResults(coordinator, seriesId)).lines).toHaveLength(1)
    expect(await findResults(diplomat, seriesId)).toMatchObject({ lines: [], years: [], news: null })
    await expect(findStatementsForm(await buildActor({ role: 'COORDINATOR' }), id)).rejects.toThrow(NotFound)
  })
})
