import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildGroup,
  buildMeeting,
  buildOrganisation,
  buildPerson,
} from '~/testing'
import { buildPost, buildTie, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { networkOf } from '../network/network-of'
import { addDays } from '../time/plain-date'
import { strongestForOrganisations, strongestForPersons } from './find-strongest.server'
import { findInsights } from './find-insights.server'
import { insightSearch } from './insight-schema.server'
import { insightsFile } from './insights-file.server'
import { cooledOver, silentFor } from './relationships'
import { strengthHistory } from './strength-history'

const day = '2026-11-23'
const now = new Date(`${day}T12:00:00Z`)

const persons = ['ours', 'theirs', 'other'].map((id) => ({ id, archived: false, colleague: id === 'ours' }))
const met = (id: string, ago: number, personIds = ['ours', 'theirs']) => ({
  ...{ id, kind: 'ONE_TO_ONE' as const, startsOn: addDays(day, -ago), personIds },
})

describe('a relationship', () => {
  it('has cooled when a third of its strength is gone in the days looked at', async () => {
    const meetings = Array.from({ length: 4 }, (_, i) => met(`m${i}`, 181))
    const network = networkOf({ persons, meetings }, day)
    const [cooled] = await cooledOver(network, 180)
    expect(cooled).toMatchObject({ before: 63, strength: 39, lastOn: addDays(day, -181) })
    expect(await cooledOver(network, 90)).toEqual([])
  })

  it('has not cooled when it was never moderate, or is one among us', async () => {
    expect(await cooledOver(networkOf({ persons, meetings: [met('m', 200)] }, day), 180)).toEqual([])
    const ours = persons.map((person) => ({ ...person, colleague: true }))
    const meetings = Array.from({ length: 9 }, (_, i) => met(`m${i}`, 181))
    expect(await cooledOver(networkOf({ persons: ours, meetings }, day), 180)).toEqual([])
  })

  it('has cooled to nothing when what it rested on is no more', async () => {
    const gone = networkOf({ persons, meetings: Array.from({ length: 3 }, (_, i) => met(`m${i}`, 720)) }, day)
    expect(await cooledOver(gone, 700)).toMatchObject([{ before: 50, strength: 0 }])
  })

  it('is silent when it is still moderate and they have not met for more than the days asked for', () => {
    const meetings = Array.from({ length: 5 }, (_, i) => met(`m${i}`, 183))
    const network = networkOf({ persons, meetings }, day)
    expect(silentFor(network, 183)).toEqual([])
    expect(silentFor(network, 182)).toMatchObject([{ lastOn: addDays(day, -183) }])
  })

  it('is silent when it rests on a stated tie alone', () => {
    const tie = { fromPersonId: 'ours', toPersonId: 'other', strength: 5, confirmedOn: day, createdOn: day }
    expect(silentFor(networkOf({ persons, ties: [tie] }, day), 183)).toMatchObject([{ lastOn: null }])
  })
})

describe('strength over time', () => {
  it('is the best of our colleagues at each month’s end, and of today', () => {
    const meetings = [met('m1', 40), met('m2', 40), met('ours and nobody', 5, ['ours', 'other'])]
    const network = networkOf({ persons, meetings }, day)
    const [theirs] = [network.nodeOf('theirs') ?? -1]
    expect(strengthHistory(network, [theirs], 4)).toEqual([
      { month: '2026-08', strength: 0 },
      { month: '2026-09', strength: 0 },
      { month: '2026-10', strength: 37 },
      { month: '2026-11', strength: 35 },
    ])
    expect(strengthHistory(network, [], 2).map(({ strength }) => strength)).toEqual([0, 0])
  })
})

describe('the lists', () => {
  useTestDatabase()

  async function knows(author: Actor, personId: string) {
    return buildTie({
      author,
      fromPersonId: author.personId,
      toPersonId: personId,
      strength: 4,
      confirmedOn: day,
    })
  }
  const list = (actor: Actor, search: Record<string, string>) =>
    findInsights(actor, insightSearch.parse(search), now)
  const named = async (actor: Actor, search: Record<string, string>) =>
    (await list(actor, search)).rows.map(({ subject }) => subject.name)

  it('narrow to a group by its members and by who holds a post at them now', async () => {
    const author = await buildActor()
    const group = await buildGroup()
    const organisation = await buildOrganisation()
    const inside = await buildPerson({ givenName: 'Inde', familyName: 'Her' })
    const outside = await buildPerson({ givenName: 'Ude', familyName: 'Her' })
    await buildAppointment({
      personId: inside.id,
      postId: (await buildPost({ organisationId: organisation.id })).id,
    })
    await inTransaction((tx) =>
      tx.groupMember.create({
        data: { groupId: group.id, organisationId: organisation.id, since: '2026-01-01' },
      }),
    )
    await knows(author, inside.id)
    await knows(author, outside.id)
    expect(await named(author, { kind: 'silent', office: author.officeId })).toHaveLength(2)
    expect(await named(author, { kind: 'silent', office: author.officeId, group: group.id })).toEqual([
      'Inde Her',
    ])
    expect(await named(author, { kind: 'single', group: group.id })).toEqual([organisation.nameDa])

    const second = await buildActor()
    await knows(second, inside.id)
    expect(await named(author, { kind: 'single', group: group.id })).toEqual([])
  })

  it('are, to who may not see what is limited, as if it were not there', async () => {
    const author = await buildActor()
    const stranger = await buildActor()
    const person = await buildPerson()
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const asked = [{ kind: 'cooling' }, { kind: 'silent' }, { kind: 'single' }].map((search) =>
      insightSearch.parse({ ...search, office: author.officeId }),
    )
    const files = () => Promise.all(asked.map((search) => insightsFile(stranger, search, now)))
    const before = await files()
    for (let i = 0; i < 6; i++)
      await buildMeeting({
        author,
        handling: 'LIMITED',
        startsOn: addDays(day, -200),
        personIds: [author.personId, person.id],
      })
    await knows(author, hidden.id)
    expect(await files()).toEqual(before)
    expect((await list(author, { kind: 'cooling', office: author.officeId })).total).toBe(1)
    expect((await list(author, { kind: 'silent', office: author.officeId })).total).toBe(2)
  })

  it('name the strongest colleague of a person and of whom an organisation has now', async () => {
    const [weaker, stronger] = [await buildActor(), await buildActor()]
    const organisation = await buildOrganisation()
    const [person, former] = [await buildPerson(), await buildPerson()]
    const post = await buildPost({ organisationId: organisation.id })
    await buildAppointment({ personId: person.id, postId: post.id })
    await buildAppointment({ personId: former.id, postId: post.id, endsOn: '2026-01-31' })
    await knows(stronger, person.id)
    await buildTie({ author: weaker, fromPersonId: weaker.personId, toPersonId: person.id, strength: 2 })
    await buildTie({ author: weaker, fromPersonId: weaker.personId, toPersonId: former.id, strength: 5 })
    const ours = { [person.id]: { personId: stronger.personId, tier: 'strong' } }
    expect(await strongestForPersons(weaker, [person.id], now)).toMatchObject(ours)
    expect(await strongestForOrganisations(weaker, [organisation.id], now)).toMatchObject({
      [organisation.id]: { personId: stronger.personId },
    })
  })

  it('name nobody for a person who may not be seen', async () => {
    const author = await buildActor()
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    await knows(author, hidden.id)
    expect(await strongestForPersons(await buildActor(), [hidden.id], now)).toEqual({})
    expect(await strongestForPersons(author, [hidden.id], now)).toHaveProperty(hidden.id)
  })
})
