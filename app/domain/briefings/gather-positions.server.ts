import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { readMarkdown } from '../documents/read-markdown.server'
import { callsOf, topicName } from '../topics/topic'
import type { Position, Quote } from './briefing'
import type { ToldMeeting } from './find-meetings-told.server'
import { passagesOf, quoteOn, type NamedTopic } from './find-positions'

/** Longest quotation gathered, in letters. The page may cut it further. */
const longestQuote = 320
const mostQuotes = 3

/**
 * What the readouts and decisions of the meetings say by topic, in their own words, the latest first: first the topics
 * the briefing is about, then the ones spoken of most recently.
 */
export async function gatherPositions(
  actor: Actor,
  meetings: readonly ToldMeeting[],
  firstTopics: readonly string[],
): Promise<Position[]> {
  if (meetings.length === 0) return []
  const topics = await findNamedTopics(actor)
  const read = meetings.map((meeting) => ({
    meeting,
    passages: [meeting.readout, meeting.decisions].flatMap((text) => passagesOf(readMarkdown(text))),
  }))
  return topics
    .map((topic) => ({
      first: firstTopics.includes(topic.id),
      position: { topic: topic.name, quotes: quotesOn(topic, read).slice(0, mostQuotes) },
    }))
    .filter(({ position }) => position.quotes.length > 0)
    .sort((a, b) => Number(b.first) - Number(a.first) || latest(b.position).localeCompare(latest(a.position)))
    .map(({ position }) => position)
}

function latest({ quotes }: Position): string {
  return quotes[0]?.on ?? ''
}

type Read = { meeting: ToldMeeting; passages: ReturnType<typeof passagesOf> }

function quotesOn(topic: NamedTopic, read: readonly Read[]): Quote[] {
  return read.flatMap(({ meeting, passages }) => {
    const text = quoteOn(topic, passages, longestQuote)
    if (text === null) return []
    const { id, startsOn: on, title, handling, marking } = meeting
    return [{ text, on, title, meetingId: id, source: { kind: 'meeting' as const, id, handling, marking } }]
  })
}

async function findNamedTopics(actor: Actor): Promise<NamedTopic[]> {
  const topics = await db.topic.findMany({ where: { archivedAt: null }, orderBy: { key: 'asc' } })
  return topics.map((topic) => ({
    id: topic.id,
    name: topicName(topic, actor.locale),
    calls: callsOf(topic),
  }))
}
