import { isQuotedPrintable } from './content-lines'
import { decodeWindows1252 } from './decode-calendar'

/** A content line taken apart; the parameters as written, each with its leading semicolon. */
type LineParts = { name: string; parameters: string; value: string }

const times = new Set([
  'DTSTART',
  'DTEND',
  'DUE',
  'RECURRENCE-ID',
  'EXDATE',
  'RDATE',
  'DTSTAMP',
  'CREATED',
  'LAST-MODIFIED',
])

/**
 * The line in the form of RFC 5545, mended where its meaning is plain: a zone's name that lacks its quotes, a time
 * with dashes or without seconds, a day called a time, quoted-printable text. Null when it has no name, no value, or
 * is a time nobody can read.
 */
export function repairLine(text: string): string | null {
  const parts = splitLine(text)
  if (!parts) return null
  const { name, parameters, value } = parts
  if (times.has(name)) return repairTimes(parts)
  if (name === 'RRULE') return `RRULE:${value.toUpperCase().replace(/\s+/g, '').replace(/;+$/, '')}`
  if (!isQuotedPrintable(text)) return `${name}${parameters}:${value}`
  const kept = parameters.replace(/;(?:ENCODING=)?QUOTED-PRINTABLE|;CHARSET=[^;]*/gi, '')
  return `${name}${kept}:${escapeText(decodeQuotedPrintable(value))}`
}

function splitLine(text: string): LineParts | null {
  const name = /^[A-Za-z0-9][\w.-]*(?=[;:])/.exec(text)?.[0]
  if (name === undefined) return null
  const value = valuePosition(text, name.length)
  if (value === null) return null
  return {
    name: name.toUpperCase(),
    parameters: text.slice(name.length, value),
    value: text.slice(value + 1),
  }
}

/** Where the colon before the value is. A zone called "(UTC+01:00) Paris" may lack the quotes its colon needs. */
function valuePosition(text: string, from: number): number | null {
  const unquoted = /^[^":]*;TZID=\(?(?:UTC|GMT)[+-]\d\d:\d\d[^":]*:/i.exec(text)
  if (unquoted) return unquoted[0].length - 1
  let isQuoted = false
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === ':' && !isQuoted) return at
  }
  return null
}

function repairTimes({ name, parameters, value }: LineParts): string | null {
  const read = value.split(',').map((each) => writtenTime(each.trim().split('/')[0] ?? ''))
  const isDay = /;VALUE="?DATE"?(?:;|$)/i.test(parameters) || read.every((each) => each?.length === 8)
  const values = read.map((each) => (isDay ? (each?.slice(0, 8) ?? null) : each))
  if (values.some((each) => each === null || (!isDay && each.length === 8))) return null
  const kept = parameters
    .replace(/;VALUE=[^;:]*/gi, '')
    .replace(/;TZID=([^";]*)/i, (_, zone: string) => `;TZID="${zone}"`)
    .replace(isDay ? /;TZID="[^"]*"/i : /$^/, '')
  return `${name}${isDay ? ';VALUE=DATE' : ''}${kept}:${values.join(',')}`
}

const timeForm =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?Z?$/i

/** The day or moment as RFC 5545 §3.3.4–5 writes it; null when the calendar has no such. */
function writtenTime(text: string): string | null {
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] =
    timeForm.exec(text) ?? []
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (year === '' || at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return null
  if (hour === undefined) return year + month + day
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  const clock = `${hour}${minute}${second === '60' ? '59' : second}`
  if (!offset || /^z$/i.test(offset)) return `${year}${month}${day}T${clock}${offset ? 'Z' : ''}`
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)))
  at.setUTCHours(Number(hour), Number(minute) - minutes, Number(second))
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}

function decodeQuotedPrintable(value: string): string {
  const bytes: number[] = []
  for (const part of value.match(/=[0-9A-F]{2}|[^=]+|=/gi) ?? []) {
    if (/^=[0-9A-F]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16))
    else for (const byte of new TextEncoder().encode(part)) bytes.push(byte)
  }
  const written = Uint8Array.from(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(written)
  } catch {
    return decodeWindows1252(written)
  }
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`)
}
