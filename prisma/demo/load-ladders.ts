import type { ContributionKind, Rung } from '../../app/generated/sqlite/enums'
import { addDays } from '../../app/domain/time/plain-date'
import { type LoadWorld, madeNow } from './load-world'
import { daysAgo } from './stage'

const groups = [
  'european-tech-alliance',
  'large-technology-companies',
  'monitoring-partnership',
  'civil-society',
] as const
const climb: Rung[] = ['PROSPECT', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE']
const kinds: ContributionKind[] = ['CASE', 'OPPORTUNITY', 'REPORT', 'POLICY_INPUT', 'PARTNERSHIP', 'ACTIVITY']

/** One organisation in twenty is in a group, some way up its ladder, with every step dated. */
export function addMembership({ stage, colleagues, organisations }: LoadWorld, at: number): void {
  const { random, rows, reference, now } = stage
  const organisationId = organisations[at]?.id
  if (!organisationId || !random.chance(0.05)) return
  const id = random.id(now)
  const owner = random.pick(colleagues)
  const steps = climb.slice(0, random.between(1, climb.length))
  let since = daysAgo(stage, random.between(420, 700))
  for (const rung of steps) {
    since = addDays(since, random.between(20, 100))
    const changedById = owner.accountId
    rows.membershipChange.push({
      id: random.id(now),
      groupMemberId: id,
      rung,
      since,
      changedById,
      createdAt: now,
    })
  }
  rows.groupMember.push({
    id,
    groupId: reference.groups.get(random.pick(groups)).id,
    organisationId,
    rung: steps.at(-1) ?? 'PROSPECT',
    since,
    ownerId: owner.accountId,
    createdAt: now,
    changedAt: now,
  })
}

/** Evidence for a measure, with the organisation it concerns. */
export function addContribution(world: LoadWorld): void {
  const { random, rows, reference, now } = world.stage
  const id = random.id(now)
  const organisation = random.pick(world.organisations)
  rows.contribution.push({
    id,
    measureId: random.pick(reference.measures.values()).id,
    kind: random.pick(kinds),
    happenedOn: daysAgo(world.stage, random.between(1, 540)),
    title: `Aftale med ${organisation.name}`,
    createdById: random.pick(world.colleagues).accountId,
    ...madeNow(world),
  })
  rows.contributionOrganisation.push({ contributionId: id, organisationId: organisation.id })
}
