import { z } from 'zod'
import { says } from '../errors'
import { formKey, line, optionalLine, prose, recordId, version } from '../forms/field-schemas.server'
import type { PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'
import { genders, sectors } from './balance'
import { ladder } from './group'

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: says('notNumber') })
    .int(says('notNumber'))
    .min(least, says('tooSmall', { min: least }))
    .max(most, says('tooBig', { max: most }))

/** A day typed as people type it; `lean` decides the year of one that leaves it out. */
const typedDay = (today: PlainDate, lean: 'past' | 'future') =>
  line(60).transform((text, context) => {
    const read = parseTypedDate(text, { today, lean })
    if ('date' in read) return read.date
    context.addIssue({ code: 'custom', message: says(read.error) })
    return z.NEVER
  })

const groupFields = (today: PlainDate) => ({
  nameDa: line(120),
  nameEn: line(120),
  purposeDa: prose(2000),
  purposeEn: prose(2000),
  target: count(1, 1000).optional(),
  targetOn: typedDay(today, 'future').optional(),
  leastMembers: count(1, 1000).optional(),
  mostMembers: count(1, 1000).optional(),
  termMonths: count(1, 240).optional(),
  leastSectors: count(2, sectors.length).optional(),
  leastRegions: count(2, 100).optional(),
  leastGender: count(1, 50).optional(),
  windowDays: count(1, 3650).default(183),
  leastMeetings: count(1, 100).default(1),
})

const inOrder = ({ leastMembers, mostMembers }: { leastMembers?: number; mostMembers?: number }) =>
  leastMembers === undefined || mostMembers === undefined || leastMembers <= mostMembers

const orderError = { error: says('mostBelowLeast'), path: ['mostMembers'] }

export const newGroupSchema = (today: PlainDate) =>
  z
    .object({
      ...groupFields(today),
      memberKind: z.enum(['ORGANISATION', 'PERSON'], { error: says('choose') }),
      formKey,
    })
    .refine(inOrder, orderError)

export const groupSchema = (today: PlainDate) =>
  z.object({ ...groupFields(today), version }).refine(inOrder, orderError)

export type NewGroup = z.output<ReturnType<typeof newGroupSchema>>
export type GroupEdit = z.output<ReturnType<typeof groupSchema>>

const memberFields = (today: PlainDate) => ({
  rung: z.enum(ladder, { error: says('choose') }),
  since: typedDay(today, 'past').refine((day) => day <= today, says('dateInFuture')),
  reason: prose(1000),
  ownerId: recordId.optional(),
  nextStep: optionalLine(300),
  nextStepOn: typedDay(today, 'future').optional(),
  expectedOn: typedDay(today, 'future').optional(),
  termEndsOn: typedDay(today, 'future').optional(),
  interests: prose(1000).optional(),
  sector: z.enum(sectors, { error: says('choose') }).optional(),
  gender: z.enum(genders, { error: says('choose') }).optional(),
  region: optionalLine(60),
})

/** `member` is what was typed; `memberId` what was picked from the list, if anything was. */
export const newMemberSchema = (today: PlainDate) =>
  z.object({ ...memberFields(today), member: line(200), memberId: recordId.optional(), formKey })

export const memberSchema = (today: PlainDate) => z.object({ ...memberFields(today), version })

export type NewMember = z.output<ReturnType<typeof newMemberSchema>>
export type MemberEdit = z.output<ReturnType<typeof memberSchema>>

export const moveSchema = z.object({ rung: z.enum(ladder), reason: prose(1000), version })
export type MemberMove = z.output<typeof moveSchema>
