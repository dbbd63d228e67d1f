import { plural } from '../plural'
import type { search as danish } from '../da/search'

export const search: typeof danish = {
  title: 'Search',
  titleFor: (q) => `Search: ${q}`,
  field: 'Search people, organisations, posts and meetings',
  submit: 'Search',
  hint: 'Type a name, a few words from a readout, or the beginning of either. The order does not matter, nor do small spelling mistakes.',
  kinds: {
    person: 'People',
    organisation: 'Organisations',
    post: 'Posts',
    meeting: 'Meetings and readouts',
    edition: 'Editions',
    group: 'Groups',
    measure: 'Measures',
  },
  everything: 'Everything',
  kindsLabel: 'Show only',
  count: (n, more) => (more ? `at least ${n}` : `${n}`),
  total: (n, more) => (more ? `At least ${n} results` : plural(n, 'One result', `${n} results`)),
  showAll: (n, more) => (more ? 'Show more' : `Show all ${n}`),
  narrow: 'There are more than are shown. Add a word to narrow them down.',
  emptyTitle: 'Who or what are you looking for?',
  emptyText: 'Try a first name and a company, for example, or a topic you have discussed.',
  nothingTitle: (q) => `Nothing matches “${q}”`,
  nothingText:
    'Try fewer words, or only the beginning of a name. If the person is not here yet, you can add them.',
  addPerson: 'Add a person',
  logMeeting: 'Log a meeting',
  allPeople: 'All people',
}
