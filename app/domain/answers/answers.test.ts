import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildContactPoint, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { buildEdition, buildInvitation, buildMail } from '~/testing/build-invitation'
import { Forbidden, NotFound } from '../errors'
import { isStale } from './answer'
import { answerByHand } from './answer-by-hand.server'
import { approveAnswer, refuseAnswer } from './decide-answer.server'
import { findAnswers } from './find-answers.server'
import { findProposedWhen } from './find-proposed-when.server'
import { previewReplies } from './preview-replies.server'
import { recordReplies } from './record-replies.server'
import type { Reply } from './reply'
import { reverseAnswer } from './reverse-answer.server'
import { summariseAnswers } from './summarise-answers.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const coordinator = () => buildActor({ role: 'COORDINATOR' })

async function invitedTo(meetingGiven: Record<string, unknown> = {}, email = 'ana@example.org') {
  const meeting = await buildMeeting({
    author: await buildActor(),
    status: 'PLANNED',
    startsOn: '2027-06-10',
    ...meetingGiven,
  })
  const invitation = await buildInvitation({ meetingId: meeting.id, email })
  return { meeting, invitation }
}

const replyTo = (uid: string, given: Partial<Reply> = {}): Reply => ({
  method: 'REPLY',
  uid,
  occurrence: null,
  sequence: 0,
  stamp: '2026-11-20T10:00:00.000Z',
  email: 'ana@example.org',
  name: 'Ana',
  status: 'ACCEPTED',
  substitute: null,
  comment: '',
  proposedStart: null,
  proposedEnd: null,
  from: null,
  messageId: null,
  ...given,
})

const invitationOf = (id: string) => db.invitation.findUniqueOrThrow({ where: { id } })
const statesOf = async (invitationId: string) =>
  (await db.answer.findMany({ where: { invitationId }, orderBy: { id: 'asc' } })).map(({ state }) => state)
const rowCounts = async () =>
  Promise.all([db.answer.count(), db.invitation.count(), db.auditEntry.count(), db.person.count()])

describe('a stale answer', () => {
  const at = (text: string) => new Date(`2026-11-20T${text}Z`)
  const told = { sequence: 1, at: at('09:00:00') }
  const none = { sequence: null, stamp: null }
  it.each([
    ['an older SEQUENCE than was told', { sequence: 0, stamp: at('10:00:00') }, none, true],
    ['the SEQUENCE that was told', { sequence: 1, stamp: at('10:00:00') }, none, false],
    [
      'an older DTSTAMP than the answer counted',
      { sequence: 1, stamp: at('09:30:00') },
      { sequence: 1, stamp: at('10:00:00') },
      true,
    ],
    [
      'the same second',
      { sequence: 1, stamp: at('10:00:00.400') },
      { sequence: 1, stamp: at('10:00:00.900') },
      false,
    ],
    [
      'an older DTSTAMP to a newer SEQUENCE',
      { sequence: 1, stamp: at('09:30:00') },
      { sequence: 0, stamp: at('10:00:00') },
      false,
    ],
    [
      'an older SEQUENCE than the answer counted',
      { sequence: 1, stamp: at('11:00:00') },
      { sequence: 2, stamp: at('10:00:00') },
      true,
    ],
    ['no SEQUENCE, written after it was told', { sequence: null, stamp: at('10:00:00') }, none, false],
    ['no SEQUENCE, written before it was told', { sequence: null, stamp: at('08:00:00') }, none, true],
    ['neither SEQUENCE nor DTSTAMP', none, none, false],
  ])('%s', (_name, given, counted, stale) => {
    expect(isStale(given, told, counted)).toBe(stale)
  })
})

