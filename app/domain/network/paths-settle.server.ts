import type { Actor } from '../access/actor'
import { fold } from '../search/fold'
import { suggest } from '../search/suggest.server'
import { toPattern } from './paths-address'
import type { PathsSearch } from './paths-schema.server'

type Field = 'to' | 'via' | 'person'

/** A name that was typed and not chosen, with whom it may mean: `to` is the question's address with that one chosen. */
export type EndChoice = {
  field: Field
  text: string
  options: { to: string; label: string; detail: string }[]
}

/**
 * What the form of the page means: names that were picked, or answer to exactly one person or organisation the actor may
 * see, become ends of the question; any other name is asked about, never guessed.
 */
export async function settleEnds(
  actor: Actor,
  given: PathsSearch,
  path: string,
): Promise<{ search: PathsSearch; choices: EndChoice[]; wasTyped: boolean }> {
  const fields = (['to', 'via', 'person'] as const).filter((field) => given[`${field}.text`])
  const found = await Promise.all(
    fields.map(async (field) => ({ field, ...(await meant(actor, field, given)) })),
  )
  const search = { ...given }
  for (const { field, value } of found) if (value) settle(search, field, value)
  const open = found.filter(({ value }) => value === null)
  const choices = open.map(({ field, options }) => ({
    field,
    text: given[`${field}.text`] ?? '',
    options: options.map(({ value, label, detail }) => {
      const chosen = { ...search }
      settle(chosen, field, value)
      const others = open.map((other) => other.field).filter((other) => other !== field)
      return { to: addressOf(path, chosen, others), label, detail }
    }),
  }))
  return { search, choices, wasTyped: fields.length > 0 }
}

function settle(search: PathsSearch, field: Field, value: string): void {
  search[field === 'person' ? 'from' : field] = value
}

type Meant = { value: string | null; options: { value: string; label: string; detail: string }[] }

async function meant(actor: Actor, field: Field, given: PathsSearch): Promise<Meant> {
  const text = given[`${field}.text`] ?? ''
  const valueOf = (id: string) => (field === 'person' ? `person:${id}` : id)
  const picked = valueOf(given[`${field}.id`] ?? '')
  if (toPattern.test(picked)) return { value: picked, options: [] }
  const found = await suggest(actor, field === 'person' ? 'person' : 'personOrOrganisation', text)
  const options = found.map(({ id, label, detail }) => ({ value: valueOf(id), label, detail }))
  const [exact, another] = options.filter(({ label }) => fold(label) === fold(text))
  return { value: exact && !another ? exact.value : null, options }
}

/** The page's own address for a question, with the names typed in `open` fields and without what else its form adds. */
export function addressOf(path: string, search: PathsSearch, open: readonly Field[] = []): string {
  const { from, to, via, recency, tier, view, size } = search
  const params = new URLSearchParams()
  if (from !== 'us') params.set('from', from)
  for (const [name, value] of Object.entries({ to, via, recency, tier })) if (value) params.set(name, value)
  if (view !== 'paths') params.set('view', view)
  if (size) params.set('size', String(size))
  for (const field of open) params.set(`${field}.text`, search[`${field}.text`] ?? '')
  // A colon needs no escape in a query, and the address is read by people.
  const query = params.toString().replaceAll('%3A', ':')
  return query ? `${path}?${query}` : path
}
