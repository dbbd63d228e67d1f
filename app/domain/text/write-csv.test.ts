import { describe, expect, it } from 'vitest'
import { writeCsv } from './write-csv'

const body = (...values: (string | number | null | undefined)[]) => writeCsv(['h'], [values]).split('\r\n')[1]

describe('a CSV file', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(writeCsv(['Fra', 'Titel'], [['2027-05-12', 'Møde på Ærø']])).toBe(
      '\uFEFFFra;Titel\r\n2027-05-12;Møde på Ærø\r\n',
    )
  })
  it('quotes what would break its columns or lines', () => {
    expect(body('a;b')).toBe('"a;b"')
    expect(body('sagde "ja"')).toBe('"sagde ""ja"""')
    expect(writeCsv(['h'], [['to\nlinjer']])).toContain('"to\nlinjer"')
  })
  it.each(['=1+1', '+45 33', '-2', '@SUM(A1)', '\tx', '\r=1', '\n=1', '＝1+1'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(body(text)?.replace('"', '')[0]).toBe("'")
    },
  )
  it('keeps numbers, and leaves nothing empty', () => {
    expect(body(-3, null, undefined, '')).toBe('-3;;;')
  })
  it('leaves a sign within a text alone', () => {
    expect(body('Tech & Cyber = møde - 2027')).toBe('Tech & Cyber = møde - 2027')
  })
})
