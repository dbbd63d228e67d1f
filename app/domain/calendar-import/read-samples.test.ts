import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { decodeCalendar, NotACalendar, readCalendar } from './read-calendar'
import { readEntries } from './read-entries'
import { type Candidate, resolveEntries } from './resolve-entries'
import { atOnce } from './slices'

const samples = path.join(import.meta.dirname, 'samples')
const window = { from: '2026-08-25', to: '2027-12-28' }
const zones = ['UTC', 'America/Los_Angeles', 'Europe/Copenhagen']

function read(bytes: Uint8Array) {
  const calendar = readCalendar(decodeCalendar(bytes))
  const { texts, entries, asked, problems } = atOnce(readEntries(calendar, window, 'Europe/Copenhagen'))
  const candidates = atOnce(resolveEntries(texts, entries, new Map([['', 'Europe/Copenhagen'], ...asked])))
  const told = [...calendar.problems, ...problems].sort((a, b) => a.line - b.line)
  return { candidates, asked: [...asked.keys()], problems: told.map(({ line, code }) => `${line} ${code}`) }
}

const sample = (name: string) => read(readFileSync(path.join(samples, name)))

function told({ when, title }: Candidate): string {
  if (when.allDay) return `${when.startsOn}/${when.endsOn} ${title}`
  const end = when.endsAt ? when.endsAt.toISOString().slice(5, 16) : '–'
  return `${when.startsAt.toISOString().slice(5, 16)}/${end} ${title}`
}

const july = '07-01T08:00/07-01T09:00'
const expected: Record<string, string[]> = {
  'outlook-desktop.ics': [`${july} Møde om AI, del 2`],
  'outlook-com.ics': [
    '07-01T08:00/07-01T09:30 Uden tabel',
    '07-01T08:00/07-01T09:30 Vist navn',
    '2026-07-02/2026-07-02 Hele dagen',
  ],
  'exchange.ics': ['11-16T09:00/11-16T09:30 Koordination', '12-01T12:00/12-01T12:30 Koordination (flyttet)'],
  'google.ics': [
    `${july} Kaffe ☕ med Kim`,
    '10-05T12:00/10-05T13:00 Ugemøde',
    '10-19T12:00/10-19T13:00 Ugemøde',
    '10-20T08:00/10-20T09:00 Aflyst der',
    '10-26T13:00/10-26T14:00 Ugemøde',
    '11-02T13:00/11-02T14:00 Ugemøde',
    '11-09T13:00/11-09T14:00 Ugemøde',
  ],
  'apple.ics': [`${july} Besøg`, '2027-06-05/2027-06-05 Grundlovsdag'],
  'nextcloud.ics': ['07-01T08:00/07-01T09:30 Varighed i stedet for slut'],
  'thunderbird.ics': [`${july} Gammel sti`, `${july} Flydende tid`],
  'zimbra.ics': [`${july} Zimbra`],
  'lotus-notes.ics': [`${july} Notes`],
  'zoom.ics': [`${july} Zoom-møde`],
  'trip.ics': ['2026-07-01/2026-07-04 San Francisco, CA', '07-01T08:00/07-01T19:00 SK935 CPH to SFO'],
  'social.ics': ['07-01T08:00/07-01T10:00 Techfest'],
  'truncated.ics': ['07-01T08:00/– Hel', '07-02T08:00/– Afbr'],
  'mixed-line-ends.ics': ['07-01T08:00/– Blandede linjer'],
  'utf-16.ics': ['07-01T08:00/– Ærø 北京'],
  'windows-1252.ics': ['07-01T08:00/– Ærø – på øen'],
  'quoted-printable.ics': [`${july} Møde på Ærø`],
  'tab-folds-and-lower-case.ics': [`${july} foldet med tabulator`],
  'bare-event.ics': ['07-01T08:00/07-01T11:00 Uden kalender'],
  'broken.ics': [
    '07-01T09:00/– Samme igen, nyere',
    '2026-07-03/2026-07-03 =HYPERLINK("http://x")<script>',
    '07-04T08:00/– Hvert sekund',
  ],
}

describe('the calendars of other products', () => {
  test.each(Object.entries(expected))('%s', (name, lines) => {
    expect(sample(name).candidates.map(told)).toEqual(lines)
  })

  it('are all expected here', () => {
    expect(readdirSync(samples).sort()).toEqual([...Object.keys(expected), 'sports.ics'].sort())
    expect(sample('sports.ics').candidates).toHaveLength(30)
  })

  test.each(zones)('are read alike by a server in %s', (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      for (const [name, lines] of Object.entries(expected)) {
        expect(sample(name).candidates.map(told), name).toEqual(lines)
      }
    } finally {
      process.env['TZ'] = before
    }
  })
})

describe('what is wrong with a calendar', () => {
  it('is told with the numbers of its lines', () => {
    expect(sample('broken.ics').problems).toEqual([
      '3 notALine',
      '4 noStart',
      '6 badTime',
      '9 noStart',
      '13 olderCopy',
      '18 badRule',
      '19 strayEnd',
      '34 frequencyRefused',
      '37 badDuration',
      '42 outside',
    ])
    expect(sample('truncated.ics').problems).toEqual(['1 unclosed', '8 unclosed'])
  })

  it.each(['outlook-desktop.ics', 'google.ics', 'zoom.ics', 'nextcloud.ics', 'lotus-notes.ics'])(
    'is nothing for %s',
    (name) => expect(sample(name).problems).toEqual([]),
  )

  it('is asked about only where the file does not tell', () => {
    expect(sample('thunderbird.ics').asked).toEqual([''])
    expect(sample('broken.ics').asked).toEqual(['constructor'])
    expect(sample('exchange.ics').asked).toEqual([])
  })
})

describe('what an event says', () => {
  const [outlook] = sample('outlook-desktop.ics').candidates

  it('becomes the fields of a meeting', () => {
    expect(outlook).toMatchObject({
      place: 'Asiatisk Plads 2, København',
      link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0?context=%7b%7d',
      isPrivate: true,
      sequence: 2,
      people: [
        { name: 'Holm; Karen', email: 'karen.holm@example.org', declined: false },
        { name: '', email: 'bo@example.org', declined: true },
        { name: 'Jonas Lindved', email: 'jonas@example.org', declined: false },
      ],
    })
    expect(outlook?.purpose).toMatch(/^Dagsorden:\n1\. Status\n2\./)
  })

  it('of a meeting room is its link, whatever it is called there', () => {
    expect(sample('google.ics').candidates[0]?.link).toBe('https://meet.google.com/abc-defg-hij')
    expect(sample('zoom.ics').candidates[0]?.link).toBe('https://us02web.zoom.us/j/91234567890?pwd=abc.1')
  })

  it('of a changed occurrence names which one it was', () => {
    const moved = sample('exchange.ics').candidates.find(({ title }) => title.includes('flyttet'))
    expect(moved).toMatchObject({ occurrence: '2026-11-30T09:00:00.000Z', uid: 'ews-series' })
  })
})

test.each([
  ['a zip', [0x50, 0x4b, 0x03, 0x04], 'calendarIsArchive'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'calendarIsPdf'],
  ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'calendarIsBinary'],
  ['6 MB', Array.from({ length: 6_000_000 }, () => 0x20), 'calendarTooBig'],
])('%s is no calendar', (_, bytes, code) => {
  expect(() => decodeCalendar(Uint8Array.from(bytes))).toThrow(new NotACalendar(code as NotACalendar['code']))
})
