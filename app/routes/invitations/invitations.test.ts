import type { LoaderFunctionArgs } from '@remix-run/node'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, invite, moveMeeting } from '~/testing/invited'
import { answerOf, requestAs } from '~/testing/request-as'
import { loader as loadBatchFile } from '../outbox/batch-file'
import { loader as loadMessage } from '../outbox/message-file'
import { loader as loadOutbox } from '../outbox/list'
import { loader as loadList } from './list'
import { action as addNames } from './new'
import { action as addParticipants } from './participants'
import { action as send, loader as preview } from './sending'
import { action as withdraw } from './withdrawal'

useTestDatabase()

let coordinator: Actor
let diplomat: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

const post = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })
type Route = (given: LoaderFunctionArgs) => unknown
const ask = async (actor: Actor, route: Route, params: Record<string, string>, init?: RequestInit) => {
  const request = await requestAs(actor, '/any', init)
  return answerOf(() => route({ request, params, context: {} as never }))
}
const formKey = () => randomUUID()

describe('the pages of a meeting’s invitations', () => {
  it('take typed names without scripts, and say which nobody has', async () => {
    const { id } = await buildPlanned(coordinator)
    const form = { formKey: formKey(), peopleLines: 'Ingen Sådan' }
    const refused = await ask(coordinator, addNames, { meetingId: id }, post(form))
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Ingen Sådan')
    const empty = await ask(coordinator, addNames, { meetingId: id }, post({ formKey: formKey() }))
    expect(empty.status).toBe(422)
  })

  it('put everybody who takes part on the list with one button', async () => {
    const guest = await buildGuest(coordinator)
    const { id } = await buildPlanned(coordinator, { personIds: [guest.id, coordinator.personId] })
    const before = await ask(coordinator, loadList, { meetingId: id })
    expect(await before.json()).toMatchObject({ participants: 1, total: 0 })
    const done = await ask(coordinator, addParticipants, { meetingId: id }, post({ formKey: formKey() }))
    expect([done.status, done.headers.get('Location')]).toEqual([303, `/meetings/${id}/invitations`])
    const after = await ask(coordinator, loadList, { meetingId: id })
    expect(await after.json()).toMatchObject({ participants: 0, total: 1, due: 1 })
  })

  it('show the list to readers, and send for coordinators alone', async () => {
    const { id } = await buildPlanned(coordinator)
    expect((await ask(diplomat, loadList, { meetingId: id })).status).toBe(200)
    expect((await ask(diplomat, preview, { meetingId: id })).status).toBe(403)
    expect((await ask(diplomat, send, { meetingId: id }, post({}))).status).toBe(403)
    expect((await ask(diplomat, addParticipants, { meetingId: id }, post({}))).status).toBe(403)
    expect((await ask(diplomat, loadOutbox, {})).status).toBe(403)
  })

  it('answer for a hidden meeting exactly as for one that does not exist', async () => {
    const { id } = await buildPlanned(diplomat, { handling: 'LIMITED' })
    for (const route of [loadList, preview] as Route[]) {
      const [hidden, unknown] = [
        await ask(coordinator, route, { meetingId: id }),
        await ask(coordinator, route, { meetingId: randomUUID() }),
      ]
      expect([hidden.status, await hidden.text()]).toEqual([404, await unknown.text()])
    }
  })
})

describe('sending', () => {
  it('answers 409 with what has changed since the preview, and 303 to the sending otherwise', async () => {
    const { id, subject } = await buildPlanned(coordinator)
    await invite(coordinator, subject, [await buildGuest(coordinator)])
    const shown = (await (await ask(coordinator, preview, { meetingId: id })).json()) as { digest: string }
    await moveMeeting(id, new Date('2031-05-08T10:00:00Z'))
    const late = await ask(
      coordinator,
      send,
      { meetingId: id },
      post({ formKey: formKey(), digest: shown.digest }),
    )
    expect(late.status).toBe(409)
    const { theirs } = (await late.json()) as { theirs: { digest: string } }
    const done = await ask(
      coordinator,
      send,
      { meetingId: id },
      post({ formKey: formKey(), digest: theirs.digest }),
    )
    expect(done.status).toBe(303)
    const batchId = done.headers.get('Location')?.split('/').at(-1) ?? ''
    const zip = await ask(coordinator, loadBatchFile, { batchId })
    expect([zip.status, zip.headers.get('Content-Type')]).toEqual([200, 'application/zip'])
    // reads as the system: a test looks at the outbox itself
    const mail = await db.outgoingMail.findFirstOrThrow({ where: { batchId } })
    const file = await ask(coordinator, loadMessage, { mailId: mail.id })
    expect(file.headers.get('Content-Type')).toBe('message/rfc822')
    expect(file.headers.get('Content-Disposition')).toContain('.eml')
    expect(await file.text()).toBe(mail.message)
    const gone = await ask(coordinator, withdraw, { invitationId: mail.invitationId }, post({}))
    expect(gone.headers.get('Location')).toBe(`/meetings/${id}/invitations`)
  })

  it('refuses a form that was made up', async () => {
    const { id } = await buildPlanned(coordinator)
    const made = await ask(coordinator, send, { meetingId: id }, post({ formKey: formKey(), digest: 'x' }))
    expect(made.status).toBe(422)
  })
})
