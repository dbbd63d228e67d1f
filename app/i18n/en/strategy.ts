import type { strategy as danish } from '../da/strategy'
import { plural } from '../plural'

export const strategy: typeof danish = {
  title: 'Strategy',
  measure: (number) => `Measure ${number}`,
  measureNamed: (number, name) => `Measure ${number}: ${name}`,
  period: (from, to) => `${from} to ${to}`,
  noStrategy: 'No strategy is loaded',
  noStrategyText: 'The strategy’s measures are loaded on first start.',
  aims: 'Objectives',
  columns: {
    name: 'Measure',
  },
  target: {
    TOTAL: (n) => `${n} in total`,
    PER_YEAR: (n) => `${n} a year`,
    MEMBERS: (n) => `${n} active members`,
    HELD_PER_YEAR: (n) => `${n} ${plural(n, 'edition', 'editions')} held a year`,
    COUNTRIES: (n) => `${n} countries at one edition`,
    DONE: () => 'To be done',
  },
  about: 'About the measure',
  priority: 'Priority',
  targetLabel: 'Target',
  evidence: 'What counts',
  group: 'Group',
  series: 'Series',
}
