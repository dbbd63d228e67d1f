import type { report as danish } from '../da/report'

export const report: typeof danish = {
  title: 'Results report',
  period: 'Strategy',
  from: 'From',
  to: 'To',
  language: 'Language',
  languages: { da: 'Danish', en: 'English' },
  show: 'Show',
  years: 'Whole years',
  wrongDay: 'Write the date as 23/11/2026, today or -3m. Until then the report is shown without it.',
  none: 'There is no strategy to report on',
  noneText: 'Load or create a strategy period first.',
}
