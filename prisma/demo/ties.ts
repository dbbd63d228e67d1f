import { daysAgo, type Stage } from './stage'

const hows = [
  'Studerede sammen i Bruxelles',
  'Tidligere kollega',
  'Faste møder siden 2024',
  'Sad i samme panel i Tallinn',
  'Met at a conference in San Jose',
  'Shared a delegation',
  'Introduced by the embassy',
  '',
]

/** Who says they know whom: colleagues know counterparts, and know that some counterparts know each other. */
export function stateTies(stage: Stage): void {
  const { random, rows } = stage
  const everyone = stage.members.values().filter(({ limited }) => !limited)
  const own = everyone.filter(({ account, key }) => account && key !== 'nanna')
  const others = everyone.filter(({ account }) => !account)
  const state = (fromPersonId: string, toPersonId: string, statedById: string) => {
    const confirmedOn = daysAgo(stage, random.between(5, 700))
    const strength = random.pick([1, 2, 2, 3, 3, 3, 4, 4, 5])
    rows.tie.push({ fromPersonId, toPersonId, statedById, how: random.pick(hows), strength, confirmedOn })
  }
  for (const colleague of own) {
    for (const other of random.some(others, random.between(3, 6))) {
      state(colleague.personId, other.personId, colleague.account?.id ?? '')
    }
  }
  for (let i = 0; i < 22; i++) {
    const [from, to] = random.some(others, 2)
    const said = random.pick(own).account?.id
    if (from && to && said) state(from.personId, to.personId, said)
  }
}
