import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { today } from '~/domain/time/plain-date'
import { buildActor, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { answerOf, requestAs } from '~/testing/request-as'
import * as minutesOfItem from '../agenda/minutes'
import * as lessons from '../editions/lessons'
import * as results from '../surveys/results'
import * as resultsFile from '../surveys/results-file'
import * as statements from '../surveys/statements'
import * as badges from './badges'
import * as colleagues from './colleagues'
import * as minutes from './minutes'
import * as walkIn from './new'
import * as page from './page'
import * as participants from './participants'
import * as file from './participants-file'
import * as placeCards from './place-cards'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown

const day = today(new Date(), 'Europe/Copenhagen')
const unknown = '01939999-0000-7000-8000-000000000000'
let coordinator: Actor
let diplomat: Actor
let leader: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
  leader = await buildActor({ role: 'LEADERSHIP' })
})

function tap(
  actor: Actor,
  { editionId, ...guest }: { editionId: string; invitationId: string },
  form: object,
) {
  return ask(page.action, actor, { editionId }, { ...guest, ...form })
}

async function ask(
  handler: unknown,
  actor: Actor,
  params: Record<string, string>,
  form?: Record<string, string>,
  query = '',
) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = await requestAs(actor, `/editions${query}`, init)
  return answerOf(() => (handler as Handler)({ request, params, context: {} }))
}

const build = (given: Parameters<typeof buildEdition>[0] = {}) =>
  buildEdition({ startsOn: day, endsOn: day, createdById: coordinator.accountId, ...given })
const invite = async (editionId: string) => {
  const { id: personId } = await buildPerson()
  return inTransaction((tx) => tx.invitation.create({ data: { editionId, personId, status: 'ACCEPTED' } }))
}

describe('a LIMITED edition’s attendance, lists and minutes', () => {
  it('are answered like those of one that does not exist, byte for byte', async () => {
    const { id } = await build({ handling: 'LIMITED' })
    const pages = [page, walkIn, participants, badges, placeCards, minutes, file]
    for (const { loader } of pages) {
      const [hidden, missing] = [
        await ask(loader, diplomat, { editionId: id }),
        await ask(loader, diplomat, { editionId: unknown }),
      ]
      expect(hidden.status).toBe(404)
      expect(await hidden.text()).toBe(await missing.text())
      expect((await ask(loader, coordinator, { editionId: id })).status).toBe(200)
    }
    const guest = await invite(id)
    const to = { editionId: id, invitationId: guest.id }
    expect((await tap(diplomat, to, { attendance: 'ATTENDED' })).status).toBe(404)
    const other = await buildActor({ role: 'COORDINATOR' })
    expect((await ask(lessons.loader, other, { editionId: id })).status).toBe(404)
  })
})

describe('a tap', () => {
  it('leads without scripts back to its line, in the search it stood in', async () => {
    const { id } = await build()
    const guest = await invite(id)
    const to = { editionId: id, invitationId: guest.id }
    const answer = await tap(diplomat, to, { attendance: 'ATTENDED', q: 'ana & bo' })
    expect(answer.headers.get('Location')).toBe(`/editions/${id}/attendance?q=ana+%26+bo#${guest.id}`)
    expect((await db.invitation.findUniqueOrThrow({ where: { id: guest.id } })).attendance).toBe('ATTENDED')
  })

  it('in place answers with what was saved, or why not', async () => {
    const { id } = await build()
    const to = { editionId: id, invitationId: (await invite(id)).id }
    const saved = await tap(diplomat, to, { attendance: 'NONE', inPlace: 'on' })
    expect(await saved.json()).toEqual({ saved: 'NONE' })
    const ahead = await build({ startsOn: '2099-01-01', endsOn: '2099-01-01' })
    const early = { editionId: ahead.id, invitationId: (await invite(ahead.id)).id }
    const refused = await tap(diplomat, early, { attendance: 'ATTENDED', inPlace: 'on' })
    expect(await refused.json()).toMatchObject({ refused: expect.stringContaining('mødt') as string })
    expect((await tap(diplomat, early, { attendance: 'ATTENDED' })).status).toBe(303)
  })

  it('is for those who may record, and of a known mark', async () => {
    const { id } = await build()
    const to = { editionId: id, invitationId: (await invite(id)).id }
    expect((await tap(leader, to, { attendance: 'ATTENDED' })).status).toBe(403)
    expect((await tap(diplomat, to, { attendance: 'HELD' })).status).toBe(422)
    expect((await ask(page.loader, leader, { editionId: id })).status).toBe(200)
    expect((await ask(walkIn.loader, leader, { editionId: id })).status).toBe(403)
  })
})

