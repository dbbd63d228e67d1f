import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { indexOrganisation, indexPerson } from '~/domain/search/index-record.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { parseQuickLine } from './parse-quick-line'
import { resolveLine } from './resolve-line.server'

useTestDatabase()

const today = '2026-11-23'
const ask = (actor: Actor, line: string) => resolveLine(actor, parseQuickLine(line, { today }), today)
const first = async (actor: Actor, line: string) => {
  const [person] = (await ask(actor, line)).people
  if (!person) throw new Error('nobody was read')
  return person
}

async function organisation(name: string, alias?: string) {
  const made = await buildOrganisation({ nameDa: name, nameEn: name })
  await inTransaction(async (tx) => {
    if (alias) await tx.organisationAlias.create({ data: { organisationId: made.id, name: alias } })
    await indexOrganisation(tx, made.id)
  })
  return made
}

async function person(given: Parameters<typeof buildPerson>[0], organisationId?: string, alias?: string) {
  const made = await buildPerson(given)
  if (organisationId) {
    const post = await buildPost({ organisationId, titleDa: 'Direktør', titleEn: 'Director' })
    await buildAppointment({ personId: made.id, postId: post.id })
  }
  await inTransaction(async (tx) => {
    if (alias) await tx.personAlias.create({ data: { personId: made.id, name: alias } })
    await indexPerson(tx, made.id)
  })
  return made
}

describe('who a name is', () => {
  let actor: Actor
  let ericsson: { id: string }
  let ana: { id: string }
  beforeAll(async () => {
    actor = await buildActor()
    ericsson = await organisation('Ericsson', 'LM Ericsson')
    ana = await person({ givenName: 'Ana', familyName: 'Sørensen' }, ericsson.id, 'Annie Wide')
  })

  it.each([
    'Mødte Ana Sørensen',
    'Mødte Ana Soerensen',
    'Mødte ana sorensen @Ericsson',
    'Mødte Sørensen Ana',
    'Mødte Annie Wide',
    'Mødte Ana Sørensen @LM Ericsson',
  ])('is the one person of that name: %s', async (line) => {
    expect(await first(actor, line)).toMatchObject({
      choice: `person:${ana.id}`,
      candidates: [{ id: ana.id, name: 'Ana Sørensen', post: 'Direktør', organisation: 'Ericsson' }],
    })
  })

  it('is known by the native script', async () => {
    const li = await person({ givenName: 'Wei', familyName: 'Li', nativeName: '李伟' })
    expect((await first(actor, 'Mødte 李伟')).choice).toBe(`person:${li.id}`)
  })

  it('is new when nobody has it, with an organisation that exists or not', async () => {
    expect(await first(actor, 'Mødte Kim Ny @Ericsson')).toMatchObject({
      choice: 'new',
      organisation: { choice: ericsson.id },
      candidates: [],
    })
    expect((await first(actor, 'Mødte Kim Ny @Nyfirma')).organisation).toEqual({
      name: 'Nyfirma',
      choice: 'new',
      candidates: [],
      mayBeNew: true,
    })
  })

  it('is for the author to choose when several have it', async () => {
    const [one, other] = [await organisation('Alfa'), await organisation('Beta')]
    const persons = [
      await person({ givenName: 'Bo', familyName: 'Lund' }, one.id),
      await person({ givenName: 'Bo', familyName: 'Lund' }, other.id),
    ]
    const asked = await first(actor, 'Mødte Bo Lund')
    expect(asked.choice).toBeNull()
    expect(asked.candidates.map(({ organisation }) => organisation).sort()).toEqual(['Alfa', 'Beta'])
    expect((await first(actor, 'Mødte Bo Lund @Beta')).choice).toBe(`person:${persons[1]?.id}`)
  })

  it('is for the author to choose when the one who has it is elsewhere', async () => {
    await organisation('Nokia')
    expect(await first(actor, 'Mødte Ana Sørensen @Nokia')).toMatchObject({
      choice: null,
      candidates: [{ id: ana.id }],
    })
  })

  it('is for the author to choose when only a given name, or a name with others between, was typed', async () => {
    const eva = await person({ givenName: 'Eva Maria', familyName: 'Holm' })
    for (const typed of ['Eva', 'Eva Holm', 'Eva Maria Louise Holm'])
      expect(await first(actor, `Mødte ${typed}`)).toMatchObject({
        choice: null,
        candidates: [{ id: eva.id }],
      })
  })

  it('is an organisation when it is one’s name and nobody’s', async () => {
    expect(await first(actor, 'Mødte Ericsson om 6G')).toMatchObject({
      choice: `organisation:${ericsson.id}`,
      asOrganisation: { name: 'Ericsson' },
    })
  })

  it('leaves an organisation that is only like others for the author to choose', async () => {
    const made = await organisation('Microsoft Danmark')
    expect((await first(actor, 'Mødte Kim Ny @Microsoft')).organisation).toEqual({
      name: 'Microsoft',
      choice: null,
      candidates: [{ id: made.id, name: 'Microsoft Danmark' }],
      mayBeNew: true,
    })
  })

  it('passes over the archived', async () => {
    await person({ givenName: 'Ole', familyName: 'Borte', archivedAt: new Date() })
    expect((await first(actor, 'Mødte Ole Borte')).choice).toBe('new')
  })

  it('is the same whether or not an invisible person has it too', async () => {
    const other = await buildActor()
    const lines = ['Mødte Ana Sørensen', 'Mødte Ana Sørensen @Ericsson', 'Mødte Zoe Skjult', 'Mødte Zoe']
    const before = await Promise.all(lines.map((line) => ask(actor, line)))
    await person(
      { givenName: 'Ana', familyName: 'Sørensen', handling: 'LIMITED', createdById: other.accountId },
      ericsson.id,
    )
    await person({
      givenName: 'Zoe',
      familyName: 'Skjult',
      handling: 'LIMITED',
      createdById: other.accountId,
    })
    expect(await Promise.all(lines.map((line) => ask(actor, line)))).toEqual(before)
    expect((await first(other, 'Mødte Zoe Skjult')).candidates).toHaveLength(1)
  })
})

describe('who owns a follow-up', () => {
  it('is the author unless a colleague is named', async () => {
    const [actor, mette] = [await buildActor(), await buildActor({ givenName: 'Mette', familyName: 'Holm' })]
    await inTransaction((tx) => indexPerson(tx, mette.personId))
    const { followUps } = await ask(
      actor,
      '!opf send papir !opf Mette: ring !opf Mette Holm: skriv !opf Bo: svar',
    )
    expect(followUps.map(({ ownerId }) => ownerId)).toEqual([
      actor.accountId,
      mette.accountId,
      mette.accountId,
      null,
    ])
  })
})
