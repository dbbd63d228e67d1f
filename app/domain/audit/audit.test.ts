import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import {
  buildActor,
  buildContactPoint,
  buildFollowUp,
  buildGroup,
  buildMeeting,
  buildNote,
  buildOrganisation,
  buildPerson,
  buildPost,
  buildTie,
  useTestDatabase,
} from '~/testing'
import { readAuditDetail } from './audit-words'
import { findArchivedRecords, undoDays } from './find-archived-records.server'
import { auditFilterChoices, findAuditEntries, type AuditQuery } from './find-audit-entries.server'
import { recordChange, type Change } from './record-change.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
let administrator: Actor
let diplomat: Actor

beforeAll(async () => {
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
  diplomat = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
})

const record = (actor: Actor, change: Change) => inTransaction((tx) => recordChange(tx, actor, change))
const rows = async (query: Partial<AuditQuery>, actor = administrator) =>
  findAuditEntries(actor, { page: 1, ...query })

describe('the audit', () => {
  it('says who did what to which record, in names', async () => {
    const organisation = await buildOrganisation({ nameDa: 'Ericsson Danmark' })
    await record(diplomat, {
      action: 'organisation.edit',
      subject: { kind: 'organisation', id: organisation.id },
      detail: { fields: ['nameDa', 'website'] },
    })
    const { rows: found, total } = await rows({ recordId: organisation.id })
    expect(total).toBe(1)
    expect(found[0]).toMatchObject({
      who: 'Mette Holm',
      verb: 'edit',
      kind: 'organisation',
      subject: { name: 'Ericsson Danmark', to: `/organisations/${organisation.id}` },
      facts: [{ kind: 'fields', fields: ['nameDa', 'website'] }],
    })
  })

  it('is filtered by colleague, kind, verb and day in the zone of the reader', async () => {
    const { id } = await buildOrganisation()
    await record(diplomat, { action: 'organisation.archive', subject: { kind: 'organisation', id } })
    const total = async (query: Partial<AuditQuery>) => (await rows({ recordId: id, ...query })).total
    expect(await total({ accountId: diplomat.accountId })).toBe(1)
    expect(await total({ accountId: administrator.accountId })).toBe(0)
    expect(await total({ kind: 'organisation', verb: 'archive' })).toBe(1)
    expect(await total({ kind: 'person' })).toBe(0)
    expect(await total({ verb: 'edit' })).toBe(0)
    expect(await total({ from: '2020-01-01', to: '2099-12-31' })).toBe(1)
    expect(await total({ to: '2020-01-01' })).toBe(0)
    expect(await total({ from: '2099-01-01' })).toBe(0)
  })

  it('has no trace of a limited record for an administrator it is closed to: no row, count, choice or page', async () => {
    const before = await rows({})
    const choices = await auditFilterChoices(administrator)
    const person = await buildPerson({ handling: 'LIMITED', createdById: diplomat.accountId })
    const meeting = await buildMeeting({ author: diplomat, handling: 'LIMITED' })
    const note = await buildNote({ author: diplomat, handling: 'LIMITED' })
    const contactPoint = await buildContactPoint({ author: diplomat, personId: person.id })
    const id = person.id
    await record(diplomat, { action: 'person.hide', subject: { kind: 'person', id }, personId: id })
    await record(diplomat, {
      action: 'meeting.create',
      subject: { kind: 'meeting', id: meeting.id },
      meetingId: meeting.id,
    })
    await record(diplomat, { action: 'note.create', subject: { kind: 'note', id: note.id }, noteId: note.id })
    await record(diplomat, {
      action: 'contactPoint.create',
      subject: { kind: 'contactPoint', id: contactPoint.id },
      contactPointId: contactPoint.id,
    })
    expect(await rows({})).toEqual(before)
    expect(await auditFilterChoices(administrator)).toEqual(choices)
    expect(await rows({ recordId: meeting.id })).toEqual(await rows({ recordId: 'nothing-at-all' }))
  })

  it('has no row of a tie, a follow-up or a contribution for who may see only one of its limited persons', async () => {
    const reader = await buildActor({ role: 'ADMINISTRATOR' })
    const createdById = diplomat.accountId
    const known = await buildPerson({
      ...{ handling: 'LIMITED' as const, createdById },
      readers: { create: { accountId: reader.accountId } },
    })
    const hidden = await buildPerson({ handling: 'LIMITED', createdById })
    const seen = await rows({}, reader)
    const choices = await auditFilterChoices(reader)
    const tie = await buildTie({ author: diplomat, fromPersonId: known.id, toPersonId: hidden.id })
    const followUp = await buildFollowUp({ author: diplomat, personId: known.id, viaId: hidden.id })
    const contribution = await contributionNaming([known.id, hidden.id])
    for (const [kind, id] of [
      ['tie', tie.id],
      ['followUp', followUp.id],
      ['contribution', contribution],
    ] as const)
      for (const personId of [known.id, null])
        await record(diplomat, { action: `${kind}.create`, subject: { kind, id }, personId })
    expect(await rows({}, reader)).toEqual(seen)
    expect(await auditFilterChoices(reader)).toEqual(choices)
    await inTransaction((tx) =>
      tx.personReader.create({ data: { personId: hidden.id, accountId: reader.accountId } }),
    )
    expect((await rows({}, reader)).total).toBe(seen.total + 6)
  })

  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP'])('is closed to a %s', async (role) => {
    const actor = await buildActor({ role })
    await expect(rows({}, actor)).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(auditFilterChoices(actor)).rejects.toMatchObject({ name: 'Forbidden' })
  })
})

