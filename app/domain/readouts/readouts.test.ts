import { beforeAll, describe, expect, it } from 'vitest'
import PostalMime from 'postal-mime'
import { db, inTransaction } from '~/db.server'
import {
  buildActor,
  buildContactPoint,
  buildFollowUp,
  buildMeeting,
  buildPerson,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { documentHtml } from '../documents/document-html'
import { documentText } from '../documents/document-text'
import { Invalid, NotFound } from '../errors'
import { buildReadoutMail, draftReadout } from './draft-readout.server'
import { findReadout } from './find-readout.server'
import { findRecipientChoices } from './find-recipients.server'
import { readoutParts, type ReadoutChoice } from './readout'
import { readChoice, recipientForm } from './readout-schema.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const everything: ReadoutChoice = { language: 'da', parts: readoutParts }
let author: Actor
let other: Actor

beforeAll(async () => {
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  other = await buildActor({ givenName: 'Jonas', familyName: 'Lind' })
})

const recipients = (given: object) => recipientForm.parse(given)
const emailOf = async ({ accountId }: Actor) =>
  (await db.account.findUniqueOrThrow({ where: { id: accountId } })).email
const textOf = async (actor: Actor, id: string, choice = everything) =>
  documentText((await findReadout(actor, id, choice, now)).document, null)

describe('a readout', () => {
  it('has the parts that were chosen, in the language that was chosen', async () => {
    const person = await buildPerson({ givenName: 'Kim', familyName: 'Ny' })
    const meeting = await buildMeeting({
      ...{ author, personIds: [person.id], purpose: 'At mødes', readout: '## Sagt\n\n- **et** punkt' },
      decisions: 'At ses igen',
    })
    await buildFollowUp({ author, meetingId: meeting.id, text: 'Send papir', dueOn: '2026-12-01' })
    const text = await textOf(author, meeting.id)
    for (const said of [
      'Kim Ny',
      'At mødes',
      'Sagt',
      '- et punkt',
      'At ses igen',
      'Send papir\tMette Holm\t1. dec. 2026',
    ])
      expect(text).toContain(said)
    const english = await textOf(author, meeting.id, { language: 'en', parts: ['decisions'] })
    expect(english).toContain('Agreed')
    expect(english).not.toContain('Kim Ny')
  })

  it('takes all parts when none is chosen, and no other than those there are', () => {
    expect(readChoice(new URLSearchParams('part=readout&part=x&language=xx'), 'en')).toEqual({
      language: 'en',
      parts: ['readout'],
    })
    expect(readChoice(new URLSearchParams(), 'da').parts).toEqual([...readoutParts])
  })

  it('of a hidden meeting is not found', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    await expect(findReadout(other, meeting.id, everything, now)).rejects.toThrow(NotFound)
    await expect(draftReadout(other, meeting.id, everything, recipients({}), now)).rejects.toThrow(NotFound)
  })

  it('is marked as its strictest record and says how it is handled', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' })
    const { document } = await findReadout(author, meeting.id, everything, now)
    expect(document.marking).toBe('TIL_TJENESTEBRUG')
    expect(document.notice).toContain('Begrænset')
    const open = await buildMeeting({ author })
    expect((await findReadout(author, open.id, everything, now)).document).toMatchObject({
      marking: 'NONE',
      notice: null,
    })
  })

  it('as HTML escapes what was written, and is marked at both ends', async () => {
    const meeting = await buildMeeting({
      author,
      title: '<img src=x>',
      readout: '<script>x</script> [a](https://b.example/?"c)',
    })
    const html = documentHtml(
      (await findReadout(author, meeting.id, everything, now)).document,
      'TIL TJENESTEBRUG',
    )
    expect(html).not.toMatch(/<(img|script)/)
    expect(html).toContain('href="https://b.example/?%22c"')
    expect(html.match(/TIL TJENESTEBRUG/g)).toHaveLength(2)
  })
})

