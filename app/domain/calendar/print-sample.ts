import { buildCalendar } from './build-calendar'

const zone = 'Europe/Copenhagen'
const event = { sequence: 0, stamp: new Date('2026-01-01T12:00:00Z'), summary: 'Møde' }
const start = { instant: new Date('2026-03-24T09:00:00Z'), zone }
const end = { instant: new Date('2026-03-24T10:00:00Z'), zone }

/** Run on its own by a test, under several zones of the server: the output must not differ. */
process.stdout.write(
  buildCalendar({
    events: [
      {
        ...event,
        uid: '1',
        time: { allDay: false, start, end },
        recurrence: { frequency: 'WEEKLY', count: 3 },
      },
      { ...event, uid: '2', time: { allDay: true, startsOn: '2026-06-01', endsOn: '2026-06-01' } },
      {
        ...event,
        uid: '3',
        time: { allDay: false, start: { ...start, zone: 'Africa/Casablanca' }, end: null },
      },
    ],
  }),
)
