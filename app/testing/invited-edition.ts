import { inTransaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildOrganisation, buildPerson, buildPost } from './build'
import { buildEdition } from './build-invitation'

type Given = Partial<Prisma.InvitationUncheckedCreateInput>

/** An edition, and one person invited to it for each of the given rows, named "Gæst 1" and on. */
export async function buildInvitedEdition(
  rows: Given[],
  edition: Partial<Prisma.EditionUncheckedCreateInput> = {},
) {
  const { id } = await buildEdition(edition)
  const made = []
  for (const [index, row] of rows.entries()) {
    const { id: personId } = await buildPerson({ givenName: 'Gæst', familyName: String(index + 1) })
    made.push(
      await inTransaction((tx) => tx.invitation.create({ data: { editionId: id, personId, ...row } })),
    )
  }
  return { id, invitations: made, chosen: made.map(({ id: one, version }) => ({ id: one, version })) }
}

/** Many invitations by post: each of a country of its own among 27, with a holder who has an address. */
export async function buildManyInvited(count: number) {
  const { id: editionId } = await buildEdition({ capacity: 500 })
  const countries = ['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT']
  const posts: string[] = []
  for (const country of countries) {
    const { id } = await buildOrganisation({ kind: 'COUNTRY', nameDa: `Land ${country}`, country })
    posts.push((await buildPost({ organisationId: id, titleDa: 'Ambassadør' })).id)
  }
  const index = [...Array(count).keys()]
  await inTransaction(async (tx) => {
    const personOf = (n: number) => `many-person-${editionId.slice(-6)}-${n}`
    for (const some of inChunks(index)) {
      await tx.person.createMany({
        data: some.map((n) => ({
          ...{ id: personOf(n), givenName: 'Gæst', familyName: `Nummer ${n}`, sortKey: `nummer ${n}` },
        })),
      })
      await tx.contactPoint.createMany({
        data: some.map((n) => ({
          kind: 'EMAIL' as const,
          value: `g${n}@example.org`,
          personId: personOf(n),
        })),
      })
      await tx.appointment.createMany({
        data: some.map((n) => ({ personId: personOf(n), postId: posts[n % posts.length] ?? '' })),
      })
      await tx.invitation.createMany({
        data: some.map((n) => ({ editionId, personId: personOf(n), id: `many-${editionId.slice(-6)}-${n}` })),
      })
    }
  })
  return { editionId, chosen: index.map((n) => ({ id: `many-${editionId.slice(-6)}-${n}`, version: 1 })) }
}

function inChunks<One>(all: One[]): One[][] {
  const size = 50
  return [...Array(Math.ceil(all.length / size)).keys()].map((at) => all.slice(at * size, (at + 1) * size))
}
