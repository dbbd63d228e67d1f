import type { Transaction } from '~/db.server'
import type { Listed } from './attended-persons.server'

/**
 * Makes the meeting's participants and organisations those who attended. Who was put on the meeting by hand, and the
 * part somebody was given there, stays. Answers whether anything changed.
 */
export async function writeAttending(tx: Transaction, meetingId: string, listed: Listed[]): Promise<boolean> {
  const persons = await writePersons(tx, meetingId, listed)
  const organisations = await writeOrganisations(tx, meetingId, listed)
  return persons || organisations
}

async function writePersons(tx: Transaction, meetingId: string, listed: Listed[]): Promise<boolean> {
  // reads as the system: the meeting holds all who attended, and shows each reader those they may see
  const stored = await tx.meetingParticipant.findMany({ where: { meetingId } })
  const byPerson = new Map(stored.map((row) => [row.personId, row]))
  const gone = listed.flatMap(({ personId, role }) => {
    const row = byPerson.get(personId)
    return row && role === null && isByAttendance(row) ? row.id : []
  })
  const changed = listed.flatMap(({ personId, role }) => {
    const row = byPerson.get(personId)
    return row && role && isByAttendance(row) && row.role !== role ? { id: row.id, role } : []
  })
  const added = listed.filter(({ personId, role }) => role !== null && !byPerson.has(personId))
  for (const id of gone) await tx.meetingParticipant.delete({ where: { id } })
  for (const { id, role } of changed) await tx.meetingParticipant.update({ where: { id }, data: { role } })
  await tx.meetingParticipant.createMany({
    data: added.map(({ personId, role, appointmentId, organisationId }, at) => ({
      ...{ meetingId, personId, role: role ?? 'PARTICIPANT', appointmentId, organisationId },
      position: stored.length + at,
    })),
  })
  return gone.length + changed.length + added.length > 0
}

/** A host and a mentioned person were made so by hand. */
function isByAttendance({ role }: { role: string }): boolean {
  return role === 'PARTICIPANT' || role === 'APOLOGIES'
}

/**
 * Our own house is in every meeting and so in none. A LIMITED person's organisation is not derived: it would tell
 * readers of the meeting that somebody they may not know took part.
 */
async function writeOrganisations(tx: Transaction, meetingId: string, listed: Listed[]): Promise<boolean> {
  const derived = listed.flatMap(({ shown, colleague, organisationId, role }) =>
    shown && !colleague && organisationId ? { organisationId, there: role === 'PARTICIPANT' } : [],
  )
  const there = new Set(derived.filter((one) => one.there).map(({ organisationId }) => organisationId))
  const gone = new Set(derived.map(({ organisationId }) => organisationId).filter((id) => !there.has(id)))
  const stored = await tx.meetingOrganisation.findMany({ where: { meetingId } })
  const known = new Set(stored.map(({ organisationId }) => organisationId))
  const added = [...there].filter((id) => !known.has(id))
  const removed = [...known].filter((id) => gone.has(id))
  for (const organisationId of removed) {
    await tx.meetingOrganisation.delete({
      where: { meetingId_organisationId: { meetingId, organisationId } },
    })
  }
  await tx.meetingOrganisation.createMany({
    data: added.map((organisationId) => ({ meetingId, organisationId })),
  })
  return added.length + removed.length > 0
}