function contributionNaming(personIds: string[]): Promise<string> {
  return inTransaction(async (tx) => {
    const period = { key: 'p', nameDa: 'P', nameEn: 'P', startsOn: '2026-01-01', endsOn: '2027-12-31' }
    const measure = { key: 'm', number: 1, nameDa: 'M', nameEn: 'M', evidenceDa: '', evidenceEn: '' }
    const { id } = await tx.contribution.create({
      data: {
        ...{ kind: 'CASE', happenedOn: '2026-05-04', title: 'Sag' },
        createdBy: { connect: { id: diplomat.accountId } },
        measure: {
          create: {
            ...{ ...measure, targetKind: 'TOTAL' },
            priority: {
              create: { key: 'q', position: 1, nameDa: 'Q', nameEn: 'Q', period: { create: period } },
            },
          },
        },
        persons: { create: personIds.map((personId) => ({ personId })) },
      },
    })
    return id
  })
}

describe('a detail in words', () => {
  it('tells changed fields, a value before and after, and plain values', () => {
    expect(readAuditDetail('{"fields":["title"],"role":["DIPLOMAT","LEADERSHIP"],"edition":3}')).toEqual([
      { kind: 'fields', fields: ['title'] },
      { kind: 'changed', field: 'role', from: 'DIPLOMAT', to: 'LEADERSHIP' },
      { kind: 'value', field: 'edition', value: '3' },
    ])
  })

  it.each(['', 'null', '[]', '{"a":{"b":1}}', '{"fields":[1]}', '{broken'])(
    'says nothing of %j',
    (detail) => {
      expect(readAuditDetail(detail)).toEqual([])
    },
  )
})

describe('recent changes', () => {
  const archivedAt = new Date(now.getTime() - 1000)
  const ids = async (actor: Actor) => (await findArchivedRecords(actor, now)).map((record) => record.id)

  it('offers to restore every kind of record', async () => {
    const coordinator = await buildActor({ role: 'COORDINATOR' })
    const author = coordinator
    const made = [
      await buildPerson({ archivedAt }),
      await buildOrganisation({ archivedAt }),
      await buildPost({ archivedAt }),
      await buildMeeting({ author, archivedAt }),
      await buildGroup({ archivedAt }),
      await buildFollowUp({ author, archivedAt }),
      await buildContactPoint({ author, archivedAt }),
      await buildNote({ author, archivedAt }),
    ]
    const found = await findArchivedRecords(coordinator, now)
    expect(found.map((record) => record.id)).toEqual(expect.arrayContaining(made.map(({ id }) => id)))
    expect(found.find((record) => record.kind === 'followUp')?.undo).toBe(
      `/follow-ups/${made[5]?.id}/restoration`,
    )
    expect(
      (await findArchivedRecords(coordinator, now, 'post')).every((record) => record.kind === 'post'),
    ).toBe(true)
  })

  it('forgets what was archived longer ago than a month', async () => {
    const old = new Date(now.getTime() - (undoDays * 24 * 60 * 60_000 + 1))
    const person = await buildPerson({ archivedAt: old })
    expect(await ids(diplomat)).not.toContain(person.id)
  })

  it('shows nobody a limited record they may not see', async () => {
    const person = await buildPerson({ handling: 'LIMITED', createdById: diplomat.accountId, archivedAt })
    const about = { personId: person.id, archivedAt }
    const hidden = [
      person,
      await buildMeeting({ author: diplomat, handling: 'LIMITED', archivedAt }),
      await buildNote({ author: diplomat, ...about }),
      await buildContactPoint({ author: diplomat, ...about }),
      await buildContactPoint({ author: diplomat, handling: 'LIMITED', archivedAt }),
    ].map(({ id }) => id)
    expect(await ids(diplomat)).toEqual(expect.arrayContaining(hidden))
    const stranger = await ids(await buildActor({ role: 'COORDINATOR' }))
    expect(stranger.filter((id) => hidden.includes(id))).toEqual([])
  })

  it('offers nothing to a role that may restore nothing of the kind', async () => {
    expect(await findArchivedRecords(administrator, now)).toEqual([])
    const kinds = new Set((await findArchivedRecords(diplomat, now)).map((record) => record.kind))
    expect(kinds.has('group')).toBe(false)
  })
})
