import { daysBetween, type PlainDate } from '../time/plain-date'
import type { Ring } from './wheel'

/** The picture's own units; it is scaled to its place. Labels stand in the columns beside the circle. */
export const picture = { width: 1060, height: 640, x: 530, y: 320 } as const

/** Radii: the rim with the months' names, the rings inside it, and the hub. */
export const radius = {
  rim: { outer: 308, inner: 278 },
  hub: 78,
  measures: { outer: 276, inner: 228 },
  bodies: { outer: 226, inner: 178 },
  public: { outer: 176, inner: 128 },
  tasks: { outer: 126, inner: 80 },
} as const satisfies Record<Ring | 'rim', { outer: number; inner: number }> & { hub: number }

export type Point = { x: number; y: number }

/** Degrees clockwise from the top, where the year begins, of a day's start; 360 is the year's end. */
export function angleOf(day: PlainDate, year: number): number {
  const first = `${year}-01-01`
  const length = daysBetween(first, `${year + 1}-01-01`)
  return (Math.min(Math.max(daysBetween(first, day), 0), length) / length) * 360
}

/** Where a month (1–12) begins; 13 is the year's end. */
export function monthAngle(month: number, year: number): number {
  return month > 12 ? 360 : angleOf(`${year}-${String(month).padStart(2, '0')}-01`, year)
}

export function pointAt(angle: number, distance: number): Point {
  const radians = ((angle - 90) * Math.PI) / 180
  return {
    x: round(picture.x + distance * Math.cos(radians)),
    y: round(picture.y + distance * Math.sin(radians)),
  }
}

/** The middle of a ring's band. */
export function middleOf(ring: Ring): number {
  return (radius[ring].outer + radius[ring].inner) / 2
}

/** An SVG path around the piece of a band between two angles. */
export function bandPath(from: number, to: number, inner: number, outer: number): string {
  const [a, b] = [pointAt(from, outer), pointAt(to, outer)]
  const [c, d] = [pointAt(to, inner), pointAt(from, inner)]
  const large = to - from > 180 ? 1 : 0
  return (
    `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
  )
}

/** To a tenth: the same text on server and client, and a short one. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