describe('replies handed in', () => {
  it('count for the invited, with channel, and one row of audit by who handed them in', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo()
    expect(await recordReplies(actor, [replyTo(meeting.uid)], { now })).toEqual({ counted: 1 })
    expect(await invitationOf(invitation.id)).toMatchObject({
      status: 'ACCEPTED',
      answerChannel: 'FILE',
      answerSequence: 0,
      answerStamp: new Date('2026-11-20T10:00:00Z'),
    })
    expect(await db.auditEntry.findMany({ where: { subjectId: invitation.id } })).toMatchObject([
      { action: 'invitation.answer', accountId: actor.accountId, meetingId: meeting.id },
    ])
  })

  it('twice change nothing the second time', async () => {
    const actor = await coordinator()
    const { meeting } = await invitedTo()
    await recordReplies(actor, [replyTo(meeting.uid)], { now })
    const before = await rowCounts()
    expect(await recordReplies(actor, [replyTo(meeting.uid)], { now })).toEqual({ known: 1 })
    expect(await rowCounts()).toEqual(before)
  })

  it('to an older time are kept as stale and leave the invitation as it was', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo({ sequence: 2, toldSequence: 2 })
    const before = await invitationOf(invitation.id)
    const preview = await previewReplies(actor, [replyTo(meeting.uid, { sequence: 1 })], now)
    expect(preview).toMatchObject([{ effect: 'stale', now: 'none', then: 'ACCEPTED' }])
    expect(await recordReplies(actor, [replyTo(meeting.uid, { sequence: 1 })], { now })).toEqual({ stale: 1 })
    expect(await invitationOf(invitation.id)).toEqual(before)
    expect(await statesOf(invitation.id)).toEqual(['STALE'])
  })

  it('answer what the invited was told last, not what the record says by now', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo({ sequence: 2, toldSequence: 2 })
    await buildMail({ invitationId: invitation.id, meetingId: meeting.id, sequence: 1 })
    await buildMail({ invitationId: invitation.id, meetingId: meeting.id, sequence: 2, state: 'QUEUED' })
    expect(await recordReplies(actor, [replyTo(meeting.uid, { sequence: 1 })], { now })).toEqual({
      counted: 1,
    })
  })

  it('with a clock or a count that runs ahead do not make later answers stale', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo()
    const ahead = replyTo(meeting.uid, { sequence: 99, stamp: '2031-01-01T00:00:00.000Z' })
    await recordReplies(actor, [ahead], { now })
    const later = replyTo(meeting.uid, { status: 'DECLINED', stamp: '2026-11-24T08:00:00.000Z' })
    await recordReplies(actor, [later], { now: new Date('2026-11-24T09:00:00Z') })
    expect((await invitationOf(invitation.id)).status).toBe('DECLINED')
  })

  it('are known by any address of the invited', async () => {
    const actor = await coordinator()
    const person = await buildPerson()
    await buildContactPoint({ author: actor, personId: person.id, value: 'second@example.org' })
    const meeting = await buildMeeting({ author: actor, status: 'PLANNED', startsOn: '2027-06-10' })
    const invitation = await buildInvitation({ meetingId: meeting.id, personId: person.id })
    await buildMail({ invitationId: invitation.id, toEmail: 'Third@Example.org' })
    for (const email of ['second@example.org', 'third@example.org']) {
      expect(await previewReplies(actor, [replyTo(meeting.uid, { email })], now)).toMatchObject([
        { effect: 'counted' },
      ])
    }
  })

  it('that delegate name the substitute', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo()
    const substitute = { name: 'Bo', email: 'bo@example.org' }
    await recordReplies(actor, [replyTo(meeting.uid, { status: 'SUBSTITUTE', substitute })], { now })
    expect(await invitationOf(invitation.id)).toMatchObject({
      status: 'SUBSTITUTE',
      substituteName: 'Bo',
      substituteEmail: 'bo@example.org',
    })
  })

  it.each([
    ['cancelled', { status: 'CANCELLED' }, {}],
    ['over', { startsOn: '2026-11-10' }, {}],
    ['withdrawn', {}, { status: 'CANCELLED' as const }],
  ])('to something %s are kept and change nothing', async (fate, ofMeeting, ofInvitation) => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo(ofMeeting)
    await inTransaction((tx) => tx.invitation.update({ where: { id: invitation.id }, data: ofInvitation }))
    const before = await invitationOf(invitation.id)
    expect(await recordReplies(actor, [replyTo(meeting.uid)], { now })).toEqual({ [fate]: 1 })
    expect(await invitationOf(invitation.id)).toEqual(before)
  })

  it('need a coordinator', async () => {
    const { meeting } = await invitedTo()
    for (const role of ['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const) {
      const actor = await buildActor({ role })
      await expect(recordReplies(actor, [replyTo(meeting.uid)], { now })).rejects.toThrow(Forbidden)
      await expect(previewReplies(actor, [replyTo(meeting.uid)], now)).rejects.toThrow(Forbidden)
    }
  })
})

