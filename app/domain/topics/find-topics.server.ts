import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { sortKey } from '../search/sort-key'
import { topicName } from './topic'

export type TopicOption = { id: string; name: string }

/** Every topic in use, by its name in the actor's language. */
export async function findTopics(actor: Actor): Promise<TopicOption[]> {
  const topics = await db.topic.findMany({ where: { archivedAt: null } })
  return topics
    .map((topic) => ({ id: topic.id, name: topicName(topic, actor.locale) }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
}
