import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildAppointment, buildPost, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { answerOf, requestAs } from '~/testing/request-as'
import * as agendaEdit from '../agenda/edit'
import * as agendaMove from '../agenda/move'
import * as newEdition from '../series/new-edition'
import * as seriesArchive from '../series/archive'
import * as seriesEdit from '../series/edit'
import * as seriesList from '../series/list'
import * as newSeries from '../series/new'
import * as seriesPage from '../series/page'
import * as archive from './archive'
import * as calendarFile from './calendar-file'
import * as cancellation from './cancellation'
import * as edit from './edit'
import * as holding from './holding'
import * as invitations from './invitations'
import * as inviteAudience from './invite-audience'
import * as newAgendaItem from './new-agenda-item'
import * as page from './page'
import * as reinstatement from './reinstatement'
import * as restoration from './restoration'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown
type Form = Record<string, string> | [string, string][]

let coordinator: Actor
let other: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  other = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

async function ask(
  handler: unknown,
  actor: Actor,
  params: Record<string, string> = {},
  form?: Form,
  query = '',
) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = await requestAs(actor, `/editions${query}`, init)
  return answerOf(() => (handler as Handler)({ request, params, context: {} }))
}

const fields = {
  date: '4.3.2027',
  zone: 'Europe/Copenhagen',
  version: '1',
  handling: 'OPEN',
  marking: 'NONE',
}

describe('an edition that is LIMITED', () => {
  it('is answered like one that does not exist, byte for byte, on every page of it', async () => {
    const { id } = await buildEdition({ handling: 'LIMITED', createdById: coordinator.accountId })
    const unknown = '01939999-0000-7000-8000-000000000000'
    const readers = [page.loader, invitations.loader, edit.loader, calendarFile.loader, inviteAudience.loader]
    for (const loader of [...readers, newAgendaItem.loader]) {
      const [hidden, missing] = [
        await ask(loader, other, { editionId: id }),
        await ask(loader, other, { editionId: unknown }),
      ]
      expect(hidden.status).toBe(404)
      expect(await hidden.text()).toBe(await missing.text())
    }
    const posts = [cancellation, reinstatement, holding, archive, restoration]
    for (const { action } of posts) {
      expect((await ask(action, other, { editionId: id }, {})).status).toBe(404)
    }
    expect((await ask(page.loader, coordinator, { editionId: id })).status).toBe(200)
  })
})

describe('the pages of an edition', () => {
  it('open on the phase asked for, else on the one it is in', async () => {
    const { id } = await buildEdition({ startsOn: '2026-01-05', endsOn: '2026-01-05' })
    const shown = async (query = '') => {
      const answer = await ask(page.loader, diplomat, { editionId: id }, undefined, query)
      return ((await answer.json()) as { shown: string }).shown
    }
    expect([await shown(), await shown('?phase=plan'), await shown('?phase=other')]).toEqual([
      'follow',
      'plan',
      'follow',
    ])
  })

  it('are read by all, changed by coordinators', async () => {
    const { id } = await buildEdition()
    expect((await ask(page.loader, diplomat, { editionId: id })).status).toBe(200)
    expect((await ask(edit.loader, diplomat, { editionId: id })).status).toBe(403)
    expect((await ask(cancellation.action, diplomat, { editionId: id }, {})).status).toBe(403)
    expect((await ask(edit.action, diplomat, { editionId: id }, fields)).status).toBe(403)
  })

  it('keep what was typed when the date is missing, and say where', async () => {
    const { id } = await buildEdition()
    const answer = await ask(
      edit.action,
      coordinator,
      { editionId: id },
      { ...fields, date: '', place: 'Her' },
    )
    expect(answer.status).toBe(422)
    const { result } = (await answer.json()) as { result: { error: object; initialValue: { place: string } } }
    expect(result.initialValue.place).toBe('Her')
    expect(Object.keys(result.error)).toEqual(['date'])
  })

  it('lead from a moved date to the preview when somebody was invited', async () => {
    const { id } = await buildEdition({ zone: 'Europe/Copenhagen' })
    const move = (version: string, date: string) =>
      ask(edit.action, coordinator, { editionId: id }, { ...fields, version, date })
    expect((await move('1', '5.3.2027')).headers.get('Location')).toBe(`/editions/${id}`)
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: id, status: 'SENT' } }))
    expect((await move('2', '8.3.2027')).headers.get('Location')).toBe(`/editions/${id}/invitations/sending`)
  })

  it('answer an earlier version with what is stored', async () => {
    const { id } = await buildEdition({ version: 3, place: 'Deres' })
    const answer = await ask(edit.action, coordinator, { editionId: id }, { ...fields, place: 'Mit' })
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as { theirs: { place: string } }).theirs.place).toBe('Deres')
  })

  it('refuse to hold an edition in the future', async () => {
    const { id } = await buildEdition({ startsOn: '2099-01-01', endsOn: '2099-01-01' })
    expect((await ask(holding.action, coordinator, { editionId: id }, {})).status).toBe(400)
  })

  it('give the calendar file as a download', async () => {
    const { id } = await buildEdition()
    const answer = await ask(calendarFile.loader, diplomat, { editionId: id })
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toContain('.ics')
  })

  it('add a row to a form for those without scripts, and save nothing', async () => {
    const { id } = await buildEdition()
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'documents' } })
    const answer = await ask(
      newAgendaItem.action,
      coordinator,
      { editionId: id },
      {
        formKey: crypto.randomUUID(),
        title: 'Velkomst',
        __intent__: intent,
      },
    )
    expect(answer.status).toBe(422)
    const { result } = (await answer.json()) as { result: { initialValue: { documents: unknown[] } } }
    expect(result.initialValue.documents).toHaveLength(1)
  })

  it('write, change and order the agenda', async () => {
    const { id } = await buildEdition()
    const form = () => ({ formKey: crypto.randomUUID(), title: 'Velkomst' })
    const added = await ask(newAgendaItem.action, coordinator, { editionId: id }, form())
    expect(added.headers.get('Location')).toBe(`/editions/${id}?phase=hold`)
    // reads as the system: the test looks at what was stored
    const item = await db.agendaItem.findFirstOrThrow({ where: { editionId: id } })
    const at = { itemId: item.id }
    expect((await ask(agendaEdit.loader, coordinator, at)).status).toBe(200)
    const saved = await ask(agendaEdit.action, coordinator, at, { version: '1', title: 'Goddag' })
    expect(saved.status).toBe(303)
    expect((await ask(agendaMove.action, coordinator, at, { to: 'up' })).status).toBe(303)
    expect((await ask(agendaMove.action, coordinator, at, { to: 'away' })).status).toBe(422)
    expect((await ask(agendaEdit.loader, diplomat, at)).status).toBe(403)
  })
})

