import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { type Conflict, Forbidden, NotFound } from '../../errors'
import { findEdition } from '../editions/find-edition.server'
import { newAgendaItemForm, type NewAgendaItem } from './agenda-schema.server'
import {
  addAgendaItem,
  archiveAgendaItem,
  editAgendaItem,
  moveAgendaItem,
  restoreAgendaItem,
} from './change-agenda.server'
import { findAgendaForm } from './find-agenda-form.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let coordinator: Actor
let other: Actor
let editionId: string

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  other = await buildActor({ role: 'COORDINATOR' })
  editionId = (await buildEdition({ endsOn: '2027-03-05' })).id
})

const item = (given: Partial<NewAgendaItem> = {}): NewAgendaItem => ({
  formKey: crypto.randomUUID(),
  title: 'Velkomst',
  speakers: [],
  speakersLines: '',
  documents: [],
  ...given,
})
const add = (given: Partial<NewAgendaItem> = {}, to = editionId) =>
  addAgendaItem(coordinator, to, item(given), { now })
const agenda = async (id = editionId, actor = coordinator) => (await findEdition(actor, id, { now })).agenda
const titles = async (id: string) => (await agenda(id)).map(({ title }) => title)

describe('an agenda', () => {
  it('takes items with day, hour, speakers and documents', async () => {
    const person = await buildPerson({ givenName: 'Ana', familyName: 'Berg' })
    const id = await add({
      day: '5.3.',
      startTime: '9.30',
      minutes: 45,
      speakers: [{ id: person.id, text: 'Ana Berg' }, { text: 'En gæst' }],
      speakersLines: 'Endnu en\n',
      documents: [{ title: 'Oplæg', url: 'https://example.org/a' }, {}],
    })
    const line = (await agenda()).find((one) => one.id === id)
    expect(line).toMatchObject({ day: '2027-03-05', startTime: '09:30', minutes: 45 })
    expect(line?.speakers.map(({ name }) => name)).toEqual(['Ana Berg', 'En gæst', 'Endnu en'])
    expect(line?.documents).toMatchObject([{ title: 'Oplæg', url: 'https://example.org/a' }])
  })

  it('refuses a day outside the edition', async () => {
    await expect(add({ day: '7.3.2027' })).rejects.toThrow('day: agendaDayOutside')
    await expect(add({ startTime: 'snart' })).rejects.toThrow('startTime: timeUnknown')
  })

  it('refuses a document that is not kept at an https address', () => {
    const read = (documents: unknown) => newAgendaItemForm.safeParse({ ...item(), documents })
    expect(read([{ url: 'http://example.org' }]).success).toBe(false)
    expect(read([{ url: 'javascript:alert(1)' }]).success).toBe(false)
    expect(read([{ title: 'Uden adresse' }]).error?.issues[0]?.path).toEqual(['documents', 0, 'url'])
    expect(read([{ url: 'https://example.org' }, {}]).success).toBe(true)
  })

  it('is put in order one place at a time, and ends where it ends', async () => {
    const { id } = await buildEdition()
    const [a, b] = [await add({ title: 'A' }, id), await add({ title: 'B' }, id)]
    await add({ title: 'C' }, id)
    await moveAgendaItem(coordinator, a, 'down', { now })
    expect(await titles(id)).toEqual(['B', 'A', 'C'])
    await moveAgendaItem(coordinator, b, 'up', { now })
    expect(await titles(id)).toEqual(['B', 'A', 'C'])
    await moveAgendaItem(coordinator, a, 'up', { now })
    expect(await titles(id)).toEqual(['A', 'B', 'C'])
  })

  it('gives back what was taken off it', async () => {
    const { id } = await buildEdition()
    const itemId = await add({}, id)
    await archiveAgendaItem(coordinator, itemId, { now })
    expect(await titles(id)).toEqual([])
    await restoreAgendaItem(coordinator, itemId, { now })
    expect(await titles(id)).toEqual(['Velkomst'])
  })

  it('tells a second editor what the first one saved', async () => {
    const id = await add({ title: 'Før' })
    const edit = (title: string) =>
      editAgendaItem(coordinator, id, { ...item({ title }), version: 1 }, { now })
    await edit('Først')
    const conflict = await edit('Sidst').catch((error: unknown) => error)
    expect((conflict as Conflict).theirs).toMatchObject({ title: 'Først', version: '2' })
  })

  it('keeps a speaker the editor may not see', async () => {
    const hidden = await buildPerson({
      familyName: 'Skjult',
      handling: 'LIMITED',
      createdById: coordinator.accountId,
    })
    const id = await add({ speakers: [{ id: hidden.id, text: 'Skjult' }] })
    expect((await agenda(editionId, other)).find((one) => one.id === id)?.speakers).toEqual([])
    await editAgendaItem(other, id, { ...item({ speakersLines: 'Åben' }), version: 1 }, { now })
    // reads as the system: the test looks at what was stored
    const speakers = await db.agendaSpeaker.findMany({ where: { agendaItemId: id } })
    expect(speakers.map(({ personId, name }) => personId ?? name).sort()).toEqual([hidden.id, 'Åben'].sort())
    const refused = add({ speakers: [{ id: 'unknown', text: 'Ingen' }] })
    await expect(refused).rejects.toThrow('speakers: notFoundChoice')
  })

  it('of a LIMITED edition does not exist for others, nor can diplomats change one', async () => {
    const limited = await buildEdition({ handling: 'LIMITED', createdById: coordinator.accountId })
    const id = await add({}, limited.id)
    await expect(findAgendaForm(other, id)).rejects.toThrow(NotFound)
    await expect(moveAgendaItem(other, id, 'up', { now })).rejects.toThrow(NotFound)
    await expect(archiveAgendaItem(other, id, { now })).rejects.toThrow(NotFound)
    await expect(addAgendaItem(other, limited.id, item(), { now })).rejects.toThrow(NotFound)
    const diplomat = await buildActor()
    await expect(addAgendaItem(diplomat, editionId, item(), { now })).rejects.toThrow(Forbidden)
  })
})
