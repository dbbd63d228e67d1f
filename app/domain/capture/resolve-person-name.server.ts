import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { visibleAppointments, visiblePersons } from '~/domain/access/visible-to.server'
import { namedWords } from '~/domain/people/matching-words.server'
import { personName } from '~/domain/people/person-name'
import { foldedWords } from '~/domain/search/fold'
import type { PlainDate } from '~/domain/time/plain-date'
import { fitOfName, fitOrder, type NameFit } from './match-name'
import type { ParsedPerson } from './parsed-line'
import { resolveOrganisationName } from './resolve-organisation-name.server'
import {
  type PersonCandidate,
  personChoice,
  type ResolvedOrganisation,
  type ResolvedPerson,
} from './resolved-line'

const mostCandidates = 8
const mostRows = 200

type Found = PersonCandidate & { fit: NameFit; isThere: boolean }

/**
 * Who a typed name is, among the persons the actor may see. Exactly one of that name, at the typed organisation on the
 * day, is chosen; anything less certain is for the author to choose. Persons the actor may not see neither appear nor
 * change the answer.
 */
export async function resolvePersonName(
  actor: Actor,
  typed: ParsedPerson,
  onDay: PlainDate,
): Promise<ResolvedPerson> {
  const organisation = typed.organisation ? await resolveOrganisationName(actor, typed.organisation) : null
  const found = await findCandidates(actor, typed.name, organisation, onDay)
  const there = found.filter((candidate) => candidate.isThere)
  const candidates = there.length > 0 ? there : found
  const shown = candidates.slice(0, mostCandidates)
  const asOrganisation =
    candidates.length === 0 && !organisation ? await organisationNamed(actor, typed.name) : null
  return {
    name: typed.name,
    organisation,
    choice: asOrganisation
      ? personChoice({ kind: 'organisation', id: asOrganisation.id })
      : chosenOf(typed, candidates, there.length > 0),
    candidates: shown.map(({ id, name, post, organisation: at }) => ({ id, name, post, organisation: at })),
    more: candidates.length - shown.length,
    asOrganisation,
  }
}

function chosenOf(typed: ParsedPerson, candidates: Found[], isThere: boolean): string | null {
  const [first, ...others] = candidates
  if (!first) return 'new'
  if (typed.organisation && !isThere) return null
  const same = candidates.filter(({ fit }) => fit === 'same')
  const isWholeName = foldedWords(typed.name).length > 1 || others.length === 0
  const certain = same.length === 1 && isWholeName ? same[0] : isThere && others.length === 0 ? first : null
  return certain ? personChoice({ kind: 'person', id: certain.id }) : null
}

async function findCandidates(
  actor: Actor,
  name: string,
  organisation: ResolvedOrganisation | null,
  onDay: PlainDate,
): Promise<Found[]> {
  const words = foldedWords(name)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  const rows = await db.person.findMany({
    where: {
      AND: [
        visiblePersons(actor),
        { archivedAt: null, searchEntries: { some: namedWords('person', `${first} ${last}`) } },
      ],
    },
    include: { aliases: { select: { name: true } }, appointments: heldOn(actor, onDay) },
    orderBy: { sortKey: 'asc' },
    take: mostRows,
  })
  const organisationIds = new Set(organisation?.candidates.map(({ id }) => id))
  return rows
    .flatMap((row) => {
      const known = [personName(row), row.nativeName ?? '', ...row.aliases.map((alias) => alias.name)]
      const fit = fitOfName(name, known)
      const there = row.appointments.find(({ post }) => organisationIds.has(post.organisationId))
      return fit
        ? [
            {
              ...describe(actor, row.id, personName(row), there ?? row.appointments[0]),
              fit,
              isThere: !!there,
            },
          ]
        : []
    })
    .sort((a, b) => fitOrder.indexOf(a.fit) - fitOrder.indexOf(b.fit))
}

/** The appointments of a person that are held on the day; an unknown start or end counts as held. */
function heldOn(actor: Actor, onDay: PlainDate) {
  return {
    where: {
      AND: [
        visibleAppointments(actor),
        { archivedAt: null },
        { OR: [{ startsOn: null }, { startsOn: { lte: onDay } }] },
        { OR: [{ endsOn: null }, { endsOn: { gte: onDay } }] },
      ],
    },
    include: { post: { include: { organisation: true } } },
    orderBy: { startsOn: 'desc' as const },
  }
}

type Held = {
  post: { titleDa: string; titleEn: string; organisation: { nameDa: string; nameEn: string } }
}

function describe(actor: Actor, id: string, name: string, held: Held | undefined): PersonCandidate {
  const isDanish = actor.locale === 'da'
  return {
    id,
    name,
    post: (isDanish ? held?.post.titleDa : held?.post.titleEn) ?? '',
    organisation: (isDanish ? held?.post.organisation.nameDa : held?.post.organisation.nameEn) ?? '',
  }
}

async function organisationNamed(actor: Actor, name: string) {
  const { choice, candidates } = await resolveOrganisationName(actor, name)
  return candidates.find(({ id }) => id === choice) ?? null
}
