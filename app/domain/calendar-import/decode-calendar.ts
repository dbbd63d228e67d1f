/** Most bytes of calendars read in one go. */
export const mostCalendarBytes = 5_000_000

/** What was given is no calendar at all: too big, or a file of another kind whatever it is called. */
export class NotACalendar extends Error {
  override name = 'NotACalendar'
  constructor(readonly code: 'calendarTooBig' | 'calendarIsArchive' | 'calendarIsPdf' | 'calendarIsBinary') {
    super(code)
  }
}

const signatures: readonly [bytes: readonly number[], code: NotACalendar['code']][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'calendarIsArchive'],
  [[0x50, 0x4b, 0x05, 0x06], 'calendarIsArchive'],
  [[0x1f, 0x8b], 'calendarIsArchive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'calendarIsArchive'],
  [[0x52, 0x61, 0x72, 0x21], 'calendarIsArchive'],
  [[0x25, 0x50, 0x44, 0x46], 'calendarIsPdf'],
]

/**
 * A calendar file's text, whatever it was written in: UTF-16 by its byte order mark or its zeros, strict UTF-8, and
 * otherwise Windows-1252, which old Outlooks write. Throws NotACalendar.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  if (bytes.length > mostCalendarBytes) throw new NotACalendar('calendarTooBig')
  const found = signatures.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (found) throw new NotACalendar(found[1])
  const encoding = wideEncoding(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  if (bytes.subarray(0, 4096).some(isBinary)) throw new NotACalendar('calendarIsBinary')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** Bytes 0x80–0x9f: Node's own decoder of this name reads them as controls. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text of the encoding old Windows programs write. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (letter) => upperControls.charAt(letter.charCodeAt(0) - 0x80))
}

/** UTF-16, named by its mark or known by every other byte of its first letters being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first && second === 0 && third && fourth === 0) return 'utf-16le'
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be'
  return null
}

/** A byte no text has; a stray zero further on is cleaned away with other controls. */
function isBinary(byte: number): boolean {
  return byte < 0x07 || (byte > 0x0d && byte < 0x1b)
}
