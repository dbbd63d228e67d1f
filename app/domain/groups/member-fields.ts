import type { Locale } from '../access/actor'
import { formatDate } from '../time/format-time'
import type { PlainDate } from '../time/plain-date'
import type { Rung } from './group'
import type { MemberEdit } from './group-schema.server'

/** A membership's fields as they are stored. */
export type StoredFields = {
  rung: Rung
  since: PlainDate
  ownerId: string | null
  nextStep: string
  nextStepOn: PlainDate | null
  expectedOn: PlainDate | null
  termEndsOn: PlainDate | null
  interests: string
  sector: string
  gender: string
  region: string
}

/** What a form's fields are stored as. */
export function memberColumns(given: Omit<MemberEdit, 'version' | 'reason'>): StoredFields {
  const { rung, since, interests } = given
  return {
    rung,
    since,
    ownerId: given.ownerId ?? null,
    nextStep: given.nextStep ?? '',
    nextStepOn: given.nextStepOn ?? null,
    expectedOn: given.expectedOn ?? null,
    termEndsOn: given.termEndsOn ?? null,
    interests: interests ?? '',
    sector: given.sector ?? '',
    gender: given.gender ?? '',
    region: given.region ?? '',
  }
}

/** The same as the reader's form shows them; days in its own writing. */
export function memberFormValues(stored: StoredFields, locale: Locale) {
  const day = (on: PlainDate | null) => (on === null ? '' : formatDate(on, locale, 'short'))
  const { rung, nextStep, interests, sector, gender, region } = stored
  return {
    rung,
    since: day(stored.since),
    ownerId: stored.ownerId ?? '',
    nextStep,
    nextStepOn: day(stored.nextStepOn),
    expectedOn: day(stored.expectedOn),
    termEndsOn: day(stored.termEndsOn),
    interests,
    sector,
    gender,
    region,
  }
}
