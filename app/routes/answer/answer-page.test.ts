import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { answerToken } from '~/domain/invitations/answer-token.server'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition, buildInvitation } from '~/testing/build-invitation'
import { action, loader } from './page'

useTestDatabase()

const meetingAt = async (given: Partial<Parameters<typeof buildMeeting>[0]> = {}) =>
  buildMeeting({
    author: await buildActor(),
    status: 'PLANNED',
    startsOn: '2027-06-10',
    title: 'Møde om kvante',
    ...given,
  })

const args = (token: string, query = '', body?: Record<string, string>) => ({
  request: new Request(
    `http://localhost:3000/answer/${token}${query}`,
    body && { method: 'POST', body: new URLSearchParams(body) },
  ),
  params: { token },
  context: {},
})
const open = (token: string, query = '') => loader(args(token, query))
const answer = (token: string, body: Record<string, string>, query = '') =>
  action(args(token, query, { sequence: '0', ...body }))
const invitationOf = (id: string) => db.invitation.findUniqueOrThrow({ where: { id } })
const answersOf = (invitationId: string) => db.answer.findMany({ where: { invitationId } })

describe('the answer page', () => {
  it('shows what, when in both zones, where and who invites, without cookie or script, and is not indexed', async () => {
    const person = await buildPerson({ zone: 'America/Los_Angeles', givenName: 'Ana' })
    const meeting = await meetingAt({ place: 'Eigtveds Pakhus', personIds: [(await buildPerson()).id] })
    const { token } = await buildInvitation({ meetingId: meeting.id, personId: person.id, locale: 'da' })
    const response = await open(token)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain('Møde om kvante')
    expect(text).toContain('07.00–08.00 San Francisco · 16.00–17.00 København')
    expect(text).toContain('Eigtveds Pakhus')
    expect(text).toMatch(/Kontor \d+/)
    expect(text).not.toContain('<script')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
  })

  it('is in the invited’s language, and in the other at the link', async () => {
    const meeting = await meetingAt()
    const { token } = await buildInvitation({ meetingId: meeting.id, locale: 'en' })
    expect(await (await open(token)).text()).toContain('<html lang="en"')
    const danish = await (await open(token, '?lang=da')).text()
    expect(danish).toContain('Kan du deltage?')
    expect(danish).toContain(`/answer/${token}?lang=en`)
  })

  it('changes nothing by being opened', async () => {
    const meeting = await meetingAt()
    const invitation = await buildInvitation({ meetingId: meeting.id })
    await open(invitation.token)
    await open(invitation.token, '?saved=1')
    expect(await invitationOf(invitation.id)).toEqual({ ...invitation, token: undefined })
    expect(await answersOf(invitation.id)).toEqual([])
  })

  it('names no other guest', async () => {
    const guest = await buildPerson({ givenName: 'Hemmelig', familyName: 'Gæst' })
    const meeting = await meetingAt({ personIds: [guest.id], purpose: 'Internt formål' })
    await buildInvitation({ meetingId: meeting.id, personId: guest.id })
    const { token } = await buildInvitation({ meetingId: meeting.id })
    const text = await (await open(token)).text()
    expect(text).not.toContain('Hemmelig')
    expect(text).not.toContain('Internt formål')
  })

  it('carries the marking at its top and foot', async () => {
    const meeting = await meetingAt({ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' })
    const { token } = await buildInvitation({ meetingId: meeting.id })
    expect((await (await open(token)).text()).match(/TIL TJENESTEBRUG/g)).toHaveLength(2)
  })
})

describe('answering on the page', () => {
  it('counts, with time and channel, and one row of audit that follows the meeting', async () => {
    const meeting = await meetingAt()
    const { id, token } = await buildInvitation({ meetingId: meeting.id })
    const response = await answer(token, { status: 'ACCEPTED', note: 'Glæder mig' }, '?lang=en')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/answer/${token}?lang=en&saved=1`)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await invitationOf(id)).toMatchObject({
      status: 'ACCEPTED',
      answerChannel: 'PAGE',
      answerNote: 'Glæder mig',
      answerSequence: 0,
    })
    const audit = await db.auditEntry.findMany({ where: { subjectId: id } })
    expect(audit).toMatchObject([
      { action: 'invitation.answer', accountId: null, meetingId: meeting.id, detail: expect.any(String) },
    ])
    expect(audit[0]?.detail).not.toContain('Glæder')
    expect(await (await open(token)).text()).toContain('Glæder mig')
  })

  it('again changes the answer, and the same twice is one answer', async () => {
    const meeting = await meetingAt()
    const { id, token } = await buildInvitation({ meetingId: meeting.id })
    await Promise.all([answer(token, { status: 'ACCEPTED' }), answer(token, { status: 'ACCEPTED' })])
    expect(await answersOf(id)).toHaveLength(1)
    await answer(token, { status: 'DECLINED' })
    expect((await answersOf(id)).map(({ status }) => status)).toEqual(['ACCEPTED', 'DECLINED'])
    expect((await invitationOf(id)).status).toBe('DECLINED')
  })

  it('by a substitute needs a name, and keeps what was typed', async () => {
    const meeting = await meetingAt()
    const { id, token } = await buildInvitation({ meetingId: meeting.id, locale: 'da' })
    const refused = await answer(token, { status: 'SUBSTITUTE', note: 'Er på rejse' })
    const text = await refused.text()
    expect(refused.status).toBe(422)
    expect(text).toContain('Skriv navnet på den, der kommer i stedet.')
    expect(text).toContain('Er på rejse')
    await answer(token, {
      status: 'SUBSTITUTE',
      substituteName: 'Bo Holm',
      substituteEmail: 'Bo@Example.org',
    })
    expect(await invitationOf(id)).toMatchObject({
      status: 'SUBSTITUTE',
      substituteName: 'Bo Holm',
      substituteEmail: 'bo@example.org',
    })
    await answer(token, { status: 'ACCEPTED' })
    expect(await invitationOf(id)).toMatchObject({ substituteName: '', substituteEmail: '' })
  })

  it('to an event tells of companions and needs; to a meeting it does not', async () => {
    const edition = await buildEdition()
    const guest = await buildInvitation({ editionId: edition.id, locale: 'da' })
    expect(await (await open(guest.token)).text()).toContain('Kost og tilgængelighed')
    const more = { companions: '2', companionNames: 'Kim, Lo', needs: 'Vegetarisk' }
    await answer(guest.token, { status: 'ACCEPTED', ...more })
    expect(await invitationOf(guest.id)).toMatchObject({ companions: 2, needs: 'Vegetarisk' })
    const meeting = await meetingAt()
    const invited = await buildInvitation({ meetingId: meeting.id, locale: 'da' })
    expect(await (await open(invited.token)).text()).not.toContain('Kost')
    await answer(invited.token, { status: 'ACCEPTED', ...more })
    expect(await invitationOf(invited.id)).toMatchObject({ companions: 0, needs: '' })
  })

  it.each<Record<string, string>>([
    { status: 'CANCELLED' },
    { status: '' },
    { status: 'WAITING' },
    { status: 'ACCEPTED', sequence: 'x' },
    { status: 'ACCEPTED', note: 'x'.repeat(2_001) },
    { status: 'ACCEPTED', companions: '-1' },
    { status: 'ACCEPTED', companions: '1e9' },
  ])('refuses %o', async (body) => {
    const edition = await buildEdition()
    const { id, token } = await buildInvitation({ editionId: edition.id })
    expect((await answer(token, body)).status).toBe(422)
    expect((await invitationOf(id)).status).toBe('SENT')
  })

  it('does not let the sender set anything else', async () => {
    const meeting = await meetingAt()
    const { id, token } = await buildInvitation({ meetingId: meeting.id })
    await answer(token, {
      status: 'ACCEPTED',
      attendance: 'ATTENDED',
      personId: 'x',
      answerChannel: 'BY_HAND',
    })
    expect(await invitationOf(id)).toMatchObject({ attendance: null, answerChannel: 'PAGE' })
  })

  it('shows markup in a name or note as text', async () => {
    const person = await buildPerson({ givenName: '<script>alert(1)</script>', familyName: '' })
    const meeting = await meetingAt({ title: '"><img src=x onerror=alert(1)>', link: 'javascript:alert(1)' })
    const { token } = await buildInvitation({ meetingId: meeting.id, personId: person.id })
    await answer(token, { status: 'DECLINED', note: '</textarea><script>alert(2)</script>' })
    const text = await (await open(token)).text()
    expect(text).not.toMatch(/<script|<img|href="javascript/)
    expect(text).toContain('&lt;/textarea&gt;')
  })
})

describe('an event with seats', () => {
  it('lets the last seat go once; the next yes waits, and keeps its place', async () => {
    const edition = await buildEdition({ capacity: 2 })
    const [one, two] = [
      await buildInvitation({ editionId: edition.id, locale: 'da' }),
      await buildInvitation({ editionId: edition.id, locale: 'da' }),
    ]
    await answer(one.token, { status: 'ACCEPTED', companions: '1' })
    await answer(two.token, { status: 'ACCEPTED' })
    const waiting = await invitationOf(two.id)
    expect(waiting.status).toBe('WAITING')
    expect(await (await open(two.token)).text()).toContain('Du står på venteliste')
    await answer(two.token, { status: 'ACCEPTED', note: 'Håber' })
    expect((await invitationOf(two.id)).waitingSince).toEqual(waiting.waitingSince)
    await answer(one.token, { status: 'ACCEPTED', companions: '1', note: 'Stadig' })
    expect((await invitationOf(one.id)).status).toBe('ACCEPTED')
    await answer(two.token, { status: 'DECLINED' })
    expect(await invitationOf(two.id)).toMatchObject({ status: 'DECLINED', waitingSince: null })
  })
})

describe('what has changed meanwhile', () => {
  it('a moved meeting shows its new time and asks again', async () => {
    const meeting = await meetingAt()
    const { id, token } = await buildInvitation({ meetingId: meeting.id, locale: 'da' })
    await answer(token, { status: 'ACCEPTED' })
    await inTransaction((tx) =>
      tx.meeting.update({
        where: { id: meeting.id },
        data: { sequence: 1, toldSequence: 1, startsAt: new Date('2027-06-10T09:00:00Z') },
      }),
    )
    const text = await (await open(token)).text()
    expect(text).toContain('Tid eller sted er ændret, siden du svarede')
    expect(text).toContain('kl. 11.00')
    const late = await answer(token, { status: 'DECLINED' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('mens siden var åben')
    expect((await invitationOf(id)).status).toBe('ACCEPTED')
    await answer(token, { status: 'ACCEPTED', sequence: '1' })
    expect((await invitationOf(id)).answerSequence).toBe(1)
    expect(await (await open(token)).text()).not.toContain('siden du svarede')
  })

  it.each([
    ['a cancelled meeting', { status: 'CANCELLED' as const }, {}, 'Aflyst.'],
    ['a withdrawn invitation', {}, { status: 'CANCELLED' as const }, 'trukket tilbage'],
    ['a meeting that is over', { startsOn: '2026-11-10' }, {}, 'ikke længere svares'],
  ])('%s says so and takes no answer', async (_name, ofMeeting, ofInvitation, says) => {
    const today = new Date().toISOString().slice(0, 10)
    const startsOn = 'startsOn' in ofMeeting ? addDays(today, -10) : '2027-06-10'
    const meeting = await meetingAt({ ...ofMeeting, startsOn })
    const { id, token, status } = await buildInvitation({
      meetingId: meeting.id,
      locale: 'da',
      ...ofInvitation,
    })
    const text = await (await open(token)).text()
    expect(text).toContain(says)
    expect(text).not.toContain('<form')
    await answer(token, { status: 'ACCEPTED' })
    expect((await invitationOf(id)).status).toBe(status)
    expect(await answersOf(id)).toEqual([])
  })
})

describe('a link that opens nothing', () => {
  it('is the same 404, byte for byte, whatever the reason, also when answered', async () => {
    const meeting = await meetingAt()
    const other = await buildInvitation({ meetingId: meeting.id })
    const archived = await buildInvitation({ meetingId: meeting.id, archivedAt: new Date() })
    const deleted = await buildInvitation({ meetingId: (await meetingAt({ archivedAt: new Date() })).id })
    const long = await buildInvitation({ meetingId: (await meetingAt({ startsOn: '2026-01-05' })).id })
    const dead = [
      answerToken(other.id, 2),
      archived.token,
      deleted.token,
      long.token,
      'x',
      'a'.repeat(5_000),
      other.token.toUpperCase(),
      `${other.token} `,
      '../../etc/passwd',
      '%00',
      "' OR 1=1 --",
    ]
    const answers = await Promise.all(
      dead.flatMap((token) => [open(token), answer(token, { status: 'ACCEPTED' })]),
    )
    const bodies = new Set(await Promise.all(answers.map((response) => response.text())))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(bodies.size).toBe(1)
    expect([...bodies][0]).not.toContain('<form')
  })
})

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
