import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { NotFound } from '../../errors'
import { findParticipants, participantsFile } from './find-participants.server'
import { ordered } from './participant-order'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
beforeAll(async () => {
  actor = await buildActor({ role: 'COORDINATOR' })
})

const one = (countryName: string, name = '', rank: number | null = null) => ({
  ...{ countryName, nameKey: name, rank, organisation: null },
})
const inOrder = (names: string[], language: 'da' | 'en') =>
  ordered(
    names.map((name) => one(name)),
    'country',
    language,
  ).map(({ countryName }) => countryName)

describe('the order of participants', () => {
  it('by country is the language’s own: æ, ø and å last in Danish, with the letters they look like in English', () => {
    const names = ['Østrig', 'Ægypten', 'Åland', 'Zambia', 'Belgien', '']
    expect(inOrder(names, 'da')).toEqual(['Belgien', 'Zambia', 'Ægypten', 'Østrig', 'Åland', ''])
    expect(inOrder(['Sweden', 'Åland Islands', 'Belgium', ''], 'en')).toEqual([
      'Åland Islands',
      'Belgium',
      'Sweden',
      '',
    ])
  })

  it('by rank puts the unranked last, those alike by country and name', () => {
    const all = [one('B', 'b'), one('B', 'a', 2), one('A', 'c', 2), one('C', 'd', 1), one('A', 'e', 10)]
    expect(ordered(all, 'rank', 'da').map(({ nameKey }) => nameKey)).toEqual(['d', 'c', 'a', 'e', 'b'])
  })
})

describe('the list of participants', () => {
  const search = { order: 'country' } as const
  async function edition(given: Parameters<typeof buildEdition>[0] = {}) {
    const { id } = await buildEdition({ startsOn: '2026-11-23', endsOn: '2026-11-23', ...given })
    const add = async (name: string, data: object) => {
      const organisation = await buildOrganisation({ nameDa: 'Østrig', nameEn: 'Austria', country: 'AT' })
      const post = await buildPost({
        organisationId: organisation.id,
        titleDa: 'Ambassadør',
        titleEn: 'Ambassador',
      })
      const person = await buildPerson({ givenName: name, familyName: 'X' })
      await buildAppointment({ personId: person.id, postId: post.id })
      await inTransaction((tx) =>
        tx.invitation.create({ data: { editionId: id, personId: person.id, ...data } }),
      )
    }
    await add('Ja', { status: 'ACCEPTED', companions: 2 })
    await add('Nej', { status: 'DECLINED' })
    return { id, add }
  }
  const names = async (id: string, given = {}) =>
    (await findParticipants(actor, id, { ...search, ...given }, { now })).participants.map(({ name }) => name)

  it('is of those coming until somebody came, then of those who did, or as asked', async () => {
    const { id, add } = await edition()
    expect(await names(id)).toEqual(['Ja X'])
    await add('Kom', { status: 'DECLINED', attendance: 'ATTENDED' })
    expect(await names(id)).toEqual(['Kom X'])
    expect(await names(id, { who: 'coming' })).toEqual(['Ja X'])
    expect(await names(id, { who: 'all' })).toHaveLength(3)
  })

  it('is written in the language asked for, and every row of a marked one says so', async () => {
    const { id } = await edition({ handling: 'OPEN', marking: 'TIL_TJENESTEBRUG' })
    const file = await participantsFile(actor, id, { ...search, language: 'en' }, { now })
    expect(file.body.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFCountry;Organisation;Name;Title;Companions;Attendance;Marking',
      'Austria;Austria;Ja X;Ambassador;2;;TIL TJENESTEBRUG',
    ])
  })

  it('of a LIMITED edition does not exist for others', async () => {
    const { id } = await edition({ handling: 'LIMITED' })
    await expect(findParticipants(actor, id, search, { now })).rejects.toThrow(NotFound)
    await expect(participantsFile(actor, id, search, { now })).rejects.toThrow(NotFound)
  })
})
