import { z } from 'zod'
import { handlingFields } from '../access/handling.server'
import { says } from '../errors'
import {
  checked,
  formKey,
  line,
  listOf,
  optionalLine,
  prose,
  recordId,
  timeZone,
  version,
  webAddress,
} from '../forms/field-schemas.server'
import { ruleFields } from '../recurrence/rule-schema.server'
import { scopes } from '../recurrence/recurrence-scope'
import { meetingKinds, meetingStatuses, participantRoles } from './meeting'

/** Somebody or something chosen: by id, or as new by what was typed. */
const chosen = z.object({ id: recordId.optional(), text: optionalLine() })

const attendee = chosen.extend({ role: z.enum(participantRoles, says('unknownChoice')).optional() })

/** A record the form was shown with: its name, typed again as a line, means it and no namesake. */
const known = z.object({ kind: z.enum(['person', 'organisation']), id: recordId, text: line() })

/** The author's answer to "who is …?": the record's id, or `new`. */
const pick = z.object({ kind: z.enum(['person', 'organisation']), text: line(), choice: recordId.optional() })

const followUp = z.object({
  text: optionalLine(500),
  ownerId: recordId.optional(),
  due: optionalLine(60),
})

const fields = {
  attendees: listOf(attendee),
  attendeesLines: prose(10_000),
  organisations: listOf(chosen, 100),
  organisationsLines: prose(10_000),
  known: listOf(known),
  picks: listOf(pick, 100),
  about: optionalLine(150),
  title: optionalLine(),
  kind: z.enum(meetingKinds, says('unknownChoice')).default('MEETING'),
  date: line(60),
  endDate: optionalLine(60),
  time: optionalLine(40),
  zone: timeZone,
  clock: z.enum(['earlier', 'later']).optional(),
  place: optionalLine(),
  link: webAddress().optional(),
  purpose: prose(5_000),
  readout: prose(100_000),
  decisions: prose(20_000),
  topics: listOf(recordId),
  newTopics: optionalLine(),
  measures: listOf(recordId),
  ...handlingFields,
  ...ruleFields,
}

export const newMeetingForm = z.object({
  formKey,
  ...fields,
  status: z.enum(['PLANNED', 'HELD'], says('unknownChoice')).optional(),
  withoutAuthor: checked,
  followUps: listOf(followUp, 30),
})

export const meetingEditForm = z.object({
  version,
  ...fields,
  scope: z.enum(scopes, says('unknownChoice')).default('this'),
  /** The version of the series an occurrence was read with. */
  seriesVersion: version.optional(),
})

export type MeetingFields = Omit<z.output<typeof meetingEditForm>, 'version' | 'scope' | 'seriesVersion'>
export type NewMeetingFields = z.output<typeof newMeetingForm>

const flag = z.literal('1').optional()

/** The state of the meetings list, as its address holds it. */
export const meetingSearch = z.object({
  q: z.string().max(200).optional(),
  person: recordId.optional(),
  /** Part of a name, where no one person is asked for. */
  personText: z.string().max(200).optional(),
  organisation: recordId.optional(),
  organisationText: z.string().max(200).optional(),
  topic: recordId.optional(),
  office: recordId.optional(),
  measure: recordId.optional(),
  kind: z.enum(meetingKinds).optional(),
  status: z.enum(meetingStatuses).optional(),
  mine: flag,
  archived: flag,
  from: z.string().max(60).optional(),
  to: z.string().max(60).optional(),
  sort: z.enum(['date', '-date', 'title', '-title']).default('-date'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const meetingParams = z.object({ id: recordId })
