/** What was said under one item of the agenda. */
export type Minutes = { title: string; readout: string }

/** The minutes of every item written so far as one readout, in the agenda's order. */
export function composeMinutes(items: readonly Minutes[]): string {
  return items
    .filter(({ readout }) => readout.trim() !== '')
    .map(({ title, readout }) => `## ${title}\n\n${readout.trim()}`)
    .join('\n\n')
}
