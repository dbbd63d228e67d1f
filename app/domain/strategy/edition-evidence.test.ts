import { describe, expect, it } from 'vitest'
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
import { countriesOf, editionEvidence, type HeldEdition } from './edition-evidence'
import { findEditionEvidence } from './find-edition-evidence.server'

const from = (codes: string[]): HeldEdition['attended'] =>
  codes.map((country) => ({ organisationKind: 'COUNTRY', country }))
const codes = (count: number) => Array.from({ length: count }, (_, at) => `C${at}`)
const held = (id: string, year: number, countries = 0): HeldEdition => ({
  ...{ id, name: `Edition ${id}`, year, attended: from(codes(countries)) },
})
const countries = { kind: 'COUNTRIES', number: 20 } as const

describe('the evidence of editions', () => {
  it('of measure 10 is one held each year', () => {
    const target = { kind: 'HELD_PER_YEAR', number: 2 } as const
    expect(editionEvidence(target, [held('a', 2025), held('b', 2026), held('c', 2026)])).toEqual({
      kind: 'years',
      target: 2,
      years: [
        { year: 2026, held: 2, reached: true },
        { year: 2025, held: 1, reached: false },
      ],
    })
  })

  it('of measure 17 is those held in all', () => {
    expect(editionEvidence({ kind: 'TOTAL', number: 1 }, [])).toMatchObject({ held: 0, reached: false })
    expect(editionEvidence({ kind: 'TOTAL', number: 1 }, [held('a', 2026)])).toMatchObject({ reached: true })
  })

  it('of measure 18 is the most countries at one edition: 19 do not reach it, 20 do, and two editions do once', () => {
    expect(editionEvidence(countries, [held('a', 2026, 19)])).toMatchObject({ most: 19, reached: false })
    const both = editionEvidence(countries, [held('a', 2025, 20), held('b', 2026, 22)])
    expect(both).toEqual({
      ...{ kind: 'countries', target: 20, most: 22, reached: true },
      at: expect.objectContaining({ id: 'b', name: 'Edition b' }) as unknown,
    })
    expect(editionEvidence(countries, [held('a', 2025, 11), held('b', 2026, 11)])).toMatchObject({ most: 11 })
    expect(editionEvidence(countries, [])).toMatchObject({ most: 0, at: null })
  })

  it('counts a country once, and no company’s', () => {
    const attended: HeldEdition['attended'] = [
      ...from(['EE', 'EE', 'FR']),
      { organisationKind: 'COMPANY', country: 'DE' },
      { organisationKind: null, country: 'JP' },
      { organisationKind: 'MISSION', country: null },
    ]
    expect([...countriesOf(attended)]).toEqual(['EE', 'FR', 'JP'])
  })

  it('of other measures is none', () => {
    expect(editionEvidence({ kind: 'DONE', number: null }, [held('a', 2026)])).toBeNull()
  })
})

describe('the evidence a reader sees', () => {
  useTestDatabase()

  it('is of held editions and of those attending whom the reader may see', async () => {
    const [author, other] = [await buildActor({ role: 'COORDINATOR' }), await buildActor()]
    const heldAt = new Date('2026-11-01T12:00:00Z')
    const { id, seriesId } = await buildEdition({ startsOn: '2026-11-01', endsOn: '2026-11-01', heldAt })
    await buildEdition({ seriesId })
    const attend = async (
      country: string,
      handling: 'OPEN' | 'LIMITED',
      attendance: 'ATTENDED' | 'ABSENT',
    ) => {
      const organisation = await buildOrganisation({ kind: 'COUNTRY', country })
      const post = await buildPost({ organisationId: organisation.id })
      const person = await buildPerson({ handling, createdById: author.accountId })
      await buildAppointment({ personId: person.id, postId: post.id })
      await inTransaction((tx) =>
        tx.invitation.create({
          data: { editionId: id, personId: person.id, status: 'ACCEPTED', attendance },
        }),
      )
    }
    await attend('EE', 'OPEN', 'ATTENDED')
    await attend('FR', 'LIMITED', 'ATTENDED')
    await attend('DE', 'OPEN', 'ABSENT')
    const measure = { seriesId, targetKind: 'COUNTRIES', targetNumber: 2 } as const
    expect(await findEditionEvidence(author, measure)).toMatchObject({ most: 2, reached: true })
    expect(await findEditionEvidence(other, measure)).toMatchObject({ most: 1, reached: false })
    expect(await findEditionEvidence(other, { ...measure, targetKind: 'TOTAL' })).toMatchObject({ held: 1 })
  })
})
