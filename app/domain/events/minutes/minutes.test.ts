import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { Conflict, Forbidden, NotFound } from '../../errors'
import { archiveAgendaItem, moveAgendaItem, restoreAgendaItem } from '../agenda/change-agenda.server'
import { holdEdition } from '../editions/change-edition-state.server'
import { writeLessons, writeMinutes } from './change-minutes.server'
import { findMinutes } from './find-minutes.server'
import { composeMinutes } from './minutes'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let coordinator: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

async function withAgenda(given: Parameters<typeof buildEdition>[0] = {}) {
  const { id } = await buildEdition({ startsOn: '2026-11-23', endsOn: '2026-11-23', ...given })
  const add = (title: string, position: number) =>
    inTransaction((tx) => tx.agendaItem.create({ data: { editionId: id, title, position } }))
  return { id, first: (await add('Velkomst', 0)).id, second: (await add('Åben debat', 1)).id }
}

const write = (itemId: string, readout: string, version = 1, actor = diplomat) =>
  writeMinutes(actor, itemId, { version, readout }, { now })

const readoutOf = async (editionId: string) => {
  const edition = await db.edition.findUniqueOrThrow({ where: { id: editionId } })
  return (await db.meeting.findUniqueOrThrow({ where: { id: edition.meetingId ?? '' } })).readout
}

describe('minutes', () => {
  it('stand together under each item’s title, the empty ones left out', () => {
    const items = [
      { title: 'Velkomst', readout: ' Alle bød ind. ' },
      { title: 'Pause', readout: ' ' },
      { title: 'Debat', readout: '- et\n- to' },
    ]
    expect(composeMinutes(items)).toBe('## Velkomst\n\nAlle bød ind.\n\n## Debat\n\n- et\n- to')
  })

  it('written before or after the edition is held are the meeting’s readout, each version kept', async () => {
    const { id, first, second } = await withAgenda()
    await write(first, 'Før')
    await holdEdition(coordinator, id, { now })
    expect(await readoutOf(id)).toBe('## Velkomst\n\nFør')
    await write(second, 'Efter')
    expect(await readoutOf(id)).toBe('## Velkomst\n\nFør\n\n## Åben debat\n\nEfter')
    const { meetingId } = await db.edition.findUniqueOrThrow({ where: { id } })
    expect(await db.readoutRevision.count({ where: { meetingId: meetingId ?? '' } })).toBe(2)
  })

  it('follow the agenda when it is ordered, cut and restored', async () => {
    const { id, first, second } = await withAgenda()
    await write(first, 'Et')
    await write(second, 'To')
    await holdEdition(coordinator, id, { now })
    await moveAgendaItem(coordinator, second, 'up', { now })
    expect(await readoutOf(id)).toBe('## Åben debat\n\nTo\n\n## Velkomst\n\nEt')
    await archiveAgendaItem(coordinator, second, { now })
    expect(await readoutOf(id)).toBe('## Velkomst\n\nEt')
    await restoreAgendaItem(coordinator, second, { now })
    expect(await readoutOf(id)).toContain('Åben debat')
  })

  it('leave a readout that was edited on the meeting itself, and say so', async () => {
    const { id, first } = await withAgenda()
    await holdEdition(coordinator, id, { now })
    const { meetingId } = await db.edition.findUniqueOrThrow({ where: { id } })
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: meetingId ?? '' }, data: { readout: 'Eget referat' } }),
    )
    await write(first, 'Fra dagsordenen')
    expect(await readoutOf(id)).toBe('Eget referat')
    expect((await findMinutes(diplomat, id, { now })).meeting?.follows).toBe(false)
  })

  it('tell a second writer what the first one wrote', async () => {
    const { first } = await withAgenda()
    await write(first, 'Første')
    const conflict = await write(first, 'Anden').catch((error: unknown) => error)
    expect((conflict as Conflict).theirs).toEqual({ version: '2', readout: 'Første' })
  })

  it('of a LIMITED edition do not exist for others, and are not every role’s to write', async () => {
    const { id, first } = await withAgenda({ handling: 'LIMITED', createdById: coordinator.accountId })
    await expect(write(first, 'x')).rejects.toThrow(NotFound)
    await expect(findMinutes(diplomat, id, { now })).rejects.toThrow(NotFound)
    const leader = await buildActor({ role: 'LEADERSHIP' })
    await expect(write(first, 'x', 1, leader)).rejects.toThrow(Forbidden)
  })
})

describe('lessons', () => {
  it('are written by coordinators, with the version they read, and are no news to calendars', async () => {
    const { id } = await withAgenda()
    const before = await db.edition.findUniqueOrThrow({ where: { id } })
    await writeLessons(coordinator, id, { version: 1, lessons: 'Større rum' })
    const after = await db.edition.findUniqueOrThrow({ where: { id } })
    expect(after).toMatchObject({ lessons: 'Større rum', version: 2, changedAt: before.changedAt })
    await expect(writeLessons(coordinator, id, { version: 1, lessons: 'x' })).rejects.toThrow(Conflict)
    await expect(writeLessons(diplomat, id, { version: 2, lessons: 'x' })).rejects.toThrow(Forbidden)
  })
})