describe('a reply about nothing known', () => {
  it('is refused, and nothing is written', async () => {
    const actor = await coordinator()
    const before = await rowCounts()
    await expect(recordReplies(actor, [replyTo('unknown')], { now })).rejects.toThrow('replyUnknown')
    expect(await rowCounts()).toEqual(before)
  })

  it('and one about a meeting the actor may not see are one', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo({ handling: 'LIMITED', title: 'Hemmeligt møde' })
    const [hidden, unknown] = await previewReplies(actor, [replyTo(meeting.uid), replyTo('unknown')], now)
    expect(hidden).toEqual(unknown)
    const before = await rowCounts()
    await expect(recordReplies(actor, [replyTo(meeting.uid)], { now })).rejects.toThrow('replyUnknown')
    await expect(
      answerByHand(actor, invitation.id, { status: 'ACCEPTED', note: '' }, { now }),
    ).rejects.toThrow(NotFound)
    expect(await rowCounts()).toEqual(before)
  })

  it('of several leaves the others to count', async () => {
    const actor = await coordinator()
    const { meeting } = await invitedTo()
    const tally = await recordReplies(actor, [replyTo('unknown'), replyTo(meeting.uid)], { now })
    expect(tally).toEqual({ unknown: 1, counted: 1 })
  })
})

describe('a recurring meeting', () => {
  async function recurring() {
    const author = await buildActor()
    const recurrence = await inTransaction((tx) =>
      tx.meetingRecurrence.create({
        data: { frequency: 'WEEKLY', startsOn: '2027-06-10', untilOn: '2027-06-24', title: 'Ugemøde' },
      }),
    )
    const occurrences = []
    for (const startsOn of ['2027-06-10', '2027-06-17', '2027-06-24']) {
      const originalStartsAt = new Date(`${startsOn}T14:00:00Z`)
      const own = { recurrenceId: recurrence.id, originalStartsOn: startsOn, originalStartsAt }
      occurrences.push(await buildMeeting({ author, status: 'PLANNED', startsOn, ...own }))
    }
    const invitation = await buildInvitation({ recurrenceId: recurrence.id, email: 'ana@example.org' })
    return { recurrence, occurrences, invitation }
  }

  it('is answered as a whole', async () => {
    const { recurrence, invitation } = await recurring()
    await recordReplies(await coordinator(), [replyTo(recurrence.uid)], { now })
    expect((await invitationOf(invitation.id)).status).toBe('ACCEPTED')
    expect(await db.answer.findMany({ where: { invitationId: invitation.id } })).toMatchObject([
      { meetingId: null },
    ])
  })

  it('is answered for one occurrence, named in UTC: that one alone', async () => {
    const { recurrence, occurrences, invitation } = await recurring()
    const actor = await coordinator()
    const one = { occurrence: { at: '2027-06-17T14:00:00.000Z' }, status: 'DECLINED' as const }
    expect(await recordReplies(actor, [replyTo(recurrence.uid, one)], { now })).toEqual({ counted: 1 })
    expect((await invitationOf(invitation.id)).status).toBe('SENT')
    const { id = '' } = occurrences[1] ?? {}
    const ofOne = await summariseAnswers(actor, { id, recurrenceId: recurrence.id })
    expect(ofOne?.counts).toMatchObject({ DECLINED: 1, none: 0 })
    const ofOther = await summariseAnswers(actor, {
      id: occurrences[0]?.id ?? '',
      recurrenceId: recurrence.id,
    })
    expect(ofOther?.counts).toMatchObject({ DECLINED: 0, none: 1 })
    expect(await db.answer.findMany({ where: { invitationId: invitation.id } })).toMatchObject([
      { meetingId: occurrences[1]?.id, status: 'DECLINED', state: 'APPLIED' },
    ])
    const older = { ...one, status: 'ACCEPTED' as const, stamp: '2026-11-19T10:00:00.000Z' }
    expect(await recordReplies(actor, [replyTo(recurrence.uid, older)], { now })).toEqual({ stale: 1 })
  })

  it('has no other occurrences', async () => {
    const { recurrence } = await recurring()
    const actor = await coordinator()
    const before = await rowCounts()
    const none = replyTo(recurrence.uid, { occurrence: { at: '2027-06-18T14:00:00.000Z' } })
    await expect(recordReplies(actor, [none], { now })).rejects.toThrow('replyUnknown')
    expect(await rowCounts()).toEqual(before)
  })

  it('approves a stranger into the whole, answered for the one occurrence', async () => {
    const { recurrence, occurrences } = await recurring()
    const actor = await coordinator()
    const person = await buildPerson()
    const one = { occurrence: { on: '2027-06-24' }, email: 'ny@example.org' }
    await recordReplies(actor, [replyTo(recurrence.uid, one)], { now })
    const held = await db.answer.findFirstOrThrow({ where: { email: 'ny@example.org' } })
    expect(held).toMatchObject({ state: 'HELD', meetingId: occurrences[2]?.id, invitationId: null })
    await approveAnswer(actor, held.id, { id: person.id }, { now })
    expect(await db.invitation.findFirstOrThrow({ where: { personId: person.id } })).toMatchObject({
      recurrenceId: recurrence.id,
      meetingId: null,
      status: 'DRAFTED',
    })
  })
})

