import type { Actor } from '../access/actor'
import { estimateHeight, linesPerPage } from '../documents/estimate-height'
import { type Block, heading, type HouseDocument, paragraph } from '../documents/house-document'
import { highestMarking, type Source } from '../documents/source'
import { formatDate } from '../time/format-time'
import type { PlainDate } from '../time/plain-date'
import type { BriefingContent } from './briefing'
import { ladder, leanest, type Limits, mostWanted, peoplePerPage } from './briefing-limits'
import { briefingTexts } from './briefing-texts'
import {
  contactsPart,
  measuresPart,
  type Part,
  peoplePart,
  positionsPart,
  promisesPart,
} from './briefing-parts'
import { clipped } from './find-positions'

type Maker = { actor: Pick<Actor, 'name' | 'locale'>; day: PlainDate }

/** The briefing as a document of at most one page for every four people, and the records that are in it. */
export function composeBriefing(
  content: BriefingContent,
  { actor, day }: Maker,
): { document: HouseDocument; name: string; sources: Source[] } {
  const { locale, name } = actor
  const words = briefingTexts[locale]
  const { subject } = content
  const { blocks, sources } = fitted(content, locale)
  const all = [...subject.sources, ...sources]
  const limited = all.some(({ handling }) => handling === 'LIMITED')
  return {
    document: {
      title: words.title(clipped(subject.title, 120)),
      subtitle: clipped(subject.subtitle, 180),
      language: locale,
      marking: highestMarking(all),
      notice: limited ? words.limited(name) : null,
      foot: words.foot(formatDate(day, locale, 'medium'), name),
      dense: true,
      blocks,
    },
    name: subject.title,
    sources: all,
  }
}

/**
 * The fullest telling that its pages hold: the first step of the ladder that fits, and then of the step before it
 * whatever there is still room for.
 */
function fitted(content: BriefingContent, locale: Actor['locale']): Part {
  const pages = Math.max(1, Math.ceil(content.people.length / peoplePerPage))
  const room = pages * linesPerPage - linesAbove
  const told = (limits: Limits) => compose(content, locale, limits)
  const fits = (limits: Limits) => estimateHeight(told(limits).blocks) <= room
  const found = ladder.findIndex(fits)
  const step = found === -1 ? ladder.length - 1 : found
  const fuller = ladder[step - 1]
  let limits = ladder[step] ?? leanest
  for (const thing of fuller ? mostWanted : []) {
    const tried = { ...limits, [thing]: fuller?.[thing] }
    if (fits(tried)) limits = tried
  }
  return told(limits)
}

/** The title, the line below it, and the note on handling. */
const linesAbove = 6

function compose(content: BriefingContent, locale: Actor['locale'], limits: Limits): Part {
  const words = briefingTexts[locale]
  const parts = [
    peoplePart(content, locale, limits),
    contactsPart(content, locale, limits),
    promisesPart(content, locale, limits),
    positionsPart(content, locale, limits),
    measuresPart(content, locale, limits),
  ]
  return {
    blocks: [
      ...factBlocks(content, words.ours, limits),
      ...parts.flatMap(({ blocks }) => blocks),
      heading(2, words.points),
      { what: 'ruled', lines: limits.points },
    ],
    sources: parts.flatMap(({ sources }) => sources),
  }
}

function factBlocks({ subject }: BriefingContent, ours: string, { summary }: Limits): Block[] {
  return [...subject.facts, { label: ours, text: subject.colleagues.join(', ') }]
    .filter(({ text }) => text !== '')
    .map(({ label, text }) =>
      paragraph([{ text: `${label}: `, bold: true }, { text: clipped(text, 120 + summary) }]),
    )
}
