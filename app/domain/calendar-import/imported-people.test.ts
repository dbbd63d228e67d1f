import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { visiblePersons } from '~/domain/access/visible-to.server'
import { buildActor, buildContactPoint, buildPerson, useTestDatabase } from '~/testing'
import { calendarOf, choosing, clock, preview, putUp, readIn } from '~/testing/import-calendar'
import { indexPerson } from '../search/index-record.server'
import { saveChoices } from './change-choices.server'
import { takeIn } from './take-in.server'

useTestDatabase()

const coordinator = () => buildActor({ role: 'COORDINATOR' })

async function buildKnown(givenName: string, familyName: string) {
  const person = await buildPerson({ givenName, familyName })
  await inTransaction((tx) => indexPerson(tx, person.id))
  return person
}

describe('people in a calendar', () => {
  const meetingWith = (uid: string, ...people: string[]) =>
    calendarOf({
      UID: uid,
      ...Object.fromEntries(people.map((p) => [`ATTENDEE;${p.split(':')[0]}`, `mailto:${p.split(':')[1]}`])),
    })
  const participants = async (sourceUid: string) =>
    (await db.meetingParticipant.findMany({ where: { meeting: { sourceUid } }, include: { person: true } }))
      .map(({ person, role }) => `${person.givenName} ${role}`)
      .sort()

  it('are known by e-mail, then by name, and otherwise left out', async () => {
    const actor = await coordinator()
    const byMail = await buildPerson({ givenName: 'Maja', familyName: 'Mailkendt' })
    await buildContactPoint({ personId: byMail.id, kind: 'EMAIL', value: 'maja@example.org', author: actor })
    await buildKnown('Nils', 'Navnkendt')
    const text = meetingWith(
      'people',
      'CN=M. M.:MAJA@example.org',
      'PARTSTAT=DECLINED;CN=Nils Navnkendt:n@x.org',
      'CN=Ukendt Fremmed:u@x.org',
    )
    const shown = await preview(actor, await putUp(actor, text))
    expect(shown.lines[0]).toMatchObject({
      people: ['Maja Mailkendt', 'Nils Navnkendt'],
      leftOut: ['Ukendt Fremmed'],
    })
    expect(shown.questions).toMatchObject([{ key: 'u@x.org', options: [], choice: 'out' }])
    await readIn(actor, text)
    expect(await participants('people')).toEqual(['Maja PARTICIPANT', 'Nils APOLOGIES'])
  })

  it('are asked about when several fit, and made once when new', async () => {
    const actor = await coordinator()
    const one = await buildKnown('Tvilling', 'Ens')
    await buildKnown('Tvilling', 'Ens')
    const events = ['x-1', 'x-2'].map((UID) => ({
      UID,
      'ATTENDEE;CN=Tvilling Ens': 'mailto:t@x.org',
      'ATTENDEE;CN=Ny Fyr': 'mailto:ny@x.org',
    }))
    const id = await putUp(actor, calendarOf(...events))
    expect((await preview(actor, id)).questions.map(({ options }) => options.length)).toEqual([2, 0])
    const people = [
      { key: 't@x.org', choice: one.id },
      { key: 'ny@x.org', choice: 'new' },
    ]
    await saveChoices(actor, id, choosing({ people }))
    await takeIn(actor, id, clock)
    expect(await participants('x-2')).toEqual(['Ny PARTICIPANT', 'Tvilling PARTICIPANT'])
    expect(await db.person.count({ where: { familyName: 'Fyr' } })).toBe(1)
    expect(await db.contactPoint.findFirst({ where: { value: 'ny@x.org' } })).toMatchObject({ kind: 'EMAIL' })
  })

  it('are not known by an address the reader may not see', async () => {
    const [actor, other] = [await coordinator(), await coordinator()]
    const person = await buildPerson({ givenName: 'Skjult', familyName: 'Adresse' })
    const limited = { personId: person.id, kind: 'EMAIL' as const, handling: 'LIMITED' as const }
    await buildContactPoint({ ...limited, value: 'hemmelig@x.org', author: other })
    const shown = await preview(actor, await putUp(actor, meetingWith('secret', 'CN=Anden:hemmelig@x.org')))
    expect(shown.lines[0]).toMatchObject({ people: [], leftOut: ['Anden'] })
  })

  it('made for a LIMITED meeting are LIMITED to those who take part', async () => {
    const [actor, colleague, other] = [await coordinator(), await coordinator(), await coordinator()]
    const email = (await db.account.findFirstOrThrow({ where: { id: colleague.accountId } })).email
    const people = { 'ATTENDEE;CN=Hemmelig Kilde': 'mailto:kilde@x.org', ATTENDEE: `mailto:${email}` }
    const id = await putUp(actor, calendarOf({ UID: 'limited', CLASS: 'PRIVATE', ...people }))
    await saveChoices(actor, id, choosing({ people: [{ key: 'kilde@x.org', choice: 'new' }] }))
    await takeIn(actor, id, clock)
    const seenBy = (reader: Actor) =>
      db.person.count({ where: { AND: [visiblePersons(reader), { familyName: 'Kilde' }] } })
    expect([await seenBy(actor), await seenBy(colleague), await seenBy(other)]).toEqual([1, 1, 0])
  })
})
