/** One content line (RFC 5545 §3.1), unfolded, and the number of the physical line it begins on. */
export type ContentLine = { line: number; text: string }

const linesAtATime = 1_000
const lineEnd = /\r\n|\n|\r/g

/** The file's content lines in order, whatever ends its lines; a line beginning with a space or tab continues the last. Null now and then, where a reader in no hurry may pause. */
export function* contentLines(text: string): Generator<ContentLine | null> {
  let first = 0
  let parts: string[] = []
  let isSoftBroken = false
  for (const { line, text: raw } of physicalLines(text)) {
    if (line % linesAtATime === 0) yield null
    if (raw.trim() === '') continue
    if (isSoftBroken) {
      parts.push((parts.pop() ?? '').slice(0, -1), raw.trimStart())
    } else if (parts.length > 0 && (raw.startsWith(' ') || raw.startsWith('\t'))) {
      parts.push(raw.slice(1))
    } else {
      if (parts.length > 0) yield { line: first, text: parts.join('') }
      parts = [raw]
      first = line
    }
    isSoftBroken = raw.endsWith('=') && isQuotedPrintable(parts[0] ?? '')
  }
  if (parts.length > 0) yield { line: first, text: parts.join('') }
}

function* physicalLines(text: string): Generator<ContentLine> {
  let from = 0
  let line = 1
  for (const end of text.matchAll(lineEnd)) {
    yield { line, text: text.slice(from, end.index) }
    from = end.index + end[0].length
    line += 1
  }
  if (from < text.length) yield { line, text: text.slice(from) }
}

/** A vCalendar 1.0 value, whose lines are broken by a `=` at the end. */
export function isQuotedPrintable(text: string): boolean {
  return /^[^:]{0,200};(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(text)
}
