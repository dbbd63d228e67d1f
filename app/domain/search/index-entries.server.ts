import type { Transaction } from '~/db.server'
import { formatDate } from '../time/format-time'
import { today } from '../time/plain-date'
import { nameSelection, personName } from '../people/person-name'
import type { Entry } from './index-store.server'
import { bothLanguages, indexText, initials } from './index-words'

/** Most of a text the index keeps to show beside a hit. */
const longestBody = 4_000
/** Most names in the line under a meeting's title; the others are found all the same. */
const mostNames = 6

/** A post held on this day, with its organisation: what a person is found and described by. */
const heldOn = (day: string) => ({
  where: { archivedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
  orderBy: { id: 'asc' as const },
  select: { post: { include: { organisation: { include: { aliases: true } } } } },
})

export async function personEntries(tx: Transaction, ids: string[], now: Date): Promise<Entry[]> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const persons = await tx.person.findMany({
    where: { id: { in: ids } },
    include: { aliases: true, appointments: heldOn(today(now, 'UTC')) },
  })
  return persons.map((person) => {
    const posts = person.appointments.map((appointment) => appointment.post)
    const title = personName(person)
    const aliases = person.aliases.map((alias) => alias.name)
    return {
      recordId: person.id,
      title,
      detail: bothLanguages(
        joined([person.nativeName, ...posts.flatMap((p) => [p.titleDa, p.organisation.nameDa])]),
        joined([person.nativeName, ...posts.flatMap((p) => [p.titleEn, p.organisation.nameEn])]),
      ),
      body: bodyOf([person.summary]),
      folded: indexText([
        title,
        ...unbroken([title, ...aliases]),
        person.nativeName,
        ...aliases,
        ...initials(title),
        ...posts.flatMap((p) => [p.titleDa, p.titleEn, ...organisationNames(p.organisation)]),
        person.summary,
      ]),
      archived: person.archivedAt !== null,
      limited: person.handling === 'LIMITED',
    }
  })
}

export async function organisationEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  const organisations = await tx.organisation.findMany({
    where: { id: { in: ids } },
    include: { aliases: true, parent: true },
  })
  return organisations.map((organisation) => ({
    recordId: organisation.id,
    title: bothLanguages(organisation.nameDa, organisation.nameEn),
    detail: bothLanguages(
      joined([organisation.shortName, organisation.parent?.nameDa]),
      joined([organisation.shortName, organisation.parent?.nameEn]),
    ),
    body: bodyOf([organisation.summary]),
    folded: indexText([
      ...organisationNames(organisation),
      ...unbroken(organisationNames(organisation)),
      ...initials(organisation.nameDa),
      ...initials(organisation.nameEn),
      organisation.parent?.nameDa,
      organisation.parent?.nameEn,
      organisation.summary,
    ]),
    archived: organisation.archivedAt !== null,
    limited: false,
  }))
}

/** A post is found by its title and organisation, never by its holder: it is open even when the holder is not. */
export async function postEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  const posts = await tx.post.findMany({
    where: { id: { in: ids } },
    include: { organisation: { include: { aliases: true } } },
  })
  return posts.map((post) => ({
    recordId: post.id,
    title: bothLanguages(post.titleDa, post.titleEn),
    detail: bothLanguages(post.organisation.nameDa, post.organisation.nameEn),
    body: '',
    folded: indexText([post.titleDa, post.titleEn, ...organisationNames(post.organisation)]),
    archived: post.archivedAt !== null || post.organisation.archivedAt !== null,
    limited: false,
  }))
}

/** Only OPEN participants are named: who may see the meeting need not be allowed to see a LIMITED person. */
export async function meetingEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const meetings = await tx.meeting.findMany({
    where: { id: { in: ids } },
    include: {
      participants: {
        where: { person: { handling: 'OPEN' } },
        orderBy: { position: 'asc' },
        select: { person: { select: { ...nameSelection, nativeName: true } }, organisation: true },
      },
      organisations: {
        select: { organisation: { include: { aliases: true } } },
        orderBy: { organisationId: 'asc' },
      },
      topics: { select: { topic: true } },
    },
  })
  return meetings.map((meeting) => {
    const persons = meeting.participants.map((participant) => participant.person)
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
      folded: indexText([
        meeting.title,
        ...names,
        ...persons.map((person) => person.nativeName),
        ...organisations.flatMap(organisationNames),
        ...meeting.participants.flatMap((p) =>
          p.organisation ? [p.organisation.nameDa, p.organisation.nameEn] : [],
        ),
        ...meeting.topics.flatMap(({ topic }) => [topic.nameDa, topic.nameEn]),
        meeting.place,
        meeting.purpose,
        meeting.decisions,
        meeting.readout,
      ]),
      archived: meeting.archivedAt !== null,
      limited: meeting.handling === 'LIMITED',
    }
  })
}

type Organisation = { nameDa: string; nameEn: string; shortName: string | null; aliases: { name: string }[] }

function organisationNames({ nameDa, nameEn, shortName, aliases }: Organisation): string[] {
  return [nameDa, nameEn, shortName ?? '', ...aliases.map((alias) => alias.name)]
}

/** Names with punctuation inside a word, also written without it: "O'Brien" is found by "obrien". */
function unbroken(names: string[]): string[] {
  return names.filter((name) => /\S['’.&-]\S/u.test(name)).map((name) => name.replace(/['’.&-]/gu, ''))
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter((part): part is string => !!part))].join(' · ')
}

/** Markdown as plain running text, cut to what a snippet can come from. */
function bodyOf(texts: string[]): string {
  const plain = texts
    .map((text) =>
      text
        .slice(0, 2 * longestBody)
        .replace(/^[ \t]*(?:[-+*]|\d+[.)])[ \t]+/gm, '')
        .replace(/[#*_`>|[\]]+/g, ' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return Array.from(plain.slice(0, longestBody))
    .filter((character) => !/\p{Cs}/u.test(character))
    .join('')
}
