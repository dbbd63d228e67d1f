import { db } from '~/db.server'
import type { OrganisationKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { today, type PlainDate } from '../time/plain-date'
import { warningsOf, type GroupRules, type RuleWarning } from './balance'
import { textOf } from './find-groups.server'
import { findOwnerNames } from './find-owners.server'
import { closeness, noMembers, type MemberKind, type Rung, type RungCounts } from './group'
import { outlookOf, type Outlook } from './outlook'
import {
  isPresent,
  nameOf,
  readMembers,
  sectorOf,
  standingOf,
  type StoredMember,
} from './read-members.server'
import { termEnd } from './standing'

export type MemberRow = {
  id: string
  version: number
  name: string
  /** Where the member's own page is. */
  href: string
  organisationId: string | null
  kind: OrganisationKind | null
  limited: boolean
  country: string | null
  rung: Rung
  since: PlainDate
  ownerId: string | null
  owner: string | null
  nextStep: string
  nextStepOn: PlainDate | null
  expectedOn: PlainDate | null
  /** The last day of its term of office, agreed or reckoned. */
  termEnd: PlainDate | null
  interests: string
  sector: string
  gender: string
  region: string
}

export type GroupPage = GroupRules & {
  id: string
  name: string
  purpose: string
  memberKind: MemberKind
  target: number | null
  termMonths: number | null
  counts: RungCounts
  warnings: RuleWarning[]
  outlook: Outlook
  members: MemberRow[]
}

const withPeriods = { measures: { include: { priority: { include: { period: true } } } } } as const

/** A group with the members the actor may see, highest rung first, and its outlook on the day of `now`. Throws NotFound. */
export async function findGroup(actor: Actor, id: string, now: Date): Promise<GroupPage> {
  const group = await db.group.findFirst({ where: { id, archivedAt: null }, include: withPeriods })
  if (!group) throw new NotFound()
  const stored = await readMembers(actor, id)
  const owners = await findOwnerNames(
    actor,
    stored.flatMap(({ ownerId }) => ownerId ?? []),
  )
  const day = today(now, actor.zone)
  const rowOf = (member: StoredMember) => memberRow(member, owners, actor, group.termMonths)
  const members = stored
    .filter(isPresent)
    .map(rowOf)
    .sort((one, other) => closeness(one.rung) - closeness(other.rung))
  const counts = { ...noMembers }
  for (const { rung } of members) counts[rung]++
  const { memberKind, target, termMonths } = group
  const { leastMembers, mostMembers, leastSectors, leastRegions, leastGender } = group
  const rules: GroupRules = { leastMembers, mostMembers, leastSectors, leastRegions, leastGender }
  const ends = group.measures.map(({ priority }) => priority.period.endsOn).sort()
  const targetOn = target === null ? null : (group.targetOn ?? ends.at(-1) ?? null)
  const expected = stored.map((member) => ({ ...rowOf(member), ...standingOf(member, actor) }))
  return {
    ...{ id, ...textOf(group, actor.locale), memberKind, target, termMonths, ...rules, counts, members },
    warnings: warningsOf(
      rules,
      members.filter(({ rung }) => rung === 'ACTIVE'),
      day,
    ),
    outlook: outlookOf(expected, { target, targetOn }, day),
  }
}

function memberRow(
  member: StoredMember,
  owners: Map<string, string>,
  actor: Actor,
  termMonths: number | null,
): MemberRow {
  const { id, version, organisation, person, organisationId, ownerId, rung, since } = member
  const { nextStep, nextStepOn, expectedOn, interests, gender, region } = member
  return {
    ...{ id, version, ...nameOf(member, actor), organisationId, rung, since },
    kind: organisation?.kind ?? null,
    limited: person?.handling === 'LIMITED',
    country: person ? person.country : (organisation?.country ?? null),
    ownerId,
    owner: owners.get(ownerId ?? '') ?? null,
    ...{ nextStep, nextStepOn, expectedOn, interests, gender, region },
    termEnd: termEnd(member, termMonths),
    sector: sectorOf(member),
  }
}
