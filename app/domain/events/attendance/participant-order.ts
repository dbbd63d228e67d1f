import type { Locale } from '../../access/actor'
import { sortKey } from '../../search/sort-key'
import type { Attendee } from './attendee'

export const participantOrders = ['country', 'organisation', 'name', 'rank'] as const
export type ParticipantOrder = (typeof participantOrders)[number]

export const participantChoices = ['coming', 'attended', 'all'] as const
export type ParticipantChoice = (typeof participantChoices)[number]

type Ordered = Pick<Attendee, 'countryName' | 'organisation' | 'nameKey' | 'rank'>

/** Where English sorts otherwise than Danish: å, æ and ø stand as the letters they look like, aa as two a’s. */
const english = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/**
 * Participants as a list or a table plan takes them: alphabetically in the language's own order, those without what is
 * asked for last; or by protocol rank, 1 highest. Those alike stand by country, then name.
 */
export function ordered<One extends Ordered>(
  all: readonly One[],
  order: ParticipantOrder,
  language: Locale,
): One[] {
  const keys: Record<ParticipantOrder, (one: Ordered) => string[]> = {
    country: (one) => [one.countryName, one.organisation?.name ?? ''],
    organisation: (one) => [one.organisation?.name ?? ''],
    name: () => [],
    rank: (one) => [String(one.rank ?? 1_000_000).padStart(7, '0'), one.countryName],
  }
  const compare = language === 'da' ? inDanish : english.compare
  return [...all].sort((a, b) => {
    const [first, second] = [keys[order](a), keys[order](b)]
    for (const [at, key] of first.entries()) {
      const difference = withEmptyLast(key, second[at] ?? '', compare)
      if (difference !== 0) return difference
    }
    // A person's key is the Danish one by family name in either language: it is how the person is filed.
    return a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : 0
  })
}

function withEmptyLast(one: string, other: string, compare: (a: string, b: string) => number): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '')
  return compare(one, other)
}

function inDanish(one: string, other: string): number {
  const [first, second] = [sortKey(one), sortKey(other)]
  return first < second ? -1 : first > second ? 1 : 0
}
