import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAnswers } from '../access/visible-to.server'
import { typedWhen } from '../meetings/meeting-texts.server'
import { proposedTime } from './proposal'

/** What a waiting counter-proposal asks for, as it would be typed into the meeting's form; nothing when it is about another. */
export async function findProposedWhen(
  actor: Actor,
  meetingId: string,
  answerId: string,
): Promise<Partial<ReturnType<typeof typedWhen>>> {
  const answer = await db.answer.findFirst({
    where: { AND: [visibleAnswers(actor), { id: answerId, meetingId, state: 'HELD' }] },
    select: { proposedStart: true, proposedEnd: true, meeting: { select: { zone: true } } },
  })
  if (!answer?.proposedStart) return {}
  const { proposedStart, proposedEnd, meeting } = answer
  return typedWhen({ ...proposedTime(proposedStart, proposedEnd), zone: meeting?.zone ?? null }, actor)
}
