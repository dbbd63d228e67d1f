import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visibleEditions, visibleFollowUps, visibleMeetings } from '../access/visible-to.server'
import type { Handling } from '../access/handling'
import { NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import { followUpTexts } from './change-follow-up.server'
import { concernsOf, concernsSelection } from './follow-up-concerns'

export type FollowUpFormValues = { text: string; ownerId: string; due: string; theirs: string }

/** What a follow-up was born in: its field in the form, its page, and whether it is LIMITED. */
export type FollowUpOrigin = {
  field: 'meetingId' | 'editionId'
  id: string
  to: string
  title: string
  limited: boolean
}

/** The meeting or edition a new follow-up belongs to, if any. Throws NotFound when it does not exist for the actor. */
export async function findFollowUpOrigin(
  actor: Actor,
  { meeting: meetingId, edition: editionId }: { meeting?: string; edition?: string },
): Promise<FollowUpOrigin | null> {
  if (meetingId) {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visibleMeetings(actor), { id: meetingId, archivedAt: null }] },
      ...ofMeeting,
    })
    if (!meeting) throw new NotFound()
    return originOf(actor, { meeting, edition: null })
  }
  if (!editionId) return null
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id: editionId, archivedAt: null }] },
    ...ofEdition,
  })
  if (!edition) throw new NotFound()
  return originOf(actor, { meeting: null, edition })
}

/** What the form of a stored follow-up starts with. Throws NotFound when it does not exist for the actor. */
export async function startFollowUpEdit(actor: Actor, id: string) {
  const followUp = await db.followUp.findFirst({
    where: { AND: [visibleFollowUps(actor), { id, archivedAt: null }] },
    include: { meeting: ofMeeting, edition: ofEdition, ...concernsSelection },
  })
  if (!followUp) throw new NotFound()
  const { text = '', ownerId = '', due = '', theirs = '' } = followUpTexts(actor, followUp)
  const { version, doneAt } = followUp
  return {
    version,
    done: doneAt !== null,
    values: { text, ownerId, due, theirs },
    origin: originOf(actor, followUp),
    concerns: concernsOf(followUp),
  }
}

const ofMeeting = { select: { id: true, title: true, handling: true } } as const
const ofEdition = { select: { id: true, nameDa: true, nameEn: true, handling: true } } as const

type Origins = {
  meeting: { id: string; title: string; handling: Handling } | null
  edition: { id: string; nameDa: string; nameEn: string; handling: Handling } | null
}

function originOf({ locale }: Actor, { meeting, edition }: Origins): FollowUpOrigin | null {
  if (meeting) {
    const { id, title, handling } = meeting
    return { field: 'meetingId', id, to: `/meetings/${id}`, title, limited: handling === 'LIMITED' }
  }
  if (!edition) return null
  const { id, handling } = edition
  const title = organisationName(edition, locale)
  return {
    field: 'editionId',
    id,
    to: `/editions/${id}?phase=follow`,
    title,
    limited: handling === 'LIMITED',
  }
}

/** The colleagues who can own a follow-up; one who has left stays with what they owned. */
export async function findOwnerChoices(actor: Actor, ownerId?: string) {
  const named = ownerId ? [{ accountId: ownerId, officeId: null }] : []
  return (await findReaderChoices(actor, named)).accounts
}
