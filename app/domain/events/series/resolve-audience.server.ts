import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { Invalid } from '../../errors'
import { resolveMember } from '../../groups/resolve-member.server'
import { sortKey } from '../../search/sort-key'

type Chosen = { id?: string; text?: string }

/** The posts chosen and typed as "Title, Organisation". Throws Invalid at `posts` when one is none or several. */
export async function resolvePosts(tx: Transaction, chosen: Chosen[], lines: string): Promise<string[]> {
  const ids = new Set<string>()
  for (const one of [...chosen, ...linesOf(lines)]) {
    const found = await tx.post.findMany({
      where: {
        archivedAt: null,
        organisation: { archivedAt: null },
        ...(one.id ? { id: one.id } : named(one)),
      },
      select: { id: true },
      take: 2,
    })
    const [only, another] = found
    if (!only || another) throw unknown('posts', 'unknownPost', one)
    ids.add(only.id)
  }
  return [...ids]
}

/** The persons chosen and typed by their full names. Throws Invalid at `persons` when one is nobody or several. */
export async function resolvePersons(
  tx: Transaction,
  actor: Actor,
  chosen: Chosen[],
  lines: string,
): Promise<string[]> {
  const ids = new Set<string>()
  for (const one of [...chosen, ...linesOf(lines)]) {
    const typed = { member: one.text ?? '', memberId: one.id }
    const { personId } = await resolveMember(tx, actor, 'PERSON', typed).catch((error: unknown) => {
      throw error instanceof Invalid ? unknown('persons', 'unknownPerson', one) : error
    })
    if (personId) ids.add(personId)
  }
  return [...ids]
}

/** The organisation may be named in either language; a title may hold a comma itself, so the last one parts them. */
function named({ text = '' }: Chosen) {
  const at = text.lastIndexOf(',')
  const title = (at < 0 ? text : text.slice(0, at)).trim()
  const key = sortKey(at < 0 ? '' : text.slice(at + 1).trim())
  return {
    AND: [
      { OR: [{ titleDa: title }, { titleEn: title }] },
      { organisation: { OR: [{ sortKeyDa: key }, { sortKeyEn: key }] } },
    ],
  }
}

function linesOf(lines: string): Chosen[] {
  return lines
    .split('\n')
    .map((line) => ({ text: line.trim() }))
    .filter(({ text }) => text !== '')
}

function unknown(field: string, code: 'unknownPost' | 'unknownPerson', { text = '' }: Chosen): Invalid {
  return new Invalid([{ field, code, params: { name: text } }])
}
