import type { Transaction } from '~/db.server'
import { Invalid } from '../../errors'
import { sortKey } from '../../search/sort-key'

/** The organisation picked, or the only one of the typed name; null for none. Throws Invalid at `host.text`. */
export async function resolveHost(
  tx: Transaction,
  { id, text }: { id?: string; text?: string },
): Promise<string | null> {
  if (!text) return null
  const key = sortKey(text)
  const named = [
    { sortKeyDa: key },
    { sortKeyEn: key },
    { shortName: text },
    { aliases: { some: { name: text } } },
  ]
  const found = await tx.organisation.findMany({
    where: { archivedAt: null, ...(id ? { id } : { OR: named }) },
    select: { id: true },
    take: 2,
  })
  const [only, another] = found
  if (!only || another) {
    throw new Invalid([{ field: 'host.text', code: 'unknownOrganisation', params: { name: text } }])
  }
  return only.id
}
