import type { Locale } from '../access/actor'
import { type Block, heading, listOf, paragraph, type Piece, type Words } from '../documents/house-document'
import type { Source } from '../documents/source'
import { formatDate } from '../time/format-time'
import type { BriefedPerson, BriefedPromise, BriefingContent, Contact, Knower } from './briefing'
import type { Limits } from './briefing-limits'
import { type BriefingTexts, briefingTexts } from './briefing-texts'
import { clipped, oneLine } from './find-positions'

/** Some blocks, and the records their words come from. */
export type Part = { blocks: Block[]; sources: Source[] }

/** Who they are: how they are addressed, what they hold, when we met, and who of us knows them. */
export function peoplePart({ people, subject }: BriefingContent, locale: Locale, limits: Limits): Part {
  const words = briefingTexts[locale]
  const told = people.map((person) => paragraph(personWords(person, locale, limits)))
  return {
    blocks: [
      headed(words.people, subject.morePeople, words.morePeople),
      ...(people.length > 0 ? told : [paragraph(words.noPeople)]),
    ],
    sources: people.flatMap(({ sources }) => sources),
  }
}

function personWords(person: BriefedPerson, locale: Locale, limits: Limits): Piece[] {
  const words = briefingTexts[locale]
  const named = (label: string, text: string | null) => (text ? [`${label}: ${text}`] : [])
  const spoken = [
    ...named(words.address, person.titleOfAddress),
    ...named(words.pronunciation, person.pronunciation),
    ...named(words.languages, person.languages),
  ]
  const met = person.lastMet ? words.lastMet(formatDate(person.lastMet, locale, 'medium')) : words.neverMet
  const known = person.knownBy.slice(0, limits.knowers).map((knower) => knowerText(knower, locale))
  const knowers = known.length > 0 ? `${words.knownBy}: ${known.join('; ')}` : words.knownByNobody
  const summary = limits.summary > 0 ? clipped(oneLine(person.summary), limits.summary) : ''
  const lines = [
    clipped([...person.posts, ...spoken].join(' · '), limits.title * 2),
    summary,
    `${met} · ${knowers}`,
  ]
  return [
    { text: person.name, bold: true, to: `/people/${person.id}` },
    ...(person.nativeName ? [{ text: `  ${person.nativeName}` }] : []),
    ...lines.filter((line) => line !== '').map((line) => ({ text: `\n${line}` })),
  ]
}

function knowerText({ name, tier, meetings, lastOn }: Knower, locale: Locale): string {
  const words = briefingTexts[locale]
  const told = [words.tier[tier], ...(meetings > 0 ? [words.meetings(meetings)] : [])]
  if (lastOn) told.push(formatDate(lastOn, locale, 'medium'))
  return `${name} (${told.join(', ')})`
}

/** The last meetings held with them. */
export function contactsPart(
  { contacts, contactCount }: BriefingContent,
  locale: Locale,
  limits: Limits,
): Part {
  const words = briefingTexts[locale]
  const more = contactCount - contacts.length
  return {
    blocks: [
      headed(words.contacts, more, words.moreContacts),
      contacts.length > 0
        ? listOf(contacts.map((contact) => contactWords(contact, locale, limits)))
        : paragraph(words.noContacts),
    ],
    sources: contacts.map(({ source }) => source),
  }
}

function contactWords({ id, on, title, theirs, ours }: Contact, locale: Locale, limits: Limits): Words {
  const names = [...ours, ...theirs]
  const rest = names.length - limits.names
  const told = names.slice(0, limits.names).join(', ') + (rest > 0 ? ` +${rest}` : '')
  return [
    { text: `${formatDate(on, locale, 'medium')}  `, muted: true },
    { text: clipped(title, limits.title), to: `/meetings/${id}` },
    ...(told ? [{ text: ` · ${clipped(told, limits.title)}`, muted: true }] : []),
  ]
}

/** A heading that says how much is left out below it. */
function headed(title: string, more: number, say: (n: number) => string): Block {
  return heading(2, [{ text: title }, ...moreWords(more, say)])
}

