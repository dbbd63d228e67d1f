import { z } from 'zod'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../../access/actor'
import { findEditionHead } from '../editions/find-edition.server'
import { comes } from '../editions/edition-rules'
import { writeCsv } from '../../text/write-csv'
import type { Attendee } from './attendee'
import { findAttendees } from './find-attendees.server'
import { ordered, type ParticipantChoice, participantChoices, participantOrders } from './participant-order'

/** The address of a printed list: who, in what order, in which language. */
export const participantSearch = z.object({
  order: z.enum(participantOrders).default('country'),
  language: z.enum(['da', 'en']).optional(),
  who: z.enum(participantChoices).optional(),
})

type Search = z.output<typeof participantSearch>

/**
 * An edition's participants as a printed list shows them. Until somebody is marked as attended the list is of those
 * coming. Throws NotFound.
 */
export async function findParticipants(
  actor: Actor,
  editionId: string,
  search: Search,
  { now }: { now: Date },
) {
  const edition = await findEditionHead(actor, editionId, { now })
  const language = search.language ?? actor.locale
  const all = await findAttendees(actor, edition, language)
  const marked = all.some(({ attendance }) => attendance === 'ATTENDED')
  const who = search.who ?? (marked && edition.begun ? 'attended' : 'coming')
  const chosen = all.filter((one) => isChosen(one, who))
  return {
    edition,
    shown: { order: search.order, language, who },
    participants: ordered(chosen, search.order, language),
  }
}

export type Participants = Awaited<ReturnType<typeof findParticipants>>
export type Participant = Participants['participants'][number]

function isChosen(one: Attendee, who: ParticipantChoice): boolean {
  if (who === 'attended') return one.attendance === 'ATTENDED'
  return who === 'all' || comes(one)
}

/** The same list as CSV; of a marked edition every row says so. */
export async function participantsFile(
  actor: Actor,
  editionId: string,
  search: Search,
  clock: { now: Date },
) {
  const { edition, shown, participants } = await findParticipants(actor, editionId, search, clock)
  const { attendance, kinds } = textsFor(shown.language)
  const { columns } = attendance.sheet
  const marked = edition.marking === 'NONE' ? [] : [kinds.marking[edition.marking]]
  const head = [
    ...[columns.country, columns.organisation, columns.name, columns.title],
    ...[columns.companions, columns.attendance, ...marked.map(() => columns.marking)],
  ]
  const rows = participants.map((one) => [
    ...[one.countryName, one.organisation?.name, one.name, one.title],
    ...[one.companions, one.attendance ? attendance.mark[one.attendance] : '', ...marked],
  ])
  return { body: writeCsv(head, rows), name: attendance.sheet.participantsOf(edition.name) }
}
