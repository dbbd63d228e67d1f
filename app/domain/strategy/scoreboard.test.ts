import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, type Transaction } from '~/db.server'
import type { ContributionKind, OrganisationKind } from '~/generated/sqlite/enums'
import { buildActor, buildMeeting, buildOrganisation, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { findEvidence } from './find-evidence.server'
import { findMeasure } from './find-measure.server'
import { findScoreboard } from './find-scoreboard.server'
import { loadReferenceData } from './load-reference-data.server'

useTestDatabase()

const now = new Date('2022-06-30T10:00:00Z')
let author: Actor
let reader: Actor

beforeAll(async () => {
  await loadReferenceData('2021-01-01')
  author = await buildActor()
  reader = await buildActor({ locale: 'en' })
})

const measureId = async (tx: Transaction, number: number) =>
  (await tx.measure.findFirstOrThrow({ where: { number } })).id

async function state(number: number, kind: ContributionKind, happenedOn = '2022-03-01', more = {}) {
  return inTransaction(async (tx) =>
    tx.contribution.create({
      data: {
        ...{
          measureId: await measureId(tx, number),
          kind,
          happenedOn,
          title: `Bidrag til ${String(number)}`,
        },
        ...{ createdById: author.accountId, ...more },
      },
    }),
  )
}

/** A held meeting tagged with measures, with organisations of these kinds. */
async function tag(numbers: number[], kinds: OrganisationKind[], more: { handling?: 'LIMITED' } = {}) {
  const organisations = await Promise.all(kinds.map((kind) => buildOrganisation({ kind })))
  const meeting = await buildMeeting({ author, startsOn: '2022-03-02', ...more })
  await inTransaction(async (tx) => {
    for (const number of numbers) {
      await tx.meetingMeasure.create({
        data: { meetingId: meeting.id, measureId: await measureId(tx, number) },
      })
    }
    for (const { id: organisationId } of organisations) {
      await tx.meetingOrganisation.create({ data: { meetingId: meeting.id, organisationId } })
    }
  })
  return meeting
}

async function board(actor = reader) {
  const scoreboard = await findScoreboard(actor, { now })
  if (!scoreboard) throw new Error('No strategy')
  const rows = scoreboard.priorities.flatMap(({ measures }) => measures)
  const row = (number: number) => rows.find((one) => one.number === number)
  return { scoreboard, rows, row, done: (number: number) => row(number)?.progress.done }
}

describe('the scoreboard', () => {
  it('shows 21 measures by priority, in the reader’s language', async () => {
    const { scoreboard } = await board()
    expect(scoreboard.priorities.map(({ name, measures }) => [name, measures.length])).toEqual([
      ...[
        ['Responsibility', 8],
        ['Democracy', 7],
        ['Security', 6],
      ],
    ])
    expect(scoreboard.period.state).toBe('running')
  })

  it('counts of each measure only what its last column in the strategy says', async () => {
    await state(1, 'REPORT')
    expect((await board()).done(1)).toBe(0)
    await state(1, 'POLICY_INPUT')
    await state(3, 'CASE', '2022-03-01', { conductChanged: false })
    await state(3, 'CASE')
    await state(3, 'CASE', '2022-03-01', { conductChanged: true })
    await state(6, 'REPORT', '2020-12-31')
    await state(6, 'REPORT', '2021-01-01')
    const { done } = await board()
    expect([done(1), done(3), done(6)]).toEqual([1, 1, 1])
  })

  it('counts a meeting by who was there, once in each measure and once in all', async () => {
    const before = await board()
    await tag([16], ['NATO_BODY'])
    await tag([16], ['COMPANY'])
    expect((await board()).row(16)?.progress.pieces).toBe(0)
    await tag([16, 19], ['EU_BODY', 'COMPANY'])
    await tag([5], ['SOCIAL_PARTNER'])
    const { row, scoreboard } = await board()
    expect([16, 19, 5].map((number) => row(number)?.progress.pieces)).toEqual([1, 1, 1])
    expect(scoreboard.evidence).toBe(before.scoreboard.evidence + 2)
  })

  it('counts editions held and no others', async () => {
    const [held, planned] = [new Date('2022-04-01T12:00:00Z'), null]
    const seriesId = await inTransaction(
      async (tx) => (await tx.measure.findFirstOrThrow({ where: { number: 10 } })).seriesId ?? '',
    )
    for (const heldAt of [held, planned]) {
      await buildEdition({ seriesId, startsOn: '2022-04-01', endsOn: '2022-04-01', heldAt })
    }
    expect((await board()).row(10)?.progress).toMatchObject({ done: 1, target: 3 })
  })

  it('says so when the group of a measure is archived', async () => {
    const archive = (archivedAt: Date | null) =>
      inTransaction((tx) =>
        tx.group.updateMany({ where: { key: 'childrens-five-platforms' }, data: { archivedAt } }),
      )
    await archive(now)
    expect((await board()).row(20)).toMatchObject({
      reason: 'groupMissing',
      group: null,
      progress: { done: 0 },
    })
    await archive(null)
  })

  it('is the same for an outsider with and without limited records', async () => {
    const seen = async () =>
      JSON.stringify([await board(), await findMeasure(reader, 19, { show: 'all', page: 1, now })])
    const before = await seen()
    const { id: meetingId } = await tag([19], ['COMPANY'], { handling: 'LIMITED' })
    await state(6, 'REPORT', '2022-05-05', { meetingId })
    expect(await seen()).toBe(before)
    const { done } = await board(author)
    expect(done(6)).toBe(2)
  })

  it('has no measure 22 and no period of another name', async () => {
    await expect(findMeasure(reader, 22, { show: 'counted', page: 1, now })).rejects.toThrow(NotFound)
    expect(await findScoreboard(reader, { period: 'none', now })).toBeNull()
  })
})

describe('a measure’s evidence', () => {
  it('lists the pieces behind the number with their organisations, and apart from them what is only linked', async () => {
    const { id } = await state(14, 'ACTIVITY', '2022-06-01')
    await state(14, 'REPORT', '2022-06-02')
    const counted = await findMeasure(reader, 14, { show: 'counted', page: 1, now })
    expect(counted.evidence.pieces.map(({ href }) => href)).toEqual([`/contributions/${id}`])
    expect(counted.evidence.counts).toEqual({ counted: 1, all: 2 })
    const all = await findMeasure(reader, 14, { show: 'all', page: 1, now })
    expect(all.evidence.pieces.map(({ counts }) => counts)).toEqual([false, true])
    const searched = await findMeasure(reader, 14, { show: 'all', q: 'BIDRAG nix', page: 1, now })
    expect(searched.evidence.total).toBe(0)
  })

  it('can be asked for between two days', async () => {
    await state(8, 'PRESS_ITEM', '2021-05-01')
    await state(8, 'PRESS_ITEM', '2022-02-01')
    const { id } = (await board()).row(8) ?? { id: '' }
    const days = async (from?: string, to?: string) =>
      (await findEvidence(reader, id, { from, to, now })).map(({ on }) => on)
    expect(await days()).toEqual(['2022-02-01', '2021-05-01'])
    expect(await days('2022-01-01', '2022-12-31')).toEqual(['2022-02-01'])
    expect(await days('2012-01-01', '2020-12-31')).toEqual([])
    await expect(findEvidence(reader, 'none', { now })).rejects.toThrow(NotFound)
  })
})
