import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { worked } from '~/testing/worked'
import { decodeCalendar, readCalendar, readCalendarInSlices } from './read-calendar'
import { readEntries } from './read-entries'
import { resolveEntries } from './resolve-entries'
import { atOnce, inSlices } from './slices'

const window = { from: '2026-08-25', to: '2027-12-28' }
const samples = path.join(import.meta.dirname, 'samples')

async function read(text: string) {
  const calendar = await readCalendarInSlices(text)
  const { texts, entries, asked, problems } = await inSlices(readEntries(calendar, window, 'UTC'))
  const candidates = await inSlices(resolveEntries(texts, entries, asked))
  return { candidates, problems: [...calendar.problems, ...problems].map(({ code }) => code) }
}

/** The longest work during which nobody else was served. */
async function stall(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [worked(), 0]
  const look = () => {
    longest = Math.max(longest, worked() - last)
    last = worked()
  }
  const timer = setInterval(look, 1)
  await work()
  clearInterval(timer)
  look()
  return longest
}

const event = (n: number, more = '') =>
  `BEGIN:VEVENT\r\nUID:e${n}\r\nDTSTART;TZID=Europe/Copenhagen:20261201T090000\r\nDTEND;TZID=Europe/Copenhagen:20261201T100000\r\nSUMMARY:Møde ${n}\r\nATTENDEE;CN=Kim Ny:mailto:kim${n}@example.org\r\n${more}END:VEVENT\r\n`
const many = (count: number, more = '') =>
  `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, n) => event(n, more)).join('')}END:VCALENDAR\r\n`
const repeated = (line: string, length = 4_900_000) => line.repeat(Math.floor(length / line.length))

