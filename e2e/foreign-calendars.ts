/** A file as another product, or an accident, makes it, and what a reader must find in it. */
export type ForeignCalendar = {
  name: string
  bytes: Buffer
  /** The events' titles. */
  titles: string[]
  /** Lines that must be told of, counted from 1; undefined where only the events matter. */
  badLines?: number[]
}

const crlf = (...lines: string[]) => [...lines, ''].join('\r\n')

type Event = { uid: string; title: string; start?: string; end?: string; more?: string[] }

const event = ({ uid, title, start, end, more = [] }: Event) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20270101T120000Z',
  start ?? 'DTSTART:20270601T080000Z',
  end ?? 'DTEND:20270601T090000Z',
  `SUMMARY:${title}`,
  ...more,
  'END:VEVENT',
]

const calendar = (...lines: string[]) =>
  crlf('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR')

const utf8 = (text: string) => Buffer.from(text, 'utf8')
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const truncated = (text: string, after: string) => text.slice(0, text.indexOf(after) + after.length)

/** Files in the manner of the usual products, in the usual wrong encodings, cut off and spoilt. */
export const foreignCalendars: ForeignCalendar[] = [
  {
    name: 'outlook',
    titles: ['Outlook: møde'],
    bytes: utf8(
      crlf(
        ...['BEGIN:VCALENDAR', 'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN', 'VERSION:2.0'],
        'METHOD:PUBLISH',
        'X-MS-OLK-FORCEINSPECTOROPEN:TRUE',
        ...event({
          uid: '040000008200E00074C5B7101A82E008',
          title: 'Outlook: møde',
          start: 'DTSTART;TZID="Romance Standard Time":20270701T100000',
          end: 'DTEND;TZID="Romance Standard Time":20270701T110000',
          more: ['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE', 'X-ALT-DESC;FMTTYPE=text/html:<b>x</b>'],
        }),
        'END:VCALENDAR',
      ),
    ),
  },
  {
    name: 'google',
    titles: ['Google: ugentligt'],
    bytes: utf8(
      calendar(
        ...[
          'CALSCALE:GREGORIAN',
          'METHOD:PUBLISH',
          'X-WR-CALNAME:Kalender',
          'X-WR-TIMEZONE:Europe/Copenhagen',
        ],
        ...event({
          uid: 'abc123@google.com',
          title: 'Google: ugentligt',
          start: 'DTSTART;TZID=Europe/Copenhagen:20270302T090000',
          end: 'DTEND;TZID=Europe/Copenhagen:20270302T093000',
          more: ['RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU'],
        }),
      ),
    ),
  },
  {
    name: 'apple',
    titles: ['Apple: hel dag'],
    bytes: utf8(
      calendar(
        ...event({
          uid: '0B3A1C2D-1111-2222-3333-444455556666',
          title: 'Apple: hel dag',
          start: 'DTSTART;VALUE=DATE:20270605',
          end: 'DTEND;VALUE=DATE:20270606',
          more: ['X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC', 'BEGIN:VALARM', 'ACTION:NONE', 'END:VALARM'],
        }),
      ),
    ),
  },
  {
    name: 'vcalendar-1',
    titles: ['Møde på gammeldags'],
    bytes: utf8(
      crlf(
        ...['BEGIN:VCALENDAR', 'VERSION:1.0', 'BEGIN:VEVENT', 'UID:old-1'],
        'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=B8de p=C3=A5 gammel=',
        'dags',
        ...['DTSTART:20270601T080000Z', 'DTEND:20270601T090000Z', 'END:VEVENT', 'END:VCALENDAR'],
      ),
    ),
  },
  {
    name: 'windows-1252',
    titles: ['Æbler og pærer på åen'],
    bytes: latin1(calendar(...event({ uid: 'latin', title: 'Æbler og pærer på åen' }))),
  },
  {
    name: 'utf-16',
    titles: ['北京 æøå'],
    bytes: Buffer.from(`\uFEFF${calendar(...event({ uid: 'wide', title: '北京 æøå' }))}`, 'utf16le'),
  },
  {
    name: 'byte-order-mark-lines-of-lf',
    titles: ['Kun LF'],
    bytes: utf8(`\uFEFF${calendar(...event({ uid: 'lf', title: 'Kun LF' })).replaceAll('\r\n', '\n')}`),
  },
  {
    name: 'lines-of-cr',
    titles: ['Kun CR'],
    bytes: utf8(calendar(...event({ uid: 'cr', title: 'Kun CR' })).replaceAll('\r\n', '\r')),
  },
  {
    name: 'lower-case',
    titles: ['Smaa bogstaver'],
    bytes: utf8(
      crlf(
        ...['begin:vcalendar', 'version:2.0', 'begin:vevent', 'uid:lower', 'dtstart:20270601T080000Z'],
        ...['summary:Smaa bogstaver', 'end:vevent', 'end:vcalendar'],
      ),
    ),
  },
  { name: 'bare-event', titles: ['Nøgen'], bytes: utf8(crlf(...event({ uid: 'bare', title: 'Nøgen' }))) },
  {
    name: 'two-calendars',
    titles: ['Den første', 'Den anden'],
    bytes: utf8(
      calendar(...event({ uid: 'one', title: 'Den første' })) +
        calendar(...event({ uid: 'two', title: 'Den anden' })),
    ),
  },
  {
    name: 'cut-off',
    titles: ['Hel', 'Afskåret'],
    bytes: utf8(
      truncated(
        calendar(...event({ uid: 'whole', title: 'Hel' }), ...event({ uid: 'cut', title: 'Afskåret' })),
        'SUMMARY:Afskåret',
      ),
    ),
  },
  {
    name: 'bad-lines',
    titles: ['Før', 'Efter'],
    badLines: [10, 18],
    bytes: utf8(
      calendar(
        ...event({ uid: 'before', title: 'Før', more: ['dette er ingen linje'] }),
        ...event({ uid: 'after', title: 'Efter', more: ['=?%&', 'CLASS:PUBLIC'] }),
      ),
    ),
  },
  {
    name: 'an-unreadable-date',
    titles: ['Læselig'],
    badLines: [7, 8],
    bytes: utf8(
      calendar(
        ...event({ uid: 'unreadable', title: 'Ulæselig', start: 'DTSTART:i morgen', end: 'DTEND:senere' }),
        ...event({ uid: 'readable', title: 'Læselig' }),
      ),
    ),
  },
]

/** Many events of the same hour. */
export function manyEvents(count: number): Buffer {
  const events = Array.from({ length: count }, (_, n) =>
    event({ uid: `many-${n}`, title: `Nummer ${n}` }).join('\r\n'),
  )
  return utf8(calendar(events.join('\r\n')))
}

export const everySecond = utf8(
  calendar(...event({ uid: 'second', title: 'Hvert sekund', more: ['RRULE:FREQ=SECONDLY'] })),
)

/** 10.00 in "Romance Standard Time" with no VTIMEZONE to say where that is. */
export const windowsZone = utf8(
  calendar(
    ...event({
      uid: 'windows-zone',
      title: 'Romersk tid',
      start: 'DTSTART;TZID=Romance Standard Time:20270701T100000',
      end: 'DTEND;TZID=Romance Standard Time:20270701T110000',
    }),
  ),
)

export const spreadsheetFormula = utf8(
  calendar(
    ...event({
      uid: 'formula',
      title: '=HYPERLINK("https://example.org"\\,"klik")',
      more: ['DESCRIPTION:<script>alert(1)</script>'],
    }),
  ),
)
