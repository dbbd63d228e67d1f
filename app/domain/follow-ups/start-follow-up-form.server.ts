import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visibleFollowUps, visibleMeetings } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { followUpTexts } from './change-follow-up.server'

export type FollowUpFormValues = { text: string; ownerId: string; due: string }

/** The meeting a new follow-up belongs to. Throws NotFound when it does not exist for the actor. */
export async function findFollowUpMeeting(actor: Actor, id: string) {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    select: { id: true, title: true, handling: true },
  })
  if (!meeting) throw new NotFound()
  return { id: meeting.id, title: meeting.title, limited: meeting.handling === 'LIMITED' }
}

/** What the form of a stored follow-up starts with. Throws NotFound when it does not exist for the actor. */
export async function startFollowUpEdit(actor: Actor, id: string) {
  const followUp = await db.followUp.findFirst({
    where: { AND: [visibleFollowUps(actor), { id, archivedAt: null }] },
    include: { meeting: { select: { id: true, title: true, handling: true } } },
  })
  if (!followUp) throw new NotFound()
  const { text = '', ownerId = '', due = '' } = followUpTexts(actor, followUp)
  const { meeting, version, doneAt } = followUp
  return {
    version,
    done: doneAt !== null,
    values: { text, ownerId, due },
    meeting: meeting && {
      id: meeting.id,
      title: meeting.title,
      limited: meeting.handling === 'LIMITED',
    },
  }
}

/** The colleagues who can own a follow-up; one who has left stays with what they owned. */
export async function findOwnerChoices(actor: Actor, ownerId?: string) {
  const named = ownerId ? [{ accountId: ownerId, officeId: null }] : []
  return (await findReaderChoices(actor, named)).accounts
}
