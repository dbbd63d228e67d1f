import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { wasSubmitted } from '../forms/was-submitted.server'
import { indexOrganisation, indexPerson } from '../search/index-record.server'
import { archivePerson, createPerson, editPerson, restorePerson } from './change-person.server'
import { createPersonInPlace } from './create-in-place.server'
import { findNamesakes } from './find-namesakes.server'
import { findPeople, type PersonFilter } from './find-people.server'
import { findPerson } from './find-person.server'
import { newPersonSchema, type NewPersonForm } from './person-schema.server'
import { resolvePerson } from './resolve-person.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let forms = 0

function form(given: Record<string, unknown> = {}): NewPersonForm {
  return newPersonSchema.parse({ givenName: 'Ana', formKey: `form-key-number-${++forms}`, ...given })
}

async function list(actor: Actor, given: Partial<PersonFilter> = {}) {
  const all = { q: '', archived: false, sort: 'name' as const, descending: false, page: 1 }
  const { people, total } = await findPeople(actor, { ...all, ...given }, now)
  expect(people.length).toBe(total)
  return people.map((person) => person.name)
}

describe('creating a person', () => {
  it('needs no more than one name, and no e-mail address', async () => {
    const actor = await buildActor()
    const id = await createPerson(actor, form({ givenName: 'Björk' }), now)
    expect(await findPerson(actor, id)).toMatchObject({ name: 'Björk', posts: [] })
  })

  it('makes one person of a form sent twice', async () => {
    const actor = await buildActor()
    const given = form({ familyName: 'Twice' })
    const [first, second] = [await createPerson(actor, given, now), await createPerson(actor, given, now)]
    expect(second).toBe(first)
    expect(await db.person.count({ where: { familyName: 'Twice' } })).toBe(1)
    expect(await db.auditEntry.count({ where: { personId: first } })).toBe(1)
    expect(await wasSubmitted(actor, given.formKey)).toBe(true)
    expect(await wasSubmitted(await buildActor(), given.formKey)).toBe(false)
  })

  it('makes the post held now along with it, at an organisation known or new', async () => {
    const actor = await buildActor()
    const given = { organisation: 'Aarhus Robotter', postTitle: 'Direktør', postSince: '1.9.2025' }
    const id = await createPerson(actor, form(given), now)
    const other = await createPerson(actor, form({ organisation: 'århus robotter' }), now)
    const [post] = (await findPerson(actor, id)).posts
    expect(post).toMatchObject({ title: 'Direktør', organisation: 'Aarhus Robotter', startsOn: '2025-09-01' })
    expect((await findPerson(actor, other)).posts[0]?.organisationId).toBe(post?.organisationId)
  })

  it('keeps native-script and other names, and is found by them', async () => {
    const actor = await buildActor()
    const given = { givenName: 'Wei', familyName: 'Li', nameOrder: 'FAMILY_FIRST', nativeName: '李伟' }
    await createPerson(actor, form({ ...given, aliases: 'David Lee\n\nDave' }), now)
    for (const q of ['li wei', '李伟', 'dave', 'lee david'])
      expect(await list(actor, { q })).toEqual(['Li Wei'])
  })

  it('is refused to a role that may not', async () => {
    const leader = await buildActor({ role: 'LEADERSHIP' })
    await expect(createPerson(leader, form(), now)).rejects.toThrow(Forbidden)
  })

  it('writes nothing when the start of the post is not a day', async () => {
    const actor = await buildActor()
    const given = form({ familyName: 'Nothing', organisation: 'Nowhere', postSince: '31.2.2026' })
    await expect(createPerson(actor, given, now)).rejects.toThrow(Invalid)
    expect(await db.person.count({ where: { familyName: 'Nothing' } })).toBe(0)
    expect(await db.organisation.count({ where: { nameDa: 'Nowhere' } })).toBe(0)
  })
})

describe('a form', () => {
  it.each([
    ['a name with a line break', { givenName: 'Ana\r\nBCC: x' }, 'givenName', 'controlCharacters'],
    ['an unknown zone', { zone: 'Mars/Olympus' }, 'zone', 'zoneUnknown'],
    ['a marking above ours', { marking: 'HEMMELIGT' }, 'marking', 'markingTooHigh'],
    ['a language nobody speaks', { languages: 'da, qqq' }, 'languages', 'languageUnknown'],
    ['an unknown country', { country: 'ZZ' }, 'country', 'unknownChoice'],
    ['no name', { givenName: undefined }, 'givenName', 'required'],
  ])('refuses %s', (_, given, field, code) => {
    const parsed = newPersonSchema.safeParse({ givenName: 'Ana', formKey: 'form-key-number-x', ...given })
    expect(parsed.error?.issues[0]).toMatchObject({ path: [field], message: code })
  })
})

describe('editing a person', () => {
  it('answers a stale form with the stored values and writes nothing', async () => {
    const actor = await buildActor()
    const { id } = await buildPerson({ givenName: 'Stored', familyName: 'Name' })
    const { formKey: _, ...given } = form({ givenName: 'First', familyName: 'Save' })
    await editPerson(actor, id, { ...given, version: 1 })
    const stale = editPerson(actor, id, { ...given, givenName: 'Second', version: 1 })
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { givenName: 'First', version: '2' } })
    expect((await findPerson(actor, id)).name).toBe('First Save')
  })
})

