import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import {
  visibleContributions,
  visibleEditions,
  visibleMeetings,
  visiblePersons,
} from '../access/visible-to.server'
import { NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { usualContribution } from '../strategy/evidence-rules'
import { formatDate } from '../time/format-time'
import { today } from '../time/plain-date'
import type { Conduct } from './contribution'
import { contributionTexts } from './contribution-texts'

type Chosen = { id: string; text: string }

export type ContributionFormValues = {
  measureId: string
  kind: string
  on: string
  title: string
  text: string
  url: string
  asked: string
  outcome: string
  conduct: Conduct
  organisations: Chosen[]
  organisationsLines?: string
  persons: Chosen[]
  personsLines?: string
}

/** What a contribution hangs on: its field in the form, its page, and whether it is LIMITED. */
export type ContributionOrigin = {
  field: 'meetingId' | 'editionId'
  id: string
  to: string
  title: string
  limited: boolean
}

type From = { meeting?: string | undefined; edition?: string | undefined; measure?: string | undefined }
type Begun = {
  title: string
  on: string | null
  measures: { id: string; number: number }[]
  organisations: Chosen[]
  origin: ContributionOrigin | null
}

/** Controls that always hold a value, which a draft therefore carries. */
export const alwaysSent: readonly (keyof ContributionFormValues)[] = ['measureId', 'kind', 'conduct']

/**
 * What the form of a new contribution starts with: of a meeting or an edition its day, name, organisations and the measure
 * it is tagged with, so that nothing need be typed. Throws NotFound when that does not exist for the actor.
 */
export async function startNewContribution(actor: Actor, from: From, now: Date) {
  const begun = from.meeting
    ? await beginWithMeeting(actor, from.meeting)
    : from.edition
      ? await beginWithEdition(actor, from.edition)
      : { title: '', on: null, measures: [], organisations: [], origin: null }
  const measure = (await findMeasureAsked(from.measure)) ?? begun.measures[0]
  const day = today(now, actor.zone)
  const values: ContributionFormValues = {
    measureId: measure?.id ?? '',
    kind: (measure && usualContribution(measure.number)) ?? '',
    on: formatDate(begun.on && begun.on < day ? begun.on : day, actor.locale, 'short'),
    title: begun.title,
    ...{ text: '', url: '', asked: '', outcome: '', conduct: 'OPEN' },
    organisations: begun.organisations,
    persons: [],
  }
  return { values, origin: begun.origin }
}

/** What the form of a stored contribution starts with. Throws NotFound. */
export async function startContributionEdit(actor: Actor, id: string) {
  const stored = await db.contribution.findFirst({
    where: { AND: [visibleContributions(actor), { id, archivedAt: null }] },
    include: {
      meeting: { select: { id: true, title: true, handling: true, startsOn: true } },
      edition: { select: { id: true, nameDa: true, nameEn: true, handling: true } },
      organisations: { include: { organisation: true } },
      persons: {
        where: { person: visiblePersons(actor) },
        include: { person: { select: { id: true, ...nameSelection } } },
      },
    },
  })
  if (!stored) throw new NotFound()
  const { version, ...texts } = contributionTexts(actor, stored)
  const { meeting, edition } = stored
  const values: ContributionFormValues = {
    ...texts,
    organisations: stored.organisations.map(({ organisation }) => chosenOrganisation(actor, organisation)),
    persons: stored.persons.map(({ person }) => ({ id: person.id, text: personName(person) })),
  }
  const origin = meeting ? originOfMeeting(meeting) : edition ? originOfEdition(actor, edition) : null
  return { version: Number(version), title: stored.title, values, origin }
}

async function findMeasureAsked(id: string | undefined) {
  if (!id) return null
  const found = await db.measure.findUnique({ where: { id }, select: { id: true, number: true } })
  if (!found) throw new NotFound()
  return found
}

async function beginWithMeeting(actor: Actor, id: string): Promise<Begun> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    include: {
      measures: { select: { measure: { select: { id: true, number: true } } } },
      organisations: { where: { organisation: { ownHouse: false } }, include: { organisation: true } },
    },
  })
  if (!meeting) throw new NotFound()
  return {
    title: meeting.title,
    on: meeting.startsOn,
    measures: meeting.measures.map(({ measure }) => measure).sort((one, other) => one.number - other.number),
    organisations: meeting.organisations.map(({ organisation }) => chosenOrganisation(actor, organisation)),
    origin: originOfMeeting(meeting),
  }
}

async function beginWithEdition(actor: Actor, id: string): Promise<Begun> {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: {
      series: { include: { measures: { select: { id: true, number: true }, orderBy: { number: 'asc' } } } },
      host: true,
    },
  })
  if (!edition) throw new NotFound()
  return {
    title: organisationName(edition, actor.locale),
    on: edition.startsOn,
    measures: edition.series.measures,
    organisations: edition.host && !edition.host.ownHouse ? [chosenOrganisation(actor, edition.host)] : [],
    origin: originOfEdition(actor, edition),
  }
}

function chosenOrganisation({ locale }: Actor, organisation: { id: string; nameDa: string; nameEn: string }) {
  return { id: organisation.id, text: organisationName(organisation, locale) }
}

function originOfMeeting(meeting: { id: string; title: string; handling: string }): ContributionOrigin {
  const { id, title, handling } = meeting
  return { field: 'meetingId', id, to: `/meetings/${id}`, title, limited: handling === 'LIMITED' }
}

function originOfEdition(
  { locale }: Actor,
  edition: { id: string; nameDa: string; nameEn: string; handling: string },
): ContributionOrigin {
  const { id, handling } = edition
  const title = organisationName(edition, locale)
  return { field: 'editionId', id, to: `/editions/${id}`, title, limited: handling === 'LIMITED' }
}
