import { z } from 'zod'
import { says } from '../errors'
import {
  formKey,
  line,
  listOf,
  optionalLine,
  prose,
  recordId,
  version,
  webAddress,
} from '../forms/field-schemas.server'
import { conducts, contributionKinds } from './contribution'

/** Somebody or something chosen in a token field: by id, or by the name typed. */
const chosen = z.object({ id: recordId.optional(), text: optionalLine() })

const fields = {
  measureId: z
    .string({ error: says('measureMissing') })
    .regex(/^[0-9a-zA-Z_-]{1,64}$/, says('measureMissing')),
  kind: z.enum(contributionKinds, { error: says('required') }),
  on: line(60),
  title: line(200),
  text: prose(5_000),
  url: webAddress().optional(),
  asked: prose(2_000),
  outcome: prose(2_000),
  conduct: z.enum(conducts, { error: says('unknownChoice') }).default('OPEN'),
  organisations: listOf(chosen, 50),
  organisationsLines: prose(5_000),
  persons: listOf(chosen, 50),
  personsLines: prose(5_000),
}

export const newContributionForm = z.object({
  formKey,
  ...fields,
  meetingId: recordId.optional(),
  editionId: recordId.optional(),
})

export const contributionEditForm = z.object({ version, ...fields })

export type ContributionForm = Omit<z.output<typeof contributionEditForm>, 'version'>

export const contributionParams = z.object({ id: recordId })

/** The state of the list, as its address holds it. */
export const contributionSearch = z.object({
  q: z.string().max(200).optional(),
  kind: z.enum(contributionKinds).optional(),
  measure: recordId.optional(),
  priority: recordId.optional(),
  organisation: recordId.optional(),
  year: z.coerce.number().int().min(1900).max(2199).optional(),
  archived: z.literal('1').optional(),
  sort: z.enum(['on', '-on', 'title', '-title', 'measure', '-measure']).default('-on'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** What a new one begins from. */
export const contributionStart = z.object({
  meeting: recordId.optional(),
  edition: recordId.optional(),
  measure: recordId.optional(),
  draft: z.literal('1').optional(),
})