describe('archiving a person', () => {
  it('takes them off the list, and restoring puts them back', async () => {
    const actor = await buildActor({ familyName: 'Archivist' })
    const { id } = await buildPerson({ familyName: 'Leaving' })
    await inTransaction((tx) => indexPerson(tx, id))
    await archivePerson(actor, id, now)
    expect(await list(actor, { q: 'leaving' })).toEqual([])
    expect(await list(actor, { q: 'leaving', archived: true })).toEqual(['Person Leaving'])
    await restorePerson(actor, id)
    expect(await list(actor, { q: 'leaving' })).toEqual(['Person Leaving'])
  })
})

describe('a LIMITED person', () => {
  it('does not exist for others: not on the list, the page, among namesakes, or to be edited or archived', async () => {
    const [author, outsider] = [await buildActor(), await buildActor({ role: 'ADMINISTRATOR' })]
    const id = await createPerson(author, form({ familyName: 'Hidden', handling: 'LIMITED' }), now)
    const writer = await buildActor()
    expect(await list(author, { q: 'hidden' })).toEqual(['Ana Hidden'])
    expect(await list(outsider, { q: 'hidden' })).toEqual([])
    expect(await findNamesakes(writer, 'Ana Hidden')).toEqual([])
    await expect(findPerson(outsider, id)).rejects.toThrow(NotFound)
    const { formKey: _, ...given } = form({ familyName: 'Seen' })
    await expect(editPerson(writer, id, { ...given, version: 1 })).rejects.toThrow(NotFound)
    await expect(archivePerson(writer, id, now)).rejects.toThrow(NotFound)
    expect(await db.person.findUnique({ where: { id } })).toMatchObject({ familyName: 'Hidden', version: 1 })
  })

  it('is not chosen for an outsider who types the name: another person is made', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const id = await createPerson(author, form({ familyName: 'Secret', handling: 'LIMITED' }), now)
    const resolved = await inTransaction((tx) =>
      resolvePerson(tx, outsider, { name: 'Ana Secret' }, 'person'),
    )
    expect(resolved).not.toBe(id)
    const foreign = inTransaction((tx) => resolvePerson(tx, outsider, { id, name: 'Ana Secret' }, 'person'))
    await expect(foreign).rejects.toThrow(Invalid)
  })
})

describe('the list of people', () => {
  it('stands in Danish order and falls when asked to', async () => {
    const actor = await buildActor({ familyName: 'Zahle' })
    for (const familyName of ['Åberg', 'Østergaard', 'Aaberg', 'Ærø']) {
      const person = await buildPerson({ familyName, givenName: 'Sorted', country: 'DK' })
      await inTransaction((tx) => indexPerson(tx, person.id))
    }
    const rising = ['Sorted Ærø', 'Sorted Østergaard', 'Sorted Aaberg', 'Sorted Åberg']
    const sorted = await list(actor, { q: 'sorted' })
    expect(sorted.slice(0, 2)).toEqual(rising.slice(0, 2))
    expect((await list(actor, { q: 'sorted', descending: true }))[3]).toBe('Sorted Ærø')
  })

  it('narrows by organisation, country and who has met them', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const organisation = await buildOrganisation({ nameDa: 'Ericsson', nameEn: 'Ericsson' })
    await inTransaction((tx) => indexOrganisation(tx, organisation.id))
    const post = await buildPost({ organisationId: organisation.id })
    const met = await buildPerson({ familyName: 'Met', country: 'SE' })
    await buildAppointment({ personId: met.id, postId: post.id })
    await buildMeeting({ author: actor, personIds: [actor.personId, met.id], startsOn: '2026-10-12' })
    expect(await list(actor, { organisationId: organisation.id })).toEqual(['Person Met'])
    expect(await list(actor, { org: 'eriksson' })).toEqual([])
    expect(await list(actor, { org: 'erics' })).toEqual(['Person Met'])
    expect(await list(actor, { country: 'SE' })).toEqual(['Person Met'])
    expect(await list(actor, { knownBy: 'me' })).toEqual(['Person Met'])
    expect(await list(actor, { knownBy: actor.officeId })).toContain('Person Met')
    expect(await list(other, { knownBy: 'me' })).toEqual([])
  })

  it('tells the last contact from held meetings the reader may see', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const person = await buildPerson({ country: 'EE' })
    await buildMeeting({ author, personIds: [person.id], startsOn: '2026-09-01' })
    await buildMeeting({ author, personIds: [person.id], startsOn: '2026-10-01', handling: 'LIMITED' })
    await buildMeeting({ author, personIds: [person.id], startsOn: '2027-01-01', status: 'PLANNED' })
    const last = async (actor: Actor) => {
      const filter = {
        q: '',
        country: 'EE',
        archived: false,
        sort: 'name' as const,
        descending: false,
        page: 1,
      }
      return (await findPeople(actor, filter, now)).people.map((each) => each.lastContact)
    }
    expect(await last(author)).toEqual(['2026-10-01'])
    expect(await last(outsider)).toEqual(['2026-09-01'])
  })
})

describe('a person made in place', () => {
  it('is appointed at the organisation of that very name instead of at a copy of it', async () => {
    const actor = await buildActor()
    const organisation = await buildOrganisation({ nameDa: 'Østre Ret', nameEn: 'Eastern Court' })
    await inTransaction((tx) => indexOrganisation(tx, organisation.id))
    const made = await inTransaction((tx) =>
      createPersonInPlace(tx, actor, {
        givenName: 'Kim',
        familyName: 'Ny',
        newOrganisationName: 'OESTRE RET',
      }),
    )
    expect(made.organisationId).toBe(organisation.id)
    expect((await findPerson(actor, made.personId)).posts[0]).toMatchObject({
      title: 'Medarbejder',
      startsOn: null,
    })
  })
})