describe('the way to the next edition', () => {
  it('leads from the series to drafts in two presses', async () => {
    const { seriesId, id: from } = await buildEdition({ startsOn: '2026-04-27', endsOn: '2026-04-27' })
    const post = await buildPost()
    await buildAppointment({ postId: post.id })
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: from, postId: post.id } }))
    const shown = await ask(newEdition.loader, coordinator, { seriesId }, undefined, `?from=${from}`)
    const { plan, formKey } = (await shown.json()) as {
      formKey: string
      plan: { proposals: string[]; values: { zone: string }; guests: { key: string }[] }
    }
    const made = await ask(newEdition.action, coordinator, { seriesId }, [
      ['formKey', formKey],
      ['fromId', from],
      ['proposed', plan.proposals[0] ?? ''],
      ['zone', plan.values.zone],
      ...plan.guests.map(({ key }): [string, string] => ['guests', key]),
    ])
    const home = made.headers.get('Location') ?? ''
    const board = await ask(page.loader, coordinator, { editionId: home.split('/').at(-1) ?? '' })
    const { edition } = (await board.json()) as { edition: { invited: object } }
    expect(edition.invited).toMatchObject({ total: 1, byStatus: [['DRAFTED', 1]] })
  })

  it('invites the rest of the audience later', async () => {
    const { seriesId } = await buildEdition({ startsOn: '2026-04-27', endsOn: '2026-04-27' })
    const { id } = await buildEdition({ seriesId })
    const post = await buildPost()
    await inTransaction((tx) => tx.seriesAudience.create({ data: { seriesId, postId: post.id } }))
    const form = { formKey: crypto.randomUUID(), guests: `post:${post.id}` }
    const added = await ask(inviteAudience.action, coordinator, { editionId: id }, form)
    expect(added.headers.get('Location')).toBe(`/editions/${id}/invitations`)
    const left = await ask(inviteAudience.loader, coordinator, { editionId: id })
    expect(((await left.json()) as { audience: { guests: unknown[] } }).audience.guests).toEqual([])
    expect((await ask(inviteAudience.action, diplomat, { editionId: id }, form)).status).toBe(403)
  })
})

describe('the pages of series', () => {
  const form = () => ({ formKey: crypto.randomUUID(), nameDa: 'Følgegruppe', nameEn: 'Follow group' })

  it('are read by all, written by coordinators', async () => {
    expect((await ask(newSeries.loader, diplomat)).status).toBe(403)
    const made = await ask(newSeries.action, coordinator, {}, form())
    const seriesId = made.headers.get('Location')?.split('/').at(-1) ?? ''
    expect((await ask(seriesPage.loader, diplomat, { seriesId })).status).toBe(200)
    expect((await ask(seriesList.loader, diplomat)).status).toBe(200)
    expect((await ask(seriesEdit.loader, diplomat, { seriesId })).status).toBe(403)
    expect((await ask(seriesArchive.action, diplomat, { seriesId }, {})).status).toBe(403)
    const saved = await ask(seriesEdit.action, coordinator, { seriesId }, { ...form(), version: '1' })
    expect(saved.status).toBe(303)
    expect(
      (await ask(seriesEdit.action, coordinator, { seriesId }, { ...form(), version: '1' })).status,
    ).toBe(409)
    expect((await ask(seriesArchive.action, coordinator, { seriesId }, {})).status).toBe(303)
    expect((await ask(seriesPage.loader, coordinator, { seriesId })).status).toBe(404)
  })

  it('send an impossible offset back to its row', async () => {
    const answer = await ask(
      newSeries.action,
      coordinator,
      {},
      {
        ...form(),
        'tasks[0].offsetDays': '9999',
        'tasks[0].titleDa': 'Koncept',
        'tasks[0].titleEn': 'Concept',
      },
    )
    expect(answer.status).toBe(422)
    const { result } = (await answer.json()) as { result: { error: object } }
    expect(Object.keys(result.error)).toEqual(['tasks[0].offsetDays'])
  })

  it('answer a page beyond the last with the last', async () => {
    const answer = await ask(seriesList.loader, diplomat, {}, undefined, '?page=9')
    expect(answer.status).toBe(302)
  })
})
