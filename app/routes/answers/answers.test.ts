import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { indexPerson } from '~/domain/search/index-record.server'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { buildInvitation } from '~/testing/build-invitation'
import { answerOf, requestAs } from '~/testing/request-as'
import { mailed, outlookReply, type Reply } from '../../../e2e/replies'
import { action as approve } from './approval'
import { action as note } from './by-hand'
import { loader as list } from './list'
import { action as read } from './new'
import { action as record } from './recording'
import { action as refuse } from './refusal'
import { action as reverse } from './reversal'

useTestDatabase()

async function invited(given: Record<string, unknown> = {}) {
  const author = await buildActor()
  const meeting = await buildMeeting({
    author,
    status: 'PLANNED',
    startsOn: '2027-06-10',
    title: 'Kvante',
    ...given,
  })
  const person = await buildPerson({ givenName: 'Ana', familyName: 'Prøve' })
  const invitation = await buildInvitation({
    meetingId: meeting.id,
    personId: person.id,
    email: 'ana@example.org',
  })
  const reply: Reply = {
    to: {
      uid: meeting.uid,
      sequence: 0,
      start: '20270610T140000Z',
      end: '20270610T150000Z',
      summary: 'Kvante',
      organizer: 'kalender@example.org',
    },
    from: { name: 'Ana Prøve', email: 'ana@example.org' },
    partstat: 'ACCEPTED',
    stamp: '20261120T100000Z',
  }
  return { meeting, invitation, reply }
}

async function handIn(
  actor: Actor,
  parts: { files?: Record<string, string>; text?: string },
): Promise<Response> {
  const body = new FormData()
  for (const [name, content] of Object.entries(parts.files ?? {}))
    body.append('files', new File([content], name))
  body.append('text', parts.text ?? '')
  const request = await requestAs(actor, '/answers/new', { method: 'POST', body })
  return answerOf(() => read({ request, params: {}, context: {} }))
}

async function post(
  actor: Actor,
  action: typeof note,
  params: Record<string, string>,
  fields = {},
): Promise<Response> {
  const init = { method: 'POST', body: new URLSearchParams(fields) }
  const request = await requestAs(actor, '/answers', init)
  return answerOf(() => action({ request, params, context: {} }))
}

const rowCounts = () => Promise.all([db.answer.count(), db.auditEntry.count(), db.invitation.count()])
const statusOf = async (id: string) => (await db.invitation.findUniqueOrThrow({ where: { id } })).status

describe('replies handed in', () => {
  it('are shown with what they change before anything is written, and recorded when confirmed', async () => {
    const actor = await buildActor({ role: 'COORDINATOR' })
    const { invitation, reply } = await invited()
    const before = await rowCounts()
    const mail = await mailed(reply, outlookReply(reply), 'Accepteret')
    const shown = await handIn(actor, { files: { 'svar.eml': mail, 'noter.txt': 'Hej' } })
    expect(shown.status).toBe(200)
    const preview = (await shown.json()) as { replies: string; previews: unknown[]; problems: unknown[] }
    expect(preview).toMatchObject({
      previews: [{ who: 'Ana Prøve', what: 'Kvante', now: 'none', then: 'ACCEPTED', effect: 'counted' }],
      problems: [{ name: 'noter.txt', problem: 'replyUnreadable' }],
      usable: 1,
    })
    expect(await rowCounts()).toEqual(before)
    const saved = await post(actor, record, {}, { replies: preview.replies })
    expect(saved.status).toBe(303)
    expect(await statusOf(invitation.id)).toBe('ACCEPTED')
  })

  it('can be pasted', async () => {
    const actor = await buildActor({ role: 'COORDINATOR' })
    const { reply } = await invited()
    const shown = await handIn(actor, { text: `\n ${outlookReply(reply)}` })
    expect(await shown.json()).toMatchObject({ previews: [{ effect: 'counted' }] })
  })

  it('about an unknown UID, and about a meeting the actor may not see, are one 422, byte for byte', async () => {
    const actor = await buildActor({ role: 'COORDINATOR' })
    const { meeting, reply } = await invited({ handling: 'LIMITED' })
    const before = await rowCounts()
    const hidden = await handIn(actor, { files: { 'svar.ics': outlookReply(reply) } })
    const unknownUid = meeting.uid.replace(/^./, (first) => (first === 'a' ? 'b' : 'a'))
    const unknown = await handIn(actor, {
      files: { 'svar.ics': outlookReply({ ...reply, to: { ...reply.to, uid: unknownUid } }) },
    })
    expect([hidden.status, unknown.status]).toEqual([422, 422])
    expect(await hidden.text()).toBe(await unknown.text())
    expect(await rowCounts()).toEqual(before)
  })

  it('and nothing handed in, or nonsense confirmed, is refused', async () => {
    const actor = await buildActor({ role: 'COORDINATOR' })
    const before = await rowCounts()
    expect((await handIn(actor, {})).status).toBe(422)
    for (const replies of [
      '',
      'x',
      '[]',
      '{}',
      '[{"uid":"x"}]',
      '[null]',
      JSON.stringify(Array(500).fill({})),
    ]) {
      expect((await post(actor, record, {}, { replies })).status).toBe(422)
    }
    expect(await rowCounts()).toEqual(before)
  })
})

