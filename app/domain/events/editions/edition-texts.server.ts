import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { readerSelection, storedReaders } from '../../access/handling.server'
import { organisationName, organisationNameSelection } from '../../organisations/organisation'
import { formatDate, formatTime } from '../../time/format-time'
import { wallTimeOf } from '../../time/wall-time'

export const editionTextsSelection = {
  readers: readerSelection,
  host: { select: organisationNameSelection },
} as const satisfies Prisma.EditionInclude

export type EditionWithTexts = Prisma.EditionGetPayload<{ include: typeof editionTextsSelection }>

/** The edition's form fields as people type them. */
export function editionFormValues(actor: Actor, edition: EditionWithTexts) {
  const { locale } = actor
  const { startsOn, endsOn, startsAt, endsAt, host, capacity, readers } = edition
  const zone = edition.zone ?? actor.zone
  const hours = [startsAt, endsAt].flatMap((instant) =>
    startsAt && instant ? formatTime(wallTimeOf(instant, zone).time, locale) : [],
  )
  return {
    nameDa: edition.nameDa,
    nameEn: edition.nameEn,
    date: formatDate(startsOn, locale, 'short'),
    endDate: endsOn === startsOn ? '' : formatDate(endsOn, locale, 'short'),
    time: hours.join('-'),
    zone,
    clock: '',
    place: edition.place ?? '',
    link: edition.link ?? '',
    host: { id: host?.id ?? '', text: host ? organisationName(host, locale) : '' },
    capacity: capacity === null ? '' : String(capacity),
    lessons: edition.lessons,
    subjectDa: edition.subjectDa,
    subjectEn: edition.subjectEn,
    invitationDa: edition.invitationDa,
    invitationEn: edition.invitationEn,
    handling: edition.handling,
    marking: edition.marking,
    widened: edition.marking !== 'NONE' && edition.handling === 'OPEN' ? 'on' : '',
    readerAccountIds: readers.flatMap(({ accountId }) => accountId ?? []),
    readerOfficeIds: readers.flatMap(({ officeId }) => officeId ?? []),
  }
}

/** The stored value of each form field, as a conflict tells it. */
export function editionTexts(actor: Actor, edition: EditionWithTexts): Record<string, string> {
  const {
    host,
    readerAccountIds: _accounts,
    readerOfficeIds: _offices,
    widened: _widened,
    clock: _clock,
    ...values
  } = editionFormValues(actor, edition)
  return { version: String(edition.version), ...values, host: host.text, ...storedReaders(edition.readers) }
}
