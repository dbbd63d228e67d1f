import type { PlainDate } from '~/domain/time/plain-date'
import { parseTypedDate } from '~/domain/time/typed-date'
import type { Chip, ParsedFollowUp, ParsedLine } from './parsed-line'
import { readFollowUp, splitFollowUps } from './read-follow-up'
import { readMeetingPart } from './read-meeting-part'
import { type Token, normaliseLine, splitLine } from './split-line'
import type { Walk } from './walk-state'

const measureTag = /^#(?:m|t|tiltag|measure)?(\d{1,2})$/i

/**
 * Reads a line such as "Mødte Ana Sørensen @Ericsson, Kim Ny i går 14:00 om AI Act #m11 !opfølgning fre: send papir", in
 * Danish, English or both. `today` is the author's day: days of the meeting lean to the past, those of follow-ups to the
 * future. Never throws; what is not understood is in `unparsed`.
 */
export function parseQuickLine(typed: string, { today }: { today: PlainDate }): ParsedLine {
  const line = normaliseLine(typed)
  const all = splitLine(line)
  const tags = all.filter((token) => token.type === 'hash' && token.text.length > 1)
  const parts = splitFollowUps(all.filter((token) => token.type !== 'hash'))
  const walk = readMeetingPart(line, parts.meeting, today)
  const chips = [...walk.chips, ...tags.map(tagChip)]
  const followUps: ParsedFollowUp[] = []
  for (const { mark, tokens } of parts.followUps) {
    const followUp = readFollowUp(line, tokens, today)
    const end = (tokens[tokens.length - 1] ?? mark).end
    if (followUp) followUps.push(followUp)
    chips.push({ kind: followUp ? 'followUp' : 'unparsed', start: mark.start, end })
  }
  const inOrder = arrange(chips)
  return {
    line,
    kind: walk.kind?.kind ?? 'MEETING',
    people: walk.people,
    organisations: walk.organisations,
    ...readWhen(walk, today),
    ...(walk.place ? { place: walk.place } : {}),
    topic: walk.topic ?? '',
    measures: [...new Set(tags.flatMap((tag) => measureNumber(tag) ?? []))],
    tags: [...new Set(tags.filter((tag) => measureNumber(tag) === null).map((tag) => tag.text.slice(1)))],
    followUps,
    unparsed: inOrder
      .filter((chip) => chip.kind === 'unparsed')
      .map((chip) => line.slice(chip.start, chip.end)),
    chips: inOrder,
  }
}

/** Whether the line says enough to make a meeting of: who, or about what. */
export function saysSomething(parsed: ParsedLine): boolean {
  return parsed.people.length > 0 || parsed.organisations.length > 0 || parsed.topic !== ''
}

function readWhen(walk: Walk, today: PlainDate): Pick<ParsedLine, 'date' | 'time'> {
  const lean = walk.date?.lean ?? walk.kind?.lean ?? 'past'
  const read = walk.date && parseTypedDate(walk.date.text, { today, lean })
  const time = walk.time && { start: walk.time.start, ...(walk.time.until ? { end: walk.time.until } : {}) }
  return { ...(read && 'date' in read ? { date: read.date } : {}), ...(time ? { time } : {}) }
}

function measureNumber(tag: Token): number | null {
  const found = Number(measureTag.exec(tag.text)?.[1] ?? 0)
  return found > 0 ? found : null
}

function tagChip(tag: Token): Chip {
  return { kind: measureNumber(tag) === null ? 'tag' : 'measure', start: tag.start, end: tag.end }
}

/** In the order of the line; a tag inside a longer stretch, such as a follow-up, cuts that stretch in two. */
function arrange(chips: readonly Chip[]): Chip[] {
  const inOrder = [...chips].sort((a, b) => a.start - b.start || b.end - a.end)
  const arranged: Chip[] = []
  let open: Chip[] = []
  for (const chip of inOrder) {
    open = open.filter((one) => one.end > chip.start)
    const outer = open[open.length - 1]
    if (outer) {
      const rest = { ...outer, start: chip.end }
      outer.end = chip.start
      arranged.push(rest)
      open.push(rest)
    }
    const placed = { ...chip }
    arranged.push(placed)
    open.push(placed)
  }
  return arranged.filter((chip) => chip.end > chip.start).sort((a, b) => a.start - b.start)
}
