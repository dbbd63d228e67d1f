import { z } from 'zod'
import { says } from '../../errors'
import { checked, formKey, optionalLine, recordId } from '../../forms/field-schemas.server'
import { attendances } from './attendee'

/** NONE takes a mark back. `q` is the search the list stood in; `inPlace` is sent by scripts, which stay on the page. */
export const attendanceForm = z.object({
  invitationId: recordId,
  attendance: z.enum([...attendances, 'NONE'], says('unknownChoice')),
  q: optionalLine(100),
  inPlace: checked,
})

export const attendanceSearch = z.object({ q: z.string().max(100).default('') })

/** A record picked from the list, or its name typed. */
const chosen = z.object({ id: recordId.optional(), text: optionalLine() }).default({})

export const walkInForm = z.object({
  formKey,
  person: chosen,
  organisation: chosen,
  /** Another person than the one of the same name. */
  another: checked,
})

export const colleagueForm = z.object({ formKey, personId: recordId })

export type WalkIn = z.output<typeof walkInForm>
