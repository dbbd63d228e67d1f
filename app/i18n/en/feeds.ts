import type { feeds as danish } from '../da/feeds'

export const feeds: typeof danish = {
  title: 'Calendar subscriptions',
  intro:
    'A subscription shows your meetings in Outlook, Google Calendar or Apple Calendar and keeps up when they change. Its address is a secret: whoever has it can read the calendar.',
  add: 'New subscription',
  subscribe: 'Subscribe',
  none: 'No subscriptions',
  noneText:
    'With a subscription your meetings and deadlines stand in the calendar you already use, without downloading files.',
  caption: 'Your calendar subscriptions',
  what: 'Calendar',
  content: 'Content',
  language: 'Language',
  alarm: 'Alarm',
  made: 'Made',
  lastFetched: 'Last fetched',
  neverFetched: 'Not fetched yet',
  actions: 'Actions',
  ended: 'Archived: the calendar is empty',
  kinds: {
    MINE: 'My meetings and deadlines',
    OFFICE: 'The office’s meetings',
    PLAN: 'The year plan',
    GROUP: 'Meetings with the group',
    SERIES: 'The series’ editions',
  },
  kindOf: {
    MINE: () => 'My meetings and deadlines',
    PLAN: () => 'The year plan',
    OFFICE: (name: string) => `Office: ${name}`,
    GROUP: (name: string) => `Group: ${name}`,
    SERIES: (name: string) => `Series: ${name}`,
  },
  contents: { FULL: 'Everything', BUSY: 'Busy only' },
  locales: { da: 'Danish', en: 'English' },
  alarmBefore: (minutes: number) =>
    minutes === 1440 ? '1 day before' : minutes === 60 ? '1 hour before' : `${minutes} minutes before`,
  noAlarm: 'None',
  form: {
    title: 'New calendar subscription',
    source: 'What should the calendar show?',
    own: 'Your own',
    everyone: 'Shared',
    offices: 'An office',
    groups: 'Meetings with a group’s members',
    series: 'A series’ editions',
    content: 'How much should it show?',
    fullHint:
      'Title, place, purpose, the participants’ names and link. Limited and marked information always shows as “Busy” only.',
    busyHint: 'Only when the time is taken. No titles, places, names or deadlines.',
    language: 'Language of the calendar',
    alarm: 'Alarm before meetings',
    alarmHint: 'Only when everything is shown. Some calendars ignore alarms from subscriptions.',
    label: 'Name in the calendar',
    labelHint: 'Such as “Rapport on the phone”. Without a name, it is called what it shows.',
    save: 'Make subscription',
  },
  window: (back: number, ahead: number, most: string) =>
    `The calendar shows from ${back} days back to ${ahead} days ahead, at most the ${most} events nearest to today. Cancelled meetings stand as cancelled for 60 days.`,
  access:
    'The calendar shows what you may see yourself, each time it is fetched. If you lose access to a meeting, it is gone at the next fetch.',
  address: {
    title: 'The calendar’s address',
    rotatedTitle: 'The calendar’s new address',
    once: 'Copy the address now. It is shown this once only; if you lose it, you can make a new one.',
    secret: 'Do not share it: whoever has the address can read the calendar without signing in.',
    https: 'Address',
    webcal: 'Open in the calendar program',
    copy: 'Copy',
    toList: 'To the subscriptions',
  },
  help: {
    title: 'How to add it',
    outlook: 'Outlook',
    outlookText: 'Add calendar → Subscribe from web. Paste the address and choose Import.',
    google: 'Google Calendar',
    googleText:
      'On a computer: Other calendars → + → From URL. Paste the address. Google fetches when it suits Google, up to 12 hours after a change.',
    apple: 'Apple Calendar',
    appleText: 'File → New Calendar Subscription. Paste the address and choose to refresh every hour.',
    updates: 'A subscription keeps up when something changes. A downloaded file does not.',
  },
  rotation: {
    action: 'New address',
    title: 'Make a new address',
    text: 'The old address stops working at once, and the calendar must be added again with the new one. Your other subscriptions are not affected.',
    submit: 'Make new address',
  },
  revocation: {
    action: 'End',
    question: (name: string) =>
      `End “${name}”? The address stops working at once and cannot be brought back.`,
    confirm: 'End the subscription',
    done: 'The subscription has ended.',
  },
  alreadyMade:
    'The subscription was made the first time the form was sent, and its address was shown only then. If you did not copy it, make a new address.',
  busy: 'Busy',
  calendarName: (name: string) => `Rapport: ${name}`,
  deadline: {
    followUp: { hidden: 'Follow-up', summary: (text: string) => `Follow-up: ${text}` },
    planningTask: { hidden: 'Planning task', summary: (text: string) => `Task: ${text}` },
  },
}