const hostile: Record<string, string> = {
  '20,000 events': many(20_000),
  '5,000 events that never end': many(5_000, 'RRULE:FREQ=DAILY\r\n'),
  '5,000 rules that fit no day': many(5_000, 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=SU\r\n'),
  '5,000 rules by the second': many(5_000, 'RRULE:FREQ=SECONDLY\r\n'),
  '5,000 long descriptions': many(5_000, `DESCRIPTION:${'https://zoom.us '.repeat(45)}\r\n`),
  '50,000 dates of one series': `BEGIN:VEVENT\n${event(1).slice(14, -12)}${repeated(`RDATE:${Array(900).fill('20261201T090000Z').join(',')}\n`, 900_000)}END:VEVENT`,
  'a zone of 100,000 parts': `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Egen\n${'BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY\nEND:STANDARD\n'.repeat(40_000)}END:VTIMEZONE\n${many(100).replaceAll('Europe/Copenhagen', 'Egen')}`,
  'a zone that changes by the second': `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Egen\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n${event(1).replaceAll('Europe/Copenhagen', 'Egen')}`,
  'zones of rules that fit no day': `BEGIN:VCALENDAR\n${Array.from({ length: 500 }, (_, n) => `BEGIN:VTIMEZONE\nTZID:Z${n}\n${'BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15\nEND:STANDARD\n'.repeat(20)}END:VTIMEZONE\n${event(n).replaceAll('Europe/Copenhagen', `Z${n}`)}`).join('')}`,
  'rules with an end that is no time': many(2_000, 'RRULE:FREQ=DAILY;UNTIL=ABC\r\n'),
  'a name for every zone': Array.from({ length: 5_000 }, (_, n) =>
    event(n).replaceAll('Europe/Copenhagen', `Zone ${n}`),
  ).join(''),
  'nothing but colons': repeated(':\n'),
  'carriage returns': repeated('A\r'),
  'components within components': repeated('BEGIN:VALARM\n'),
  'events without end': repeated('BEGIN:VEVENT\n'),
  'one line': `SUMMARY:${repeated('x,')}`,
  'one folded line': `SUMMARY:\n${repeated(' x\n')}`,
  'soft line breaks': `BEGIN:VEVENT\nDESCRIPTION;ENCODING=QUOTED-PRINTABLE:=\n${repeated('=\n')}`,
  quotes: `BEGIN:VEVENT\n${repeated(`X;a=${'"'.repeat(99_000)}:\n`)}`,
  parameters: `BEGIN:VEVENT\n${repeated(`X${';a=b'.repeat(24_000)}:\n`)}`,
  categories: `BEGIN:VEVENT\n${repeated(`CATEGORIES:${','.repeat(99_000)}\n`)}`,
  'spaces before words': `BEGIN:VEVENT\n${repeated(`BEGIN${' '.repeat(90_000)}x\n`)}`,
  attendees: `BEGIN:VEVENT\nDTSTART:20261201T090000Z\n${repeated('ATTENDEE;CN="A, B":mailto:a@b.dk\n')}`,
}

describe('a hostile calendar', () => {
  test.each(Object.keys(hostile))(
    'of %s is read in three seconds of work while others are served',
    { timeout: 60_000 },
    async (name) => {
      const text = hostile[name] ?? ''
      const began = worked()
      const longest = await stall(() => read(text))
      expect(worked() - began).toBeLessThan(3_000)
      expect(longest).toBeLessThan(200)
    },
  )

  it('of 20,000 events gives the first 5,000, and says so', async () => {
    const { candidates, problems } = await read(many(20_000))
    expect(candidates).toHaveLength(5_000)
    expect(problems).toContain('onlyFirst')
  })

  it('of endless series gives 1,000 meetings, and says so', async () => {
    const { candidates, problems } = await read(many(50, 'RRULE:FREQ=DAILY\r\n'))
    expect(candidates.length).toBeLessThanOrEqual(1_050)
    expect(problems).toContain('ruleCut')
  })
})

describe('a calendar however mangled', () => {
  const lines = readdirSync(samples)
    .filter((name) => name !== 'sports.ics')
    .flatMap((name) => decodeCalendar(readFileSync(path.join(samples, name))).split(/\r\n|\n|\r/))
  const odd = [
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'BEGIN:VTIMEZONE',
    '',
    ' ',
    '\t',
    ':',
    ';',
    '"',
  ]
  const rulePart = fc.constantFrom(
    ...[
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
      'COUNT=3',
      'COUNT=0',
      'UNTIL=X',
      'UNTIL=20270101',
    ],
    ...[
      'INTERVAL=0',
      'INTERVAL=3',
      'BYDAY=MO',
      'BYDAY=5FR',
      'BYDAY=-53SU',
      'BYMONTHDAY=-31',
      'BYMONTHDAY=31',
    ],
    ...[
      'BYMONTH=2',
      'BYWEEKNO=53',
      'BYYEARDAY=366',
      'BYSETPOS=-1',
      'BYHOUR=25',
      'BYHOUR=3',
      'WKST=SU',
      '=',
      '',
    ],
  )
  const line = fc.oneof(
    { weight: 2, arbitrary: fc.array(rulePart, { maxLength: 5 }).map((parts) => `RRULE:${parts.join(';')}`) },
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...lines), fc.nat(40), fc.string({ maxLength: 4 }))
        .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
    },
  )

  it('is read without a throw', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\r\n', '\n', '\r'), (some, end) => {
        const calendar = readCalendar(some.join(end))
        const { texts, entries, asked, problems } = atOnce(readEntries(calendar, window, 'Europe/Copenhagen'))
        const candidates = atOnce(resolveEntries(texts, entries, asked))
        for (const { when } of candidates) if (!when.allDay) expect(when.startsAt.getTime()).not.toBeNaN()
        for (const { line: number } of [...calendar.problems, ...problems]) {
          expect(number).toBeLessThanOrEqual(some.join(end).split(/\r\n|\n|\r/).length)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('of any bytes is text or no calendar', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readCalendar(decodeCalendar(bytes))
        } catch (error) {
          expect(error).toHaveProperty('name', 'NotACalendar')
        }
      }),
    )
  })
})
