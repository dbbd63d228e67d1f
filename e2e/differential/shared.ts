import { db } from '~/db.server'
import { addDays, today } from '~/domain/time/plain-date'
import { signIns } from '../../prisma/demo/cast'

export type Hidden = { persons: string[]; meetings: string[]; editions: string[] }
export type Shared = Awaited<ReturnType<typeof readShared>>

export const now = new Date()
export const limited = { handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' } as const
export const words = [
  'kanariefugl',
  'hvepsebo',
  'kvantehemmelighed',
  'AI',
  'SAP',
  'DSA',
  'desinformation',
  'møde',
]

/** Records of the demonstration office that everybody sees, for the hidden ones to hang on. */
export async function readShared() {
  const signingIn = signIns().map(({ email }) => email)
  const author = await db.account.findFirstOrThrow({
    where: { email: { notIn: signingIn }, deactivatedAt: null },
    orderBy: { id: 'asc' },
  })
  const id = { select: { id: true }, orderBy: { id: 'asc' } } as const
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id)
  const open = { handling: 'OPEN', archivedAt: null } as const
  return {
    author,
    // reads as the system: what the hidden records are to hang on
    persons: ids(await db.person.findMany({ where: { ...open, account: null }, ...id })),
    // reads as the system: the colleagues who take part in them
    colleagues: ids(await db.person.findMany({ where: { account: { isNot: null } }, ...id })),
    // reads as the system: what the hidden records are to hang on
    meetings: ids(await db.meeting.findMany({ where: open, ...id })),
    // reads as the system: what the hidden records are to hang on
    editions: ids(await db.edition.findMany({ where: open, ...id })),
    organisations: ids(await db.organisation.findMany({ where: { archivedAt: null }, ...id })),
    posts: ids(await db.post.findMany({ where: { archivedAt: null }, ...id })),
    crowded: await busiestPost(),
    // reads as the system: what the hidden persons are to speak about
    agenda: ids(await db.agendaItem.findMany({ where: { edition: open }, ...id })),
    topics: ids(await db.topic.findMany(id)),
    measures: ids(await db.measure.findMany(id)),
    series: ids(await db.series.findMany({ where: { archivedAt: null }, ...id })),
    councils: ids(await db.group.findMany({ where: { memberKind: 'PERSON' }, ...id })),
    groups: ids(await db.group.findMany(id)),
  }
}

/** A post at the organisation of which most persons are known. */
async function busiestPost(): Promise<string> {
  const organisations = await db.organisation.findMany({
    where: { ownHouse: false },
    // reads as the system: where the hidden persons' number matters most
    select: { posts: { select: { id: true, _count: { select: { appointments: true } } } } },
    orderBy: { id: 'asc' },
  })
  const people = (posts: { _count: { appointments: number } }[]) =>
    posts.reduce((sum, { _count }) => sum + _count.appointments, 0)
  const [most] = organisations.sort((a, b) => people(b.posts) - people(a.posts))
  return most?.posts[0]?.id ?? 'no post'
}

/** The day so many days from now. */
export function day(offset: number): string {
  return addDays(today(now, 'Europe/Copenhagen'), offset)
}
