import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/access/actor'
import { stateTie } from '~/domain/network/change-tie.server'
import { reindex } from '~/domain/search/reindex.server'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildOffice,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import { today } from '~/domain/time/plain-date'
import { loader } from './page'
import { loader as fileLoader } from './paths-file'

useTestDatabase()

const day = today(new Date(), 'Europe/Copenhagen')
let reader: Actor
let mette: Actor
let jonas: Actor
let ana: string
let bo: string
let organisationId: string

beforeAll(async () => {
  const office = await buildOffice({ nameDa: 'Beijing' })
  reader = await buildActor({ givenName: 'Sofie', familyName: 'Ravn' })
  mette = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  jonas = await buildActor({ givenName: 'Jonas', familyName: 'Friis', officeId: office.id })
  ana = (await buildPerson({ givenName: 'Ana', familyName: 'Berg' })).id
  bo = (await buildPerson({ givenName: 'Bo', familyName: 'Lund' })).id
  organisationId = (await buildOrganisation({ nameDa: 'Kommissionen', nameEn: 'Commission' })).id
  const post = await buildPost({ organisationId })
  await buildAppointment({ personId: ana, postId: post.id })
  await stateTie(
    mette,
    ana,
    { formKey: crypto.randomUUID(), strength: 5, how: 'Studier' },
    { now: new Date() },
  )
  for (const title of ['Frokost', 'Kaffe', 'Besøg', 'Samtale', 'Te', 'Vandring']) {
    await buildMeeting({
      author: jonas,
      kind: 'ONE_TO_ONE',
      startsOn: day,
      title,
      personIds: [jonas.personId, bo],
    })
    await buildMeeting({ author: mette, kind: 'ONE_TO_ONE', startsOn: day, title, personIds: [bo, ana] })
  }
  await reindex(new Date())
})

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof loader>>['json']>>

async function ask(query: string, by = reader): Promise<Page> {
  const request = await requestAs(by, `/network?${query}`)
  const answer = await answerOf(() => loader({ request, params: {}, context: {} }))
  expect(answer.status).toBe(200)
  return answer.json() as Promise<Page>
}

const namesOf = ({ outcome }: Page) =>
  outcome?.kind === 'found'
    ? outcome.paths.map(({ people }) => people.map(({ name }) => name).join(' → '))
    : outcome

