import { z } from 'zod'
import { says } from '../../errors'
import {
  formKey,
  line,
  listOf,
  optionalLine,
  prose,
  recordId,
  version,
} from '../../forms/field-schemas.server'
import { unknownFields } from '../../invitations/merge-fields'
import { taskOffsets } from './series'

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: says('notNumber') })
    .int(says('notNumber'))
    .min(least, says('tooSmall', { min: least }))
    .max(most, says('tooBig', { max: most }))

const chosen = z.object({ id: recordId.optional(), text: optionalLine(300) })

/** Impossible offsets are refused where they stand. */
const offsetDays = z.coerce
  .number({ error: says('offsetImpossible') })
  .int(says('offsetImpossible'))
  .min(taskOffsets.least, says('offsetImpossible'))
  .max(taskOffsets.most, says('offsetImpossible'))

/** A field there is none of must never reach a reader as it was typed. */
const withKnownFields = <T extends z.ZodType<string | undefined>>(text: T) =>
  text.superRefine((value, context) => {
    const [name] = unknownFields(value ?? '')
    if (name) context.addIssue({ code: 'custom', message: says('unknownMergeField', { name }) })
  })

const fields = {
  nameDa: line(120),
  nameEn: line(120),
  purposeDa: prose(4000),
  purposeEn: prose(4000),
  kind: z.enum(['EVENT', 'SURVEY'], { error: says('choose') }).default('EVENT'),
  cadenceDa: optionalLine(120),
  cadenceEn: optionalLine(120),
  perYear: count(1, 366).optional(),
  usualMonth: count(1, 12).optional(),
  usualDays: count(1, 60).default(1),
  holidayCountries: optionalLine(300),
  leastMembers: count(1, 100_000).optional(),
  mostMembers: count(1, 100_000).optional(),
  leastCountries: count(1, 300).optional(),
  compositionDa: prose(2000),
  compositionEn: prose(2000),
  audienceGroupId: recordId.optional(),
  posts: listOf(chosen, 500),
  postsLines: prose(20_000),
  persons: listOf(chosen, 500),
  personsLines: prose(20_000),
  tasks: listOf(
    z.object({ key: recordId.optional(), offsetDays, titleDa: line(300), titleEn: line(300) }),
    100,
  ),
  agenda: listOf(
    z.object({ titleDa: line(300), titleEn: line(300), minutes: count(1, 1440).optional() }),
    100,
  ),
  subjectDa: withKnownFields(optionalLine(200)),
  subjectEn: withKnownFields(optionalLine(200)),
  invitationDa: withKnownFields(prose(10_000)),
  invitationEn: withKnownFields(prose(10_000)),
}

const inOrder = ({ leastMembers, mostMembers }: { leastMembers?: number; mostMembers?: number }) =>
  leastMembers === undefined || mostMembers === undefined || leastMembers <= mostMembers

const orderError = { error: says('mostBelowLeast'), path: ['mostMembers'] }

export const newSeriesForm = z.object({ formKey, ...fields }).refine(inOrder, orderError)
export const seriesEditForm = z.object({ version, ...fields }).refine(inOrder, orderError)

export type NewSeries = z.output<typeof newSeriesForm>
export type SeriesEdit = z.output<typeof seriesEditForm>
export type SeriesFields = Omit<SeriesEdit, 'version'>

export const seriesParams = z.object({ seriesId: recordId })

/** The state of the list of series, as its address holds it. */
export const seriesSearch = z.object({
  q: z.string().max(100).default(''),
  kind: z.enum(['EVENT', 'SURVEY']).optional(),
  gaps: z.literal('1').optional(),
  sort: z.enum(['name', '-name', 'next', '-next', 'last', '-last']).default('name'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
