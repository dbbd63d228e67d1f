type CsvValue = string | number | null | undefined

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled) that Danish Excel opens as a table when double-clicked: semicolons,
 * because the comma is Denmark's decimal sign and Excel takes its separator from the country's list sign; and a byte
 * order mark, without which it reads UTF-8 as Windows-1252. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV Injection); numbers stay numbers.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
  return /[";,\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
