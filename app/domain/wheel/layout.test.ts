import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angleOf, middleOf, monthAngle, picture, pointAt, radius } from './geometry'
import type { Gap } from './gaps'
import { labelLines } from './label-lines'
import { lineHeight, markSize, placeMarks } from './layout'
import { spread } from './spread'
import { type EditionRing, ringOf, type WheelEdition } from './wheel'

const edition = (given: Partial<WheelEdition> = {}): WheelEdition => ({
  id: 'e',
  seriesId: 's',
  ring: 'measures',
  title: 'Rundbordssamtale med civilsamfundet 2027',
  startsOn: '2027-05-12',
  endsOn: given.startsOn ?? '2027-05-12',
  state: 'PLANNED',
  isSurvey: false,
  place: null,
  handling: 'OPEN',
  marking: 'NONE',
  countries: [],
  ...given,
})
const gap = (given: Partial<Gap> = {}): Gap => ({
  ...{ seriesId: 's', title: 'Vismandsråd', ring: 'bodies', planned: 0, wanted: 1, month: 9 },
  ...given,
})
const dayIn2027 = fc
  .integer({ min: 0, max: 364 })
  .map((day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10))
const someEditions = fc
  .array(fc.tuple(dayIn2027, fc.constantFrom<EditionRing>('measures', 'bodies', 'public')), { maxLength: 14 })
  .map((all) => all.map(([startsOn, ring], at) => edition({ id: `e${at}`, startsOn, ring })))

describe('the wheel', () => {
  it('begins the year at the top and runs clockwise', () => {
    expect(angleOf('2027-01-01', 2027)).toBe(0)
    expect(angleOf('2028-01-01', 2027)).toBe(360)
    expect(pointAt(0, 100)).toEqual({ x: picture.x, y: picture.y - 100 })
    expect(pointAt(90, 100)).toEqual({ x: picture.x + 100, y: picture.y })
  })
  it('gives a leap year its day', () => {
    expect(monthAngle(3, 2028) - monthAngle(2, 2028)).toBeCloseTo((29 / 366) * 360)
  })
  it('stops at the year’s end for an edition that lasts into the next', () => {
    const [mark] = placeMarks([edition({ startsOn: '2027-12-30', endsOn: '2028-01-03' })], [], 2027).editions
    expect(mark?.to).toBe(360)
  })
  it('numbers the editions with the year and asks about gaps', () => {
    const marks = placeMarks(
      [edition({ id: 'b', startsOn: '2027-06-01' }), edition({ id: 'a', startsOn: '2027-02-01' })],
      [gap(), gap({ month: null })],
      2027,
    )
    expect(marks.editions.map(({ sign, edition: { id } }) => [sign, id])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ])
    expect(marks.gaps.map(({ sign }) => sign)).toEqual(['?'])
  })
  it('never lays one mark over another of its ring', () => {
    fc.assert(
      fc.property(someEditions, (editions) => {
        const marks = placeMarks(editions, [gap()], 2027)
        const all = [...marks.editions, ...marks.gaps]
        for (const [nth, one] of all.entries())
          for (const other of all.slice(nth + 1)) {
            if (one.ring !== other.ring) continue
            const apart = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)
            // A chord is a little shorter than its arc, which the gap of 4 makes up for.
            expect(apart).toBeGreaterThanOrEqual(2 * markSize)
          }
      }),
    )
  })
  it('never lays one label over another, nor outside the picture', () => {
    fc.assert(
      fc.property(someEditions, (editions) => {
        const { editions: marks } = placeMarks(editions, [], 2027)
        for (const side of ['left', 'right'] as const) {
          const boxes = marks
            .flatMap(({ label }) => (label?.side === side ? [label] : []))
            .map(({ y, lines }) => ({ top: y - lineHeight, bottom: y + lines.length * lineHeight }))
            .sort((a, b) => a.top - b.top)
          for (const [nth, box] of boxes.entries()) {
            expect(box.top).toBeGreaterThanOrEqual(-lineHeight / 2)
            expect(box.bottom).toBeLessThanOrEqual(picture.height + lineHeight / 2)
            const next = boxes[nth + 1]
            if (next) expect(next.top).toBeGreaterThanOrEqual(box.bottom - lineHeight / 2)
          }
        }
      }),
    )
  })
  it('leaves labels out where they do not fit, and keeps every mark', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      edition({ id: `e${at}`, startsOn: `2027-0${(at % 6) + 1}-1${at % 10}` }),
    )
    const { editions: marks } = placeMarks(many, [], 2027)
    expect(marks).toHaveLength(30)
    expect(marks.filter(({ angle }) => angle < 180).every(({ label }) => label === null)).toBe(true)
  })
  it('keeps a mark in the middle of its ring', () => {
    const [mark] = placeMarks([edition({ ring: 'public' })], [], 2027).editions
    const away = Math.hypot((mark?.at.x ?? 0) - picture.x, (mark?.at.y ?? 0) - picture.y)
    expect(away).toBeCloseTo(middleOf('public'), 0)
    expect(radius.public.outer - radius.public.inner).toBeGreaterThan(2 * markSize)
  })
})

describe('spreading', () => {
  it('leaves alone what is far enough apart', () => {
    expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90])
  })
  it('keeps the order, the distance and the bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { maxLength: 12 }), (points) => {
        const placed = spread(
          [...points].sort((a, b) => a - b),
          30,
          0,
          400,
        )
        for (const [at, point] of placed.entries()) {
          expect(point).toBeGreaterThanOrEqual(-0.001)
          expect(point).toBeLessThanOrEqual(400.001)
          if (at > 0) expect(point - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(29.999)
        }
      }),
    )
  })
  it('stands evenly where there is no room', () => {
    expect(spread([5, 5, 5], 100, 0, 20)).toEqual([0, 10, 20])
  })
})

describe('a label', () => {
  it('breaks at spaces and says what it leaves out', () => {
    expect(labelLines('1 Tech & Cyber-møde 2027', 21, 2)).toEqual(['1 Tech & Cyber-møde', '2027'])
    expect(labelLines('2 Sikkerhedsdialog mellem ligesindede lande 2027', 21, 2)).toEqual([
      '2 Sikkerhedsdialog',
      'mellem ligesindede …',
    ])
    expect(labelLines('Donaudampfschifffahrtsgesellschaft', 10, 1)).toEqual(['Donaudamp…'])
  })
})

describe('a series’ ring', () => {
  it.each([
    [{ kind: 'EVENT', hasMeasure: true, hasAudience: true }, 'measures'],
    [{ kind: 'EVENT', hasMeasure: false, hasAudience: true }, 'bodies'],
    [{ kind: 'EVENT', hasMeasure: false, hasAudience: false }, 'public'],
    [{ kind: 'SURVEY', hasMeasure: true, hasAudience: true }, 'public'],
  ] as const)('of %j is %s', (series, ring) => {
    expect(ringOf(series)).toBe(ring)
  })
})
