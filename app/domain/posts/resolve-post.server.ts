import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { fold } from '../search/fold'
import { indexPost } from '../search/index-record.server'

/** The seat of someone of whom only the organisation is known. */
const unnamedPost = { titleDa: 'Medarbejder', titleEn: 'Staff member' }

/** The organisation's post of this title, letter forms aside; a new one when it has none. No title: `unnamedPost`. */
export async function resolvePost(
  tx: Transaction,
  actor: Actor,
  organisationId: string,
  title?: string,
): Promise<string> {
  const titles = title ? { titleDa: title, titleEn: title } : unnamedPost
  const found = await findPostTitled(tx, organisationId, titles.titleDa)
  if (found) return found
  demand(actor, 'post.create')
  const { id } = await tx.post.create({ data: { organisationId, ...titles } })
  await indexPost(tx, id)
  await recordChange(tx, actor, { action: 'post.create', subject: { kind: 'post', id } })
  return id
}

/** The organisation's post of this title, letter forms aside; null when it has none. */
export async function findPostTitled(
  tx: Transaction,
  organisationId: string,
  title = unnamedPost.titleDa,
): Promise<string | null> {
  const posts = await tx.post.findMany({
    where: { organisationId, archivedAt: null },
    orderBy: { id: 'asc' },
  })
  const wanted = fold(title)
  return posts.find((post) => [post.titleDa, post.titleEn].some((name) => fold(name) === wanted))?.id ?? null
}
