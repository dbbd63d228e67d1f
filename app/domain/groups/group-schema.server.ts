import { z } from 'zod'
import { says } from '../errors'
import { formKey, line, optionalLine, prose, recordId, version } from '../forms/field-schemas.server'
import type { PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'
import { ladder } from './group'

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: says('notNumber') })
    .int(says('notNumber'))
    .min(least, says('tooSmall', { min: least }))
    .max(most, says('tooBig', { max: most }))

const groupFields = {
  nameDa: line(120),
  nameEn: line(120),
  purposeDa: prose(2000),
  purposeEn: prose(2000),
  target: count(1, 1000).optional(),
  leastMembers: count(1, 1000).optional(),
  mostMembers: count(1, 1000).optional(),
  windowDays: count(1, 3650).default(183),
  leastMeetings: count(1, 100).default(1),
}

const inOrder = ({ leastMembers, mostMembers }: { leastMembers?: number; mostMembers?: number }) =>
  leastMembers === undefined || mostMembers === undefined || leastMembers <= mostMembers

const orderError = { error: says('mostBelowLeast'), path: ['mostMembers'] }

export const newGroupSchema = z
  .object({
    ...groupFields,
    memberKind: z.enum(['ORGANISATION', 'PERSON'], { error: says('choose') }),
    formKey,
  })
  .refine(inOrder, orderError)

export const groupSchema = z.object({ ...groupFields, version }).refine(inOrder, orderError)

export type NewGroup = z.output<typeof newGroupSchema>
export type GroupEdit = z.output<typeof groupSchema>

/** A day typed as people type it; `lean` decides the year of one that leaves it out. */
const typedDay = (today: PlainDate, lean: 'past' | 'future') =>
  line(60).transform((text, context) => {
    const read = parseTypedDate(text, { today, lean })
    if ('date' in read) return read.date
    context.addIssue({ code: 'custom', message: says(read.error) })
    return z.NEVER
  })

const memberFields = (today: PlainDate) => ({
  rung: z.enum(ladder, { error: says('choose') }),
  since: typedDay(today, 'past').refine((day) => day <= today, says('dateInFuture')),
  reason: prose(1000),
  ownerId: recordId.optional(),
  nextStep: optionalLine(300),
  nextStepOn: typedDay(today, 'future').optional(),
})

/** `member` is what was typed; `memberId` what was picked from the list, if anything was. */
export const newMemberSchema = (today: PlainDate) =>
  z.object({ ...memberFields(today), member: line(200), memberId: recordId.optional(), formKey })

export const memberSchema = (today: PlainDate) => z.object({ ...memberFields(today), version })

export type NewMember = z.output<ReturnType<typeof newMemberSchema>>
export type MemberEdit = z.output<ReturnType<typeof memberSchema>>
