import type { insights as danish } from '../da/insights'
import { plural } from '../plural'

export const insights: typeof danish = {
  title: 'Relationships that need care',
  kinds: { cooling: 'Cooled', silent: 'Silent', single: 'Only one colleague' },
  explained: {
    cooling: (days: number) =>
      `Relationships that were moderate or strong ${days} days ago and have lost a third of their strength.`,
    silent: (days: number) =>
      `Relationships that are still moderate or strong, with no meeting held in ${plural(days, 'one day', `${days} days`)}.`,
    single: (_: number) =>
      'Organisations of a group to which only one colleague has a moderate or strong relationship.',
  },
  none: {
    cooling: 'No relationship has cooled',
    silent: 'No silent relationships',
    single: 'No organisation is known to only one colleague',
  },
  noneText:
    'The list is worked out from meetings, stated ties and shared appointments each time it is opened.',
  searchLabel: 'Search person or colleague',
  group: 'Group',
  office: "Colleague's office",
  days: 'Number of days',
  columns: {
    person: 'Person',
    organisation: 'Organisation',
    belongsTo: { cooling: 'Organisation', silent: 'Organisation', single: 'Groups' },
    colleague: 'Colleague',
    office: 'Office',
    before: 'Strength before',
    strength: 'Strength',
    tier: 'Tier',
    last: 'Last meeting',
  },
  fell: (before: number, now: string) => `${before} → ${now}`,
  gone: 'none',
  neverMet: 'no meeting',
  panel: 'Relationships that have cooled',
  all: 'See all',
  strongest: 'Best known to',
  history: 'Strength over time',
  historyTold: (from: number, to: number, months: number) =>
    `The strongest relationship went from ${from} to ${to} in ${months} months.`,
  historyNone: 'No relationship in these months.',
  month: 'Month',
}
