import type { ActionFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as upload from './calendar'
import * as choices from './choices'
import * as completion from './completion'
import * as discarding from './discarding'
import * as preview from './preview'
import * as selection from './selection'
import * as undoing from './undoing'

useTestDatabase()

const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])
const context = {}

function calendar(uid: string) {
  return `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:${uid}\nDTSTART:20261201T090000Z\nSUMMARY:Møde\nEND:VEVENT\nEND:VCALENDAR\n`
}

async function put(actor: Actor, file: string | Uint8Array, text = '') {
  const body = new FormData()
  body.append('files', new Blob([file as BlobPart]), 'kalender.ics')
  body.append('text', text)
  const request = await requestAs(actor, '/imports/calendar', { method: 'POST', body })
  return answerOf(() => upload.action({ request, params: {}, context }))
}

async function post(actor: Actor, path: string, route: Route, params: object, fields = {}) {
  const body = new URLSearchParams({ kind: 'MEETING', handling: 'PROPOSED', ...fields })
  const request = await requestAs(actor, path, { method: 'POST', body })
  return answerOf(() => route.action({ request, params: { ...params }, context }))
}
type Route = { action: (args: ActionFunctionArgs) => unknown }

async function importOf(actor: Actor, uid: string): Promise<string> {
  const answer = await put(actor, calendar(uid))
  return (answer.headers.get('Location') ?? '').split('/').at(-1) ?? ''
}

async function page(actor: Actor, importId: string, search = '') {
  const request = await requestAs(actor, `/imports/calendar/${importId}${search}`)
  return answerOf(() => preview.loader({ request, params: { importId }, context }))
}

const coordinator = () => buildActor({ role: 'COORDINATOR' })

describe('a calendar handed in', () => {
  it('leads to its preview, is taken in, and can be undone', async () => {
    const actor = await coordinator()
    const importId = await importOf(actor, 'route-1')
    const shown = await page(actor, importId)
    expect(shown.status).toBe(200)
    expect(await shown.json()).toMatchObject({ preview: { state: 'open', taken: 1 } })
    const taken = await post(
      actor,
      `/imports/calendar/${importId}/completion`,
      completion,
      { importId },
      {
        shown: '0',
        taken: '0',
      },
    )
    expect([taken.status, taken.headers.get('Location')]).toEqual([303, `/imports/calendar/${importId}`])
    const { preview: after } = (await (await page(actor, importId)).json()) as {
      preview: { state: string; batchId: string }
    }
    expect(after.state).toBe('finished')
    const undone = await post(actor, '/', undoing, { batchId: after.batchId })
    expect(undone.status).toBe(303)
    expect((await db.meeting.findFirst({ where: { sourceUid: 'route-1' } }))?.archivedAt).not.toBeNull()
  })

  it('that is a zip renamed is refused with a word, and nothing is kept', async () => {
    const actor = await coordinator()
    const before = await db.calendarImport.count()
    const answer = await put(actor, zip)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('pakket fil')
    expect(await db.calendarImport.count()).toBe(before)
  })

  it('that cannot be read gives back the text pasted', async () => {
    const answer = await put(await coordinator(), '', 'ikke en kalender')
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ text: 'ikke en kalender' })
  })

  it('keeps the search beyond the last page on the last', async () => {
    const actor = await coordinator()
    const answer = await page(actor, await importOf(actor, 'route-2'), '?page=9')
    expect(answer.headers.get('Location')).toMatch(/page=1$/)
  })

  it('with nothing chosen is not taken in', async () => {
    const actor = await coordinator()
    const importId = await importOf(actor, 'route-3')
    const fields = { take: 'none', shown: '0' }
    expect((await post(actor, '/', selection, { importId }, fields)).status).toBe(303)
    await post(actor, '/', completion, { importId }, { shown: '0' })
    expect(await db.meeting.count({ where: { sourceUid: 'route-3' } })).toBe(0)
  })
})

describe('refusals', () => {
  it('answer alike for somebody else’s import and one that does not exist', async () => {
    const [actor, other] = [await coordinator(), await coordinator()]
    const foreign = await importOf(other, 'route-foreign')
    const unknown = 'f0000000-0000-7000-8000-000000000000'
    for (const route of [choices, selection, completion, discarding]) {
      const answers = await Promise.all(
        [foreign, unknown].map((importId) => post(actor, '/', route, { importId }, { take: 'all' })),
      )
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      const [one, two] = await Promise.all(answers.map((answer) => answer.text()))
      expect(one).toBe(two)
    }
    const pages = await Promise.all([foreign, unknown].map((id) => page(actor, id)))
    expect(await Promise.all(pages.map((answer) => answer.text()))).toEqual(
      Array(2).fill(JSON.stringify({ problem: 'notFound' })),
    )
    expect((await post(actor, '/', undoing, { batchId: unknown })).status).toBe(404)
    expect((await page(other, foreign)).status).toBe(200)
  })

  it.each(['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const)('meet a %s', async (role) => {
    const actor = await buildActor({ role })
    expect((await put(actor, calendar('never'))).status).toBe(403)
    expect((await page(actor, 'x')).status).toBe(403)
    for (const route of [choices, selection, completion, discarding]) {
      expect((await post(actor, '/', route, { importId: 'x' })).status).toBe(403)
    }
    expect((await post(actor, '/', undoing, { batchId: 'x' })).status).toBe(403)
  })

  it('meet what no form of ours sends', async () => {
    const actor = await coordinator()
    const importId = await importOf(actor, 'route-4')
    expect((await post(actor, '/', choices, { importId }, { kind: 'PARTY' })).status).toBe(422)
    expect((await post(actor, '/', choices, { importId }, { 'zones[0].zone': 'Mars/Base' })).status).toBe(422)
  })
})
