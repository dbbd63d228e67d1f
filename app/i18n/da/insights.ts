import { plural } from '../plural'

/** Relationships that need care. */
export const insights = {
  title: 'Relationer, der kræver opmærksomhed',
  kinds: { cooling: 'Kølnet', silent: 'Tavse', single: 'Kun én kollega' },
  explained: {
    cooling: (days: number) =>
      `Relationer, der for ${days} dage siden var mindst middel, og som siden har mistet en tredjedel af styrken.`,
    silent: (days: number) =>
      `Relationer, der stadig er mindst middel, men uden et afholdt møde i ${plural(days, 'en dag', `${days} dage`)}.`,
    single: (_: number) =>
      'Organisationer i en gruppe, som kun én kollega har en relation på mindst middel til.',
  },
  none: {
    cooling: 'Ingen relationer er kølnet',
    silent: 'Ingen tavse relationer',
    single: 'Ingen organisation kendes kun af én kollega',
  },
  noneText: 'Listen beregnes af møder, angivne relationer og fælles ansættelser, hver gang siden åbnes.',
  searchLabel: 'Søg person eller kollega',
  group: 'Gruppe',
  office: 'Kollegaens repræsentation',
  days: 'Antal dage',
  columns: {
    person: 'Person',
    organisation: 'Organisation',
    belongsTo: { cooling: 'Organisation', silent: 'Organisation', single: 'Grupper' },
    colleague: 'Kollega',
    office: 'Repræsentation',
    before: 'Styrke før',
    strength: 'Styrke',
    tier: 'Niveau',
    last: 'Sidste møde',
  },
  fell: (before: number, now: string) => `${before} → ${now}`,
  gone: 'ingen',
  neverMet: 'intet møde',
  panel: 'Relationer, der er kølnet',
  all: 'Se alle',
  strongest: 'Kendes bedst af',
  history: 'Styrke over tid',
  historyTold: (from: number, to: number, months: number) =>
    `Den stærkeste relation gik fra ${from} til ${to} på ${months} måneder.`,
  historyNone: 'Ingen relation i de seneste måneder.',
  month: 'Måned',
}
