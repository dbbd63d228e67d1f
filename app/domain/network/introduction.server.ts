import { db, inTransaction, type Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { Invalid, NotFound } from '../errors'
import { addFollowUp } from '../follow-ups/add-follow-up.server'
import { readDue } from '../follow-ups/read-due'
import { once } from '../forms/once.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { heldOn } from '../posts/held-on'
import { addDays, today } from '../time/plain-date'
import { formatDate } from '../time/format-time'
import type { IntroductionInput } from './introduction-schema.server'
import { introductionTexts } from './introduction-texts'

type Clock = { now: Date }

/** Days until an introduction is due unless the asker says otherwise. */
const daysToAnswer = 7

/** Who is asked, for what, and the text the form begins with. */
export type IntroductionStart = {
  /** Null when the actor asks somebody who is not a colleague: then the follow-up is the actor's own. */
  connector: string | null
  target: { id: string; name: string }
  via: string | null
  text: string
  /** The language of the text: the connector's. */
  locale: 'da' | 'en'
  /** A typed date. */
  due: string
}

/**
 * What the form for an introduction along a path begins with. Throws NotFound unless the actor may see everybody on it;
 * Invalid when the colleague asked may not, without telling whom.
 */
export async function startIntroduction(
  actor: Actor,
  path: readonly string[],
  { now }: Clock,
): Promise<IntroductionStart> {
  demand(actor, 'introduction.ask')
  const { owner, target, via, people } = await readRequest(db, actor, path)
  const locale = owner?.locale ?? actor.locale
  const words = introductionTexts[locale]
  const post = await currentPost(actor, target, locale, today(now, actor.zone))
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  const sought = post ? words.withPost(nameOf(target), post) : nameOf(target)
  return {
    connector: owner?.name ?? null,
    target: { id: target, name: nameOf(target) },
    via: via ? nameOf(via) : null,
    locale,
    text: owner
      ? words.asked({ asker: actor.name, target: sought, via: via && nameOf(via) })
      : words.own({ target: sought, via: nameOf(via ?? target) }),
    due: formatDate(addDays(today(now, actor.zone), daysToAnswer), actor.locale, 'short'),
  }
}

/**
 * Asks for an introduction: a follow-up about the person sought, owned by the colleague who can help, or by the actor
 * when nobody of ours stands between. Answers with its id. Throws as `startIntroduction`.
 */
export async function askIntroduction(
  actor: Actor,
  input: IntroductionInput,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'introduction.ask')
  const dueOn = readDue(actor, input.due, now)
  return inTransaction((tx) =>
    once(tx, actor, input.formKey, async () => {
      const { owner, target, via } = await readRequest(tx, actor, input.path)
      const ownerId = owner?.accountId ?? actor.accountId
      return addFollowUp(tx, actor, { text: input.text, ownerId, dueOn, personId: target, viaId: via })
    }),
  )
}

type Request = {
  /** The colleague asked. */
  owner: Actor | null
  target: string
  via: string | null
  people: ReadonlyMap<string, { name: string; owner: Actor | null }>
}

/** Who is asked about whom along the path; what the path says is believed only as far as the actor may see it. */
async function readRequest(reader: Reader, actor: Actor, path: readonly string[]): Promise<Request> {
  const ids = path[0] === actor.personId ? path.slice(1) : path
  const [first, second] = ids
  const target = path.at(-1)
  if (first === undefined || target === undefined || new Set(path).size < path.length) throw new NotFound()
  const people = await findPeople(reader, actor, path)
  if (people.size < path.length) throw new NotFound()
  // The actor knows the person sought: nobody is to be asked.
  if (first === target) throw new NotFound()
  const owner = people.get(first)?.owner ?? null
  const via = owner ? (second === target || second === undefined ? null : second) : first
  const concerned = via ? [target, via] : [target]
  if (owner && !(await maySee(reader, owner, concerned))) {
    throw new Invalid([{ field: '', code: 'introductionRefused' }])
  }
  return { owner, target, via, people }
}

async function findPeople(reader: Reader, actor: Actor, ids: readonly string[]): Promise<Request['people']> {
  const people = await reader.person.findMany({
    where: { AND: [visiblePersons(actor), { archivedAt: null, id: { in: [...ids] } }] },
    select: {
      id: true,
      ...nameSelection,
      account: true,
    },
  })
  return new Map(
    people.map(({ id, account, ...person }) => {
      const name = personName(person)
      const owner =
        account && account.deactivatedAt === null
          ? {
              ...{ accountId: account.id, personId: id, name },
              ...{ officeId: account.officeId, role: account.role, zone: account.zone },
              locale: account.locale === 'en' ? ('en' as const) : ('da' as const),
            }
          : null
      return [id, { name, owner }]
    }),
  )
}

async function maySee(reader: Reader, owner: Actor, personIds: string[]): Promise<boolean> {
  const seen = await reader.person.count({
    where: { AND: [visiblePersons(owner), { id: { in: personIds } }] },
  })
  return seen === personIds.length
}

async function currentPost(
  actor: Actor,
  personId: string,
  locale: 'da' | 'en',
  day: string,
): Promise<string> {
  const held = await db.appointment.findFirst({
    where: { AND: [visibleAppointments(actor), heldOn(day), { personId }] },
    select: {
      post: {
        select: { titleDa: true, titleEn: true, organisation: { select: { nameDa: true, nameEn: true } } },
      },
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  })
  if (!held) return ''
  const { titleDa, titleEn, organisation } = held.post
  return `${locale === 'da' ? titleDa : titleEn}, ${organisationName(organisation, locale)}`
}
