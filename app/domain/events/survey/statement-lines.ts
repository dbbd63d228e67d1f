type Row = { textDa?: string; agree?: string; disagree?: string }

/** Rows of statements as lines, to compare. */
export function statementLines(rows: readonly Row[]): string {
  return rows
    .map(({ textDa = '', agree = '', disagree = '' }) => `${textDa} · ${agree} · ${disagree}`)
    .join('\n')
}
