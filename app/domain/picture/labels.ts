import type { Point } from './layout.server'

/** Where a name stands beside its node. */
export type Label = Point & { anchor: 'start' | 'end' | 'middle' }

type Box = { left: number; right: number; top: number; bottom: number }

const letter = 6.6
const line = 15
const gap = 11
const centreGap = 24

/**
 * Places the names beside their nodes, the first ones first, where they cover neither a node nor another name; null
 * where there is no room. `names` and `points` go together; the first is the centre, whose sign is larger.
 */
export function placeLabels(
  names: readonly string[],
  points: readonly Point[],
  width: number,
): (Label | null)[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))
  return names.map((name, at) => {
    const point = points[at]
    if (!point || name === '') return null
    const own = taken[at]
    for (const label of places(point, at === 0 ? centreGap : gap)) {
      const box = boxOf(label, name.length * letter)
      if (box.left < 2 || box.right > width - 2) continue
      if (taken.some((other) => other !== own && overlap(box, other))) continue
      taken.push(box)
      return label
    }
    return null
  })
}

function places({ x, y }: Point, gap: number): Label[] {
  return [
    { x: x + gap, y: y + 4, anchor: 'start' },
    { x: x - gap, y: y + 4, anchor: 'end' },
    { x, y: y + gap + 10, anchor: 'middle' },
    { x, y: y - gap - 1, anchor: 'middle' },
  ]
}

function boxOf({ x, y, anchor }: Label, wide: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - line + 3, bottom: y + 3 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
