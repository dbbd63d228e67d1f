import type { overview as danish } from '../da/overview'
import { plural } from '../plural'

export const overview: typeof danish = {
  title: 'Overview',
  intro: 'Measures, coverage, relationships and events as they stand today, from what you may see.',
  csv: 'CSV',
  measure: (number: number, name: string, status: string, progress: string) =>
    `Measure ${number}, ${name}: ${status}, ${progress}`,
  measures: "The strategy's measures",
  nextEvents: 'Coming events',
  wholeYear: 'The whole year',
  noEvents: 'No coming events',
  noEventsText: 'Plan the next edition of a series, and it shows here.',
  engagement: {
    title: 'Contact over time',
    byOffice: 'Meetings held, by office',
    byPriority: 'Meetings held, by priority',
    summary: (meetings: number, months: number) =>
      `${plural(meetings, 'One meeting', `${meetings} meetings`)} held in the last ${months} months.`,
    most: (name: string, meetings: number) => `Most in ${name} (${meetings}).`,
    none: 'No meetings held in this time',
    noneText: 'Meetings logged as held show here month by month.',
    twoPriorities: 'A meeting that serves two priorities counts in both.',
    lineTold: (name: string, total: number) => `${name}: ${total} in all`,
    kind: 'By',
    office: 'Office',
    priority: 'Priority',
    name: 'Name',
    month: 'Month',
    total: 'In all',
    asTable: 'Show as a table',
  },
}