describe('a stranger’s reply', () => {
  async function strangers(given: Record<string, unknown> = {}) {
    const actor = await coordinator()
    const { meeting } = await invitedTo(given)
    const reply = replyTo(meeting.uid, { email: 'fremmed@example.net', name: '<b>Fremmed</b>' })
    expect(await recordReplies(actor, [reply], { now })).toEqual({ held: 1 })
    const answer = await db.answer.findFirstOrThrow({ where: { meetingId: meeting.id, state: 'HELD' } })
    return { actor, meeting, answer, reply }
  }

  it('is held once, and listed with why', async () => {
    const { actor, reply, answer } = await strangers()
    expect(await recordReplies(actor, [reply], { now })).toEqual({ known: 1 })
    const { answers } = await findAnswers(actor, { tab: 'waiting', page: 1, q: 'fremmed@example.net' })
    expect(answers.find(({ id }) => id === answer.id)).toMatchObject({
      held: 'stranger',
      who: '<b>Fremmed</b>',
    })
  })

  it('counts as that of the person a coordinator says it is, and undone waits again', async () => {
    const { actor, meeting, answer } = await strangers()
    const person = await buildPerson()
    await approveAnswer(actor, answer.id, { id: person.id }, { now })
    const made = await db.invitation.findFirstOrThrow({
      where: { meetingId: meeting.id, personId: person.id },
    })
    expect(made).toMatchObject({ status: 'ACCEPTED', email: 'fremmed@example.net' })
    await reverseAnswer(actor, answer.id, { now })
    expect(await db.answer.findUniqueOrThrow({ where: { id: answer.id } })).toMatchObject({
      state: 'HELD',
      invitationId: null,
    })
    expect((await invitationOf(made.id)).archivedAt).toEqual(now)
  })

  it('is approved only for a person the actor may see', async () => {
    const { actor, answer } = await strangers()
    const hidden = await buildPerson({ handling: 'LIMITED' })
    for (const person of [{}, { id: 'nobody' }, { id: hidden.id }, { text: 'Ingen Sådan' }]) {
      await expect(approveAnswer(actor, answer.id, person, { now })).rejects.toThrow(/whoIsIt|notFoundChoice/)
    }
    expect((await db.answer.findUniqueOrThrow({ where: { id: answer.id } })).state).toBe('HELD')
  })

  it('is decided on once, and by those who may see the meeting', async () => {
    const { actor, answer, meeting } = await strangers()
    await refuseAnswer(actor, answer.id, { now })
    await expect(refuseAnswer(actor, answer.id, { now })).rejects.toThrow('answerDecided')
    await expect(approveAnswer(actor, answer.id, {}, { now })).rejects.toThrow('answerDecided')
    await expect(refuseAnswer(await buildActor(), answer.id, { now })).rejects.toThrow(Forbidden)
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: meeting.id }, data: { handling: 'LIMITED' } }),
    )
    await expect(reverseAnswer(actor, answer.id, { now })).rejects.toThrow(NotFound)
    expect(
      await findAnswers(actor, { tab: 'all', page: 1, q: 'fremmed@example.net', state: 'REFUSED' }),
    ).toMatchObject({
      total: 0,
    })
  })
})

describe('a counter-proposal', () => {
  it('is held and shown; the time stays, and seen it changes nothing', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo()
    const proposal = replyTo(meeting.uid, {
      method: 'COUNTER',
      status: 'TENTATIVE',
      proposedStart: '2027-06-11T08:00:00.000Z',
      proposedEnd: '2027-06-11T09:00:00.000Z',
    })
    const before = await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })
    expect(await previewReplies(actor, [proposal], now)).toMatchObject([
      { effect: 'proposal', proposed: 'fredag 11. juni 2027 kl. 10.00–11.00' },
    ])
    await recordReplies(actor, [proposal], { now })
    const answer = await db.answer.findFirstOrThrow({ where: { invitationId: invitation.id } })
    expect(answer.state).toBe('HELD')
    expect(await findProposedWhen(actor, meeting.id, answer.id)).toMatchObject({
      date: '11.06.2027',
      time: '10:00-11:00',
      zone: 'Europe/Copenhagen',
    })
    expect(await findProposedWhen(actor, 'another', answer.id)).toEqual({})
    expect(await approveAnswer(actor, answer.id, {}, { now })).toBe('seen')
    expect((await invitationOf(invitation.id)).status).toBe('SENT')
    expect(await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })).toEqual(before)
  })
})

