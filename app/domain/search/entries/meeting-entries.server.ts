import type { Transaction } from '~/db.server'
import { nameSelection, personName } from '../../people/person-name'
import { formatDate } from '../../time/format-time'
import { bothLanguages, indexText } from '../index-words'
import { romanised } from '../romanise.server'
import { type Entry, bodyOf, joined, organisationNames } from './entry'

/** Most names in the line under a meeting's title; the others are found all the same. */
const mostNames = 6

const withPersons = {
  orderBy: { position: 'asc' },
  select: { person: { select: { ...nameSelection, nativeName: true, handling: true } }, organisation: true },
} as const

export async function meetingEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const meetings = await tx.meeting.findMany({
    where: { id: { in: ids } },
    include: {
      participants: withPersons,
      organisations: {
        select: { organisation: { include: { aliases: true } } },
        orderBy: { organisationId: 'asc' },
      },
      topics: { select: { topic: true } },
    },
  })
  return meetings.map((meeting) => {
    // Only OPEN participants are named: who may see the meeting need not be allowed to see a LIMITED person. Sorted out
    // here, since SQLite asked for them would walk through every OPEN person.
    const named = meeting.participants.filter(({ person }) => person.handling === 'OPEN')
    const persons = named.map((participant) => participant.person)
    const names = persons.map(personName)
    const organisations = meeting.organisations.map((row) => row.organisation)
    const detail = (locale: 'da' | 'en') =>
      joined([
        formatDate(meeting.startsOn, locale, 'medium'),
        ...organisations.map((o) => (locale === 'da' ? o.nameDa : o.nameEn)),
        ...names.slice(0, mostNames),
      ])
    return {
      recordId: meeting.id,
      title: meeting.title,
      detail: bothLanguages(detail('da'), detail('en')),
      body: bodyOf([meeting.purpose, meeting.readout, meeting.decisions]),
      folded: indexText(
        [meeting.title],
        [
          ...names,
          ...persons.flatMap(({ nativeName }) => (nativeName ? [nativeName, ...romanised(nativeName)] : [])),
          ...organisations.flatMap(organisationNames),
          ...named.flatMap((p) => (p.organisation ? [p.organisation.nameDa, p.organisation.nameEn] : [])),
          ...meeting.topics.flatMap(({ topic }) => [topic.nameDa, topic.nameEn]),
          meeting.place,
          meeting.purpose,
          meeting.decisions,
          meeting.readout,
        ],
      ),
      archived: meeting.archivedAt !== null,
      limited: meeting.handling === 'LIMITED',
    }
  })
}
