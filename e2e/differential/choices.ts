import type { Dice } from './dice'
import { type Known, typed } from './known'

export const kindsSearched = ['person', 'organisation', 'post', 'meeting', 'edition', 'group', 'measure']
export const suggested = [...kindsSearched, 'colleague', 'topic', 'personOrOrganisation', 'series', 'country']

const scopes = [
  ...[
    'org:',
    'slags:',
    'land:is',
    'land:mt',
    'land:dk',
    'tiltag:11',
    'tiltag:3',
    'siden:2026-01',
    'før:2026-06',
  ],
  ...['år:2026', 'år:2025', 'emne:', 'kontor:', 'person:', 'gruppe:', 'kind:visit', 'kind:ngo', 'ukendt:'],
]

export function query(fields: Record<string, string | undefined>): string {
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined)
  return new URLSearchParams(given).toString()
}

export const maybe = (random: Dice, from: readonly string[]) =>
  random.below(3) ? undefined : random.pick(from)
export const page = (random: Dice) => maybe(random, ['1', '2', '3', '9'])
export const language = (random: Dice) => query({ language: maybe(random, ['da', 'en']) })
export const key = (random: Dice) => `seeded-${String(random.below(1e9)).padStart(12, '0')}`

export function sought(random: Dice, known: Known): string {
  const word = random.pick(random.below(2) ? known.words : typed)
  return random.below(3) ? word : `${word} ${random.pick(known.words)}`
}

export function scoped(random: Dice, known: Known): string {
  const one = () => {
    const scope = random.pick(scopes)
    return scope.endsWith(':') ? `${scope}${random.pick(known.words)}` : scope
  }
  return [maybe(random, [sought(random, known)]), one(), maybe(random, [one()])].filter(Boolean).join(' ')
}

export function end(random: Dice, { ids }: Known): string {
  return random.below(3)
    ? `person:${random.pick(ids.person)}`
    : `organisation:${random.pick(ids.organisation)}`
}

export function paths(random: Dice, known: Known): string {
  const { person, office } = known.ids
  const from = random.pick(['us', 'me', `person:${random.pick(person)}`, `office:${random.pick(office)}`])
  return query({
    ...{ from, to: end(random, known), via: maybe(random, [end(random, known)]) },
    ...{ recency: maybe(random, ['3', '6', '12', '24']), tier: maybe(random, ['moderate', 'strong']) },
    view: maybe(random, ['table', 'picture']),
    'to.text': maybe(random, [random.pick(known.words)]),
  })
}

export function insights(random: Dice, { ids, words }: Known): string {
  return query({
    ...{ kind: random.pick(['cooling', 'silent', 'single']), group: maybe(random, ids.group) },
    ...{ office: maybe(random, ids.office), days: maybe(random, ['30', '90', '365']) },
    ...{ q: maybe(random, words), sort: maybe(random, ['strength', '-strength', 'last', '-last']) },
  })
}

export function coverage(random: Dice, { ids }: Known): string {
  return query({
    ...{ group: maybe(random, ['all', ...ids.group]), window: maybe(random, ['30', '90', '183']) },
    metric: maybe(random, ['last', 'strength', 'level', 'meetings', 'followups', 'next']),
    view: maybe(random, ['tiles', 'map', 'table']),
    sort: maybe(random, ['last', '-last', 'strength', '-meetings', 'followups', 'next']),
  })
}

export function gaps(random: Dice, { ids, words }: Known): string {
  const kind = maybe(random, ['never', 'silent', 'single', 'unowned'])
  const days = maybe(random, ['30', '183', '400'])
  return query({
    kind,
    days,
    group: maybe(random, ids.group),
    office: maybe(random, ids.office),
    q: maybe(random, words),
  })
}

export function contributions(random: Dice, { ids, words }: Known): string {
  return query({
    ...{
      q: maybe(random, words),
      measure: maybe(random, ids.measure),
      year: maybe(random, ['2025', '2026']),
    },
    ...{ organisation: maybe(random, ids.organisation), priority: maybe(random, ids.priority) },
    ...{ sort: maybe(random, ['on', 'title', '-measure']), archived: maybe(random, ['1']) },
  })
}

export function period(random: Dice): string {
  return query({
    from: maybe(random, ['2025-01-01', '2026-06-01', '1.1.2026']),
    to: maybe(random, ['2026-06-30', '2025-12-31']),
    language: maybe(random, ['da', 'en']),
  })
}

export function briefing(random: Dice, { ids }: Known): string {
  return random.pick([
    `meeting/${random.pick(ids.meeting)}`,
    `edition/${random.pick(ids.edition)}`,
    `person/${random.pick(ids.person)}`,
    `organisation/${random.pick(ids.organisation)}`,
    `country/${random.pick(['IS', 'MT', 'DK', 'DE', 'CN', 'US', 'XX'])}`,
  ])
}
