import type { LoadWorld } from './load-world'
import { daysAgo } from './stage'

/** Three ties to each person: a colleague's, one from the same organisation and one from anywhere. */
export function addTies({ stage, colleagues, people }: LoadWorld, at: number): void {
  const to = people[at]
  if (!to) return
  const { random, rows, now } = stage
  const from = [
    random.pick(colleagues).personId,
    random.pick(to.organisation.people).personId,
    random.pick(people).personId,
  ]
  for (const fromPersonId of new Set(from)) {
    if (fromPersonId === to.personId) continue
    rows.tie.push({
      id: random.id(now),
      fromPersonId,
      toPersonId: to.personId,
      statedById: random.pick(colleagues).accountId,
      strength: random.between(1, 5),
      confirmedOn: daysAgo(stage, random.between(1, 1000)),
      createdAt: now,
    })
  }
}
