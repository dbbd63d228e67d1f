import { plural } from '../plural'

/** The strategy's measures and their evidence. */
export const strategy = {
  title: 'Strategi',
  measure: (number: number) => `Tiltag ${number}`,
  measureNamed: (number: number, name: string) => `Tiltag ${number}: ${name}`,
  period: (from: string, to: string) => `${from} til ${to}`,
  noStrategy: 'Ingen strategi er indlæst',
  noStrategyText: 'Strategiens tiltag indlæses ved første start.',
  aims: 'Målsætninger',
  columns: {
    name: 'Tiltag',
  },
  target: {
    TOTAL: (n: number) => `${n} i alt`,
    PER_YEAR: (n: number) => `${n} pr. år`,
    MEMBERS: (n: number) => `${n} aktive medlemmer`,
    HELD_PER_YEAR: (n: number) => `${n} ${plural(n, 'afholdt udgave', 'afholdte udgaver')} pr. år`,
    COUNTRIES: (n: number) => `${n} lande ved én udgave`,
    DONE: () => 'Gennemføres',
  },
  about: 'Om tiltaget',
  priority: 'Prioritet',
  targetLabel: 'Mål',
  evidence: 'Hvad der tæller',
  group: 'Gruppe',
  series: 'Serie',
}