describe('those not on the list', () => {
  it('are added by name or, of us, by one tap', async () => {
    const { id } = await build()
    const formKey = crypto.randomUUID()
    const added = await ask(walkIn.action, diplomat, { editionId: id }, { formKey, 'person.text': 'Ny Gæst' })
    expect(added.headers.get('Location')).toMatch(new RegExp(`^/editions/${id}/attendance#`))
    const tapped = { formKey: crypto.randomUUID(), personId: diplomat.personId }
    expect((await ask(colleagues.action, diplomat, { editionId: id }, tapped)).status).toBe(303)
    const there = await db.invitation.findMany({ where: { editionId: id, attendance: 'ATTENDED' } })
    expect(there).toHaveLength(2)
    const empty = await ask(walkIn.action, diplomat, { editionId: id }, { formKey: crypto.randomUUID() })
    expect(empty.status).toBe(422)
  })
})

describe('minutes, lessons and a survey’s statements', () => {
  it('are saved by form, and answer an earlier version with what is stored', async () => {
    const { id } = await build()
    const item = await inTransaction((tx) =>
      tx.agendaItem.create({ data: { editionId: id, title: 'Debat', position: 0 } }),
    )
    const write = (version: string, readout: string) =>
      ask(minutesOfItem.action, diplomat, { itemId: item.id }, { version, readout })
    expect((await write('1', 'Første')).headers.get('Location')).toBe(`/editions/${id}/minutes#${item.id}`)
    const conflict = await write('1', 'Anden')
    expect(conflict.status).toBe(409)
    expect(((await conflict.json()) as { theirs: object }).theirs).toMatchObject({ readout: 'Første' })
    const saved = await ask(
      lessons.action,
      coordinator,
      { editionId: id },
      { version: '1', lessons: 'Mere tid' },
    )
    expect(saved.status).toBe(303)
    expect((await ask(lessons.loader, diplomat, { editionId: id })).status).toBe(403)
  })

  it('keep what was typed when a share is impossible, and add a row without scripts', async () => {
    const series = await inTransaction((tx) =>
      tx.series.create({ data: { nameDa: 'M', nameEn: 'S', kind: 'SURVEY' } }),
    )
    const { id } = await build({ seriesId: series.id })
    const typed = {
      version: '1',
      'statements[0].textDa': 'Udsagn',
      'statements[0].textEn': 'Statement',
      'statements[0].agree': '60',
      'statements[0].disagree': '41',
    }
    const refused = await ask(statements.action, coordinator, { editionId: id }, typed)
    expect(refused.status).toBe(422)
    const { result } = (await refused.json()) as { result: { error: object } }
    expect(Object.keys(result.error)).toEqual(['statements[0].disagree'])
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'statements' } })
    const row = await ask(statements.action, coordinator, { editionId: id }, { ...typed, __intent__: intent })
    const answer = (await row.json()) as { result: { initialValue: { statements: unknown[] } } }
    expect(answer.result.initialValue.statements).toHaveLength(2)
    const good = { ...typed, 'statements[0].disagree': '40' }
    const saved = await ask(statements.action, coordinator, { editionId: id }, good)
    expect(saved.headers.get('Location')).toBe(`/series/${series.id}/results`)
    expect((await ask(results.loader, diplomat, { seriesId: series.id })).status).toBe(200)
    const csv = await ask(resultsFile.loader, diplomat, { seriesId: series.id })
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  })
})
