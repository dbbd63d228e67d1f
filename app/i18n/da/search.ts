import { plural } from '../plural'

/** The search page. */
export const search = {
  title: 'Søg',
  titleFor: (q: string) => `Søg: ${q}`,
  field: 'Søg efter personer, organisationer, poster og møder',
  submit: 'Søg',
  hint: 'Skriv et navn, et par ord fra et referat eller begyndelsen af begge dele. Rækkefølgen er ligegyldig, og små stavefejl gør ikke noget.',
  kinds: {
    person: 'Personer',
    organisation: 'Organisationer',
    post: 'Poster',
    meeting: 'Møder og referater',
    edition: 'Udgaver',
    group: 'Grupper',
    measure: 'Tiltag',
  },
  everything: 'Alt',
  kindsLabel: 'Vis kun',
  count: (n: number, more: boolean) => (more ? `mindst ${n}` : `${n}`),
  total: (n: number, more: boolean) =>
    more ? `Mindst ${n} resultater` : plural(n, 'Ét resultat', `${n} resultater`),
  showAll: (n: number, more: boolean) => (more ? 'Vis flere' : `Vis alle ${n}`),
  narrow: 'Der er flere, end der vises. Tilføj et ord for at komme tættere på.',
  emptyTitle: 'Hvem eller hvad leder du efter?',
  emptyText: 'Prøv for eksempel et fornavn og en virksomhed, eller et emne, I har talt om.',
  nothingTitle: (q: string) => `Intet svarer til »${q}«`,
  nothingText:
    'Prøv færre ord, eller kun begyndelsen af et navn. Findes personen ikke endnu, kan du oprette den.',
  addPerson: 'Opret person',
  logMeeting: 'Log et møde',
  allPeople: 'Alle personer',
}
