import { z } from 'zod'
import { says } from '../errors'
import {
  checked,
  emailAddress,
  formKey,
  listOf,
  optionalLine,
  prose,
  recordId,
  version,
} from '../forms/field-schemas.server'

/** Somebody chosen in a token field: by id, or by the name typed. */
const chosen = z.object({ id: recordId.optional(), text: optionalLine() })

export const newInvitationsForm = z.object({
  formKey,
  people: listOf(chosen, 300),
  peopleLines: prose(10_000),
  posts: listOf(chosen, 300),
  postsLines: prose(10_000),
})

export const invitationEditForm = z.object({
  version,
  locale: z.enum(['da', 'en'], says('unknownChoice')).optional(),
  email: emailAddress.optional(),
})

export const sendingForm = z.object({
  formKey,
  digest: z.string({ error: says('formExpired') }).regex(/^[\w-]{43}$/, says('formExpired')),
  includeDetails: checked,
})

export type NewInvitations = z.output<typeof newInvitationsForm>
export type InvitationEdit = z.output<typeof invitationEditForm>
