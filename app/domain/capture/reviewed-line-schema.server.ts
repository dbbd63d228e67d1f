import { z } from 'zod'
import { says } from '~/domain/errors'
import { formKey, line, listOf, optionalLine, recordId, timeZone } from '~/domain/forms/field-schemas.server'
import { meetingKinds } from '~/domain/meetings/meeting'

/** Longest line that is read; the rest of what one remembers belongs in the readout. */
export const longestLine = 2_000

const person = z.object({
  name: optionalLine(),
  organisation: optionalLine(),
  /** What the choices shown were looked up by, as `seenAs` writes it. */
  seen: optionalLine(420),
  /** As `personChoice` writes it. */
  choice: optionalLine(100),
  /** The new person's organisation: its id, or "new". */
  at: recordId.optional(),
})

const organisation = z.object({
  name: optionalLine(),
  seen: optionalLine(420),
  /** Its id, "new" or "skip". */
  choice: recordId.optional(),
})

const followUp = z.object({
  text: optionalLine(500),
  due: optionalLine(60),
  ownerId: recordId.optional(),
})

/** The review page's form: a quick line as its author left it. */
export const reviewedLineForm = z.object({
  formKey,
  people: listOf(person, 40),
  organisations: listOf(organisation, 40),
  kind: z.enum(meetingKinds, says('unknownChoice')).default('MEETING'),
  date: line(60),
  time: optionalLine(40),
  zone: timeZone,
  clock: z.enum(['earlier', 'later']).optional(),
  place: optionalLine(),
  topic: optionalLine(150),
  measures: optionalLine(100),
  topics: optionalLine(500),
  followUps: listOf(followUp, 40),
  handling: z.enum(['OPEN', 'LIMITED'], says('unknownChoice')).default('OPEN'),
})

export type ReviewedLine = z.output<typeof reviewedLineForm>
export type ReviewedPerson = ReviewedLine['people'][number]
export type ReviewedOrganisation = ReviewedLine['organisations'][number]
