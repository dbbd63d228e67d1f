import { inTransaction } from '~/db.server'
import type { Post } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { resolveOrganisation } from '../organisations/resolve-organisation.server'
import { indexPost } from '../search/index-record.server'
import type { GivenPost } from './post-schema.server'

type NewPost = GivenPost & {
  organisation: string
  organisationId?: string | undefined
  formKey: string
}

/** Creates a post at an organisation; the same form again answers with the first one's id. */
export async function createPost(actor: Actor, given: NewPost): Promise<string> {
  demand(actor, 'post.create')
  return inTransaction((tx) =>
    once(tx, actor, given.formKey, async () => {
      const at = { id: given.organisationId, name: given.organisation }
      const organisationId = await resolveOrganisation(tx, actor, at, 'organisation')
      if (!organisationId) throw new Invalid([{ field: 'organisation', code: 'required' }])
      const { id } = await tx.post.create({ data: { organisationId, ...columnsOf(given) } })
      await recordChange(tx, actor, { action: 'post.create', subject: { kind: 'post', id } })
      await indexPost(tx, id)
      return id
    }),
  )
}

/** Saves the form over the post. Throws Conflict when someone else saved first. */
export async function editPost(
  actor: Actor,
  id: string,
  { version, ...given }: GivenPost & { version: number },
): Promise<void> {
  demand(actor, 'post.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.post.findUnique({ where: { id } })
    if (!stored) throw new NotFound()
    demandVersion(stored.version, version, () => storedPostFields(stored))
    const { count } = await tx.post.updateMany({
      where: { id, version },
      data: { ...columnsOf(given), version: version + 1 },
    })
    if (count === 0) throw new Conflict(storedPostFields(stored))
    await recordChange(tx, actor, { action: 'post.edit', subject: { kind: 'post', id } })
    await indexPost(tx, id)
  })
}

/** Archives the post at `now`, or restores it with null. */
export async function setPostArchived(actor: Actor, id: string, archivedAt: Date | null): Promise<void> {
  demand(actor, 'post.archive')
  await inTransaction(async (tx) => {
    const { count } = await tx.post.updateMany({
      where: { id },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    const action = archivedAt ? 'post.archive' : 'post.restore'
    await recordChange(tx, actor, { action, subject: { kind: 'post', id } })
    await indexPost(tx, id)
  })
}

/** The stored values of the form's fields, as the form would write them. */
export function storedPostFields({ titleDa, titleEn, rank, version }: Post): Record<string, string> {
  return { titleDa, titleEn, rank: rank === null ? '' : String(rank), version: String(version) }
}

function columnsOf({ titleDa, titleEn, rank }: GivenPost) {
  return { titleDa, titleEn: titleEn ?? titleDa, rank: rank ?? null }
}
