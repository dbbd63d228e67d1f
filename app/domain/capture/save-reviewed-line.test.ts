import type { Role } from '../access/actor'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { Invalid } from '~/domain/errors'
import { indexOrganisation, indexPerson } from '~/domain/search/index-record.server'
import { loadReferenceData } from '~/domain/strategy/load-reference-data.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { prepareReview } from './prepare-review.server'
import { reviewedLineForm } from './reviewed-line-schema.server'
import { saveReviewedLine } from './save-reviewed-line.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const theLine = 'Mødte Ana Sørensen @Ericsson, Kim Ny i går 14:00 om AI Act #m11 !opfølgning fre: send papir'

beforeAll(async () => {
  await loadReferenceData('2026-11-23')
})

/** What the browser would send of the review page, with corrections made. */
async function fill(actor: Actor, line: string, correct: (values: Filled) => void = () => {}) {
  const review = await prepareReview(actor, line, { now })
  if (review.problem !== null) throw new Error(review.problem)
  const sent = JSON.parse(
    JSON.stringify({ ...review.values, formKey: crypto.randomUUID() }),
    (_, value: unknown) => (value === '' ? undefined : value),
  ) as Filled
  correct(sent)
  return reviewedLineForm.parse(sent)
}
type Person = { name?: string; organisation?: string; seen?: string; choice?: string; at?: string }
type Filled = Record<string, unknown> & {
  people: Person[]
  followUps: { text?: string; due?: string; ownerId?: string }[]
}

const save = async (actor: Actor, line: string, correct?: (values: Filled) => void) =>
  saveReviewedLine(actor, await fill(actor, line, correct), { now })

const stored = (id: string) =>
  db.meeting.findUniqueOrThrow({
    where: { id },
    include: {
      participants: {
        include: { person: true, appointment: { include: { post: { include: { organisation: true } } } } },
        orderBy: { position: 'asc' },
      },
      organisations: { include: { organisation: true } },
      topics: { include: { topic: true } },
      measures: { include: { measure: true } },
      followUps: true,
    },
  })

async function refused(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Invalid)) throw new Error(`not refused: ${String(error)}`)
  return error.fields.map(({ field, code }) => `${field} ${code}`)
}

async function known(givenName: string, familyName: string, organisationName?: string) {
  const person = await buildPerson({ givenName, familyName })
  const organisation = organisationName
    ? await buildOrganisation({ nameDa: organisationName, nameEn: organisationName })
    : null
  if (organisation) {
    const post = await buildPost({ organisationId: organisation.id })
    await buildAppointment({ personId: person.id, postId: post.id })
  }
  await inTransaction(async (tx) => {
    if (organisation) await indexOrganisation(tx, organisation.id)
    await indexPerson(tx, person.id)
  })
  return person
}

describe('saving a line that was looked over', () => {
  it('makes the meeting with both people, the appointment, the measure and the follow-up', async () => {
    const actor = await buildActor()
    const meeting = await stored(await save(actor, theLine))
    expect(meeting).toMatchObject({
      kind: 'MEETING',
      status: 'HELD',
      handling: 'OPEN',
      zone: 'Europe/Copenhagen',
    })
    expect(meeting.startsAt?.toISOString()).toBe('2026-11-22T13:00:00.000Z')
    expect(meeting.participants.map(({ person }) => `${person.givenName} ${person.familyName}`)).toEqual([
      'Ana Sørensen',
      'Kim Ny',
      actor.name,
    ])
    expect(meeting.participants[0]?.appointment?.post.organisation.nameDa).toBe('Ericsson')
    expect(meeting.organisations.map(({ organisation }) => organisation.key)).toEqual(['ericsson'])
    expect(meeting.measures.map(({ measure }) => measure.number)).toEqual([11])
    expect(meeting.followUps).toMatchObject([
      { text: 'send papir', dueOn: '2026-11-27', ownerId: actor.accountId },
    ])
    expect(meeting.title).toContain('AI Act')
  })

  it('makes one meeting and one person however often it is sent', async () => {
    const actor = await buildActor()
    const reviewed = await fill(actor, 'Mødte Pil Enestående @Nyfirma i går')
    const ids = await Promise.all([1, 2, 3].map(() => saveReviewedLine(actor, reviewed, { now })))
    ids.push(await saveReviewedLine(actor, reviewed, { now }))
    expect(new Set(ids).size).toBe(1)
    expect(await db.person.count({ where: { familyName: 'Enestående' } })).toBe(1)
    expect(await db.organisation.count({ where: { nameDa: 'Nyfirma' } })).toBe(1)
  })

  it('finds the person the next time', async () => {
    const actor = await buildActor()
    await save(actor, 'Mødte Liv Igen @Ericsson i går')
    const meeting = await stored(await save(actor, 'Ringede til Liv Igen i dag'))
    expect(meeting).toMatchObject({ kind: 'CALL', allDay: true, startsOn: '2026-11-23' })
    expect(await db.person.count({ where: { familyName: 'Igen' } })).toBe(1)
  })

  it('leaves out whom the author leaves out, and takes in whom they add', async () => {
    const actor = await buildActor()
    const line = 'Mødte Uno Ude og Due Med i går'
    const id = await save(actor, line, ({ people }) => {
      Object.assign(people[0] ?? {}, { choice: 'skip' })
      Object.assign(people[2] ?? {}, { name: 'Tre Til', choice: 'new' })
    })
    expect((await stored(id)).participants.map(({ person }) => person.givenName)).toEqual([
      'Due',
      'Tre',
      actor.name.split(' ')[0],
    ])
  })

  it('takes an organisation named without people', async () => {
    const actor = await buildActor()
    const meeting = await stored(await save(actor, 'Besøgte Ericsson og @SAP i går om 6G'))
    expect(meeting.organisations.map(({ organisation }) => organisation.nameDa).sort()).toEqual([
      'Ericsson',
      'SAP',
    ])
    expect(meeting.participants).toHaveLength(1)
  })
})