describe('a draft mail', () => {
  it('opens for writing, from its sender to those chosen, as text and as HTML', async () => {
    const guest = await buildPerson({ givenName: 'Kim', familyName: 'Ny' })
    await buildContactPoint({ author, personId: guest.id, value: 'kim@example.org' })
    const meeting = await buildMeeting({
      author,
      personIds: [guest.id],
      title: 'Møde på Ærø',
      readout: 'Alt gik godt.',
    })
    const given = recipients({
      accountIds: [other.accountId],
      personIds: [guest.id],
      addresses: 'ny@example.org',
    })
    await draftReadout(author, meeting.id, everything, given, now)
    const { message } = await buildReadoutMail(author, meeting.id, everything, now)
    const mail = await PostalMime.parse(message)
    expect(message).toContain('X-Unsent: 1')
    expect(mail.subject).toBe('Referat: Møde på Ærø')
    expect(mail.from?.address).toBe(await emailOf(author))
    expect(mail.to?.map(({ address }) => address)).toEqual([
      await emailOf(other),
      'kim@example.org',
      'ny@example.org',
    ])
    expect(mail.text).toContain('Alt gik godt.')
    expect(mail.html).toContain('<p>Alt gik godt.</p>')
  })

  it('is refused to a colleague who may not see the meeting, chosen or typed', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const refused = (field: string) => ({
      fields: [{ field, code: 'mayNotSeeMeeting', params: { name: 'Jonas Lind' } }],
    })
    const chosen = recipients({ accountIds: [other.accountId] })
    await expect(draftReadout(author, meeting.id, everything, chosen, now)).rejects.toMatchObject(
      refused('accountIds'),
    )
    const typed = recipients({ addresses: (await emailOf(other)).toUpperCase(), confirmed: 'on' })
    await expect(draftReadout(author, meeting.id, everything, typed, now)).rejects.toMatchObject(
      refused('addresses'),
    )
  })

  it('is no stricter for a promise of a colleague who has become hidden, whom it does not name', async () => {
    const owner = await buildActor({ givenName: 'Vigga', familyName: 'Lønlig' })
    const meeting = await buildMeeting({ author })
    await buildFollowUp({ author, meetingId: meeting.id, ownerId: owner.accountId })
    await inTransaction((tx) =>
      tx.person.update({
        where: { id: owner.personId },
        data: { handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' },
      }),
    )
    const { document } = await findReadout(author, meeting.id, everything, now)
    expect(document).toMatchObject({ marking: 'NONE', notice: null })
    expect(documentText(document, null)).not.toContain('Lønlig')
    await draftReadout(author, meeting.id, everything, recipients({ accountIds: [other.accountId] }), now)
  })

  it('treats a colleague the sender may not see as anyone unknown: no choice, and a stranger’s address', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const hidden = await buildActor()
    await inTransaction((tx) =>
      tx.person.update({ where: { id: hidden.personId }, data: { handling: 'LIMITED' } }),
    )
    const answers = (given: object) =>
      draftReadout(author, meeting.id, everything, recipients(given), now).then(
        () => 'drafted',
        (error: unknown) => (error instanceof Invalid ? error.fields : error),
      )
    expect(await answers({ accountIds: [hidden.accountId] })).toEqual(
      await answers({ accountIds: ['nobody'] }),
    )
    for (const confirmed of [undefined, 'on'])
      expect(await answers({ addresses: await emailOf(hidden), confirmed })).toEqual(
        await answers({ addresses: 'nobody@example.org', confirmed }),
      )
  })

  it('is refused to one who may not see a person named in it, until that is left out', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const meeting = await buildMeeting({ author, personIds: [hidden.id] })
    const chosen = recipients({ accountIds: [other.accountId] })
    await expect(draftReadout(author, meeting.id, everything, chosen, now)).rejects.toMatchObject({
      fields: [{ code: 'mayNotSeePerson' }],
    })
    await draftReadout(author, meeting.id, { ...everything, parts: ['readout'] }, chosen, now)
  })

  it('of restricted words goes outside the house only when that is confirmed', async () => {
    const meeting = await buildMeeting({ author, handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' })
    const outside = { addresses: 'ny@example.org' }
    await expect(
      draftReadout(author, meeting.id, everything, recipients(outside), now),
    ).rejects.toMatchObject({
      fields: [{ field: 'confirmed', code: 'confirmOutside' }],
    })
    await draftReadout(author, meeting.id, everything, recipients({ ...outside, confirmed: 'on' }), now)
    const { message } = await buildReadoutMail(author, meeting.id, everything, now)
    expect((await PostalMime.parse(message)).subject).toMatch(/^TIL TJENESTEBRUG: /)
  })

  it('judges rights again when it is fetched, and is nobody else’s', async () => {
    const meeting = await buildMeeting({ author })
    await draftReadout(author, meeting.id, everything, recipients({ accountIds: [other.accountId] }), now)
    await expect(buildReadoutMail(other, meeting.id, everything, now)).rejects.toThrow(NotFound)
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: meeting.id }, data: { handling: 'LIMITED' } }),
    )
    await expect(buildReadoutMail(author, meeting.id, everything, now)).rejects.toThrow(Invalid)
  })

  it('takes nobody who was not at the meeting or has no address', async () => {
    const [guest, stranger] = [await buildPerson(), await buildPerson()]
    await buildContactPoint({ author, personId: stranger.id })
    const meeting = await buildMeeting({ author, personIds: [guest.id] })
    for (const id of [guest.id, stranger.id, 'nobody'])
      await expect(
        draftReadout(author, meeting.id, everything, recipients({ personIds: [id] }), now),
      ).rejects.toMatchObject({ fields: [{ field: 'personIds' }] })
  })

  it('lets no name or title forge a header', async () => {
    const meeting = await buildMeeting({ author, title: 'Hej\r\nBcc: x@example.org' })
    await draftReadout(author, meeting.id, everything, recipients({}), now)
    const { message } = await buildReadoutMail(author, meeting.id, everything, now)
    expect((await PostalMime.parse(message)).bcc ?? []).toEqual([])
    expect(message.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
  })

  it('leaves a row in the audit that follows the meeting', async () => {
    const meeting = await buildMeeting({ author })
    await draftReadout(author, meeting.id, everything, recipients({}), now)
    const rows = await db.auditEntry.findMany({ where: { meetingId: meeting.id, action: 'meeting.takeOut' } })
    expect(rows.map(({ accountId, detail }) => [accountId, detail])).toEqual([
      [author.accountId, '{"document":"readout","format":"eml"}'],
    ])
  })

  it('offers colleagues who took part, the others, and guests with the addresses one may see', async () => {
    const guest = await buildPerson()
    await buildContactPoint({ author: other, personId: guest.id, handling: 'LIMITED' })
    const meeting = await buildMeeting({ author, personIds: [author.personId, other.personId, guest.id] })
    const readout = await findReadout(author, meeting.id, everything, now)
    const choices = await findRecipientChoices(author, readout.meeting)
    expect(choices.took.map(({ id }) => id)).toEqual([other.accountId])
    expect(choices.others.map(({ id }) => id)).not.toContain(author.accountId)
    expect(choices.outside).toEqual([{ personId: guest.id, name: expect.any(String) as string, email: null }])
  })

  it('refuses addresses that are none, by their line', () => {
    expect(recipientForm.safeParse({ addresses: 'a@b.dk; ikke en adresse' }).success).toBe(false)
    expect(recipientForm.parse({ addresses: ' A@b.dk, c@d.dk\n\nc@d.dk' }).addresses).toEqual([
      'a@b.dk',
      'c@d.dk',
    ])
  })
})
