import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import type { InvitationSubject } from '~/domain/invitations/invitation-subject'
import { notFound, readParams } from './page.server'

const path = z.object({
  meetingId: recordId.optional(),
  recurrenceId: recordId.optional(),
  editionId: recordId.optional(),
})

/** What the address' invitations are to. These pages stand under meetings, recurring meetings and editions alike. */
export function readSubject(params: unknown): InvitationSubject {
  const { meetingId, recurrenceId, editionId } = readParams(params, path)
  if (meetingId) return { kind: 'meeting', id: meetingId }
  if (recurrenceId) return { kind: 'recurrence', id: recurrenceId }
  if (editionId) return { kind: 'edition', id: editionId }
  throw notFound()
}
