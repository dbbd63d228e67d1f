/** Where the results report is chosen. What stands in the report itself is in app/domain/report. */
export const report = {
  title: 'Resultatrapport',
  period: 'Strategi',
  from: 'Fra dato',
  to: 'Til dato',
  language: 'Sprog',
  languages: { da: 'Dansk', en: 'Engelsk' },
  show: 'Vis',
  years: 'Hele år',
  wrongDay: 'Skriv datoen som 23.11.2026, i dag eller -3m. Indtil da vises rapporten uden den.',
  none: 'Der er ingen strategi at rapportere om',
  noneText: 'Indlæs eller opret en strategiperiode først.',
}
