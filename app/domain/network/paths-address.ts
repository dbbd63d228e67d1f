/** The ends of a path as the address of a page names them: `us`, `me`, `office:<id>`, `person:<id>`, `organisation:<id>`. */

export type PathFrom = { kind: 'us' } | { kind: 'me' } | { kind: 'office' | 'person'; id: string }
export type PathTo = { kind: 'person' | 'organisation'; id: string }

const id = '[0-9a-zA-Z_-]{1,64}'
export const fromPattern = new RegExp(`^(?:us|me|(?:office|person):${id})$`)
export const toPattern = new RegExp(`^(?:person|organisation):${id}$`)

/** Reads what `fromPattern` lets through. */
export function readFrom(text: string): PathFrom {
  const [kind, id] = text.split(':')
  if (kind === 'office' || kind === 'person') return { kind, id: id ?? '' }
  return { kind: kind === 'me' ? 'me' : 'us' }
}

/** Reads what `toPattern` lets through. */
export function readTo(text: string): PathTo {
  const [kind, id = ''] = text.split(':')
  return { kind: kind === 'organisation' ? kind : 'person', id }
}

function writeEnd(end: PathFrom | PathTo): string {
  return 'id' in end ? `${end.kind}:${end.id}` : end.kind
}

/** The page that answers who can introduce one of us to a person or to somebody at an organisation. */
export function pathsTo(to: PathTo): string {
  return `/network?to=${writeEnd(to)}`
}
