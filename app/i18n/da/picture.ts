import { plural } from '../plural'

/** Pictures of who knows whom. */
export const picture = {
  title: (name: string) => `Hvem kender ${name}`,
  summary: (name: string, known: number, colleagues: number) =>
    `${name} kender ${plural(known, 'én person', `${known} personer`)}, heraf ${plural(colleagues, 'én kollega', `${colleagues} kolleger`)}.`,
  summaryOrganisation: (name: string, known: number) =>
    `${plural(known, 'Én person', `${known} personer`)} har en post hos ${name}.`,
  best: (name: string, strength: number) => `Stærkest er ${name} (${strength}).`,
  rest: (n: number) => `+${n}`,
  restText: (n: number) => plural(n, 'Én til er ikke tegnet.', `${n} til er ikke tegnet.`),
  none: 'Der er intet at tegne',
  noneText:
    'Ingen, du må se, kender personen eller organisationen. Log et møde, eller notér, hvem du kender.',
  size: 'Højst tegnet',
  sizeOption: (n: number) => `${n} personer`,
  show: 'Vis',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  zoomReset: 'Hele billedet',
  legend: 'Signaturer',
  ours: 'Kollega',
  centre: 'I midten',
  post: 'har en post',
  unknownKind: 'Ingen kendt organisation',
  shapes: {
    state: 'Stat og myndighed',
    company: 'Virksomhed',
    civil: 'Civilsamfund',
    academia: 'Forskning',
    international: 'International organisation',
    media: 'Medie',
  },
  node: (name: string, organisation: string, known: string) =>
    [name, organisation, known].filter(Boolean).join(', '),
  table: 'Billedet som tabel',
  columns: {
    name: 'Navn',
    organisation: 'Organisation',
    through: 'Gennem',
    strength: 'Styrke',
    tier: 'Niveau',
    meetings: 'Møder',
    last: 'Sidste møde',
    colleague: 'Kollega',
  },
  yes: 'ja',
  direct: 'direkte',
}
