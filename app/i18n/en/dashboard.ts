import type { dashboard as danish } from '../da/dashboard'

export const dashboard: typeof danish = {
  title: 'Home',
  greeting: (name: string) => `Hello ${name}`,
  quickLine: 'Quick log',
  today: 'Today’s meetings',
  noneToday: 'No meetings today',
  noneTodayText: 'Planned meetings are listed here, with a link to log them afterwards.',
  followUps: 'My follow-ups',
  noFollowUps: 'No open follow-ups',
  noFollowUpsText: 'When you promise something at a meeting, write it as a follow-up with a due date.',
  allFollowUps: 'All follow-ups',
  allMine: (n: number) => `All mine (${n})`,
  withoutReadout: 'Held, without a readout',
  noneWithoutReadout: 'All your meetings have a readout',
  noneWithoutReadoutText: 'Held meetings you took part in are listed here until a readout is written.',
  writeReadout: 'Write readout',
  toHold: 'Were they held?',
  toHoldText: 'Planned meetings whose time has passed.',
  upcoming: 'Upcoming meetings',
  noneUpcoming: 'No upcoming meetings',
  noneUpcomingText:
    'Plan a meeting, so that participants, purpose and topics are in one place when it begins.',
  allMeetings: 'All meetings',
  log: 'Log',
}