describe('the page of paths', () => {
  it('tells the strongest paths from us, with evidence for each step and whom to ask', async () => {
    const page = await ask(`to=person:${ana}`)
    expect(namesOf(page)).toEqual(['Mette Holm → Ana Berg', 'Jonas Friis → Bo Lund → Ana Berg'])
    const [first, second] = page.outcome?.kind === 'found' ? page.outcome.paths : []
    expect(first).toMatchObject({
      strength: 78,
      ask: { name: 'Mette Holm', path: `${mette.personId},${ana}` },
      steps: [{ tier: 'strong', evidence: [{ what: 'tie', how: 'Studier', statedBy: 'Mette Holm' }] }],
    })
    expect(second?.steps.map(({ meetings, lastOn }) => [meetings, lastOn])).toEqual([
      [6, day],
      [6, day],
    ])
    expect(second?.steps[0]?.evidence).toHaveLength(6)
    expect(first?.people[1]?.post).toBe('Direktør, Kommissionen')
  })

  it('goes to whoever holds a post at an organisation, from one office, through somebody', async () => {
    expect(namesOf(await ask(`to=organisation:${organisationId}&from=office:${jonas.officeId}`))).toEqual([
      'Jonas Friis → Bo Lund → Ana Berg',
    ])
    expect(namesOf(await ask(`to=person:${ana}&via=person:${bo}`))).toEqual([
      'Jonas Friis → Bo Lund → Ana Berg',
    ])
    expect(namesOf(await ask(`to=person:${ana}&from=person:${bo}`))).toEqual(['Bo Lund → Ana Berg'])
    expect(namesOf(await ask(`to=person:${ana}&recency=3`))).toEqual(['Jonas Friis → Bo Lund → Ana Berg'])
  })

  it('says calmly why there is none', async () => {
    const archived = await buildPerson({ givenName: 'Gammel', familyName: 'Ven', archivedAt: new Date() })
    const alone = await buildPerson({ givenName: 'Ene', familyName: 'Boer' })
    const empty = await buildOrganisation({ nameDa: 'Tomt', nameEn: 'Empty' })
    expect(namesOf(await ask(`to=person:${archived.id}`))).toEqual({ kind: 'archived', name: 'Gammel Ven' })
    expect(namesOf(await ask(`to=person:${ana}&from=person:${ana}`))).toEqual({
      kind: 'self',
      name: 'Ana Berg',
    })
    expect(namesOf(await ask(`to=organisation:${empty.id}`))).toEqual({ kind: 'nobodyThere', name: 'Tomt' })
    expect(namesOf(await ask(`to=person:${alone.id}`))).toEqual({
      kind: 'none',
      name: 'Ene Boer',
      narrowed: false,
    })
    expect(namesOf(await ask(`to=person:${ana}&from=me&tier=strong`))).toMatchObject({
      kind: 'none',
      narrowed: true,
    })
    expect(namesOf(await ask('to=nonsense&from=%00&recency=-1'))).toBeNull()
  })

  it('answers a hidden person as one who does not exist, at every end', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: mette.accountId })
    await stateTie(
      mette,
      hidden.id,
      { formKey: crypto.randomUUID(), strength: 5, how: '' },
      { now: new Date() },
    )
    const nobody = hidden.id.replace(/.{4}$/, '0000')
    const bodies = async (id: string) =>
      Promise.all(
        [`to=person:${id}`, `to=person:${ana}&from=person:${id}`, `to=person:${ana}&via=person:${id}`].map(
          async (query) => JSON.stringify(await ask(query)).replaceAll(id, 'id'),
        ),
      )
    expect(await bodies(hidden.id)).toEqual(await bodies(nobody))
    expect(namesOf(await ask(`to=person:${hidden.id}`, mette))).toHaveLength(1)
  })

  it('turns a name typed without scripts into the page’s own address, and asks when it may mean several', async () => {
    const go = async (query: string) => {
      const request = await requestAs(reader, `/network?${query}`)
      return answerOf(() => loader({ request, params: {}, context: {} }))
    }
    const exact = await go('from=us&to.text=Ana+Berg&to.id=')
    expect([exact.status, exact.headers.get('Location')]).toEqual([302, `/network?to=person:${ana}`])
    const picked = await go(`from=me&to.text=Ana&to.id=person:${ana}&tier=strong`)
    expect(picked.headers.get('Location')).toBe(`/network?from=me&to=person:${ana}&tier=strong`)
    const twin = await buildPerson({ givenName: 'Ana', familyName: 'Berg' })
    await reindex(new Date())
    const page = await ask('to.text=Ana+Berg')
    expect(page.outcome).toBeNull()
    expect(page.choices[0]?.options.map(({ to }) => to).sort()).toEqual(
      [`/network?to=person:${ana}`, `/network?to=person:${twin.id}`].sort(),
    )
    expect((await ask('to.text=Xyzzy+Qwrt')).choices).toEqual([
      { field: 'to', text: 'Xyzzy Qwrt', options: [] },
    ])
  })

  it('is calm about whatever is typed', async () => {
    for (const typed of ['"*" OR 1=1 --', '%', 'a', '…!?', '\u202e\u200b', '\u0000', 'x'.repeat(10_000)]) {
      const text = encodeURIComponent(typed)
      const query = `to.text=${text}&via.text=${text}&person.text=${text}&from=${text}&tier=${text}`
      expect((await ask(query)).outcome).toBeNull()
    }
  })

  it('gives the same as a file, a step a row', async () => {
    const request = await requestAs(reader, `/network/paths.csv?to=person:${ana}`)
    const file = await answerOf(() => fileLoader({ request, params: {}, context: {} }))
    const lines = (await file.text()).trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toBe('1;78;1;Mette Holm;Ana Berg;78;stærk;0;;')
    expect(lines[2]).toMatch(/^2;\d+;1;Jonas Friis;Bo Lund;78;stærk;6;/)
  })
})
