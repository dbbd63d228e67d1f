import type { picture as danish } from '../da/picture'
import { plural } from '../plural'

export const picture: typeof danish = {
  title: (name: string) => `Who knows ${name}`,
  summary: (name: string, known: number, colleagues: number) =>
    `${name} knows ${plural(known, 'one person', `${known} people`)}, ${plural(colleagues, 'one of them a colleague', `${colleagues} of them colleagues`)}.`,
  summaryOrganisation: (name: string, known: number) =>
    `${plural(known, 'One person holds', `${known} people hold`)} a post at ${name}.`,
  best: (name: string, strength: number) => `Strongest is ${name} (${strength}).`,
  rest: (n: number) => `+${n}`,
  restText: (n: number) => plural(n, 'One more is not drawn.', `${n} more are not drawn.`),
  none: 'There is nothing to draw',
  noneText: 'Nobody you may see knows them. Log a meeting, or note whom you know.',
  size: 'Drawn at most',
  sizeOption: (n: number) => `${n} people`,
  show: 'Show',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole picture',
  legend: 'Signs',
  ours: 'Colleague',
  centre: 'In the middle',
  post: 'holds a post',
  unknownKind: 'No organisation known',
  shapes: {
    state: 'State and authority',
    company: 'Company',
    civil: 'Civil society',
    academia: 'Research',
    international: 'International organisation',
    media: 'Media',
  },
  node: (name: string, organisation: string, known: string) =>
    [name, organisation, known].filter(Boolean).join(', '),
  table: 'The picture as a table',
  columns: {
    name: 'Name',
    organisation: 'Organisation',
    through: 'Through',
    strength: 'Strength',
    tier: 'Tier',
    meetings: 'Meetings',
    last: 'Last meeting',
    colleague: 'Colleague',
  },
  yes: 'yes',
  direct: 'directly',
}
