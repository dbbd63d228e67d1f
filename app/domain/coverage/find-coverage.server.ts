import type { Actor } from '../access/actor'
import { findColleagues, type Colleague } from '../accounts/find-colleagues.server'
import { viewNetwork } from '../network/view-network.server'
import { organisationName } from '../organisations/organisation'
import { personName } from '../people/person-name'
import { addDays, today, type PlainDate } from '../time/plain-date'
import type { CoverageRow } from './coverage'
import { findEvidence, type SubjectEvidence } from './find-evidence.server'
import { findSubjects, type Subject } from './find-subjects.server'
import { reachOf, type Reach } from './reach'
import type { CoverageScope } from './subjects-sql.server'

export type CoverageQuery = CoverageScope & {
  /** Held meetings of the last so many days count as `meetings`. */
  windowDays?: number
}

export type Coverage = {
  /** The day it is read on, in the actor's zone. */
  day: PlainDate
  /** By name; one for each group a member belongs to. */
  rows: CoverageRow[]
}

/**
 * Our coverage of the scope's members as the actor may see it: last and next meeting, who of us, at what level, strength
 * and open promises. Three queries and a look into the network in memory, whatever the number of members.
 */
export async function findCoverage(actor: Actor, query: CoverageQuery, now: Date): Promise<Coverage> {
  const { windowDays = 365, ...scope } = query
  const day = today(now, actor.zone)
  const [subjects, evidence, colleagues, network] = await Promise.all([
    findSubjects(actor, scope, day),
    findEvidence(actor, scope, { day, from: addDays(day, -windowDays) }),
    findColleagues(actor),
    viewNetwork(actor, now),
  ])
  const reach = new Map<string, Reach>()
  const rows = subjects.map((subject) => {
    const of = subjectId(subject)
    const reached = reach.get(of) ?? reachOf(network, subject.holders)
    reach.set(of, reached)
    return rowOf(subject, actor, evidence.get(of), reached, colleagues)
  })
  return { day, rows }
}

function rowOf(
  subject: Subject,
  actor: Actor,
  evidence: SubjectEvidence | undefined,
  { strongest, connected }: Reach,
  colleagues: Colleague[],
): CoverageRow {
  const owner = colleagues.find(({ accountId }) => accountId === subject.ownerId)
  const knower = colleagues.find(({ personId }) => personId === strongest?.personId)
  return {
    key: subject.memberId ?? subjectId(subject),
    of: subjectId(subject),
    memberKind: subject.personId === null ? 'ORGANISATION' : 'PERSON',
    membership: membershipOf(subject, actor),
    name: nameOf(subject, actor),
    href: subject.personId === null ? `/organisations/${subjectId(subject)}` : `/people/${subject.personId}`,
    country: subject.kind === 'COUNTRY' ? subject.country : null,
    kind: subject.kind,
    limited: subject.handling === 'LIMITED',
    owner: owner ? { id: owner.accountId, name: owner.name, officeId: owner.officeId } : null,
    strongest: strongest && knower ? { ...strongest, name: knower.name } : null,
    connected,
    last: evidence?.last ?? null,
    next: evidence?.next ?? null,
    meetings: evidence?.meetings ?? 0,
    followUps: evidence?.followUps ?? { open: 0, overdue: 0 },
    marking: evidence?.marking ?? 'NONE',
  }
}

function subjectId({ organisationId, personId }: Subject): string {
  return organisationId ?? personId ?? ''
}

function nameOf({ nameDa, nameEn, givenName, familyName, nameOrder }: Subject, { locale }: Actor): string {
  if (nameDa !== null && nameEn !== null) return organisationName({ nameDa, nameEn }, locale)
  return personName({
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    nameOrder: nameOrder ?? 'GIVEN_FIRST',
  })
}

function membershipOf(
  { memberId, groupId, groupDa, groupEn, rung }: Subject,
  { locale }: Actor,
): CoverageRow['membership'] {
  if (memberId === null || groupId === null || rung === null) return null
  return { id: memberId, groupId, group: (locale === 'da' ? groupDa : groupEn) ?? '', rung }
}