describe('an answer noted by hand', () => {
  it('counts over the former one, also late, and undone the former counts again', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo()
    await recordReplies(actor, [replyTo(meeting.uid, { comment: 'Gerne' })], { now })
    const late = { now: new Date('2027-07-01T08:00:00Z') }
    const { answerId } = await answerByHand(
      actor,
      invitation.id,
      { status: 'DECLINED', note: 'Ringede' },
      late,
    )
    expect(await invitationOf(invitation.id)).toMatchObject({ status: 'DECLINED', answerChannel: 'BY_HAND' })
    await reverseAnswer(actor, answerId ?? '', late)
    expect(await invitationOf(invitation.id)).toMatchObject({
      status: 'ACCEPTED',
      answerChannel: 'FILE',
      answerNote: 'Gerne',
    })
  })

  it('undone leaves an invitation nobody answered', async () => {
    const actor = await coordinator()
    const { invitation } = await invitedTo()
    const { answerId } = await answerByHand(actor, invitation.id, { status: 'ACCEPTED', note: '' }, { now })
    expect(await answerByHand(actor, invitation.id, { status: 'ACCEPTED', note: '' }, { now })).toEqual({
      answerId: null,
    })
    await reverseAnswer(actor, answerId ?? '', { now })
    expect(await invitationOf(invitation.id)).toMatchObject({ status: 'SENT', answeredAt: null })
  })

  it('is refused for what was cancelled', async () => {
    const { invitation } = await invitedTo({ status: 'CANCELLED' })
    const noted = answerByHand(await coordinator(), invitation.id, { status: 'ACCEPTED', note: '' }, { now })
    await expect(noted).rejects.toThrow('answerCancelled')
  })
})

describe('an edition', () => {
  it('is answered by its own UID', async () => {
    const edition = await buildEdition()
    const invitation = await buildInvitation({ editionId: edition.id, email: 'ana@example.org' })
    await recordReplies(await coordinator(), [replyTo(edition.uid)], { now })
    expect((await invitationOf(invitation.id)).status).toBe('ACCEPTED')
  })

  it('whose seat went to another meanwhile is waited for again when an answer by hand is undone', async () => {
    const actor = await coordinator()
    const edition = await buildEdition({ capacity: 1 })
    const [first, second] = [
      await buildInvitation({ editionId: edition.id }),
      await buildInvitation({ editionId: edition.id }),
    ]
    const by = (invitationId: string, status: 'ACCEPTED' | 'DECLINED', minute: number) =>
      answerByHand(
        actor,
        invitationId,
        { status, note: '' },
        { now: new Date(now.getTime() + minute * 60_000) },
      )
    await by(first.id, 'ACCEPTED', 0)
    const { answerId } = await by(first.id, 'DECLINED', 1)
    await by(second.id, 'ACCEPTED', 2)
    await reverseAnswer(actor, answerId ?? '', { now })
    expect(await invitationOf(first.id)).toMatchObject({ status: 'WAITING', waitingSince: now })
    expect(await invitationOf(second.id)).toMatchObject({ status: 'ACCEPTED' })
  })
})

describe('a meeting’s answers', () => {
  it('are counted, the latest with channel, for those who may see them', async () => {
    const actor = await coordinator()
    const { meeting, invitation } = await invitedTo()
    await buildInvitation({
      meetingId: meeting.id,
      personId: (await buildPerson({ handling: 'LIMITED' })).id,
    })
    await buildInvitation({ meetingId: meeting.id })
    await answerByHand(actor, invitation.id, { status: 'TENTATIVE', note: 'Ringede' }, { now })
    expect(await summariseAnswers(await buildActor(), { id: meeting.id, recurrenceId: null })).toMatchObject({
      counts: { TENTATIVE: 1, none: 1, ACCEPTED: 0 },
      latest: [{ status: 'TENTATIVE', channel: 'BY_HAND', note: 'Ringede' }],
      held: 0,
    })
  })

  it('are none where nobody is invited', async () => {
    const { id } = await buildMeeting({ author: await buildActor() })
    expect(await summariseAnswers(await buildActor(), { id, recurrenceId: null })).toBeNull()
  })
})
