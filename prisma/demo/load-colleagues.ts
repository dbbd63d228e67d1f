import { personSortKey } from '../../app/domain/search/sort-key'
import { loadName } from './load-names'
import type { LoadColleague } from './load-world'
import { daysAgo, type Stage } from './stage'

/** More colleagues of our own, in the three offices; nobody knows their passwords. */
export function addLoadColleagues(stage: Stage, count: number): LoadColleague[] {
  const { random, rows, reference, now } = stage
  const offices = reference.offices.values()
  return Array.from({ length: count }, (_, number) => {
    const [personId, accountId] = [random.id(now), random.id(now)]
    const [postId, appointmentId] = [random.id(now), random.id(now)]
    const office = random.pick(offices)
    const name = loadName(random)
    rows.person.push({ id: personId, ...name, sortKey: personSortKey(name) })
    rows.account.push({
      id: accountId,
      personId,
      email: `colleague.${number}@example.org`,
      passwordHash: 'none',
      role: 'DIPLOMAT',
      officeId: office.id,
      zone: office.zone,
    })
    const organisationId = reference.organisations.get('ministry-of-foreign-affairs').id
    rows.post.push({ id: postId, organisationId, titleDa: 'Fuldmægtig', titleEn: 'Head of section' })
    rows.appointment.push({ id: appointmentId, personId, postId, startsOn: daysAgo(stage, 900) })
    return { accountId, personId, office }
  })
}
