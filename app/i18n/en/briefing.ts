import type { briefing as danish } from '../da/briefing'

export const briefing: typeof danish = {
  open: 'Briefing',
  trail: 'Belongs to',
  word: 'Download as Word',
}
