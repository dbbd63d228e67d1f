import { plural } from '../plural'
import type { palette as danish } from '../da/palette'

export const palette: typeof danish = {
  title: 'Search and act',
  placeholder: 'Search, or type “log meeting with …”',
  list: 'Suggestions',
  recents: 'Recently viewed',
  actions: 'Actions',
  best: 'Best match',
  pages: 'Go to',
  everywhere: 'Everywhere',
  searchFor: (q) => `Search everywhere for “${q}”`,
  count: (n) => plural(n, 'One suggestion', `${n} suggestions`),
  logWith: (name) => `Log meeting with ${name}`,
  introduce: (name) => `Who can introduce me to ${name}?`,
  briefing: (name) => `Briefing on ${name}`,
  newEdition: (name) => `New edition of ${name}`,
  hints: { move: 'choose', open: 'open', newTab: 'new tab', close: 'close' },
  shortcuts: {
    title: 'Keyboard shortcuts',
    general: 'Everywhere',
    pages: 'Go to',
    thisSheet: 'This sheet',
    close: 'Close what is open',
    singleKeys: 'Single-key shortcuts',
    singleKeysHint:
      'Turn them off if they get in the way of, say, speech input. Ctrl+K always works. Applies to this browser only.',
  },
}
