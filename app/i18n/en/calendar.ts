import type { calendar as danish } from '../da/calendar'

export const calendar: typeof danish = {
  plan: {
    title: (year) => `Year wheel ${year}`,
    years: 'Years',
    previousYear: (year) => `Previous year, ${year}`,
    nextYear: (year) => `Next year, ${year}`,
    thisYear: 'This year',
    empty: (year) => `There is nothing in ${year}`,
    emptyWhy:
      'Meetings appear here as soon as they are logged or planned; editions when a series gets a date.',
    download: 'Download as calendar file',
    downloadNote:
      'A downloaded calendar file does not update: changes come along only when it is downloaded again.',
    edition: 'Edition',
  },
  file: {
    download: 'Download as calendar file (.ics)',
    participants: 'Participants',
    join: 'Join',
    record: 'In Rapport',
    meetingName: 'meeting',
    planName: (year) => `year-plan-${year}`,
  },
}
