import { z } from 'zod'
import { says } from '../errors'
import { checked, listOf, recordId, timeZone } from '../forms/field-schemas.server'
import { meetingKinds } from '../meetings/meeting'
import { importStatuses } from './import-status'

export const importParams = z.object({ importId: recordId })

/** The state of the preview, as its address holds it. */
export const importSearch = z.object({
  q: z.string().max(200).optional(),
  status: z.enum(importStatuses).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})

/** `shown` are the entries on the page that was sent; of them only the ticked ones are in `taken`. */
export const importChoices = z.object({
  kind: z.enum(meetingKinds, says('unknownChoice')),
  handling: z.enum(['PROPOSED', 'OPEN', 'LIMITED'], says('unknownChoice')),
  zones: listOf(z.object({ name: z.string().max(1_000).default(''), zone: timeZone }), 100),
  shown: listOf(z.coerce.number().int().min(0).max(100_000), 50),
  taken: listOf(z.coerce.number().int().min(0).max(100_000), 50),
  /** A script saves as one ticks. */
  quietly: checked,
  people: listOf(z.object({ key: z.string().max(300), choice: z.string().max(60).default('out') })),
})

export type GivenChoices = z.output<typeof importChoices>

/** Ticks or clears every entry the filters leave. */
export const importSelection = importChoices.extend({
  take: z.enum(['all', 'none']),
  q: importSearch.shape.q,
  status: importSearch.shape.status,
})
