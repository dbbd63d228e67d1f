import { plural } from '../plural'

/** The command palette and keyboard shortcuts. */
export const palette = {
  title: 'Søg og gør',
  placeholder: 'Søg, eller skriv fx »log møde med …«',
  list: 'Forslag',
  recents: 'Senest set',
  actions: 'Handlinger',
  best: 'Bedste bud',
  pages: 'Gå til',
  everywhere: 'Overalt',
  searchFor: (q: string) => `Søg efter »${q}« overalt`,
  count: (n: number) => plural(n, 'Ét forslag', `${n} forslag`),
  logWith: (name: string) => `Log møde med ${name}`,
  introduce: (name: string) => `Hvem kan introducere mig for ${name}?`,
  briefing: (name: string) => `Briefing om ${name}`,
  newEdition: (name: string) => `Ny udgave af ${name}`,
  hints: { move: 'vælg', open: 'åbn', newTab: 'ny fane', close: 'luk' },
  shortcuts: {
    title: 'Tastaturgenveje',
    general: 'Overalt',
    pages: 'Gå til',
    thisSheet: 'Denne oversigt',
    close: 'Luk det, der er åbent',
    singleKeys: 'Genveje med én tast',
    singleKeysHint:
      'Slå dem fra, hvis de kommer i vejen for fx talestyring. Ctrl+K virker altid. Gælder denne browser.',
  },
}
