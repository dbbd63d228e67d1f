import type { Handling, Marking, MeetingKind, ParticipantRole } from './meeting'

export type ChosenName = { id: string; text: string; detail?: string }

/** The values of the meeting's form as it is shown: all text, as a person would type it. */
export type MeetingFormValues = {
  attendees: (ChosenName & { role: ParticipantRole })[]
  attendeesLines: string
  organisations: ChosenName[]
  organisationsLines: string
  picks: { kind: string; text: string; choice: string }[]
  about: string
  title: string
  kind: MeetingKind
  status: string
  date: string
  endDate: string
  time: string
  zone: string
  clock: string
  place: string
  link: string
  purpose: string
  readout: string
  decisions: string
  topics: string[]
  newTopics: string
  measures: string[]
  followUps: { text: string; ownerId: string; due: string }[]
  withoutAuthor?: string
  handling: Handling
  marking: Marking
  widened?: string
  readerAccountIds: string[]
  readerOfficeIds: string[]
  repeat: string
  repeatInterval: string
  repeatDays: string[]
  repeatBy: string
  repeatUntil: string
  scope: string
}

/** Controls that always send a value, so that a draft never lacks them. */
export const alwaysSent = [
  'kind',
  'zone',
  'handling',
  'marking',
  'repeatInterval',
  'repeatBy',
  'scope',
] as const satisfies readonly (keyof MeetingFormValues)[]