describe('nobody wrong is saved unseen', () => {
  it('saves nothing until the author has said which of several', async () => {
    const actor = await buildActor()
    const [one] = [await known('Bo', 'Lund', 'Alfa'), await known('Bo', 'Lund', 'Beta')]
    expect(await refused(save(actor, 'Mødte Bo Lund i går'))).toEqual(['people[0].choice chooseAttendee'])
    expect(await db.meeting.count({ where: { createdById: actor.accountId } })).toBe(0)
    const id = await save(actor, 'Mødte Bo Lund i går', ({ people }) => {
      Object.assign(people[0] ?? {}, { choice: `person:${one?.id}` })
    })
    expect((await stored(id)).participants[0]?.personId).toBe(one?.id)
  })

  it('takes no choice that was shown for another name', async () => {
    const actor = await buildActor()
    const [kaj, ida] = [await known('Kaj', 'Krogh'), await known('Ida', 'Iversen')]
    const rename = (choice: string) =>
      save(actor, 'Mødte Kaj Krogh i går', ({ people }) => {
        Object.assign(people[0] ?? {}, { name: 'Ida Iversen', choice })
      })
    expect(await refused(rename(`person:${kaj.id}`))).toEqual(['people[0].choice chooseAttendee'])
    expect(await refused(rename('new'))).toEqual(['people[0].choice chooseAttendee'])
    expect((await stored(await rename(`person:${ida.id}`))).participants[0]?.personId).toBe(ida.id)
  })

  it('refuses a person the actor may not see as one who does not exist', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: other.accountId })
    const choose = (id: string) =>
      save(actor, 'Mødte Kim Ukendt i går', ({ people }) => {
        Object.assign(people[0] ?? {}, { choice: `person:${id}` })
      })
    expect(await refused(choose(hidden.id))).toEqual(await refused(choose('nobody')))
    expect(await db.meeting.count({ where: { createdById: actor.accountId } })).toBe(0)
  })

  it('asks which organisation a new person is at when several are like it', async () => {
    const actor = await buildActor()
    const microsoft = await buildOrganisation({ nameDa: 'Gammafirma Nord', nameEn: 'Gammafirma Nord' })
    await inTransaction((tx) => indexOrganisation(tx, microsoft.id))
    const line = 'Mødte Kim Gamma @Gammafirma i går'
    expect(await refused(save(actor, line))).toEqual(['people[0].at chooseOrganisation'])
    const id = await save(actor, line, ({ people }) => {
      Object.assign(people[0] ?? {}, { at: microsoft.id })
    })
    expect((await stored(id)).organisations[0]?.organisationId).toBe(microsoft.id)
  })
})

describe('what cannot be saved', () => {
  it('is an hour that clocks skip, named with the reason', async () => {
    const actor = await buildActor()
    expect(await refused(save(actor, 'Mødte Kim Tid 29/3/2026 02:30'))).toEqual(['time timeNonexistent'])
  })

  it('is an hour that clocks show twice, until the author says which', async () => {
    const actor = await buildActor()
    const line = 'Mødte Kim Tid 25/10/2026 02:30'
    expect(await prepareReview(actor, line, { now })).toMatchObject({ when: { isRepeated: true } })
    expect(await refused(save(actor, line))).toEqual(['time timeRepeated'])
    const id = await save(actor, line, (values) => Object.assign(values, { clock: 'later' }))
    expect((await stored(id)).startsAt?.toISOString()).toBe('2026-10-25T01:30:00.000Z')
  })

  it.each([
    [{ date: '31/2' }, 'date dateImpossible'],
    [{ date: 'snart' }, 'date dateUnknown'],
    [{ time: '15-14' }, 'time endBeforeStart'],
    [{ measures: '99' }, 'measures notFoundChoice'],
    [{ measures: 'elleve' }, 'measures notNumber'],
    [{ topics: 'Noget helt andet' }, 'topics unknownTopic'],
    [
      { followUps: [{ text: 'send', due: '31/2' }] },
      'followUps[0].due dateImpossible,followUps[0].ownerId choose',
    ],
  ])('is %o', async (correction, problem) => {
    const actor = await buildActor()
    const line = 'Mødte @Ericsson i går'
    expect(String(await refused(save(actor, line, (values) => Object.assign(values, correction))))).toBe(
      problem,
    )
    expect(await db.meeting.count({ where: { createdById: actor.accountId } })).toBe(0)
  })

  it.each<Role>(['LEADERSHIP', 'ADMINISTRATOR'])(
    'is any line of a role that logs no meetings: %s',
    async (role) => {
      await expect(save(await buildActor({ role }), 'Mødte @Ericsson')).rejects.toThrow('meeting.create')
    },
  )
})

describe('a line there is nothing to make of', () => {
  it.each([
    ['   ', 'empty'],
    ['hej', 'nothing'],
    ['a'.repeat(2001), 'tooLong'],
  ])('is answered with why', async (line, problem) => {
    expect((await prepareReview(await buildActor(), line, { now })).problem).toBe(problem)
  })

  it('reads the time back in the author’s zone and the offices’', async () => {
    const review = await prepareReview(await buildActor(), theLine, { now })
    expect(review).toMatchObject({
      when: { text: 'søndag 22. november 2026 kl. 14.00 København · 05.00 San Francisco · 21.00 Beijing' },
    })
  })
})