function moreWords(more: number, say: (n: number) => string): Piece[] {
  return more > 0 ? [{ text: `  (${say(more)})`, muted: true }] : []
}

/** What stands out on both sides, with what is overdue first. */
export function promisesPart({ promises }: BriefingContent, locale: Locale, limits: Limits): Part {
  const words = briefingTexts[locale]
  const sides = [
    { label: words.promisedByUs, all: promises.filter(({ theirs }) => !theirs) },
    { label: words.promisedToUs, all: promises.filter(({ theirs }) => theirs) },
  ].filter(({ all }) => all.length > 0)
  const told = sides.flatMap(({ all }) => all.slice(0, limits.promises))
  const blocks = sides.flatMap(({ label, all }): Block[] => [
    paragraph([{ text: label, bold: true }, ...moreWords(all.length - limits.promises, words.morePromises)]),
    listOf(all.slice(0, limits.promises).map((promise) => promiseWords(promise, locale, limits))),
  ])
  return {
    blocks: [heading(2, words.promises), ...(blocks.length > 0 ? blocks : [paragraph(words.noPromises)])],
    sources: told.flatMap(({ sources }) => sources),
  }
}

function promiseWords(
  { text, owner, dueOn, overdue }: BriefedPromise,
  locale: Locale,
  limits: Limits,
): Words {
  const words: BriefingTexts = briefingTexts[locale]
  const day = dueOn ? formatDate(dueOn, locale, 'medium') : null
  const rest = [owner, ...(day ? [overdue ? words.overdue(day) : words.due(day)] : [])].filter(Boolean)
  return [
    { text: clipped(oneLine(text), limits.promise) },
    ...(rest.length > 0 ? [{ text: ` (${rest.join(', ')})`, bold: overdue, muted: !overdue }] : []),
  ]
}

/** What the readouts say by topic, quoted with its day and its meeting. */
export function positionsPart({ positions }: BriefingContent, locale: Locale, limits: Limits): Part {
  const words = briefingTexts[locale]
  // One quotation of each topic before a second of any.
  const rounds = [0, 1, 2].flatMap((round) =>
    positions.flatMap(({ topic, quotes }) => (quotes[round] ? [{ topic, quote: quotes[round] }] : [])),
  )
  const chosen = rounds.slice(0, limits.quotes)
  const told = positions.filter(({ topic }) => chosen.some((one) => one.topic === topic))
  const quotesOf = (topic: string) => chosen.filter((one) => one.topic === topic).map(({ quote }) => quote)
  const items = told.map(({ topic }): Words => [
    { text: `${topic}: `, bold: true },
    ...quotesOf(topic).flatMap(({ text, agreed, on, title, meetingId }, at): Piece[] => [
      {
        text: `${at > 0 ? ' ' : ''}${agreed ? words.agreed : ''}${words.quoted(clipped(text, limits.quote))}`,
      },
      { text: ` ${formatDate(on, locale, 'medium')}, `, muted: true },
      { text: clipped(title, 60), muted: true, to: `/meetings/${meetingId}` },
    ]),
  ])
  const more = positions.length - told.length
  return {
    blocks: [
      headed(words.positions, more, words.morePositions),
      items.length > 0 ? listOf(items) : paragraph(words.noPositions),
    ],
    sources: chosen.map(({ quote }) => quote.source),
  }
}

/** The strategy's measures that the meetings were tagged with; none is no section. */
export function measuresPart({ measures }: BriefingContent, locale: Locale, limits: Limits): Part {
  if (measures.length === 0) return { blocks: [], sources: [] }
  const told = measures.slice(0, limits.measures)
  const more = measures.length - told.length
  const pieces = told.flatMap(({ number, name }, at): Piece[] => [
    { text: `${at > 0 ? ' · ' : ''}${number} `, bold: true },
    { text: clipped(name, limits.title), to: `/strategy/${number}` },
  ])
  return {
    blocks: [
      heading(2, briefingTexts[locale].measures),
      paragraph([...pieces, ...(more > 0 ? [{ text: ` · +${more}` }] : [])]),
    ],
    sources: [],
  }
}
