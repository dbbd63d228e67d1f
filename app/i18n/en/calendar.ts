import type { calendar as danish } from '../da/calendar'
import { plural } from '../plural'

export const calendar: typeof danish = {
  plan: {
    title: (year) => `Year plan ${year}`,
    intro: 'The year’s meetings and editions of the office’s fixed events, month by month.',
    count: (meetings, editions) =>
      `${meetings} ${plural(meetings, 'meeting', 'meetings')} and ${editions} ${plural(editions, 'edition', 'editions')}`,
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
    when: 'When',
    what: 'What',
    kind: 'Kind',
    place: 'Place',
    status: 'Status',
    edition: 'Edition',
    monthCaption: (month) => `Meetings and editions in ${month}`,
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
