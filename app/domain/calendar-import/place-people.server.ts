import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { writeReaders } from '../access/handling.server'
import { createContactPoint } from '../contact-points/change-contact-point.server'
import { emailAddress } from '../forms/field-schemas.server'
import type { ParticipantInput } from '../meetings/meeting'
import { createPersonInPlace } from '../people/create-in-place.server'
import { splitName } from '../people/person-name'
import { indexPerson } from '../search/index-record.server'
import type { EntryPerson } from './calendar-entry'
import type { JudgedEntry } from './load-import.server'
import { type Match, personKey } from './match-people.server'
import { decisionOn } from './stored-import'
import { isLimited, type TakingIn } from './take-in-entry.server'

/**
 * An entry's participants: those known here, those its reader chose among several, and new persons where the reader
 * said so, each made once in `made`. Everybody else is left out. Who declined has sent their apologies.
 */
export async function placePeople(
  taking: TakingIn,
  entry: JudgedEntry,
  matches: ReadonlyMap<string, Match>,
  made: Map<string, string>,
): Promise<ParticipantInput[]> {
  const placed = new Map<string, ParticipantInput>()
  for (const person of entry.candidate.people) {
    const id =
      placedId(taking, person, matches) ??
      made.get(personKey(person)) ??
      (await makeIfNew(taking, entry, person, made))
    if (id && !placed.has(id))
      placed.set(id, { personId: id, role: person.declined ? 'APOLOGIES' : 'PARTICIPANT' })
  }
  const ids = [...placed.keys()]
  if (isLimited(entry, taking.choices)) await showToColleagues(taking.tx, ids, made)
  return [...placed.values()]
}

function placedId(
  { choices }: TakingIn,
  person: EntryPerson,
  matches: ReadonlyMap<string, Match>,
): string | null {
  const key = personKey(person)
  const match = matches.get(key)
  if (match?.kind === 'known') return match.id
  const decision = decisionOn(choices, key)
  const chosen = match?.kind === 'several' && match.options.find(({ id }) => id === decision)
  return chosen ? chosen.id : null
}

async function makeIfNew(
  taking: TakingIn,
  entry: JudgedEntry,
  person: EntryPerson,
  made: Map<string, string>,
): Promise<string | null> {
  const { tx, actor, choices, batchId } = taking
  const key = personKey(person)
  if (decisionOn(choices, key) !== 'new') return null
  const limited = isLimited(entry, choices)
  const { personId } = await createPersonInPlace(tx, actor, {
    ...splitName(person.name || (person.email.split('@')[0] ?? person.email)),
    limited,
  })
  if (limited) {
    await tx.person.update({ where: { id: personId }, data: { handling: 'LIMITED' } })
    await indexPerson(tx, personId)
  }
  made.set(key, personId)
  await addEmail(actor, personId, person.email, `${batchId}:${personId}`)
  return personId
}

async function addEmail(actor: Actor, personId: string, email: string, formKey: string): Promise<void> {
  if (!emailAddress.safeParse(email).success) return
  const open = { handling: 'OPEN' as const, readerAccountIds: [], readerOfficeIds: [] }
  await createContactPoint(actor, { personId }, { ...open, kind: 'EMAIL', value: email, formKey })
}

/** Colleagues who take part read a LIMITED meeting; on a person made for it they have to be named. */
async function showToColleagues(tx: Transaction, personIds: string[], made: Map<string, string>) {
  const fresh = [...made.values()].filter((id) => personIds.includes(id))
  if (fresh.length === 0) return
  const colleagues = await tx.account.findMany({
    where: { personId: { in: personIds } },
    select: { id: true },
  })
  for (const id of fresh) {
    // reads as the system: whether a person this import made is LIMITED.
    const person = await tx.person.findUnique({ where: { id }, select: { handling: true } })
    if (person?.handling !== 'LIMITED') continue
    await writeReaders(tx, 'person', id, {
      handling: 'LIMITED',
      marking: 'NONE',
      readerAccountIds: colleagues.map((colleague) => colleague.id),
      readerOfficeIds: [],
    })
  }
}
