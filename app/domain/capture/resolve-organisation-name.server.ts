import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { organisationName } from '~/domain/organisations/organisation'
import { containingWords } from '~/domain/people/matching-words.server'
import { fold } from '~/domain/search/fold'
import type { ResolvedOrganisation } from './resolved-line'

const mostCandidates = 8
const mostRows = 100

/** The organisations of a typed name, or, when none has exactly that name or alias, those that contain it. */
export async function resolveOrganisationName(actor: Actor, name: string): Promise<ResolvedOrganisation> {
  const wanted = fold(name)
  if (wanted === '') return { name, choice: 'new', candidates: [], mayBeNew: false }
  const rows = await db.organisation.findMany({
    where: { archivedAt: null, searchEntries: { some: containingWords('organisation', name) } },
    include: { aliases: { select: { name: true } } },
    orderBy: { sortKeyDa: 'asc' },
    take: mostRows,
  })
  const named = rows.map((row) => ({
    id: row.id,
    name: organisationName(row, actor.locale),
    known: [row.nameDa, row.nameEn, row.shortName ?? '', ...row.aliases.map((alias) => alias.name)].map(fold),
  }))
  const same = named.filter(({ known }) => known.includes(wanted))
  const like = named.filter(({ known }) => known.some((one) => ` ${one}`.includes(` ${wanted}`)))
  const candidates = (same.length > 0 ? same : like).slice(0, mostCandidates)
  const [only, ...others] = same
  const choice = only && others.length === 0 ? only.id : candidates.length > 0 ? null : 'new'
  return {
    name,
    choice,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    mayBeNew: same.length === 0,
  }
}
