import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { useTestDatabase } from '~/testing'
import { referenceData, referenceEdition } from '../../../prisma/reference-data'
import { loadReferenceData } from './load-reference-data.server'

useTestDatabase()

async function counts() {
  return {
    offices: await db.office.count(),
    topics: await db.topic.count(),
    measures: await db.measure.count(),
    organisations: await db.organisation.count(),
    aliases: await db.organisationAlias.count(),
    groups: await db.group.count(),
    members: await db.groupMember.count({ where: { personId: null } }),
    changes: await db.membershipChange.count(),
    series: await db.series.count(),
    tasks: await db.seriesTask.count(),
    focusAreas: await db.focusArea.count(),
    objectives: await db.objective.count(),
    search: await db.searchEntry.count({ where: { kind: 'organisation' } }),
  }
}

describe('loading the reference data', () => {
  beforeAll(async () => {
    expect(await loadReferenceData('2026-11-23')).toBe(true)
  })

  it('loads every record of the strategy, findable', async () => {
    const { offices, topics, organisations, groups, series } = referenceData
    const members = groups.flatMap(({ prospects }) => prospects).length
    expect(await counts()).toEqual({
      offices: offices.length,
      topics: topics.length,
      measures: 21,
      organisations: organisations.length,
      aliases: organisations.flatMap(({ aliases = [] }) => aliases).length,
      groups: groups.length,
      members,
      changes: members,
      series: series.length,
      tasks: series.flatMap(({ tasks }) => tasks).length,
      focusAreas: 8,
      objectives: 11,
      search: organisations.length,
    })
  })

  it('ties measures to their group and series, and organisations to their parent', async () => {
    const eleven = await db.measure.findFirst({ where: { number: 11 }, include: { group: true } })
    const ten = await db.measure.findFirst({ where: { number: 10 }, include: { series: true } })
    const youtube = await db.organisation.findUnique({ where: { key: 'youtube' }, include: { parent: true } })
    expect(eleven?.group?.nameDa).toBe('Europæisk tech-alliance')
    expect(ten?.series?.nameEn).toBe('Tech & Cyber meeting')
    expect(youtube?.parent?.nameEn).toBe('Google')
  })

  it('begins every membership as a prospect on the day of loading', async () => {
    const members = await db.groupMember.findMany({ where: { personId: null } })
    expect(new Set(members.map(({ rung, since }) => `${rung} ${since}`))).toEqual(
      new Set(['PROSPECT 2026-11-23']),
    )
  })

  it('changes nothing the second time', async () => {
    const before = await counts()
    expect(await loadReferenceData('2026-11-24')).toBe(false)
    expect(await counts()).toEqual(before)
  })

  it('loads only what is missing when the data has a new edition, and keeps what was edited', async () => {
    await inTransaction((tx) =>
      tx.organisation.update({
        where: { key: 'sap' },
        data: { nameDa: 'SAP Danmark', archivedAt: new Date() },
      }),
    )
    const before = await counts()
    const data = {
      ...referenceData,
      topics: [...referenceData.topics, { key: 'new-topic', da: 'Nyt emne', en: 'New topic' }],
    }
    expect(await loadReferenceData('2027-01-01', data, referenceEdition + 1)).toBe(true)
    expect(await counts()).toEqual({ ...before, topics: before.topics + 1 })
    const sap = await db.organisation.findUnique({ where: { key: 'sap' } })
    expect(sap).toMatchObject({ nameDa: 'SAP Danmark' })
    expect(sap?.archivedAt).not.toBeNull()
  })

  it('gives a series nobody has edited what its template lacked, and leaves an edited one alone', async () => {
    const bare = { usualMonth: null, subjectDa: '', subjectEn: '', invitationDa: '', invitationEn: '' }
    const keys = ['tech-cyber-meeting', 'follow-group']
    await inTransaction(async (tx) => {
      await tx.seriesAgendaItem.deleteMany({ where: { series: { key: { in: keys } } } })
      await tx.series.update({ where: { key: keys[0] }, data: bare })
      await tx.series.update({ where: { key: keys[1] }, data: { ...bare, version: 2 } })
    })
    expect(await loadReferenceData('2027-01-01', referenceData, referenceEdition + 2)).toBe(true)
    const [meeting, group] = await Promise.all(
      keys.map((key) => db.series.findUniqueOrThrow({ where: { key }, include: { agenda: true } })),
    )
    expect(meeting).toMatchObject({ usualMonth: 9, subjectDa: 'Invitation: {{arrangement}}', version: 1 })
    expect(meeting?.agenda).toHaveLength(6)
    expect(group).toMatchObject({ usualMonth: null, subjectDa: '', agenda: [] })
  })

  it('leaves one audit row per loading', async () => {
    const rows = await db.auditEntry.count({ where: { action: 'reference.load', personId: null } })
    expect(rows).toBe(3)
  })
})
