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
import { Conflict, Forbidden, NotFound } from '../errors'
import { archiveOrganisation, createOrganisation, editOrganisation } from './change-organisation.server'
import { countryName, listCountries } from './country.server'
import { findOrganisationNamesakes } from './find-namesakes.server'
import { findOrganisation, findOrganisationPosts } from './find-organisation.server'
import { findOrganisations, type OrganisationFilter } from './find-organisations.server'
import { editedOrganisationSchema, newOrganisationSchema } from './organisation-schema.server'
import { resolveOrganisation } from './resolve-organisation.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let forms = 0
const form = (given: Record<string, unknown> = {}) =>
  newOrganisationSchema.parse({
    kind: 'COMPANY',
    nameDa: 'Ericsson',
    formKey: `form-key-number-${++forms}`,
    ...given,
  })
const edit = (given: Record<string, unknown>) =>
  editedOrganisationSchema.parse({ kind: 'COMPANY', nameDa: 'Ericsson', version: 1, ...given })

async function list(actor: Actor, given: Partial<OrganisationFilter> = {}) {
  const all = { archived: false, sort: 'name' as const, descending: false, page: 1 }
  return (await findOrganisations(actor, { ...all, ...given }, now)).organisations
}

describe('creating an organisation', () => {
  it('makes one of a form sent twice, found by its aliases', async () => {
    const actor = await buildActor()
    const given = form({ nameDa: 'Telefonaktiebolaget', aliases: 'LM Ericsson\n' })
    const ids = [await createOrganisation(actor, given), await createOrganisation(actor, given)]
    expect(ids[0]).toBe(ids[1])
    expect((await list(actor, { q: 'ericsson lm' })).map(({ id }) => id)).toEqual([ids[0]])
  })

  it('is refused to a role that may not', async () => {
    const actor = await buildActor({ role: 'ADMINISTRATOR' })
    await expect(createOrganisation(actor, form())).rejects.toThrow(Forbidden)
  })

  it.each([
    ['an unknown kind', { kind: 'PLANET' }, 'kind'],
    ['an unknown country', { country: 'ZZ' }, 'country'],
    ['a website that could run', { website: 'javascript:alert(1)' }, 'website'],
    ['a list where text is expected', { nameDa: ['a', 'b'] }, 'nameDa'],
  ])('refuses %s', (_, given, field) => {
    const parsed = newOrganisationSchema.safeParse({ ...form(), ...given })
    expect(parsed.error?.issues[0]?.path).toEqual([field])
  })
})

describe('editing an organisation', () => {
  it('answers a stale form with the stored values', async () => {
    const actor = await buildActor()
    const { id } = await buildOrganisation()
    await editOrganisation(actor, id, edit({ nameDa: 'Første' }))
    const stale = editOrganisation(actor, id, edit({ nameDa: 'Anden' }))
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { nameDa: 'Første', version: '2' } })
  })

  it('does not put an organisation under itself', async () => {
    const actor = await buildActor()
    const top = await createOrganisation(actor, form({ nameDa: 'Top' }))
    const below = await createOrganisation(actor, form({ nameDa: 'Under', parent: 'Top' }))
    expect(await findOrganisation(actor, below)).toMatchObject({ parent: { id: top } })
    await expect(
      editOrganisation(actor, top, edit({ nameDa: 'Top', parent: 'Under' })),
    ).rejects.toMatchObject({
      fields: [{ field: 'parent', code: 'ownParent' }],
    })
  })

  it('does not find what does not exist', async () => {
    const actor = await buildActor()
    await expect(editOrganisation(actor, 'nothing', edit({}))).rejects.toThrow(NotFound)
    await expect(archiveOrganisation(actor, 'nothing', now)).rejects.toThrow(NotFound)
  })
})

describe('the list of organisations', () => {
  it('stands in the reader’s language, by the Danish alphabet', async () => {
    const [danish, english] = [await buildActor(), await buildActor({ locale: 'en' })]
    const names = [
      ['Østrig', 'Austria'],
      ['Ægypten', 'Egypt'],
      ['Zambia', 'Zambia'],
    ] as const
    for (const [nameDa, nameEn] of names) {
      await createOrganisation(danish, form({ kind: 'COUNTRY', nameDa, nameEn }))
    }
    const named = async (actor: Actor) => (await list(actor, { kind: 'COUNTRY' })).map(({ name }) => name)
    expect(await named(danish)).toEqual(['Zambia', 'Ægypten', 'Østrig'])
    expect(await named(english)).toEqual(['Austria', 'Egypt', 'Zambia'])
  })

  it('counts holders and tells the last contact only as far as the reader may see', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const { id: organisationId } = await buildOrganisation({ kind: 'NGO' })
    const post = await buildPost({ organisationId })
    for (const handling of ['OPEN', 'LIMITED'] as const) {
      const person = await buildPerson({ handling, createdById: author.accountId })
      await buildAppointment({ personId: person.id, postId: post.id })
    }
    for (const [startsOn, handling] of [
      ['2026-05-01', 'OPEN'],
      ['2026-06-01', 'LIMITED'],
    ] as const) {
      const meeting = await buildMeeting({ author, startsOn, handling })
      await inTransaction((tx) =>
        tx.meetingOrganisation.create({ data: { meetingId: meeting.id, organisationId } }),
      )
    }
    const row = async (actor: Actor) => (await list(actor, { kind: 'NGO' }))[0]
    expect(await row(author)).toMatchObject({ holders: 2, lastContact: '2026-06-01' })
    expect(await row(outsider)).toMatchObject({ holders: 1, lastContact: '2026-05-01' })
    expect((await findOrganisationPosts(outsider, organisationId, now))[0]?.present).toHaveLength(1)
  })
})

describe('an organisation typed by name', () => {
  it('is the one of that name or alias; several are asked about; none is made', async () => {
    const actor = await buildActor()
    const id = await createOrganisation(actor, form({ nameDa: 'Københavns Universitet', shortName: 'KU' }))
    const resolve = (given: { id?: string; name?: string }) =>
      inTransaction((tx) => resolveOrganisation(tx, actor, given, 'organisation'))
    expect(await resolve({ name: 'koebenhavns universitet' })).toBe(id)
    expect(await resolve({ name: 'ku' })).toBe(id)
    expect(await resolve({ id, name: 'KU' })).toBe(id)
    expect(await findOrganisationNamesakes(actor, ['KU', undefined])).toHaveLength(1)
    await createOrganisation(actor, form({ nameDa: 'Kunstakademiet', shortName: 'KU' }))
    await expect(resolve({ name: 'KU' })).rejects.toMatchObject({ fields: [{ code: 'ambiguousChoice' }] })
    const made = await resolve({ id, name: 'Et andet universitet' })
    expect(await db.organisation.findUnique({ where: { id: made ?? '' } })).toMatchObject({
      nameDa: 'Et andet universitet',
    })
  })
})

describe('a country', () => {
  it('is named in the reader’s language', () => {
    expect([countryName('CZ', 'da'), countryName('CZ', 'en')]).toEqual(['Tjekkiet', 'Czechia'])
    expect(listCountries('da').at(-1)?.name).toMatch(/^Å/)
    expect(countryName(null, 'da')).toBe('')
  })
})
