import {
  type Block,
  heading,
  type HouseDocument,
  listOf,
  paragraph,
  type Words,
} from '../documents/house-document'
import { readMarkdown } from '../documents/read-markdown.server'
import { highestMarking, type Source } from '../documents/source'
import type { MeetingPage, MeetingPerson } from '../meetings/find-meeting.server'
import { formatDate } from '../time/format-time'
import type { ReadoutChoice, ReadoutPart } from './readout'
import { readoutTexts } from './readout-texts'

/** The meeting's readout as a document. `meeting` is read in the document's language; `sources` is all it is made of. */
export function composeReadout(
  meeting: MeetingPage,
  { language, parts }: ReadoutChoice,
  sources: readonly Source[],
): HouseDocument {
  const words = readoutTexts[language]
  const blocksOf: Record<ReadoutPart, () => Block[]> = {
    participants: () => participantBlocks(meeting, language),
    purpose: () => written(words.purpose, meeting.purpose),
    readout: () => written(words.readout, meeting.readout),
    decisions: () => written(words.decisions, meeting.decisions),
    followUps: () => followUpBlocks(meeting, language),
  }
  const blocks = parts.flatMap((part) => blocksOf[part]())
  return {
    title: words.title(meeting.title),
    subtitle: [meeting.time, meeting.place].filter(Boolean).join(' · '),
    language,
    marking: highestMarking(sources),
    notice: sources.some(({ handling }) => handling === 'LIMITED') ? words.limited : null,
    foot: words.foot(meeting.time),
    dense: false,
    blocks: blocks.length > 0 ? blocks : [paragraph(words.nothing)],
  }
}

function written(title: string, text: string): Block[] {
  return text.trim() === '' ? [] : [heading(2, title), ...readMarkdown(text)]
}

function participantBlocks({ people }: MeetingPage, language: ReadoutChoice['language']): Block[] {
  const words = readoutTexts[language]
  const present = people.filter(({ role }) => role === 'HOST' || role === 'PARTICIPANT')
  const absent = people.filter(({ role }) => role === 'APOLOGIES')
  if (present.length + absent.length === 0) return []
  return [
    heading(2, words.participants),
    ...(present.length > 0 ? [listOf(present.map(personWords))] : []),
    ...(absent.length > 0
      ? [
          paragraph([
            { text: `${words.apologies}: `, bold: true },
            { text: absent.map(({ name }) => name).join(', ') },
          ]),
        ]
      : []),
  ]
}

function personWords({ name, capacity }: MeetingPerson): Words {
  return capacity ? [{ text: name, bold: true }, { text: `, ${capacity}` }] : [{ text: name, bold: true }]
}

function followUpBlocks({ followUps }: MeetingPage, language: ReadoutChoice['language']): Block[] {
  if (followUps.length === 0) return []
  const words = readoutTexts[language]
  const columns = [
    { head: words.followUp, share: 5 },
    { head: words.owner, share: 2 },
    { head: words.due, share: 2 },
  ]
  const rows = followUps.map(({ text, owner, dueOn, done }) => [
    text,
    owner,
    done ? words.done : dueOn ? formatDate(dueOn, language, 'medium') : '',
  ])
  return [heading(2, words.followUps), { what: 'table', columns, rows }]
}
