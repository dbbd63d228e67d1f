import { addDays, type PlainDate } from '../time/plain-date'
import type { Gap } from './gaps'
import { angleOf, middleOf, monthAngle, picture, pointAt, type Point, radius, round } from './geometry'
import { labelLines } from './label-lines'
import { spread } from './spread'
import { type EditionRing, rings, type WheelEdition } from './wheel'

/** Where a label stands: beside the circle on its mark's side, with a line to the rim. */
export type Label = { side: 'left' | 'right'; x: number; y: number; lines: string[]; from: Point }

/** `sign` stands in the mark and before the label: an edition's number, or "?" for what is not planned. */
type Placed = { sign: string; ring: EditionRing; angle: number; at: Point; label: Label | null }
export type EditionMark = Placed & { edition: WheelEdition; from: number; to: number }
export type GapMark = Placed & { gap: Gap }
export type WheelMarks = { editions: EditionMark[]; gaps: GapMark[] }

export const markSize = 17
export const lineHeight = 20
const labelPadding = 10
/** Letters that fit in the column beside the circle, and where the column begins on the circle's side. */
const labelWidth = 21
const labelEdge = 206

type Subject = { edition: WheelEdition } | { gap: Gap }
type Wanted = { sign: string; ring: EditionRing; angle: number; title: string; subject: Subject }

/**
 * Places the year's editions and the gaps with a usual month. Marks in one ring never overlap as long as they fit
 * on it; labels never do, and are left out where a side has more than fit. Editions are numbered with the year.
 */
export function placeMarks(
  editions: readonly WheelEdition[],
  gaps: readonly Gap[],
  year: number,
): WheelMarks {
  const wanted = inOrder(editions, gaps, year)
  const turned = turnApart(wanted)
  const labels = placeLabels(wanted, turned)
  const marks: WheelMarks = { editions: [], gaps: [] }
  for (const [nth, { sign, ring, subject, angle: asked }] of wanted.entries()) {
    const angle = turned[nth] ?? asked
    const placed = { sign, ring, angle, at: pointAt(angle, middleOf(ring)), label: labels[nth] ?? null }
    if ('gap' in subject) marks.gaps.push({ ...placed, ...subject })
    else marks.editions.push({ ...placed, ...subject, ...stayOf(subject.edition, year) })
  }
  return marks
}

function inOrder(editions: readonly WheelEdition[], gaps: readonly Gap[], year: number): Wanted[] {
  const signed = [...editions]
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.id < b.id ? -1 : 1))
    .map((edition, at) => ({ edition, sign: String(at + 1) }))
  return [
    ...signed.map(({ edition, sign }) => {
      const { ring, title } = edition
      return { sign, ring, title, angle: middleOfStay(edition, year), subject: { edition } }
    }),
    ...gaps.flatMap((gap) => {
      const { ring, title, month } = gap
      return month === null
        ? []
        : [{ sign: '?', ring, title, angle: middleOfMonth(month, year), subject: { gap } }]
    }),
  ].sort((a, b) => a.angle - b.angle || (a.title < b.title ? -1 : 1))
}

/** The angle of the middle of a month, 1–12. */
export function middleOfMonth(month: number, year: number): number {
  return (monthAngle(month, year) + monthAngle(month + 1, year)) / 2
}

/** The days of an edition as angles, at least two days wide so that it can be seen. */
function stayOf({ startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate }, year: number) {
  const from = angleOf(startsOn, year)
  return { from, to: Math.min(360, Math.max(angleOf(addDays(endsOn, 1), year), from + 2)) }
}

function middleOfStay(edition: WheelEdition, year: number): number {
  const { from, to } = stayOf(edition, year)
  return (from + to) / 2
}

/** Each ring's marks turned away from one another, in the order given. */
function turnApart(wanted: readonly Wanted[]): number[] {
  const angles = wanted.map(({ angle }) => angle)
  for (const ring of rings) {
    const members = [...wanted.keys()].filter((at) => wanted[at]?.ring === ring)
    const gap = (((2 * markSize + 4) / middleOf(ring)) * 180) / Math.PI
    const placed = spread(
      members.map((at) => wanted[at]?.angle ?? 0),
      gap,
      gap / 2,
      360 - gap / 2,
    )
    for (const [nth, at] of members.entries()) angles[at] = placed[nth] ?? 0
  }
  return angles
}

function placeLabels(wanted: readonly Wanted[], angles: readonly number[]): (Label | null)[] {
  const labels: (Label | null)[] = wanted.map(() => null)
  for (const side of ['left', 'right'] as const) {
    const height = (at: number) => pointAt(angles[at] ?? 0, radius.rim.outer).y
    const members = [...wanted.keys()]
      .filter((at) => (angles[at] ?? 0) < 180 === (side === 'right'))
      .sort((a, b) => height(a) - height(b))
    const fits = (lines: number) => members.length * (lines * lineHeight + labelPadding) <= picture.height
    // A name on two lines, else on one, with its date below; else the marks' numbers must do.
    const nameLines = fits(3) ? 2 : fits(2) ? 1 : 0
    if (nameLines === 0) continue
    const slot = (nameLines + 1) * lineHeight + labelPadding
    const centres = spread(members.map(height), slot, slot / 2, picture.height - slot / 2)
    for (const [nth, at] of members.entries()) {
      const lines = labelLines(`${wanted[at]?.sign} ${wanted[at]?.title}`, labelWidth, nameLines)
      const top = (centres[nth] ?? 0) - ((lines.length + 1) * lineHeight) / 2 + lineHeight * 0.75
      const x = side === 'left' ? labelEdge : picture.width - labelEdge
      labels[at] = { side, x, y: round(top), lines, from: pointAt(angles[at] ?? 0, radius.rim.outer + 2) }
    }
  }
  return labels
}
