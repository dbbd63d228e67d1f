import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { can } from '../access/can'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { fold } from '../search/fold'
import { callsOf } from './topic'

export type TopicChoice = {
  ids: string[]
  names: string[]
  /** What the meeting was about: when that is exactly a topic's name, it is the topic. */
  about?: string
}

/**
 * The ids of topics chosen by id or name. An unknown name becomes a topic when the role may add one; otherwise
 * Invalid says so. Throws Invalid on an unknown id.
 */
export async function resolveTopics(tx: Transaction, actor: Actor, choice: TopicChoice): Promise<string[]> {
  const { ids, names, about } = choice
  if (ids.length + names.length === 0 && !about) return []
  const topics = await tx.topic.findMany({ orderBy: { key: 'asc' } })
  const known = new Set(topics.map((topic) => topic.id))
  if (!ids.every((id) => known.has(id))) throw new Invalid([{ field: 'topics', code: 'notFoundChoice' }])
  const chosen = new Set(ids)
  const called = (name: string) => topics.find((topic) => !topic.archivedAt && callsOf(topic).has(fold(name)))
  for (const name of names) chosen.add(called(name)?.id ?? (await createTopic(tx, actor, name)))
  const spoken = about ? called(about) : undefined
  if (spoken) chosen.add(spoken.id)
  return [...chosen]
}

async function createTopic(tx: Transaction, actor: Actor, name: string): Promise<string> {
  const key = fold(name).replaceAll(' ', '-').slice(0, 100)
  if (key === '') throw new Invalid([{ field: 'topics', code: 'notFoundChoice' }])
  if (!can(actor, 'topic.edit'))
    throw new Invalid([{ field: 'topics', code: 'unknownTopic', params: { name } }])
  const { id } = await tx.topic.upsert({
    where: { key },
    create: { key, nameDa: name, nameEn: name },
    update: { archivedAt: null },
  })
  await recordChange(tx, actor, { action: 'topic.create', subject: { kind: 'topic', id } })
  return id
}
