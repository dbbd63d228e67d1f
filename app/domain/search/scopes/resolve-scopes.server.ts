import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { today } from '../../time/plain-date'
import { searchKinds } from '../search-kind'
import type { Within } from '../within'
import { type ScopeMeaning, resolveValue } from './resolve-value.server'
import { type ScopeName, type TypedScope, readScopes } from './scope'

/** A scope in force; `without` is the query without it. */
export type ScopeChip = { name: ScopeName; label: string; raw: string; without: string }
/** Why something typed as a scope was taken as plain words. */
export type ScopeHint =
  | { hint: 'unknownWord'; word: string }
  | { hint: 'noValue'; word: string }
  | { hint: 'unknownValue'; name: ScopeName; value: string }
  | { hint: 'tooMany' }

export type ScopedQuery = {
  /** The words to look for. */
  text: string
  within: Within
  chips: ScopeChip[]
  hints: ScopeHint[]
}

/** Reads a query's scope words and finds what they mean; what means nothing is left among the words, with a hint. */
export async function resolveScopes(actor: Actor, q: string, now: Date): Promise<ScopedQuery> {
  const read = readScopes(q)
  const day = today(now, actor.zone)
  const resolved: { scope: TypedScope; meaning: ScopeMeaning | null }[] = []
  for (const scope of read.scopes) resolved.push({ scope, meaning: await resolveValue(actor, scope, day) })
  const understood = resolved.flatMap(({ scope, meaning }) => (meaning ? [{ scope, meaning }] : []))
  const lost = resolved.filter(({ meaning }) => meaning === null).map(({ scope }) => scope)
  return {
    text: [read.text, ...lost.map(({ raw }) => raw)].join(' ').trim(),
    within: narrow(understood),
    chips: understood.map(({ scope, meaning }) => ({
      name: scope.name,
      label: meaning.label,
      raw: scope.raw,
      without: q.replace(scope.raw, '').replace(/\s+/g, ' ').trim(),
    })),
    hints: [
      ...read.unread.map(({ word, value }) =>
        value === '' ? { hint: 'noValue' as const, word } : { hint: 'unknownWord' as const, word },
      ),
      ...lost.map(({ name, value }) => ({ hint: 'unknownValue' as const, name, value })),
      ...(read.tooMany ? [{ hint: 'tooMany' as const }] : []),
    ],
  }
}

type Understood = { scope: TypedScope; meaning: ScopeMeaning }

/** Scopes of one name widen each other, days and different names narrow: a company or an NGO, in Estonia, since May. */
function narrow(understood: Understood[]): Within {
  const sets = new Map<string, Understood[]>()
  for (const one of understood) {
    const key = one.scope.name === 'since' || one.scope.name === 'before' ? one.scope.raw : one.scope.name
    sets.set(key, [...(sets.get(key) ?? []), one])
  }
  const idsOf: Within['idsOf'] = {}
  const kinds = searchKinds.filter((kind) => {
    const queries: Prisma.Sql[] = []
    for (const set of sets.values()) {
      const any = set.flatMap(({ meaning }) => (kind in meaning.ids ? [meaning.ids[kind] ?? null] : []))
      if (any.length === 0) return false
      if (!any.includes(null))
        queries.push(
          Prisma.join(
            any.filter((ids) => ids !== null),
            ' UNION ',
          ),
        )
    }
    if (queries.length > 0) idsOf[kind] = queries
    return true
  })
  return { kinds, idsOf }
}