describe('what waits', () => {
  it('is listed and counted for those who may see it alone', async () => {
    const actor = await buildActor({ role: 'COORDINATOR' })
    const { meeting, reply } = await invited()
    const stranger = { ...reply, from: { name: 'Fremmed', email: 'fremmed@example.net' } }
    const shown = (await (await handIn(actor, { text: outlookReply(stranger) })).json()) as {
      replies: string
    }
    await post(actor, record, {}, { replies: shown.replies })
    const answer = await db.answer.findFirstOrThrow({ where: { meetingId: meeting.id } })
    const listed = async (who: Actor) => {
      const request = await requestAs(who, '/answers?q=fremmed')
      return (await (await answerOf(() => list({ request, params: {}, context: {} }))).json()) as object
    }
    expect(await listed(actor)).toMatchObject({ total: 1, answers: [{ held: 'stranger' }] })

    const refused = await post(actor, approve, { answerId: answer.id })
    expect(refused.status).toBe(303)
    expect((await db.answer.findUniqueOrThrow({ where: { id: answer.id } })).state).toBe('HELD')
    const person = await buildPerson({ givenName: 'Mette', familyName: 'Enestående' })
    await inTransaction((tx) => indexPerson(tx, person.id))
    await post(
      actor,
      approve,
      { answerId: answer.id },
      { 'person.text': 'Mette Enestående', 'person.id': '' },
    )
    const approved = await db.answer.findUniqueOrThrow({
      where: { id: answer.id },
      include: { invitation: true },
    })
    expect(approved).toMatchObject({
      state: 'APPLIED',
      invitation: { personId: person.id, status: 'ACCEPTED' },
    })
    await post(actor, reverse, { answerId: answer.id })
    await post(actor, refuse, { answerId: answer.id })
    expect((await db.answer.findUniqueOrThrow({ where: { id: answer.id } })).state).toBe('REFUSED')
  })

  it('is for coordinators', async () => {
    const diplomat = await buildActor()
    const { invitation } = await invited()
    const request = await requestAs(diplomat, '/answers')
    expect((await answerOf(() => list({ request, params: {}, context: {} }))).status).toBe(403)
    for (const [action, params] of [
      [approve, { answerId: 'x' }],
      [refuse, { answerId: 'x' }],
      [reverse, { answerId: 'x' }],
      [record, {}],
      [note, { invitationId: invitation.id }],
    ] as const) {
      expect((await post(diplomat, action, params, { status: 'ACCEPTED' })).status).toBe(403)
    }
    expect(await statusOf(invitation.id)).toBe('SENT')
  })

  it('that does not exist is not found', async () => {
    const actor = await buildActor({ role: 'COORDINATOR' })
    for (const action of [approve, refuse, reverse]) {
      expect((await post(actor, action, { answerId: 'nothing' })).status).toBe(404)
    }
    expect((await post(actor, note, { invitationId: 'nothing' }, { status: 'ACCEPTED' })).status).toBe(404)
  })
})

it('an answer is noted by hand, and one without a choice changes nothing', async () => {
  const actor = await buildActor({ role: 'COORDINATOR' })
  const { invitation } = await invited()
  expect((await post(actor, note, { invitationId: invitation.id })).status).toBe(422)
  expect(await statusOf(invitation.id)).toBe('SENT')
  await post(actor, note, { invitationId: invitation.id }, { status: 'DECLINED', note: 'Ringede afbud' })
  expect(await statusOf(invitation.id)).toBe('DECLINED')
})
