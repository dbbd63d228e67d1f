import { textsFor } from '~/i18n/texts'
import { db } from '~/db.server'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import { visibleAppointments } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { heldOn } from '../posts/held-on'
import { countryName, isCountry } from '../organisations/country.server'
import { organisationName, type OrganisationKind } from '../organisations/organisation'
import type { PlainDate } from '../time/plain-date'
import type { BriefingSubject } from './briefing'
import { briefingTexts } from './briefing-texts'
import { findHeldMeetings } from './find-held-meetings.server'
import { oneLine } from './find-positions'

/** The people told of: as many as one page holds. */
const mostPeople = 4
/** Holders whose last contact is asked for, those of the highest rank first. */
const mostWeighed = 200

const nobodyElse = {
  colleagues: [],
  topicIds: [],
  measures: [],
  meetingId: null,
  editionId: null,
  sources: [],
}

/** An organisation with its own people; a country's administration stands for the country. Throws NotFound. */
export async function findOrganisationSubject(
  actor: Actor,
  id: string,
  day: PlainDate,
): Promise<BriefingSubject> {
  const organisation = await db.organisation.findUnique({
    where: { id, archivedAt: null },
    include: { parent: { select: { nameDa: true, nameEn: true } } },
  })
  if (!organisation) throw new NotFound()
  const { kind, country, parent, summary } = organisation
  if (kind === 'COUNTRY' && country) return findCountrySubject(actor, country, day)
  const words = briefingTexts[actor.locale]
  return {
    ...nobodyElse,
    kind: 'organisation',
    title: organisationName(organisation, actor.locale),
    subtitle: [textsFor(actor.locale).kinds.organisationKind[kind], countryName(country, actor.locale)]
      .filter(Boolean)
      .join(' · '),
    facts: [
      { label: words.organisationOf, text: parent ? organisationName(parent, actor.locale) : '' },
      { label: words.about, text: oneLine(summary) },
    ],
    ...(await findFirstPeople(actor, [organisation], day)),
    organisationIds: [id],
  }
}

/**
 * A country by its ISO code: its administration and every organisation there, since a minister asks of the country.
 * Throws NotFound for a code that is none.
 */
export async function findCountrySubject(
  actor: Actor,
  code: string,
  day: PlainDate,
): Promise<BriefingSubject> {
  if (!isCountry(code)) throw new NotFound()
  const organisations = await db.organisation.findMany({
    where: { country: code, archivedAt: null, ownHouse: false },
    select: { id: true, kind: true, summary: true },
    orderBy: { id: 'asc' },
  })
  const administration = organisations.find(({ kind }) => kind === 'COUNTRY')
  return {
    ...nobodyElse,
    kind: 'country',
    title: countryName(code, actor.locale),
    subtitle: textsFor(actor.locale).kinds.organisationKind.COUNTRY,
    facts: [{ label: briefingTexts[actor.locale].about, text: oneLine(administration?.summary ?? '') }],
    ...(await findFirstPeople(actor, organisations, day)),
    organisationIds: organisations.map(({ id }) => id),
  }
}

type Kept = { id: string; kind: OrganisationKind }

/** Who holds their posts now: the state's own people first, then by protocol rank, and within it whom we met last. */
async function findFirstPeople(actor: Actor, organisations: Kept[], day: PlainDate) {
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]))
  const held = await inChunks([...kinds.keys()], (ids) =>
    db.appointment.findMany({
      where: {
        AND: [
          visibleAppointments(actor),
          heldOn(day),
          { post: { organisationId: { in: ids }, archivedAt: null } },
          { person: { archivedAt: null, account: null } },
        ],
      },
      select: { personId: true, post: { select: { rank: true, organisationId: true } } },
      orderBy: { id: 'asc' },
    }),
  )
  const ranks = new Map<string, number>()
  for (const { personId, post } of held) {
    const before = ranks.get(personId)
    const rank = weightOf(post.rank, kinds.get(post.organisationId))
    ranks.set(personId, before === undefined ? rank : Math.min(before, rank))
  }
  const weighed = [...ranks]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, mostWeighed)
  const personIds = weighed.map(([id]) => id)
  const met = await findHeldMeetings(actor, { personIds, organisationIds: [], meetingId: null })
  const first = weighed
    .map(([id, rank]) => ({ id, rank, met: met.of.get(id)?.lastMet ?? '' }))
    .sort((a, b) => a.rank - b.rank || (a.met < b.met ? 1 : a.met > b.met ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, mostPeople)
  return { personIds: first.map(({ id }) => id), morePeople: ranks.size - first.length }
}

const unranked = 10_000

function weightOf(rank: number | null, kind: OrganisationKind | undefined): number {
  const state = kind === 'COUNTRY' || kind === 'MISSION'
  return Math.min(rank ?? unranked, unranked) + (state ? 0 : unranked + 1)
}
