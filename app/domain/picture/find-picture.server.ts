import { db } from '~/db.server'
import type { OrganisationKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import type { Tier } from '../network/strength'
import { findEnd } from '../network/paths-ends.server'
import { readTo } from '../network/paths-address'
import { viewNetwork } from '../network/view-network.server'
import { findPlacedPeople } from '../people/find-placed-people.server'
import { type PlainDate, today } from '../time/plain-date'
import { type Centre, type EgoNode, egoOf } from './ego'
import { type Label, placeLabels } from './labels'
import { layOut } from './layout.server'

export type PicturePerson = Omit<EgoNode, 'through'> & {
  name: string
  limited: boolean
  /** Where they hold a post now, and what sort of organisation it is; empty and null when nowhere known. */
  organisation: string
  kind: OrganisationKind | null
  /** The name of who leads there. */
  through: string | null
  x: number
  y: number
  label: Label | null
}

export type Picture = {
  centre: {
    kind: Centre['kind']
    name: string
    href: string
    organisationKind: OrganisationKind | null
  } & Place
  people: PicturePerson[]
  /** Each as its line and its tier; null is a post held. */
  lines: { x1: number; y1: number; x2: number; y2: number; tier: Tier | null }[]
  width: number
  height: number
  left: number
  known: number
  colleagues: number
}

type Place = { x: number; y: number; label: Label | null }

/**
 * The picture around a person or an organisation ("person:<id>", "organisation:<id>") from evidence the actor may see;
 * null when it does not exist for her, is archived, or nobody is known there. At most `most` people are drawn.
 */
export async function findPicture(
  actor: Actor,
  to: string,
  most: number,
  now: Date,
): Promise<Picture | null> {
  const asked = readTo(to)
  const day = today(now, actor.zone)
  const end = await findEnd(actor, asked, day)
  if (!end || end.archived) return null
  const ego = egoOf(await viewNetwork(actor, now), { ...asked, personIds: end.personIds }, most)
  if (ego.nodes.length === 0) return null
  const ids = ego.nodes.map(({ personId }) => personId)
  const [layout, people, organisationKind] = await Promise.all([
    layOut(ego),
    findPeople(actor, asked.kind === 'person' ? [asked.id, ...ids] : ids, day),
    asked.kind === 'organisation' ? findKind(asked.id) : null,
  ])
  const names = ids.map((id) => people.get(id)?.name ?? '')
  const points = [layout.centre, ...layout.nodes]
  const [centreLabel = null, ...labels] = placeLabels([end.name, ...names], points, layout.width)
  const point = (at: number) => layout.nodes[at] ?? layout.centre
  return {
    ...{ width: layout.width, height: layout.height },
    ...{ left: ego.left, known: ego.known, colleagues: ego.colleagues },
    centre: {
      ...{ kind: asked.kind, name: end.name, ...layout.centre, label: centreLabel },
      href: asked.kind === 'person' ? `/people/${asked.id}` : `/organisations/${asked.id}`,
      organisationKind: organisationKind ?? people.get(asked.id)?.kind ?? null,
    },
    lines: ego.edges.map(({ from, to: other, tier }) => {
      const [start, finish] = [point(from), point(other)]
      return { x1: start.x, y1: start.y, x2: finish.x, y2: finish.y, tier }
    }),
    people: ego.nodes.map((node, at) => ({
      ...node,
      ...(people.get(node.personId) ?? { name: '', limited: false, organisation: '', kind: null }),
      through: node.through === null ? null : (people.get(node.through)?.name ?? null),
      ...point(at),
      label: labels[at] ?? null,
    })),
  }
}

type Named = Pick<PicturePerson, 'name' | 'limited' | 'organisation' | 'kind'>

async function findPeople(actor: Actor, ids: string[], day: PlainDate): Promise<Map<string, Named>> {
  const placed = await findPlacedPeople(actor, ids, day)
  return new Map(
    [...placed].map(
      ([
        id,
        {
          name,
          limited,
          organisations: [at],
        },
      ]) => [id, { name, limited, organisation: at?.name ?? '', kind: at?.kind ?? null }],
    ),
  )
}

async function findKind(id: string): Promise<OrganisationKind | null> {
  const organisation = await db.organisation.findUnique({ where: { id }, select: { kind: true } })
  return organisation?.kind ?? null
}
