/** Breaks a name into at most `most` lines of about `width` characters at its spaces; what is left out becomes "…". */
export function labelLines(name: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => shorten(line, width))
  const last = kept.at(-1)
  if (lines.length > most && last !== undefined) kept[kept.length - 1] = shorten(`${last} …`, width)
  return kept
}

function shorten(line: string, width: number): string {
  const letters = [...line]
  return letters.length <= width
    ? line
    : `${letters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`
}
