import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { readMarkdown } from '../documents/read-markdown.server'
import { callsOf, topicName } from '../topics/topic'
import type { Position, Quote } from './briefing'
import type { ToldMeeting } from './find-meetings-told.server'
import { clipped, oneLine, passagesOf, quoteOn, type NamedTopic, type Passage } from './find-positions'

/** Longest quotation gathered, in letters. The page may cut it further. */
const longestQuote = 320
const mostQuotes = 3

/**
 * What the readouts and decisions of the meetings say by topic, in their own words, the latest first: first the topics
 * the briefing is about, then the ones spoken of most recently. No passage is quoted twice.
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
    readout: passagesOf(readMarkdown(meeting.readout)),
    decisions: passagesOf(readMarkdown(meeting.decisions)),
  }))
  const quoted = new Set<string>()
  const inOrder = [...topics].sort(
    (a, b) => Number(firstTopics.includes(b.id)) - Number(firstTopics.includes(a.id)),
  )
  return inOrder
    .map((topic) => ({
      first: firstTopics.includes(topic.id),
      position: { topic: topic.name, quotes: quotesOn(topic, read, quoted).slice(0, mostQuotes) },
    }))
    .filter(({ position }) => position.quotes.length > 0)
    .sort((a, b) => Number(b.first) - Number(a.first) || latest(b.position).localeCompare(latest(a.position)))
    .map(({ position }) => position)
}

function latest({ quotes }: Position): string {
  return quotes[0]?.on ?? ''
}

type Read = { meeting: ToldMeeting; readout: Passage[]; decisions: Passage[] }

function quotesOn(topic: NamedTopic, read: readonly Read[], quoted: Set<string>): Quote[] {
  return read.flatMap(({ meeting, ...passages }) => {
    const found = naming(topic, passages) ?? tagged(topic, meeting, passages)
    if (found === null || quoted.has(found.text)) return []
    quoted.add(found.text)
    const { id, startsOn: on, title, handling, marking } = meeting
    return [
      { ...found, on, title, meetingId: id, source: { kind: 'meeting' as const, id, handling, marking } },
    ]
  })
}

type Passages = Pick<Read, 'readout' | 'decisions'>

function naming(topic: NamedTopic, { readout, decisions }: Passages) {
  const said = quoteOn(topic, readout, longestQuote)
  if (said !== null) return { text: said, agreed: false }
  const agreed = quoteOn(topic, decisions, longestQuote)
  return agreed === null ? null : { text: agreed, agreed: true }
}

/** A meeting tagged with the topic was about it: what it agreed, or else the first of its readout's points. */
function tagged(topic: NamedTopic, { topics }: ToldMeeting, { readout, decisions }: Passages) {
  if (!topics.some(({ topicId }) => topicId === topic.id)) return null
  const [agreed] = decisions
  const said = agreed ?? readout.find(({ listed }) => listed)
  return said ? { text: clipped(oneLine(said.text), longestQuote), agreed: agreed !== undefined } : null
}

async function findNamedTopics(actor: Actor): Promise<NamedTopic[]> {
  const topics = await db.topic.findMany({ where: { archivedAt: null }, orderBy: { key: 'asc' } })
  return topics.map((topic) => ({
    id: topic.id,
    name: topicName(topic, actor.locale),
    calls: callsOf(topic),
  }))
}
