import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { loadReferenceData } from '~/domain/strategy/load-reference-data.server'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as readoutMail from '../readouts/message-file'
import * as readoutPage from '../readouts/page'
import * as readoutWord from '../readouts/word-file'
import * as reportPage from '../report/page'
import * as reportWord from '../report/word-file'
import * as briefingPage from './page'
import * as briefingWord from './word-file'

useTestDatabase()

let author: Actor
let other: Actor

beforeAll(async () => {
  await loadReferenceData('2021-01-01')
  author = await buildActor()
  other = await buildActor({ role: 'ADMINISTRATOR' })
})

type Loader = { loader: (args: never) => unknown }

async function get(route: Loader, actor: Actor, path: string, params: Record<string, string> = {}) {
  const request = await requestAs(actor, path)
  return answerOf(() => route.loader({ request, params, context: {} } as never))
}

async function post(actor: Actor, id: string, fields: [string, string][]) {
  const request = await requestAs(actor, `/meetings/${id}/readout?part=readout`, {
    ...{ method: 'POST', body: new URLSearchParams(fields).toString() },
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  })
  return answerOf(() => readoutPage.action({ request, params: { id }, context: {} }))
}

const wordIn = async (answer: Response) =>
  strFromU8(unzipSync(new Uint8Array(await answer.arrayBuffer()))['word/document.xml'] ?? new Uint8Array())

describe('documents of what one may not see', () => {
  it('are the standard 404, byte for byte that of what does not exist', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const person = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const standard = await (await get(briefingPage, other, '/briefings/x/y', { kind: 'x', id: 'y' })).text()
    const asked: [Loader, Record<string, string>][] = [
      [briefingPage, { kind: 'meeting', id: meeting.id }],
      [briefingPage, { kind: 'person', id: person.id }],
      [briefingPage, { kind: 'country', id: 'ZZ' }],
      [briefingWord, { kind: 'meeting', id: meeting.id }],
      [readoutPage, { id: meeting.id }],
      [readoutWord, { id: meeting.id }],
      [readoutMail, { id: meeting.id }],
    ]
    for (const [route, params] of asked) {
      const answer = await get(route, other, '/', params)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe(standard)
    }
    expect((await post(other, meeting.id, [])).status).toBe(404)
  })
})

describe('a Word file', () => {
  it('of a briefing comes as a file and is written in the audit when it holds restricted records', async () => {
    const person = await buildPerson({ givenName: 'Åse', familyName: 'Ærø' })
    const open = await get(briefingWord, author, '/', { kind: 'person', id: person.id })
    expect(open.headers.get('Content-Disposition')).toContain(
      "filename*=UTF-8''Briefing%20%C3%85se%20%C3%86r%C3%B8.docx",
    )
    expect(await wordIn(open)).toContain('Åse Ærø')
    const rows = () => db.auditEntry.count({ where: { action: { endsWith: '.takeOut' } } })
    expect(await rows()).toBe(0)
    const meeting = await buildMeeting({ author, handling: 'LIMITED', personIds: [person.id] })
    await get(briefingWord, author, '/', { kind: 'person', id: person.id })
    expect(await rows()).toBe(1)
    expect(await db.auditEntry.count({ where: { meetingId: meeting.id, action: 'meeting.takeOut' } })).toBe(1)
    await get(briefingWord, other, '/', { kind: 'person', id: person.id })
    expect(await rows()).toBe(1)
  })

  it('of a readout is written in the audit always', async () => {
    const meeting = await buildMeeting({ author, readout: 'Ordret' })
    expect(await wordIn(await get(readoutWord, other, '/', { id: meeting.id }))).toContain('Ordret')
    expect(await db.auditEntry.count({ where: { meetingId: meeting.id, accountId: other.accountId } })).toBe(
      1,
    )
  })

  it('of the report is the same for everybody', async () => {
    const [mine, theirs] = [await get(reportWord, author, '/report'), await get(reportWord, other, '/report')]
    expect(Buffer.from(await mine.arrayBuffer()).equals(Buffer.from(await theirs.arrayBuffer()))).toBe(true)
  })
})

describe('the pages', () => {
  it('show what their Word files hold', async () => {
    const meeting = await buildMeeting({ author, title: 'Kendt titel' })
    for (const [route, params] of [
      [briefingPage, { kind: 'meeting', id: meeting.id }],
      [readoutPage, { id: meeting.id }],
    ] as [Loader, Record<string, string>][])
      expect(await (await get(route, author, '/', params)).text()).toContain('Kendt titel')
    const report = await get(reportPage, author, '/report?from=x&to=1/1&period=y&language=zz')
    expect(report.status).toBe(200)
  })

  it('lead to the draft when all may have it, and else come back with what was typed', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const refused = await post(author, meeting.id, [['accountIds', other.accountId]])
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/må ikke se dette møde/)
    const made = await post(author, meeting.id, [])
    expect(made.headers.get('Location')).toBe(
      `/meetings/${meeting.id}/readout/message.eml?language=da&part=readout`,
    )
    const mail = await get(readoutMail, author, '/?part=readout', { id: meeting.id })
    expect(mail.headers.get('Content-Type')).toBe('message/rfc822')
  })
})
